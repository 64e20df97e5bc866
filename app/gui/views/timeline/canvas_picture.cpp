#include "gui/views/timeline/canvas_picture.h"

#include <algorithm>
#include <cstdlib>

#include <QPainter>

#include "base/huge_pages.h"
#include "gui/views/timeline/layout_painter.h"
#include "gui/views/timeline/row_blocks.h"

namespace switchpoint {

// The first frame would else spend a fifth of its time on the faults of small pages.
QImage newCanvasPicture(const QSize& pixels) {
  constexpr qsizetype kWorthIt = 4 << 20; // bytes
  constexpr auto kFormat = QImage::Format_RGB32;
  const qsizetype line = pixels.width() * static_cast<qsizetype>(sizeof(QRgb));
  const qsizetype bytes = line * pixels.height();
  void* memory = bytes < kWorthIt ? nullptr : allocateHugePages(static_cast<std::size_t>(bytes));
  if (memory == nullptr) return QImage(pixels, kFormat);
  return QImage(static_cast<uchar*>(memory), pixels.width(), pixels.height(), line, kFormat, std::free, memory);
}

void paintCanvasPicture(QImage& picture, const QSizeF& size, const Layout& layout, const PaintTheme& theme,
                        KeptPictures& kept) {
  QPainter painter(&picture);
  LayoutPainter replay(theme, Geometry());
  replay.keepPictures(kept.labels, kept.marks);
  painter.fillRect(QRectF(0, 0, size.width() + 1, kRulerHeight), theme[Tint::Panel]);
  replay.ruler(painter, layout, kRulerHeight);
  painter.translate(0, kRulerHeight);
  // A pixel more, in case that the picture's size was rounded up.
  const QRectF rows(0, 0, size.width() + 1, std::max(1.0, size.height() - kRulerHeight) + 1);
  paintRowBlocks(painter, replay, theme, layout, rows);
}

} // namespace switchpoint
