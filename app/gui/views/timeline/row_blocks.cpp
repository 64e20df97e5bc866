#include "gui/views/timeline/row_blocks.h"

#include <algorithm>
#include <iterator>

namespace switchpoint {

namespace {

constexpr double kThumbWidth = 4;
constexpr double kThumbGap = 3; // to the right edge

// What belongs to the pinned rows, or to the others.
template <typename Part>
std::vector<Part> ofRows(const std::vector<Part>& parts, std::uint32_t pinnedRows, bool pinned) {
  std::vector<Part> some;
  std::copy_if(parts.begin(), parts.end(), std::back_inserter(some),
               [&](const Part& part) { return (part.row < pinnedRows) == pinned; });
  return some;
}

Layout block(const Layout& layout, bool pinned) {
  Layout some;
  some.width = layout.width;
  some.height = layout.height;
  some.plotLeft = layout.plotLeft;
  some.plotRight = layout.plotRight;
  some.from = layout.from;
  some.to = layout.to;
  some.ticks = layout.ticks;
  for (std::uint32_t i = 0; i < layout.rows.size(); ++i) {
    if ((i < layout.pinnedRows) == pinned) some.rows.push_back(layout.rows[i]);
  }
  some.bars = ofRows(layout.bars, layout.pinnedRows, pinned);
  some.folds = ofRows(layout.folds, layout.pinnedRows, pinned);
  some.columns = ofRows(layout.columns, layout.pinnedRows, pinned);
  some.marks = ofRows(layout.marks, layout.pinnedRows, pinned);
  some.lines = ofRows(layout.lines, layout.pinnedRows, pinned);
  some.texts = ofRows(layout.texts, layout.pinnedRows, pinned);
  return some;
}

// How much of the pinned rows shows, and where: for the eye, the wheel moves it.
void pinnedThumb(QPainter& painter, const PaintTheme& theme, const Layout& layout) {
  if (layout.pinnedContent <= layout.pinnedHeight) return;
  const double share = layout.pinnedHeight / layout.pinnedContent;
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme[Tint::Quiet]);
  painter.drawRoundedRect(QRectF(layout.width - kThumbGap - kThumbWidth, layout.pinnedScroll * share, kThumbWidth,
                                 layout.pinnedHeight * share),
                          kThumbWidth / 2, kThumbWidth / 2);
}

} // namespace

void paintRowBlocks(QPainter& painter, const LayoutPainter& replay, const PaintTheme& theme, const Layout& layout,
                    const QRectF& area) {
  if (layout.pinnedRows == 0) return replay.rows(painter, layout, area, Tint::Panel);
  const double edge = layout.pinnedHeight;
  replay.rows(painter, block(layout, false), area.adjusted(0, edge, 0, 0), Tint::Panel);
  replay.rows(painter, block(layout, true), QRectF(area.left(), area.top(), area.width(), edge), Tint::Panel2);
  Layout across; // arrows go from block to block
  across.arrows = layout.arrows;
  replay.rows(painter, across, area);
  pinnedThumb(painter, theme, layout);
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.fillRect(QRectF(area.left(), edge - 1, area.width(), 1), theme[Tint::Line]);
}

} // namespace switchpoint
