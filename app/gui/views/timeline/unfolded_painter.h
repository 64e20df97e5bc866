// Paints what a layout says of an unfolded variable: reads, computations and writes in the lanes, lost writes crossed
// out, and from each an arrow to the read that should have come after it.
#pragma once

#include <QPainter>

#include "gui/theme/paint_theme.h"
#include "timeline/layout.h"

namespace switchpoint {

// The painter's origin is the top left of the ruler; rows end `rowsHeight` below it.
void paintUnfolded(QPainter& painter, const PaintTheme& theme, const Layout& layout, double rowsHeight);

} // namespace switchpoint
