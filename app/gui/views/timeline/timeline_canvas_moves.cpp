// TimelineCanvas's window on time: zoom, pan, jumps, and the way back.
#include <algorithm>
#include <cmath>

#include "gui/views/timeline/glide.h"
#include "gui/views/timeline/timeline_canvas.h"

namespace switchpoint {

namespace {

constexpr double kZoomStep = 0.8; // what one key press shows of what was shown
constexpr double kPanShare = 0.1; // of the window that one key press moves

} // namespace

Outlook TimelineCanvas::outlook() const {
  return {camera_.from(), camera_.to(), scroll_};
}

// The camera is where it goes at once; what is drawn may follow.
void TimelineCanvas::moveTo(const Camera& camera, double scroll, Motion motion, bool glides) {
  const Outlook before = outlook();
  const Camera seen = shown_;
  camera_ = camera;
  scroll_ = std::clamp(scroll, 0.0, mostScroll());
  history_.moved(before, outlook(), motion);
  Q_EMIT historyChanged();
  if (glides) return glide_->start(seen, camera_);
  glide_->stop();
  shown_ = camera_;
  changed();
}

void TimelineCanvas::show(Time from, Time to, Motion motion) {
  Camera camera = camera_;
  camera.show(from, to);
  moveTo(camera, scroll_, motion, motion == Motion::Jump);
}

double TimelineCanvas::mostScroll() const {
  if (!timeline_) return 0;
  Viewport last = viewport();
  last.scroll = timeline_->contentHeight();
  return timeline_->within(last).scroll;
}

void TimelineCanvas::setScroll(double scroll) {
  if (scroll == scroll_) return;
  scroll_ = scroll;
  changed();
}

void TimelineCanvas::showOutlook(const std::optional<Outlook>& place) {
  if (!place) return;
  camera_.show(place->from, place->to);
  scroll_ = place->scroll;
  glide_->start(shown_, camera_);
  Q_EMIT historyChanged();
}

void TimelineCanvas::goBack() {
  showOutlook(history_.back());
}

void TimelineCanvas::goForward() {
  showOutlook(history_.forward());
}

Time TimelineCanvas::timeAt(double x) const {
  return camera_.from() + static_cast<Duration>(std::llround(shareAt(x) * static_cast<double>(camera_.span())));
}

double TimelineCanvas::shareAt(double x) const {
  const double plot = layout_.plotRight - layout_.plotLeft;
  return plot <= 0 ? 0 : std::clamp((x - layout_.plotLeft) / plot, 0.0, 1.0);
}

double TimelineCanvas::pointerShare() const {
  const bool pointed = pointer_ && pointer_->x() >= layout_.plotLeft && pointer_->x() <= layout_.plotRight;
  return pointed ? shareAt(pointer_->x()) : 0.5;
}

Time TimelineCanvas::pointerTime() const {
  if (!pointer_ || pointer_->x() < layout_.plotLeft || pointer_->x() > layout_.plotRight) {
    return camera_.from() + camera_.span() / 2;
  }
  return timeAt(pointer_->x());
}

Time TimelineCanvas::instantMeant() const {
  const bool pointed = pointer_ && pointer_->x() >= layout_.plotLeft && pointer_->x() <= layout_.plotRight;
  if (pointed) return timeAt(pointer_->x());
  if (stage_.instant()) return *stage_.instant();
  if (timeline_ && selected_.kind != SpanKind::None) return timeline_->startOf(selected_);
  return pointerTime();
}

void TimelineCanvas::zoomAt(double factor, double x) {
  if (!timeline_) return;
  Camera camera = camera_;
  camera.zoomAt(factor, shareAt(x));
  moveTo(camera, scroll_, Motion::Zoom, false);
}

void TimelineCanvas::panPixels(double pixels) {
  const double plot = layout_.plotRight - layout_.plotLeft;
  if (!timeline_ || plot <= 0) return;
  Camera camera = camera_;
  camera.pan(static_cast<Duration>(std::llround(pixels / plot * static_cast<double>(camera.span()))));
  moveTo(camera, scroll_, Motion::Pan, false);
}

void TimelineCanvas::fit() {
  Camera camera = camera_;
  camera.fit();
  moveTo(camera, 0, Motion::Jump, true);
}

void TimelineCanvas::zoomIn() {
  Camera camera = camera_;
  camera.zoomAt(kZoomStep, pointerShare());
  moveTo(camera, scroll_, Motion::Zoom, true);
}

void TimelineCanvas::zoomOut() {
  Camera camera = camera_;
  camera.zoomAt(1 / kZoomStep, pointerShare());
  moveTo(camera, scroll_, Motion::Zoom, true);
}

void TimelineCanvas::panLeft() {
  panPixels(-kPanShare * (layout_.plotRight - layout_.plotLeft));
}

void TimelineCanvas::panRight() {
  panPixels(kPanShare * (layout_.plotRight - layout_.plotLeft));
}

void TimelineCanvas::zoomToSpan(const SpanRef& span) {
  if (!timeline_ || span.kind == SpanKind::None) return;
  const Time start = timeline_->startOf(span);
  const Time end = timeline_->endOf(span);
  const Duration margin = std::max<Duration>((end - start) / 8, 1);
  show(start - margin, end + margin, Motion::Jump);
}

void TimelineCanvas::zoomToSelection() {
  if (!timeline_) return;
  if (const auto& range = stage_.range()) return show(range->from, range->to, Motion::Jump);
  zoomToSpan(selected_);
}

void TimelineCanvas::centreSelection() {
  if (!timeline_) return;
  if (selected_.kind == SpanKind::None && !stage_.range()) return fit();
  const bool spans = selected_.kind != SpanKind::None;
  const Time start = spans ? timeline_->startOf(selected_) : stage_.range()->from;
  const Time end = spans ? timeline_->endOf(selected_) : stage_.range()->to;
  Camera camera = camera_;
  const Time from = (start + end) / 2 - camera.span() / 2;
  camera.show(from, from + camera.span());
  if (camera.from() == camera_.from()) return spans ? zoomToSpan(selected_) : zoomToSelection();
  moveTo(camera, scroll_, Motion::Jump, true);
}

} // namespace switchpoint
