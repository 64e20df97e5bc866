#include "gui/views/timeline/unfolded_painter.h"

#include <cmath>

#include "gui/theme/fonts.h"
#include "timeline/timeline.h"

namespace switchpoint {

namespace {

constexpr double kTip = 8; // length of an arrow's head

void paintArrow(QPainter& painter, const PaintTheme& theme, const StepArrow& arrow) {
  const QPointF start(arrow.x1, arrow.y1), end(arrow.x2, arrow.y2);
  painter.setPen(QPen(theme[Tint::Accent], 1.5, Qt::DashLine));
  painter.drawLine(start, end);
  const QPointF way = end - start;
  const double length = std::hypot(way.x(), way.y());
  if (!arrow.tip || length < kTip) return;
  const QPointF along = way / length * kTip, across(-along.y() / 2, along.x() / 2);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme[Tint::Accent]);
  painter.drawPolygon(QPolygonF({end, end - along + across, end - along - across}));
}

void paintChip(QPainter& painter, const PaintTheme& theme, const StepChip& chip) {
  const QRectF plate(chip.x, chip.y, chip.width, chip.height);
  painter.setPen(QPen(chip.lost ? theme[Tint::Error] : theme[Tint::Line], 1));
  painter.setBrush(theme[Tint::Panel]);
  painter.drawRoundedRect(plate, 3, 3);
  painter.setPen(chip.kind == MicroKind::Write ? theme[Tint::Text] : theme[Tint::Quiet]);
  painter.drawText(QPointF(chip.textX, chip.textY), QString::fromStdString(chip.text));
  if (!chip.lost) return;
  painter.setPen(QPen(theme[Tint::Error], 1.5));
  painter.drawLine(plate.bottomLeft() + QPointF(-2, 1), plate.topRight() + QPointF(2, -1));
  painter.drawLine(plate.topLeft() + QPointF(-2, -1), plate.bottomRight() + QPointF(2, 1));
}

} // namespace

void paintUnfolded(QPainter& painter, const PaintTheme& theme, const Layout& layout, double rowsHeight) {
  if (layout.chips.empty() && layout.corrections.empty()) return;
  painter.save();
  painter.setClipRect(QRectF(layout.plotLeft - 4, kRulerHeight, layout.width - layout.plotLeft + 4, rowsHeight));
  painter.translate(0, kRulerHeight);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(plainFont(kSmallSize));
  for (const StepArrow& arrow : layout.corrections) paintArrow(painter, theme, arrow);
  for (const StepChip& chip : layout.chips) paintChip(painter, theme, chip);
  painter.restore();
}

} // namespace switchpoint
