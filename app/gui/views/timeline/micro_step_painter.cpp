#include "gui/views/timeline/micro_step_painter.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "gui/theme/fonts.h"
#include "timeline/timeline.h"

namespace switchpoint {

namespace {

constexpr double kChipHeight = 15;
constexpr double kChipPadding = 3;
constexpr double kHead = 6; // of an arrow

double widthOf(const QString& words) {
  return QFontMetricsF(plainFont(11)).horizontalAdvance(words) + 2 * kChipPadding;
}

} // namespace

MicroStepPainter::MicroStepPainter(QPainter& painter, const PaintTheme& theme, const Layout& layout, double bottom)
    : painter_(painter), theme_(theme), layout_(layout), bottom_(bottom) {
  for (const Row& row : layout.rows) {
    if (row.kind == RowKind::Lane && row.section == 0) middles_[row.owner] = kRulerHeight + row.y + row.height / 2;
  }
}

std::optional<QPointF> MicroStepPainter::placeOf(const MicroStep& step) const {
  const auto middle = middles_.find(step.lane);
  if (middle == middles_.end()) return std::nullopt;
  const Duration shift = layout_.sections.empty() ? 0 : layout_.sections.front().shift;
  return QPointF(layout_.xOf(step.at + shift), middle->second);
}

QString MicroStepPainter::longWords(const MicroStep& step) {
  const QString value = QString::fromStdString(formatCount(step.value));
  switch (step.kind) {
  case MicroKind::Read: return tr("read %1").arg(value);
  case MicroKind::Compute: return QStringLiteral("= %1").arg(value);
  case MicroKind::Write: return tr("write %1").arg(value);
  }
  return {};
}

QString MicroStepPainter::shortWords(const MicroStep& step) {
  const QString value = QString::fromStdString(formatCount(step.value));
  switch (step.kind) {
  case MicroKind::Read: return tr("r %1", "short for read").arg(value);
  case MicroKind::Compute: return QStringLiteral("=");
  case MicroKind::Write: return tr("w %1", "short for write").arg(value);
  }
  return {};
}

// `room`: to the next read or write of the lane. A computation is only drawn where nothing else of the lane stands.
void MicroStepPainter::chip(const MicroStep& step, QPointF place, double room, bool needed) {
  QString words = longWords(step);
  if (widthOf(words) + 2 > room) words = shortWords(step);
  const double width = widthOf(words);
  const double left = place.x() - width / 2;
  std::vector<std::pair<double, double>>& taken = taken_[step.lane];
  const bool free = std::ranges::none_of(
      taken, [&](const auto& other) { return left < other.second + 1 && left + width > other.first - 1; });
  if (!free && !needed) return;
  taken.emplace_back(left, left + width);
  const QRectF area(left, place.y() - kChipHeight / 2, width, kChipHeight);
  painter_.setPen(QPen(step.lost ? theme_[Tint::Error] : theme_[Tint::Line], 1));
  painter_.setBrush(theme_[Tint::Panel]);
  painter_.drawRoundedRect(area, 3, 3);
  painter_.setFont(plainFont(11));
  painter_.setPen(step.kind == MicroKind::Write ? theme_[Tint::Text] : theme_[Tint::Quiet]);
  painter_.drawText(area, Qt::AlignCenter, words);
  if (!step.lost) return;
  painter_.setPen(QPen(theme_[Tint::Error], 2));
  painter_.drawLine(area.bottomLeft() + QPointF(-2, 1), area.topRight() + QPointF(2, -1));
  painter_.drawLine(area.topLeft() + QPointF(-2, -1), area.bottomRight() + QPointF(2, 1));
}

void MicroStepPainter::arrow(QPointF from, QPointF to) {
  const double down = to.y() > from.y() ? 1 : -1;
  const QPointF start = from + QPointF(0, down * kChipHeight / 2);
  const QPointF end = to - QPointF(0, down * (kChipHeight / 2 + 1));
  painter_.setPen(QPen(theme_[Tint::Accent], 1.5, Qt::DashLine));
  painter_.drawLine(start, end);
  const QPointF way = end - start;
  const double length = std::hypot(way.x(), way.y());
  if (length < 1) return;
  const QPointF along = way / length, across(-along.y(), along.x());
  painter_.setPen(Qt::NoPen);
  painter_.setBrush(theme_[Tint::Accent]);
  painter_.drawPolygon(
      QPolygonF({end, end - along * kHead + across * kHead / 2, end - along * kHead - across * kHead / 2}));
}

void MicroStepPainter::paint(const MicroSteps& micro) {
  if (micro.steps.empty()) return;
  painter_.save();
  painter_.setClipRect(QRectF(layout_.plotLeft - 4, kRulerHeight, layout_.width - layout_.plotLeft, bottom_));
  painter_.setRenderHint(QPainter::Antialiasing);
  std::set<std::size_t> needed;
  for (const Correction& correction : micro.corrections) {
    const auto from = placeOf(micro.steps[correction.write]), to = placeOf(micro.steps[correction.read]);
    needed.insert({correction.write, correction.read});
    if (from && to) arrow(*from, *to);
  }
  std::map<std::uint32_t, double> next;
  std::vector<double> room(micro.steps.size(), 1e9);
  for (std::size_t i = micro.steps.size(); i-- > 0;) {
    const auto place = placeOf(micro.steps[i]);
    if (!place) continue;
    if (const auto after = next.find(micro.steps[i].lane); after != next.end()) room[i] = after->second - place->x();
    if (micro.steps[i].kind != MicroKind::Compute) next[micro.steps[i].lane] = place->x();
  }
  for (const bool computes : {false, true}) {
    for (std::size_t i = 0; i < micro.steps.size(); ++i) {
      if ((micro.steps[i].kind == MicroKind::Compute) != computes) continue;
      const auto place = placeOf(micro.steps[i]);
      if (!place || place->x() < layout_.plotLeft - 60 || place->x() > layout_.width + 60) continue;
      chip(micro.steps[i], *place, room[i], needed.contains(i));
    }
  }
  painter_.restore();
}

} // namespace switchpoint
