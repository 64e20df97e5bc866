// OverviewStrip's painting: the bars are kept, the window and what the Stage holds is painted above them.
#include <algorithm>
#include <cmath>

#include <QPainter>

#include "gui/views/timeline/layout_painter.h"
#include "gui/views/timeline/overview_strip.h"

namespace switchpoint {

namespace {

constexpr double kStripPadding = 5;
constexpr double kHandleWidth = 7;
constexpr double kHandleHeight = 18;

} // namespace

void OverviewStrip::rebuild() {
  bars_.clear();
  if (timeline_ != nullptr && right_ > left_) bars_ = timeline_->overview(left_, right_, height() - 2 * kStripPadding);
  pictureIsOld_ = true;
  update();
}

void OverviewStrip::paintBars() {
  const qreal ratio = devicePixelRatioF();
  const QSize pixels = (QSizeF(size()) * ratio).toSize();
  if (!pictureIsOld_ && picture_.size() == pixels && picture_.devicePixelRatio() == ratio) return;
  picture_ = QPixmap(pixels);
  picture_.setDevicePixelRatio(ratio);
  picture_.fill(Qt::transparent);
  QPainter painter(&picture_);
  painter.translate(0, kStripPadding);
  LayoutPainter(appearance_.theme()).bars(painter, bars_);
  pictureIsOld_ = false;
}

void OverviewStrip::paintHandle(QPainter& painter, double x, bool focused) const {
  const PaintTheme& theme = appearance_.theme();
  painter.fillRect(QRectF(std::round(x) - 1, 0, 2, height()), theme[Tint::Accent]);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(focused ? theme[Tint::Text] : theme[Tint::Panel], focused ? 2 : 1));
  painter.setBrush(theme[Tint::Accent]);
  const QRectF handle(std::round(x) - kHandleWidth / 2, (height() - kHandleHeight) / 2, kHandleWidth, kHandleHeight);
  painter.drawRoundedRect(handle, 3, 3);
  painter.setPen(QPen(theme[Tint::OnAccent], 1));
  painter.drawLine(handle.center() + QPointF(0, -4), handle.center() + QPointF(0, 4));
  painter.setRenderHint(QPainter::Antialiasing, false);
}

// Range, marks, notes and playhead where they stand in the whole.
void OverviewStrip::paintStage(QPainter& painter) const {
  const PaintTheme& theme = appearance_.theme();
  if (const auto& range = stage_.range()) {
    QColor band = theme[Tint::Accent];
    band.setAlpha(70);
    painter.fillRect(QRectF(xOf(range->from), 0, std::max(1.0, xOf(range->to) - xOf(range->from)), height() - 1), band);
  }
  const auto tick = [&](const std::optional<Time>& at, Tint tint, double length) {
    if (at) painter.fillRect(QRectF(std::round(xOf(*at)), height() - 1 - length, 1, length), theme[tint]);
  };
  for (const Note& note : stage_.state().notes) {
    painter.fillRect(QRectF(std::round(xOf(note.at)) - 1, height() - 6, 3, 5), theme[Tint::Warning]);
  }
  tick(stage_.state().markerA, Tint::Text, height());
  tick(stage_.state().markerB, Tint::Text, height());
  tick(stage_.instant(), Tint::Error, height());
}

void OverviewStrip::paintEvent(QPaintEvent*) {
  const PaintTheme& theme = appearance_.theme();
  QPainter painter(this);
  painter.fillRect(rect(), theme[Tint::Panel2]);
  painter.fillRect(QRectF(0, height() - 1, width(), 1), theme[Tint::Line]);
  if (timeline_ == nullptr) return;
  const QRectF window = windowRect();
  painter.fillRect(window, theme[Tint::Selection]);
  paintBars();
  painter.setOpacity(0.75);
  painter.drawPixmap(0, 0, picture_);
  painter.setOpacity(1);
  paintStage(painter);
  if (hasFocus() && part_ == Part::Window) {
    painter.setPen(QPen(theme[Tint::Accent], 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(window.adjusted(1, 1, -1, -2));
  }
  paintHandle(painter, window.left(), hasFocus() && part_ == Part::Start);
  paintHandle(painter, window.right(), hasFocus() && part_ == Part::End);
}

} // namespace switchpoint
