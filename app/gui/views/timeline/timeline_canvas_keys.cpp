// TimelineCanvas's keys. Those with a name in the menus are actions of the view; here are those that move.
#include <algorithm>

#include <QKeyEvent>

#include "gui/views/timeline/physical_key.h"
#include "gui/views/timeline/timeline_canvas.h"

namespace switchpoint {

namespace {

constexpr double kExtendShare = 0.02; // of the window by which Shift and an arrow move the end of a range

bool isPlain(const QKeyEvent& event) {
  return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

// Where the letters W, A, S and D stand on another key's place, their place wins over that key's action.
bool TimelineCanvas::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (isPlain(key) && physicalKey(key) != key.key()) {
      event->accept();
      return true;
    }
  }
  return QWidget::event(event);
}

// The range from the span at which the first Shift was pressed to the one that is selected now.
void TimelineCanvas::extendRange(const SpanRef& from, const SpanRef& to) {
  if (!extended_ || !stage_.range()) extended_ = from;
  const Time low = std::min(timeline_->startOf(*extended_), timeline_->startOf(to));
  const Time high = std::max(timeline_->endOf(*extended_), timeline_->endOf(to));
  stage_.setRange(TimeRange{low, std::max(high, low + 1)});
}

// With nothing selected, from the playhead or the middle of the window.
void TimelineCanvas::extendRange(int step) {
  const auto by =
      std::max<Duration>(1, static_cast<Duration>(static_cast<double>(camera_.span()) * kExtendShare)) * step;
  Time moving = 0;
  if (const auto& range = stage_.range()) {
    moving = rangeAnchor_ == range->to ? range->from : range->to;
    rangeAnchor_ = moving == range->to ? range->from : range->to;
  } else {
    moving = rangeAnchor_ = stage_.instant().value_or(camera_.from() + camera_.span() / 2);
  }
  moving = std::clamp<Time>(moving + by, 0, camera_.end());
  if (moving == rangeAnchor_) return stage_.setRange(std::nullopt);
  stage_.setRange(TimeRange{std::min(moving, rangeAnchor_), std::max(moving, rangeAnchor_)});
}

// Left and right go from span to span once one is selected, otherwise they move the window; up and down go from row to
// row.
bool TimelineCanvas::navigate(const QKeyEvent& event) {
  const int key = event.key();
  const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
  const bool shift = event.modifiers() & Qt::ShiftModifier;
  if (!timeline_ || (!sideways && key != Qt::Key_Up && key != Qt::Key_Down)) return false;
  const int step = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : +1;
  const SpanRef before = selected_;
  if (before.kind == SpanKind::None) {
    if (!sideways) return stepRow(step);
    if (shift) extendRange(step);
    return shift;
  }
  if (sideways) {
    if (const auto next = timeline_->neighbour(before, step)) select(*next);
    stoodAt_ = (timeline_->startOf(selected_) + timeline_->endOf(selected_)) / 2;
  } else {
    stepRow(step);
  }
  if (shift) {
    extendRange(before, selected_.kind != SpanKind::None ? selected_ : before);
  } else {
    extended_.reset();
  }
  return true;
}

bool TimelineCanvas::moveKey(const QKeyEvent& event) {
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
  case Qt::Key_Z: zoomToSelection(); return true;
  case Qt::Key_Space: stage_.wantPlay(); return true;
  case Qt::Key_PageUp: setScroll(scroll_ - scrolledHeight()); return true;
  case Qt::Key_PageDown: setScroll(scroll_ + scrolledHeight()); return true;
  case Qt::Key_Home: fit(); return true;
  case Qt::Key_Return:
  case Qt::Key_Enter: toggleRow(); return true;
  case Qt::Key_Escape: escape(); return true;
  }
  return false;
}

// What was done last goes first: the range, then the selection.
void TimelineCanvas::escape() {
  if (dragging_ && drag_ == Drag::Row) {
    dragging_ = false;
    drag_ = Drag::None;
    pressed_.reset();
    return followState();
  }
  if (stage_.range()) return stage_.setRange(std::nullopt);
  if (rangeMode_) return setRangeMode(false);
  clearSelection();
}

void TimelineCanvas::keyPressEvent(QKeyEvent* event) {
  if (isPlain(*event) && (navigate(*event) || moveKey(*event))) return event->accept();
  QWidget::keyPressEvent(event);
}

} // namespace switchpoint
