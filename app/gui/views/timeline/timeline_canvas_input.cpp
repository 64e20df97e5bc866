// TimelineCanvas's mouse and wheel: the habits of trace viewers.
#include <algorithm>
#include <cmath>

#include <QMouseEvent>
#include <QWheelEvent>

#include "gui/views/timeline/hover_card.h"
#include "gui/views/timeline/picture_edits.h"
#include "gui/views/timeline/timeline_canvas.h"

namespace switchpoint {

namespace {

constexpr double kNotchZoom = 0.8;   // what one notch shows of what was shown
constexpr double kNotchPan = 0.1;    // of the window that one notch moves
constexpr double kDragThreshold = 4; // px
constexpr double kGrip = 4;          // px around an edge where it can be taken
constexpr double kWheelStep = 66;    // px of lanes per notch: three rows
constexpr double kNotch = 120;       // of QWheelEvent::angleDelta

} // namespace

QPointF TimelineCanvas::inRows(QPointF at) const {
  return at - QPointF(0, kRulerHeight);
}

bool TimelineCanvas::isOnPinned(QPointF at) const {
  return layout_.pinnedContent > layout_.pinnedHeight && inRows(at).y() >= 0 && inRows(at).y() < layout_.pinnedHeight;
}

double& TimelineCanvas::scrollAt(QPointF at) {
  return isOnPinned(at) ? pinnedScroll_ : scroll_;
}

Hit TimelineCanvas::hitAt(QPointF at) const {
  const QPointF point = inRows(at);
  if (!timeline_ || point.y() < 0 || point.y() >= rowsHeight()) return {};
  return timeline_->hit(layout_, point.x(), point.y());
}

void TimelineCanvas::wheelEvent(QWheelEvent* event) {
  const QPoint delta = event->angleDelta();
  const double notches = (delta.y() != 0 ? delta.y() : delta.x()) / kNotch;
  if (event->modifiers() & Qt::ControlModifier) {
    zoomAt(std::pow(kNotchZoom, notches), event->position().x());
  } else if ((event->modifiers() & Qt::ShiftModifier) || delta.y() == 0) {
    panPixels(-notches * kNotchPan * (layout_.plotRight - layout_.plotLeft));
  } else {
    scrollAt(event->position()) -= notches * kWheelStep;
    changed();
  }
  hover(event->position());
  event->accept();
}

bool TimelineCanvas::near(double x, const std::optional<Time>& at) const {
  if (!at || *at < layout_.from || *at > layout_.to) return false;
  return std::abs(layout_.xOf(*at) - x) <= kGrip;
}

// In the ruler marks can be taken, and everywhere else there it is the playhead; edges of the range everywhere.
TimelineCanvas::Drag TimelineCanvas::dragFrom(QPointF at, Qt::KeyboardModifiers modifiers) {
  if (!timeline_) return Drag::None;
  const auto& range = stage_.range();
  const bool inPlot = at.x() >= layout_.plotLeft - kGrip && at.x() <= layout_.plotRight + kGrip;
  if (range && inPlot && (near(at.x(), range->from) || near(at.x(), range->to))) {
    rangeAnchor_ = near(at.x(), range->from) ? range->to : range->from;
    return Drag::Range;
  }
  if (inPlot && (rangeMode_ || (modifiers & Qt::ControlModifier))) {
    rangeAnchor_ = timeAt(at.x());
    return Drag::Range;
  }
  if (at.y() >= kRulerHeight && at.x() < layout_.plotLeft) {
    const Hit hit = hitAt(at);
    draggedRow_ = hit.row ? timeline_->pathOf(layout_.rows[*hit.row]) : RowPath();
    return hit.row ? Drag::Row : Drag::Window;
  }
  if (at.y() >= kRulerHeight) return Drag::Window;
  if (!inPlot) return Drag::None;
  if (near(at.x(), stage_.state().markerA)) return Drag::MarkA;
  if (near(at.x(), stage_.state().markerB)) return Drag::MarkB;
  return Drag::Instant;
}

Qt::CursorShape TimelineCanvas::cursorAt(QPointF at) const {
  const auto& range = stage_.range();
  const bool onEdge = range && (near(at.x(), range->from) || near(at.x(), range->to));
  const PictureState& state = stage_.state();
  const bool onMark = at.y() < kRulerHeight && (near(at.x(), state.markerA) || near(at.x(), state.markerB));
  if (onEdge || onMark) return Qt::SizeHorCursor;
  return rangeMode_ && at.x() >= layout_.plotLeft ? Qt::IBeamCursor : Qt::ArrowCursor;
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::MiddleButton) return fit();
  if (event->button() != Qt::LeftButton) return;
  pressed_ = dragged_ = event->position();
  dragging_ = false;
  drag_ = dragFrom(event->position(), event->modifiers());
  if (drag_ == Drag::Instant) stage_.setInstant(timeAt(event->position().x()));
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event) {
  if (!pressed_) return hover(event->position());
  if (!dragging_ && (event->position() - *pressed_).manhattanLength() < kDragThreshold) return;
  if (!dragging_) beginDrag();
  dragTo(event->position());
}

