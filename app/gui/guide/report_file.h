// The guide's report as a file: Markdown with its figures beside it, one HTML page, or PDF.
#pragma once

#include <optional>

#include <QColor>
#include <QString>
#include <QTextDocument>

#include "gui/guide/guide_talk.h"

namespace switchpoint {

// A page of the guide in a document of Qt, which knows little of CSS: the page's own style is for browsers.
void fillDocument(QTextDocument& document, const QString& html, const QColor& line);

// By the ending of the path. Nothing when all went well.
std::optional<Diagnostic> writeReport(const GuideResult& result, const QString& path);

} // namespace switchpoint
