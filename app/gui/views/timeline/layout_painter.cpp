#include "gui/views/timeline/layout_painter.h"

#include <cmath>

#include <QPainterPath>

#include "gui/theme/fonts.h"
#include "gui/views/timeline/bar_raster.h"
#include "gui/views/timeline/label_cache.h"
#include "gui/views/timeline/mark_cache.h"
#include "timeline/font_metrics.h"

namespace switchpoint {

void LayoutPainter::rows(QPainter& painter, const Layout& layout, const QRectF& clip, std::optional<Tint> even) const {
  painter.save();
  painter.setClipRect(clip, Qt::IntersectClip);
  const std::optional<BarRaster> raster = plain_ ? std::nullopt : BarRaster::on(painter, theme_);
  if (raster && even) {
    raster->rows(layout, {theme_[*even].rgb(), theme_[Tint::Panel2].rgb(), theme_[Tint::Guide].rgb()});
  } else {
    ground(painter, layout, clip, even);
    if (raster)
      raster->rows(layout);
    else
      barsAndFolds(painter, layout);
  }
  lines(painter, layout);
  arrows(painter, layout);
  marks(painter, layout);
  texts(painter, layout);
  if (signs_) foldSigns(painter, layout);
  painter.restore();
}

void LayoutPainter::ground(QPainter& painter, const Layout& layout, const QRectF& clip,
                           std::optional<Tint> even) const {
  if (even) painter.fillRect(clip, theme_[*even]);
  headers(painter, layout);
  guides(painter, layout, clip);
}

void LayoutPainter::barsAndFolds(QPainter& painter, const Layout& layout) const {
  bars(painter, layout.bars);
  bars(painter, columnBars(layout));
  folds(painter, layout);
}

void LayoutPainter::foldSigns(QPainter& painter, const Layout& layout) const {
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme_[Tint::Quiet]);
  for (const Row& row : layout.rows) {
    if (!row.foldable) continue;
    const double left =
        row.kind == RowKind::Header ? signs_->titleLeft : signs_->labelLeft + row.depth * signs_->indent;
    const QPointF at(left - 9, row.y + row.height / 2);
    const QPolygonF open({at + QPointF(-4, -2.5), at + QPointF(4, -2.5), at + QPointF(0, 3)});
    const QPolygonF closed({at + QPointF(-2.5, -4), at + QPointF(3, 0), at + QPointF(-2.5, 4)});
    painter.drawPolygon(row.open ? open : closed);
  }
}

void LayoutPainter::headers(QPainter& painter, const Layout& layout) const {
  for (const Row& row : layout.rows) {
    if (row.kind != RowKind::Header) continue;
    painter.fillRect(QRectF(0, row.y, layout.width, row.height), theme_[Tint::Panel2]);
  }
}

void LayoutPainter::guides(QPainter& painter, const Layout& layout, const QRectF& clip) const {
  painter.setRenderHint(QPainter::Antialiasing, false);
  for (const Tick& tick : layout.ticks) {
    if (tick.label.empty()) continue;
    painter.fillRect(QRectF(std::round(tick.x), clip.top(), 1, clip.height()), theme_[Tint::Guide]);
  }
}

void LayoutPainter::bars(QPainter& painter, const std::vector<Bar>& bars) const {
  painter.setPen(Qt::NoPen);
  const qreal opacity = painter.opacity();
  for (const Bar& each : bars) {
    if (each.dim) painter.setOpacity(opacity * kFaint);
    bar(painter, each);
    if (each.dim) painter.setOpacity(opacity);
  }
  painter.setRenderHint(QPainter::Antialiasing, false);
}

