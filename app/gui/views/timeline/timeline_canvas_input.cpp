// TimelineCanvas's mouse, wheel and keys: the habits of trace viewers.
#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include "gui/views/timeline/hover_card.h"
#include "gui/views/timeline/timeline_canvas.h"
#include "timeline/font_metrics.h"

namespace switchpoint {

namespace {

constexpr double kZoomStep = 0.8;    // what one key press shows of what was shown
constexpr double kPanShare = 0.1;    // of the window that one key press moves
constexpr double kDragThreshold = 4; // px
constexpr double kWheelStep = 66;    // px of lanes per notch: three rows
constexpr double kNotch = 120;       // of QWheelEvent::angleDelta

// Position of the key on the keyboard, as the letter it bears on a US layout; X11 and Wayland give evdev codes + 8.
int physicalKey(const QKeyEvent& event) {
  switch (event.nativeScanCode()) {
  case 25: return Qt::Key_W;
  case 38: return Qt::Key_A;
  case 39: return Qt::Key_S;
  case 40: return Qt::Key_D;
  }
  return event.key();
}

} // namespace

QPointF TimelineCanvas::inRows(QPointF at) const {
  return at - QPointF(0, kRulerHeight);
}

Hit TimelineCanvas::hitAt(QPointF at) const {
  const QPointF point = inRows(at);
  if (!timeline_ || point.y() < 0 || point.y() >= rowsHeight()) return {};
  return timeline_->hit(layout_, point.x(), point.y());
}

Time TimelineCanvas::pointerTime() const {
  if (!pointer_ || pointer_->x() < layout_.plotLeft || pointer_->x() > layout_.plotRight) {
    return camera_.from() + camera_.span() / 2;
  }
  return layout_.timeAt(pointer_->x());
}

void TimelineCanvas::zoomAt(double factor, double x) {
  if (!timeline_) return;
  camera_.zoom(factor, layout_.timeAt(std::clamp(x, layout_.plotLeft, layout_.plotRight)));
  changed();
}

void TimelineCanvas::panPixels(double pixels) {
  const double plot = layout_.plotRight - layout_.plotLeft;
  if (!timeline_ || plot <= 0) return;
  camera_.pan(static_cast<Duration>(std::llround(pixels / plot * static_cast<double>(camera_.span()))));
  changed();
}

void TimelineCanvas::wheelEvent(QWheelEvent* event) {
  const QPoint delta = event->angleDelta();
  const double notches = (delta.y() != 0 ? delta.y() : delta.x()) / kNotch;
  if (event->modifiers() & Qt::ControlModifier) {
    zoomAt(std::pow(kZoomStep, notches), event->position().x());
  } else if ((event->modifiers() & Qt::ShiftModifier) || delta.y() == 0) {
    panPixels(-notches * kPanShare * (layout_.plotRight - layout_.plotLeft));
  } else {
    setScroll(scroll_ - notches * kWheelStep);
  }
  hover(event->position());
  event->accept();
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::MiddleButton) return fit();
  if (event->button() != Qt::LeftButton) return;
  pressed_ = dragged_ = event->position();
  dragging_ = false;
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event) {
  if (!pressed_) return hover(event->position());
  if (!dragging_ && (event->position() - *pressed_).manhattanLength() < kDragThreshold) return;
  if (!dragging_) setCursor(Qt::ClosedHandCursor);
  dragging_ = true;
  card_->hide();
  const QPointF moved = event->position() - dragged_;
  dragged_ = event->position();
  scroll_ -= moved.y();
  panPixels(-moved.x());
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !pressed_) return;
  const bool dragged = dragging_;
  pressed_.reset();
  dragging_ = false;
  unsetCursor();
  if (!dragged) click(event->position());
}

void TimelineCanvas::click(QPointF at) {
  const Hit hit = hitAt(at);
  if (!hit.row) return clearSelection();
  const Row& row = layout_.rows[*hit.row];
  if (row.foldable && at.x() < layout_.plotLeft) {
    timeline_->toggle(Row(row));
    return changed();
  }
  select(hit.span);
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  const Hit hit = hitAt(event->position());
  if (hit.span.kind == SpanKind::None || event->position().x() < layout_.plotLeft) return;
  select(hit.span);
  zoomToSelection();
}