void TimelineCanvas::beginDrag() {
  dragging_ = true;
  hideCard();
  if (drag_ == Drag::Window || drag_ == Drag::Row) setCursor(Qt::ClosedHandCursor);
}

void TimelineCanvas::dragTo(QPointF at) {
  const Time time = timeAt(at.x());
  switch (drag_) {
  case Drag::None: return;
  case Drag::Window: {
    const QPointF moved = at - dragged_;
    dragged_ = at;
    scrollAt(*pressed_) -= moved.y();
    return panPixels(-moved.x());
  }
  case Drag::Range:
    if (time == rangeAnchor_) return stage_.setRange(std::nullopt);
    return stage_.setRange(TimeRange{std::min(time, rangeAnchor_), std::max(time, rangeAnchor_)});
  case Drag::Instant: return stage_.setInstant(time);
  case Drag::MarkA: return PictureEdits(stage_).moveMarker(0, time);
  case Drag::MarkB: return PictureEdits(stage_).moveMarker(1, time);
  case Drag::Row: return dragRowTo(at.y() - kRulerHeight);
  }
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !pressed_) return;
  const bool dragged = dragging_;
  const Drag what = drag_;
  pressed_.reset();
  dragging_ = false;
  drag_ = Drag::None;
  setCursor(cursorAt(event->position()));
  if (dragged && what == Drag::Row) return dropRow();
  if (!dragged && what != Drag::Instant) click(event->position());
}

void TimelineCanvas::click(QPointF at) {
  extended_.reset();
  if (const auto note = noteUnder(at)) return editNote(*note);
  const Hit hit = hitAt(at);
  if (!hit.row) return clearSelection();
  if (at.x() < layout_.plotLeft) return clickRow(Row(layout_.rows[*hit.row]));
  stoodAt_ = hit.time;
  select(hit.span);
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  const Hit hit = hitAt(event->position());
  if (hit.span.kind == SpanKind::None || event->position().x() < layout_.plotLeft) return;
  select(hit.span);
  zoomToSpan(hit.span);
}

void TimelineCanvas::hover(QPointF at) {
  pointer_ = at;
  setCursor(cursorAt(at));
  update();
  lightUp();
  if (const auto arrow = timeline_ ? layout_.arrowAt(inRows(at).x(), inRows(at).y()) : std::nullopt) {
    return card().showAt(at, timeline_->explain(layout_.arrows[*arrow]));
  }
  const Hit hit = hitAt(at);
  const bool onSpan = hit.span.kind != SpanKind::None || hit.fold;
  if (!onSpan || at.x() < layout_.plotLeft) return hideCard();
  const SpanWords words = timeline_->explain(layout_, hit);
  if (words.title.empty()) return hideCard();
  card().showAt(at, words);
}

void TimelineCanvas::leaveEvent(QEvent*) {
  pointer_.reset();
  hideCard();
  lightUp();
  update();
}

// What is under the pointer is meant; by key, the row that the keyboard stands on.
void TimelineCanvas::contextMenuEvent(QContextMenuEvent* event) {
  if (!timeline_) return;
  hideCard();
  QPoint at = event->globalPos();
  if (event->reason() == QContextMenuEvent::Mouse) {
    const Hit hit = hitAt(event->pos());
    if (hit.span.kind != SpanKind::None) select(hit.span);
    if (hit.row) standOn(timeline_->pathOf(layout_.rows[*hit.row]));
  } else if (const auto area = areaOf(selected_)) {
    at = mapToGlobal(area->center().toPoint());
  } else if (const auto row = rowMeant()) {
    at = mapToGlobal(QPoint(24, static_cast<int>(kRulerHeight + timeline_->topIn(*row, viewport()) + row->height)));
  }
  Q_EMIT menuWanted(at);
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

} // namespace switchpoint
