// All views in the order they are shown.
#pragma once

#include <span>
#include <string>

#include <QSize>

#include "base/result.h"
#include "gui/views/view.h"

namespace switchpoint {

std::span<const ViewInfo* const> viewCatalog();
const ViewInfo* findView(std::string_view id);

} // namespace switchpoint