void LayoutPainter::bar(QPainter& painter, const Bar& bar) const {
  const QRectF shape(bar.x, bar.y, bar.width, bar.height);
  if (theme_.patterns()) {
    painter.setPen(QPen(theme_.role(bar.role, bar.shade), 0.8));
    painter.setBrush(theme_.brush(bar.role, bar.shade));
    painter.drawRect(shape);
    if (bar.width >= 14 && bar.height >= 6) letterOn(painter, shape, bar.role);
    painter.setPen(Qt::NoPen);
    return;
  }
  if (!isRounded(bar)) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(shape, theme_.role(bar.role, bar.shade));
    return;
  }
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.setBrush(theme_.role(bar.role, bar.shade));
  painter.drawRoundedRect(shape, kBarRadius, kBarRadius);
}

// For print: the letter of the role on a halo of paper.
void LayoutPainter::letterOn(QPainter& painter, const QRectF& shape, Role role) const {
  const QString letter(QChar::fromLatin1(switchpoint::letter(role)));
  const QFont font = strongFont(9);
  const double width = QFontMetricsF(font).horizontalAdvance(letter);
  QPainterPath path;
  path.addText(shape.center() + QPointF(-width / 2, 3.2), font, letter);
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.strokePath(path, QPen(theme_[Tint::Panel], 3));
  painter.fillPath(path, theme_[Tint::Text]);
  painter.setRenderHint(QPainter::Antialiasing, false);
}

void LayoutPainter::folds(QPainter& painter, const Layout& layout) const {
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(theme_[Tint::Panel], 1));
  for (const Fold& fold : layout.folds) {
    if (fold.width < kZigZagFrom) continue;
    const double foot = fold.y + fold.height;
    QPainterPath path(QPointF(fold.x, foot));
    bool up = true;
    for (double x = kTooth; x <= fold.width; x += kTooth, up = !up)
      path.lineTo(fold.x + x, up ? foot - kToothHeight : foot);
    painter.drawPath(path);
  }
}

void LayoutPainter::lines(QPainter& painter, const Layout& layout) const {
  for (const StepLine& line : layout.lines) {
    if (line.hasGuide) { // the value that is expected
      painter.setPen(QPen(theme_[Tint::Quiet], 1, Qt::DashLine));
      painter.drawLine(QPointF(layout.plotLeft, line.guide), QPointF(layout.plotRight, line.guide));
    }
    painter.setPen(QPen(theme_[Tint::Accent], 1.5));
    QPolygonF points;
    for (const auto& point : line.points) points.append(QPointF(point[0], point[1]));
    painter.drawPolyline(points);
  }
}

void LayoutPainter::arrows(QPainter& painter, const Layout& layout) const {
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.setPen(QPen(theme_[Tint::Mark], 0.8));
  for (const Arrow& arrow : layout.arrows) {
    const QPointF from(arrow.x1, arrow.y1);
    const QPointF to(arrow.x2, arrow.y2);
    painter.drawLine(from, to);
    const double down = arrow.y2 >= arrow.y1 ? -4 : 4;
    painter.drawLine(to, to + QPointF(-2.5, down));
    painter.drawLine(to, to + QPointF(2.5, down));
  }
}

void LayoutPainter::marks(QPainter& painter, const Layout& layout) const {
  if (marks_ != nullptr) {
    const auto shape = [this](QPainter& into, MarkKind kind, QPointF at) { mark(into, kind, at); };
    for (const Mark& each : layout.marks) marks_->draw(painter, theme_, each.kind, QPointF(each.x, each.y), shape);
    return;
  }
  painter.setRenderHint(QPainter::Antialiasing, true);
  for (const Mark& each : layout.marks) mark(painter, each.kind, QPointF(each.x, each.y));
}

