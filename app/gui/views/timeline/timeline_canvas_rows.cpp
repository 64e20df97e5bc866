// TimelineCanvas's rows: which one the keyboard stands on, opening and closing, dragging them to another place.
#include <algorithm>

#include "gui/views/timeline/accessible_canvas.h"
#include "gui/views/timeline/timeline_canvas.h"

namespace switchpoint {

std::optional<Row> TimelineCanvas::rowMeant() const {
  if (!timeline_) return std::nullopt;
  if (!stoodOn_.empty()) return timeline_->rowOf(stoodOn_);
  if (!pointer_) return std::nullopt;
  const Hit hit = hitAt(*pointer_);
  if (!hit.row) return std::nullopt;
  return timeline_->rowOf(timeline_->pathOf(layout_.rows[*hit.row]));
}

void TimelineCanvas::scrollTo(const RowPath& row) {
  const auto found = timeline_ ? timeline_->rowOf(row) : std::nullopt;
  if (!found) return;
  const Viewport seen = timeline_->scrolledTo(*found, viewport());
  if (seen.scroll == scroll_ && seen.pinnedScroll == pinnedScroll_) return;
  scroll_ = seen.scroll;
  pinnedScroll_ = seen.pinnedScroll;
  changed();
}

void TimelineCanvas::standOn(const RowPath& row) {
  if (!timeline_) return;
  if (!timeline_->rowOf(row)) return;
  stoodOn_ = row;
  scrollTo(row);
  lightUp();
  update();
  Q_EMIT rowStoodOnChanged();
}

// The row's span at an instant; None where it has none.
SpanRef TimelineCanvas::spanIn(const RowPath& row, Time at) const {
  const auto shown = std::find_if(layout_.rows.begin(), layout_.rows.end(),
                                  [&](const Row& each) { return timeline_->pathOf(each) == row; });
  if (shown == layout_.rows.end()) return {};
  return timeline_->hit(layout_, layout_.xOf(at), shown->y + shown->height / 2).span;
}

// To the row above or below, whether or not it has a span at this instant: headers are rows too.
bool TimelineCanvas::stepRow(int step) {
  RowPath from = stoodOn_;
  if (from.empty()) {
    if (layout_.rows.empty()) return true;
    stoodAt_ = pointerTime();
    return standOn(timeline_->pathOf(layout_.rows.front())), true;
  }
  const auto next = timeline_->rowBeside(from, step);
  if (!next) return true;
  const Time at = std::clamp(stoodAt_, camera_.from(), camera_.to());
  const RowPath path = timeline_->pathOf(*next);
  standOn(path);
  const SpanRef span = spanIn(path, at);
  if (span.kind != SpanKind::None) {
    select(span);
  } else {
    setSelected({});
    Q_EMIT selectionMade({});
  }
  announceSelection(*this);
  return true;
}

void TimelineCanvas::toggleRow() {
  const auto row = rowMeant();
  if (!row || !row->foldable) return;
  const RowPath path = timeline_->pathOf(*row);
  const QString name = QString::fromStdString(row->label);
  PictureEdits(stage_).arrange(timeline_->toggled(path),
                               row->open ? tr("Close %1").arg(name) : tr("Open %1").arg(name));
}

void TimelineCanvas::clickRow(const Row& row) {
  const RowPath path = timeline_->pathOf(row);
  standOn(path);
  if (row.foldable) return toggleRow();
  stoodAt_ = camera_.from() + camera_.span() / 2;
  const SpanRef span = spanIn(path, stoodAt_);
  setSelected(span);
  Q_EMIT selectionMade(span);
}

void TimelineCanvas::reveal(const SpanRef& span) {
  if (!timeline_ || span.kind == SpanKind::None) return;
  const RowPath row = timeline_->pathOf(span);
  if (!timeline_->rowOf(row)) PictureEdits(stage_).arrange(timeline_->revealed(row), tr("Show a hidden lane"));
  stoodAt_ = (timeline_->startOf(span) + timeline_->endOf(span)) / 2;
  select(span);
}

// Moves the dragged row one place and keeps that if it comes no further than to the pointer at `y`.
bool TimelineCanvas::tryMoveRow(int step, double y) {
  const Arrangement before = timeline_->picture().arrangement;
  const Arrangement after = timeline_->moved(draggedRow_, step);
  if (after == before) return false;
  timeline_->setArrangement(after);
  const auto row = timeline_->rowOf(draggedRow_);
  const double top = row ? timeline_->topIn(*row, viewport()) : 0;
  if (row && (step > 0 ? top <= y : top + row->height >= y)) return true;
  timeline_->setArrangement(before);
  return false;
}

// The picture follows at once; the edit is made when the row is dropped.
void TimelineCanvas::dragRowTo(double y) {
  for (;;) {
    const auto row = timeline_->rowOf(draggedRow_);
    if (!row) return;
    const double top = timeline_->topIn(*row, viewport());
    const int step = y < top ? -1 : y > top + row->height ? +1 : 0;
    if (step == 0 || !tryMoveRow(step, y)) return changed();
  }
}

void TimelineCanvas::dropRow() {
  const auto row = timeline_->rowOf(draggedRow_);
  const QString name = row ? QString::fromStdString(row->label) : QString();
  stoodOn_ = draggedRow_;
  PictureEdits(stage_).arrange(timeline_->picture().arrangement, tr("Move %1").arg(name));
  changed();
}

// A lock, queue or variable whose row is pointed at, or stood on, lights up in all lanes.
void TimelineCanvas::lightUp() {
  std::optional<Row> row;
  if (timeline_ && pointer_) {
    const Hit hit = hitAt(*pointer_);
    if (hit.row) row = layout_.rows[*hit.row];
  } else if (timeline_ && !stoodOn_.empty()) {
    row = timeline_->rowOf(stoodOn_);
  }
  Highlight highlight;
  if (row && row->kind == RowKind::Object) highlight = {Highlight::Kind::Object, row->section, row->owner};
  if (row && row->kind == RowKind::Variable) highlight = {Highlight::Kind::Variable, row->section, row->owner};
  stage_.setHighlight(highlight);
}

} // namespace switchpoint
