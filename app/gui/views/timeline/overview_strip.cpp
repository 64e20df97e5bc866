#include "gui/views/timeline/overview_strip.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>

#include "gui/views/timeline/accessible_canvas.h"
#include "gui/views/timeline/spoken.h"
#include "timeline/ruler.h"

namespace switchpoint {

namespace {

constexpr int kStripHeight = 40;
constexpr double kGripWidth = 6;
constexpr double kKeyShare = 0.01; // of the whole that an arrow moves a part
constexpr double kPageShare = 0.1; // and with Ctrl
constexpr double kLeastWindow = 2; // px

} // namespace

OverviewStrip::OverviewStrip(const Stage& stage, const Appearance& appearance, QWidget* parent)
    : QWidget(parent), stage_(stage), appearance_(appearance) {
  installTimelineAccessibility();
  setFixedHeight(kStripHeight);
  setMouseTracking(true);
  setFocusPolicy(Qt::TabFocus);
  setAccessibleName(tr("Overview"));
  setAccessibleDescription(tr("Arrows move the window, Tab goes on to its start and its end"));
  const auto repaint = [this] {
    pictureIsOld_ = true;
    update();
  };
  connect(&appearance, &Appearance::changed, this, repaint);
  connect(&stage, &Stage::rangeChanged, this, qOverload<>(&QWidget::update));
  connect(&stage, &Stage::instantChanged, this, qOverload<>(&QWidget::update));
  connect(&stage, &Stage::stateChanged, this, qOverload<>(&QWidget::update));
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
  return {from, 0, std::max(kLeastWindow, xOf(camera_.to()) - from), static_cast<double>(height())};
}

void OverviewStrip::resizeEvent(QResizeEvent*) {
  rebuild();
}

OverviewStrip::Part OverviewStrip::partAt(double x) const {
  const QRectF window = windowRect();
  if (std::abs(x - window.left()) <= kGripWidth) return Part::Start;
  if (std::abs(x - window.right()) <= kGripWidth) return Part::End;
  return Part::Window;
}

void OverviewStrip::setPart(Part part) {
  if (part == part_) return;
  part_ = part;
  update();
  Q_EMIT partChanged();
}

void OverviewStrip::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || timeline_ == nullptr) return;
  const double x = event->position().x();
  grip_ = partAt(x);
  const Time at = timeAt(x);
  if (grip_ == Part::Window && (at < camera_.from() || at > camera_.to())) {
    Q_EMIT windowMoved(at - camera_.span() / 2, at + camera_.span() / 2);
  }
  grabbed_ = at - camera_.from();
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event) {
  const double x = event->position().x();
  const Time at = timeAt(x);
  if (!grip_) {
    const bool onEdge = timeline_ != nullptr && partAt(x) != Part::Window;
    setCursor(onEdge ? Qt::SizeHorCursor : Qt::ArrowCursor);
    return;
  }
  switch (*grip_) {
  case Part::Start: Q_EMIT windowMoved(std::min(at, camera_.to() - Camera::kLeastSpan), camera_.to()); return;
  case Part::End: Q_EMIT windowMoved(camera_.from(), std::max(at, camera_.from() + Camera::kLeastSpan)); return;
  case Part::Window: Q_EMIT windowMoved(at - grabbed_, at - grabbed_ + camera_.span()); return;
  }
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent*) {
  grip_.reset();
}

void OverviewStrip::movePart(Part part, Duration by) {
  if (timeline_ == nullptr) return;
  const Time from = camera_.from();
  const Time to = camera_.to();
  switch (part) {
  case Part::Window: Q_EMIT windowMoved(from + by, to + by); break;
  case Part::Start: Q_EMIT windowMoved(std::clamp<Time>(from + by, 0, to - Camera::kLeastSpan), to); break;
  case Part::End: Q_EMIT windowMoved(from, std::clamp(to + by, from + Camera::kLeastSpan, camera_.end())); break;
  }
  Q_EMIT partChanged();
}

void OverviewStrip::keyPressEvent(QKeyEvent* event) {
  const bool far = event->modifiers() & Qt::ControlModifier;
  const auto step =
      std::max<Duration>(1, static_cast<Duration>(static_cast<double>(camera_.end()) * (far ? kPageShare : kKeyShare)));
  switch (event->key()) {
  case Qt::Key_Left: return movePart(part_, -step);
  case Qt::Key_Right: return movePart(part_, step);
  case Qt::Key_PageUp: return movePart(part_, -10 * step);
  case Qt::Key_PageDown: return movePart(part_, 10 * step);
  case Qt::Key_Home: return movePart(part_, -camera_.end());
  case Qt::Key_End: return movePart(part_, camera_.end());
  }
  QWidget::keyPressEvent(event);
}

// Tab comes by the window, its start and its end before it goes on.
bool OverviewStrip::focusNextPrevChild(bool next) {
  const Part order[] = {Part::Window, Part::Start, Part::End};
  const auto at = std::find(std::begin(order), std::end(order), part_) - std::begin(order);
  const auto to = at + (next ? 1 : -1);
  if (timeline_ == nullptr || to < 0 || to >= std::ssize(order)) return QWidget::focusNextPrevChild(next);
  setPart(order[to]);
  return true;
}

void OverviewStrip::focusInEvent(QFocusEvent* event) {
  setPart(event->reason() == Qt::BacktabFocusReason ? Part::End : Part::Window);
  update();
}

void OverviewStrip::focusOutEvent(QFocusEvent*) {
  update();
}

QString OverviewStrip::partInWords() const {
  switch (part_) {
  case Part::Window: return tr("Overview: the window, %1").arg(spokenStretch(camera_.from(), camera_.to()));
  case Part::Start: return tr("Overview: start of the window");
  case Part::End: return tr("Overview: end of the window");
  }
  return {};
}

} // namespace switchpoint
