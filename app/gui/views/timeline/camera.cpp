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
}

void Camera::show(Time from, Time to) {
  const Duration span = std::clamp<Duration>(to - from, std::min(kLeastSpan, end_), end_);
  from_ = std::clamp<Time>(from, 0, end_ - span);
  to_ = from_ + span;
}

void Camera::zoom(double factor, Time anchor) {
  const double before = static_cast<double>(span());
  const double wanted = std::clamp(before * factor, static_cast<double>(kLeastSpan), static_cast<double>(end_));
  const double share = before > 0 ? static_cast<double>(anchor - from_) / before : 0.5;
  const auto from = anchor - static_cast<Time>(std::llround(share * wanted));
  show(from, from + static_cast<Duration>(std::llround(wanted)));
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
