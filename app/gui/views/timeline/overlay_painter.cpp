#include "gui/views/timeline/overlay_painter.h"

#include <algorithm>
#include <cmath>

#include "gui/theme/fonts.h"
#include "timeline/ruler.h"
#include "timeline/timeline.h"

namespace switchpoint {

namespace {

constexpr double kPlateHeight = 16;
constexpr double kPlatePadding = 5;
constexpr double kHandle = 5; // half the width of the playhead's handle

QColor faint(QColor colour, int alpha) {
  colour.setAlpha(alpha);
  return colour;
}

} // namespace

OverlayPainter::OverlayPainter(QPainter& painter, const PaintTheme& theme, const Layout& layout, double rowsHeight)
    : painter_(painter), theme_(theme), layout_(layout), bottom_(kRulerHeight + rowsHeight) {}

QRectF OverlayPainter::plot() const {
  return {layout_.plotLeft, kRulerHeight, layout_.plotRight - layout_.plotLeft, bottom_ - kRulerHeight};
}

QRectF OverlayPainter::block(const Row& row) const {
  const double edge = kRulerHeight + layout_.pinnedHeight;
  const double top = row.pinned ? kRulerHeight : edge;
  return {0, top, layout_.width, (row.pinned ? edge : bottom_) - top};
}

QString OverlayPainter::label(Time at) const {
  const double pixel = static_cast<double>(layout_.to - layout_.from) / std::max(1.0, plot().width());
  Duration resolution = kSecond;
  while (resolution > 1 && static_cast<double>(resolution) > pixel) resolution /= 10;
  return QString::fromStdString(formatInstant(at, resolution, layout_.to));
}

void OverlayPainter::plate(double x, const QString& text, const QColor& ground, const QColor& ink) {
  painter_.setFont(plainFont(kSmallSize));
  const double width = painter_.fontMetrics().horizontalAdvance(text) + 2 * kPlatePadding;
  const double left = std::clamp(x - width / 2, layout_.plotLeft, std::max(layout_.plotLeft, layout_.width - width));
  const QRectF area(left, (kRulerHeight - kPlateHeight) / 2 - 2, width, kPlateHeight);
  painter_.setRenderHint(QPainter::Antialiasing);
  painter_.setPen(Qt::NoPen);
  painter_.setBrush(ground);
  painter_.drawRoundedRect(area, 3, 3);
  painter_.setPen(ink);
  painter_.drawText(area, Qt::AlignCenter, text);
}

void OverlayPainter::line(double x, double top, const QPen& pen) {
  painter_.setRenderHint(QPainter::Antialiasing, false);
  painter_.setPen(pen);
  const double middle = std::floor(x) + 0.5;
  painter_.drawLine(QPointF(middle, top), QPointF(middle, bottom_));
}

void OverlayPainter::selection(const SpanRef& span) {
  if (span.kind == SpanKind::None) return;
  painter_.save();
  painter_.setRenderHint(QPainter::Antialiasing);
  painter_.setPen(QPen(theme_[Tint::Accent], 2));
  painter_.setBrush(Qt::NoBrush);
  for (const Bar& bar : layout_.bars) {
    if (bar.span != span) continue;
    painter_.setClipRect(plot().adjusted(-2, 0, 2, 0) & block(layout_.rows[bar.row]));
    painter_.drawRoundedRect(QRectF(bar.x, bar.y + kRulerHeight, bar.width, bar.height).adjusted(-2, -2, 2, 2), 3, 3);
  }
  painter_.restore();
}

void OverlayPainter::cursor(const Row& row) {
  painter_.save();
  painter_.setClipRect(block(row));
  painter_.fillRect(QRectF(0, row.y + kRulerHeight, layout_.width, row.height), faint(theme_[Tint::Accent], 20));
  painter_.fillRect(QRectF(0, row.y + kRulerHeight, 3, row.height), theme_[Tint::Accent]);
  painter_.restore();
}

void OverlayPainter::range(const TimeRange& range) {
  const double from = std::clamp(layout_.xOf(range.from), layout_.plotLeft, layout_.plotRight);
  const double to = std::clamp(layout_.xOf(range.to), layout_.plotLeft, layout_.plotRight);
  if (range.to < layout_.from || range.from > layout_.to) return;
  painter_.fillRect(QRectF(from, 0, to - from, bottom_), faint(theme_[Tint::Accent], theme_.dark() ? 44 : 30));
  const QPen edge(theme_[Tint::Accent], 1);
  if (shows(range.from)) line(from, 0, edge);
  if (shows(range.to)) line(to, 0, edge);
  plate((from + to) / 2, QString::fromStdString(formatDuration(range.to - range.from)), theme_[Tint::Accent],
        theme_[Tint::OnAccent]);
}

// A pole with a flag at the place, the words on a plate beside it.
void OverlayPainter::notes() {
  painter_.save();
  painter_.setClipRect(QRectF(layout_.plotLeft - 4, 0, layout_.width - layout_.plotLeft, bottom_));
  painter_.translate(0, kRulerHeight);
  painter_.setRenderHint(QPainter::Antialiasing);
  painter_.setFont(plainFont(kSmallSize));
  for (const NoteFlag& flag : layout_.notes) {
    const double y = std::max(flag.y, 4.0);
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(theme_[Tint::Warning]);
    painter_.drawPolygon(QPolygonF({QPointF(flag.x, y - 8), QPointF(flag.x + 7, y - 4.5), QPointF(flag.x, y - 1)}));
    painter_.drawRect(QRectF(flag.x - 0.75, y - 8, 1.5, 13));
    if (flag.text.empty()) continue;
    const QRectF words(flag.textX - 3, flag.textY + (y - flag.y) - 12, flag.width + 8, 16);
    painter_.setBrush(faint(theme_[Tint::Panel], 225));
    painter_.drawRoundedRect(words, 3, 3);
    painter_.setPen(theme_[Tint::Text]);
    painter_.drawText(QPointF(flag.textX + 1, flag.textY + (y - flag.y)), QString::fromStdString(flag.text));
  }
  painter_.restore();
}

void OverlayPainter::path() {
  if (layout_.path.empty()) return;
  painter_.save();
  painter_.setClipRect(plot());
  painter_.translate(0, kRulerHeight);
  painter_.setRenderHint(QPainter::Antialiasing);
  for (const bool halo : {true, false}) {
    const QColor colour = halo ? theme_[Tint::Panel] : theme_[Tint::Error];
    for (const PathPiece& piece : layout_.path) {
      const double width = (piece.across ? 1.5 : 3) + (halo ? 2 : 0);
      painter_.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
      painter_.drawLine(QPointF(piece.x1, piece.y1), QPointF(piece.x2, piece.y2));
    }
  }
  painter_.restore();
}

void OverlayPainter::mark(char name, Time at) {
  if (!shows(at)) return;
  const double x = layout_.xOf(at);
  line(x, kRulerHeight, QPen(theme_[Tint::Text], 1, Qt::DashDotLine));
  plate(x, QString(QLatin1Char(name)), theme_[Tint::Text], theme_[Tint::Panel]);
}

// Both, and the time between them on a line from one to the other.
void OverlayPainter::marks(const std::optional<Time>& a, const std::optional<Time>& b) {
  if (a && b) {
    const double from = std::clamp(layout_.xOf(std::min(*a, *b)), layout_.plotLeft, layout_.plotRight);
    const double to = std::clamp(layout_.xOf(std::max(*a, *b)), layout_.plotLeft, layout_.plotRight);
    if (to > from) {
      painter_.fillRect(QRectF(from, kRulerHeight - 3, to - from, 2), theme_[Tint::Text]);
      const QString length = QString::fromStdString(formatDuration(std::abs(*b - *a)));
      const double room = QFontMetricsF(plainFont(kSmallSize)).horizontalAdvance(length) + 2 * kPlatePadding + 24;
      if (to - from > room) plate((from + to) / 2, length, theme_[Tint::Panel2], theme_[Tint::Text]);
    }
  }
  if (a) mark('A', *a);
  if (b) mark('B', *b);
}

void OverlayPainter::instant(Time at) {
  if (!shows(at)) return;
  const double x = layout_.xOf(at);
  line(x, kRulerHeight - 6, QPen(theme_[Tint::Error], 1));
  painter_.setRenderHint(QPainter::Antialiasing);
  painter_.setPen(Qt::NoPen);
  painter_.setBrush(theme_[Tint::Error]);
  const double middle = std::floor(x) + 0.5;
  painter_.drawPolygon(
      QPolygonF({QPointF(middle - kHandle, kRulerHeight - 10), QPointF(middle + kHandle, kRulerHeight - 10),
                 QPointF(middle + kHandle, kRulerHeight - 5), QPointF(middle, kRulerHeight),
                 QPointF(middle - kHandle, kRulerHeight - 5)}));
}

void OverlayPainter::pointer(double x) {
  if (x < layout_.plotLeft || x > layout_.plotRight) return;
  line(x, 0, QPen(theme_[Tint::Accent], 1, Qt::DashLine));
}

// All steps back behind a veil; what is lit is taken from the picture again, folded or not.
void OverlayPainter::highlight(const std::vector<LitStretch>& lit, const QImage& picture) {
  painter_.save();
  painter_.fillRect(plot(), faint(theme_[Tint::Panel], theme_.dark() ? 185 : 200));
  const double scale = picture.devicePixelRatio();
  for (const LitStretch& stretch : lit) {
    const QRectF seen =
        stretch.area.translated(0, kRulerHeight) & block(layout_.rows[stretch.row]) & plot().adjusted(-2, 0, 2, 0);
    if (seen.isEmpty()) continue;
    const QRect pixels = QRectF(seen.topLeft() * scale, seen.size() * scale).toAlignedRect() & picture.rect();
    painter_.drawImage(QRectF(QPointF(pixels.topLeft()) / scale, QSizeF(pixels.size()) / scale), picture, pixels);
    if (stretch.holds) {
      painter_.fillRect(QRectF(seen.left(), seen.bottom() - 2, seen.width(), 2), theme_[Tint::Text]);
    }
  }
  painter_.restore();
}

void OverlayPainter::focusRing(QSizeF size) {
  painter_.setRenderHint(QPainter::Antialiasing, false);
  painter_.setPen(QPen(theme_[Tint::Accent], 2));
  painter_.setBrush(Qt::NoBrush);
  painter_.drawRect(QRectF(1, 1, size.width() - 2, size.height() - 2));
}

} // namespace switchpoint