void LayoutPainter::mark(QPainter& painter, MarkKind kind, QPointF at) const {
  switch (kind) {
  case MarkKind::Yield:
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_[Tint::Mark]);
    painter.drawPolygon(QPolygonF({at, at + QPointF(-4, -5), at + QPointF(4, -5)}));
    return;
  case MarkKind::Preempt:
    painter.setPen(QPen(theme_[Tint::Mark], 1.2));
    painter.drawLine(at + QPointF(-3, -6), at + QPointF(3, 0));
    painter.drawLine(at + QPointF(-3, 0), at + QPointF(3, -6));
    return;
  case MarkKind::Wake:
    painter.setPen(QPen(theme_[Tint::Mark], 1.2));
    painter.drawLine(at + QPointF(-6, -3), at + QPointF(0, -3));
    painter.drawLine(at + QPointF(-3, -6), at + QPointF(0, -3));
    painter.drawLine(at + QPointF(-3, 0), at + QPointF(0, -3));
    return;
  case MarkKind::Ask:
  case MarkKind::Grant:
    painter.setPen(QPen(theme_[Tint::Mark], 1.2));
    painter.setBrush(kind == MarkKind::Grant ? QBrush(theme_[Tint::Mark]) : QBrush(Qt::NoBrush));
    painter.drawEllipse(at + QPointF(0, -3), 2.4, 2.4);
    return;
  case MarkKind::Lost:
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.role(Role::GilWait, 0));
    painter.drawPolygon(QPolygonF({at + QPointF(0, -4), at + QPointF(4, 0), at + QPointF(0, 4), at + QPointF(-4, 0)}));
    return;
  }
}

void LayoutPainter::words(QPainter& painter, double x, double y, TextStyle style, Tint tint,
                          const std::string& text) const {
  if (labels_ != nullptr) return labels_->draw(painter, theme_, x, y, style, tint, text);
  painter.setFont(fontOf(style));
  painter.setPen(theme_[tint]);
  painter.drawText(QPointF(x, y), QString::fromStdString(text));
}

void LayoutPainter::texts(QPainter& painter, const Layout& layout) const {
  for (const Text& text : layout.texts) {
    const double x = text.anchor == Anchor::Right ? text.x - text.width : text.x;
    words(painter, x, text.y, text.style, text.style == TextStyle::Quiet ? Tint::Quiet : Tint::Text, text.text);
  }
}

void LayoutPainter::ruler(QPainter& painter, const Layout& layout, double height) const {
  for (const Tick& tick : layout.ticks) {
    const double length = tick.label.empty() ? 6 : 10;
    painter.fillRect(QRectF(std::round(tick.x), height - length, 1, length), theme_[Tint::Line]);
    if (tick.label.empty()) continue;
    if (tick.x + 4 + textWidth(tick.label, TextStyle::Quiet) > layout.width) continue;
    words(painter, std::round(tick.x) + 4, height / 2, TextStyle::Quiet, Tint::Quiet, tick.label);
  }
  painter.fillRect(QRectF(0, height - 1, layout.width, 1), theme_[Tint::Line]);
}

void LayoutPainter::legend(QPainter& painter, const Layout& layout) const {
  painter.fillRect(QRectF(0, 0, layout.width, 1), theme_[Tint::Line]);
  for (const LegendEntry& entry : layout.legend) {
    const Shape form = shape(entry.role);
    Bar swatch;
    swatch.height = form == Shape::Full ? 12 : form == Shape::Half ? 7 : 3;
    swatch.x = entry.x;
    swatch.y = entry.y - swatch.height / 2;
    swatch.width = 20;
    swatch.role = entry.role;
    painter.setPen(Qt::NoPen);
    bar(painter, swatch);
    words(painter, entry.textX, entry.y + 4, TextStyle::Quiet, Tint::Quiet, entry.label);
  }
  painter.setRenderHint(QPainter::Antialiasing, true);
  for (const MarkEntry& entry : layout.markLegend) {
    mark(painter, entry.kind, QPointF(entry.x + (entry.kind == MarkKind::Wake ? 8 : 5), entry.y + 3));
    words(painter, entry.textX, entry.y + 4, TextStyle::Quiet, Tint::Quiet, entry.label);
  }
  if (const auto& note = layout.arrowNote)
    words(painter, note->textX, note->y + 4, TextStyle::Quiet, Tint::Quiet, note->label);
}

} // namespace switchpoint
