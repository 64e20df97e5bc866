// What a person has put on a picture (markers A and B, notes) and a path over the lanes, as SVG.
#pragma once

#include <string>

#include "exporters/svg_writer.h"
#include "timeline/layout.h"
#include "timeline/theme.h"

namespace switchpoint {

// Height of the strip above the ruler in which markers say when they are; 0 without markers.
double markerStripHeight(const Layout& layout);

std::string annotationCss(const Theme& theme);

// `ruler`: top of the ruler, the strip stands above it; `top`, `bottom`: of the rows.
void writeAnnotations(SvgWriter& out, const Layout& layout, double ruler, double top, double bottom);

} // namespace switchpoint
