// The guide's report as a file: Markdown with its figures beside it, one HTML page, or PDF.
#pragma once

#include <optional>

#include <QString>

#include "gui/guide/guide_talk.h"

namespace switchpoint {

// By the ending of the path. Nothing when all went well.
std::optional<Diagnostic> writeReport(const GuideResult& result, const QString& path);

} // namespace switchpoint
