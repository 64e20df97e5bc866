#include "gui/views/timeline/overview_strip.h"

#include <algorithm>
#include <cmath>

#include <QMouseEvent>
#include <QPainter>

#include "gui/views/timeline/layout_painter.h"

namespace switchpoint {

namespace {

constexpr int kHeight = 40;
constexpr double kPadding = 5;
constexpr double kGripWidth = 6;

} // namespace

OverviewStrip::OverviewStrip(const Appearance& appearance, QWidget* parent) : QWidget(parent), appearance_(appearance) {
  setFixedHeight(kHeight);
  setMouseTracking(true);
  setAccessibleName(tr("Overview"));
  setAccessibleDescription(tr("Drag the window to move in time, drag its edges to zoom"));
  connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void OverviewStrip::setTimeline(const Timeline* timeline, double left, double right) {
  if (timeline == timeline_ && left == left_ && right == right_ && !bars_.empty()) return;
  timeline_ = timeline;
  left_ = left;
  right_ = right;
  rebuild();
}

void OverviewStrip::setCamera(const Camera& camera) {
  camera_ = camera;
  update();
}

void OverviewStrip::rebuild() {
  bars_.clear();
  if (timeline_ != nullptr && right_ > left_) bars_ = timeline_->overview(left_, right_, height() - 2 * kPadding);
  update();
}

double OverviewStrip::xOf(Time time) const {
  const double share = static_cast<double>(time) / static_cast<double>(std::max<Time>(camera_.end(), 1));
  return left_ + share * (right_ - left_);
}

Time OverviewStrip::timeAt(double x) const {
  const double share = right_ > left_ ? (x - left_) / (right_ - left_) : 0;
  return static_cast<Time>(std::llround(share * static_cast<double>(camera_.end())));
}

QRectF OverviewStrip::windowRect() const {
  const double from = xOf(camera_.from());
  return {from, 0, std::max(2.0, xOf(camera_.to()) - from), static_cast<double>(height())};
}

void OverviewStrip::paintEvent(QPaintEvent*) {
  const PaintTheme& theme = appearance_.theme();
  QPainter painter(this);
  painter.fillRect(rect(), theme[Tint::Panel2]);
  painter.fillRect(QRectF(0, height() - 1, width(), 1), theme[Tint::Line]);
  if (timeline_ == nullptr) return;
  const QRectF window = windowRect();
  painter.fillRect(window, theme[Tint::Selection]);
  painter.save();
  painter.translate(0, kPadding);
  painter.setOpacity(0.75);
  LayoutPainter(theme).bars(painter, bars_);
  painter.restore();
  painter.fillRect(QRectF(window.left() - 1, 0, 3, height()), theme[Tint::Accent]);
  painter.fillRect(QRectF(window.right() - 2, 0, 3, height()), theme[Tint::Accent]);
}

void OverviewStrip::resizeEvent(QResizeEvent*) {
  rebuild();
}

OverviewStrip::Grip OverviewStrip::gripAt(double x) const {
  const QRectF window = windowRect();
  if (std::abs(x - window.left()) <= kGripWidth) return Grip::Left;
  if (std::abs(x - window.right()) <= kGripWidth) return Grip::Right;
  return Grip::Inside;
}

void OverviewStrip::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || timeline_ == nullptr) return;
  const double x = event->position().x();
  grip_ = gripAt(x);
  const Time at = timeAt(x);
  if (grip_ == Grip::Inside && (at < camera_.from() || at > camera_.to())) {
    Q_EMIT windowMoved(at - camera_.span() / 2, at + camera_.span() / 2);
  }
  grabbed_ = at - camera_.from();
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event) {
  const double x = event->position().x();
  const Time at = timeAt(x);
  switch (grip_) {
  case Grip::None: {
    const bool onEdge = timeline_ != nullptr && gripAt(x) != Grip::Inside;
    setCursor(onEdge ? Qt::SizeHorCursor : Qt::ArrowCursor);
    return;
  }
  case Grip::Left: Q_EMIT windowMoved(std::min(at, camera_.to() - Camera::kLeastSpan), camera_.to()); return;
  case Grip::Right: Q_EMIT windowMoved(camera_.from(), std::max(at, camera_.from() + Camera::kLeastSpan)); return;
  case Grip::Inside: Q_EMIT windowMoved(at - grabbed_, at - grabbed_ + camera_.span()); return;
  }
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent*) {
  grip_ = Grip::None;
}

} // namespace switchpoint
