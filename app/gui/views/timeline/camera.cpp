#include "gui/views/timeline/camera.h"

#include <algorithm>
#include <cmath>

namespace switchpoint {

void Camera::setEnd(Time end) {
  const bool all = fits();
  end_ = std::max<Time>(end, kLeastSpan);
  if (all) {
    fit();
  } else {
    show(from_, to_);
  }
}

void Camera::fit() {
  from_ = 0;
  to_ = end_;
  fromRest_ = spanRest_ = 0;
}

void Camera::show(Time from, Time to) {
  const Duration span = std::clamp<Duration>(to - from, std::min(kLeastSpan, end_), end_);
  from_ = std::clamp<Time>(from, 0, end_ - span);
  to_ = from_ + span;
  fromRest_ = spanRest_ = 0;
}

void Camera::zoomAt(double factor, double share) {
  const double before = static_cast<double>(span()) + spanRest_;
  const double wanted = std::clamp(before * factor, static_cast<double>(kLeastSpan), static_cast<double>(end_));
  const double moved = fromRest_ + share * (before - wanted);
  const Time from = from_ + static_cast<Time>(std::llround(moved));
  const auto length = static_cast<Duration>(std::llround(wanted));
  const Time old = from_;
  show(from, from + length);
  if (from_ != from || span() != length) return; // an end was in the way
  fromRest_ = moved - static_cast<double>(from - old);
  spanRest_ = wanted - static_cast<double>(length);
}

void Camera::zoom(double factor, Time anchor) {
  const double before = static_cast<double>(span()) + spanRest_;
  zoomAt(factor, before > 0 ? (static_cast<double>(anchor - from_) - fromRest_) / before : 0.5);
}

void Camera::pan(Duration by) {
  show(from_ + by, to_ + by);
}

void Camera::reveal(Time at) {
  const Duration margin = span() / 8;
  if (at >= from_ + margin && at <= to_ - margin) return;
  show(at - span() / 2, at + span() / 2);
}

} // namespace switchpoint
