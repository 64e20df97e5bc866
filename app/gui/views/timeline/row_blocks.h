// Paints a layout's rows as they stand on screen: pinned ones in a block above, states that are switched off faint.
#pragma once

#include "gui/views/timeline/layout_painter.h"

namespace switchpoint {

// The painter's origin is the top left of the rows, `area` in its coordinates.
void paintRowBlocks(QPainter& painter, const LayoutPainter& replay, const PaintTheme& theme, const Layout& layout,
                    const QRectF& area);

} // namespace switchpoint