void TimelineCanvas::hover(QPointF at) {
  pointer_ = at;
  update();
  const Hit hit = hitAt(at);
  const bool onSpan = hit.span.kind != SpanKind::None || hit.fold;
  if (!onSpan || at.x() < layout_.plotLeft) return card_->hide();
  const SpanWords words = timeline_->explain(layout_, hit);
  if (words.title.empty()) return card_->hide();
  card_->showAt(at, words);
}

void TimelineCanvas::leaveEvent(QEvent*) {
  pointer_.reset();
  card_->hide();
  update();
}

// A click shows by itself where one is; the keyboard needs a ring.
void TimelineCanvas::focusInEvent(QFocusEvent* event) {
  const Qt::FocusReason reason = event->reason();
  ring_ = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
  update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent*) {
  ring_ = false;
  update();
}

void TimelineCanvas::fit() {
  camera_.fit();
  scroll_ = 0;
  changed();
}

void TimelineCanvas::zoomIn() {
  camera_.zoom(kZoomStep, pointerTime());
  changed();
}

void TimelineCanvas::zoomOut() {
  camera_.zoom(1 / kZoomStep, pointerTime());
  changed();
}

void TimelineCanvas::panLeft() {
  camera_.pan(-static_cast<Duration>(static_cast<double>(camera_.span()) * kPanShare));
  changed();
}

void TimelineCanvas::panRight() {
  camera_.pan(static_cast<Duration>(static_cast<double>(camera_.span()) * kPanShare));
  changed();
}

void TimelineCanvas::zoomToSelection() {
  if (!timeline_ || selected_.kind == SpanKind::None) return;
  const Time start = timeline_->startOf(selected_);
  const Time end = timeline_->endOf(selected_);
  const Duration margin = std::max<Duration>((end - start) / 8, 1);
  show(start - margin, end + margin);
}

void TimelineCanvas::clearSelection() {
  setSelected({});
  Q_EMIT selectionMade({});
}

// With a span selected the arrows go from span to span, otherwise they move the window.
bool TimelineCanvas::navigate(int key) {
  if (!timeline_ || selected_.kind == SpanKind::None) return false;
  std::optional<SpanRef> next;
  const Time middle =
      std::clamp((timeline_->startOf(selected_) + timeline_->endOf(selected_)) / 2, camera_.from(), camera_.to());
  if (key == Qt::Key_Left) next = timeline_->neighbour(selected_, -1);
  if (key == Qt::Key_Right) next = timeline_->neighbour(selected_, +1);
  if (key == Qt::Key_Up) next = timeline_->rowNeighbour(selected_, middle, -1);
  if (key == Qt::Key_Down) next = timeline_->rowNeighbour(selected_, middle, +1);
  if (next) select(*next);
  return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

bool TimelineCanvas::zoomKey(const QKeyEvent& event) {
  switch (physicalKey(event)) {
  case Qt::Key_W:
  case Qt::Key_Plus:
  case Qt::Key_Equal: zoomIn(); return true;
  case Qt::Key_S:
  case Qt::Key_Minus: zoomOut(); return true;
  case Qt::Key_A:
  case Qt::Key_Left: panLeft(); return true;
  case Qt::Key_D:
  case Qt::Key_Right: panRight(); return true;
  case Qt::Key_Up: setScroll(scroll_ - Geometry().rowHeight); return true;
  case Qt::Key_Down: setScroll(scroll_ + Geometry().rowHeight); return true;
  case Qt::Key_PageUp: setScroll(scroll_ - rowsHeight()); return true;
  case Qt::Key_PageDown: setScroll(scroll_ + rowsHeight()); return true;
  case Qt::Key_Home: fit(); return true;
  case Qt::Key_Z: zoomToSelection(); return true;
  case Qt::Key_Escape: clearSelection(); return true;
  }
  return false;
}

void TimelineCanvas::keyPressEvent(QKeyEvent* event) {
  const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
  if (plain && (navigate(event->key()) || zoomKey(*event))) return event->accept();
  QWidget::keyPressEvent(event);
}

} // namespace switchpoint
