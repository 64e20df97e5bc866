// The reads, computations and writes of an unfolded variable as SVG.
#pragma once

#include <string>

#include "exporters/svg_writer.h"
#include "timeline/layout.h"
#include "timeline/theme.h"

namespace switchpoint {

// Empty where the layout unfolds nothing.
std::string unfoldedCss(const Theme& theme, const Layout& layout);

// `top`: of the rows.
void writeUnfolded(SvgWriter& out, const Layout& layout, double top);

} // namespace switchpoint
