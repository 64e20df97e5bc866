#include "gui/views/timeline/canvas_picture.h"

#include <algorithm>

#include <QPainter>

#include "gui/views/timeline/layout_painter.h"
#include "gui/views/timeline/row_blocks.h"

namespace switchpoint {

void paintCanvasPicture(QImage& picture, const QSizeF& size, const Layout& layout, const PaintTheme& theme,
                        KeptPictures& kept) {
  picture.fill(theme[Tint::Panel]);
  QPainter painter(&picture);
  LayoutPainter replay(theme, Geometry());
  replay.keepPictures(kept.labels, kept.marks);
  replay.ruler(painter, layout, kRulerHeight);
  painter.translate(0, kRulerHeight);
  const QRectF rows(0, 0, size.width(), std::max(1.0, size.height() - kRulerHeight));
  paintRowBlocks(painter, replay, theme, layout, rows);
}

} // namespace switchpoint
