#include "gui/views/timeline/camera_history.h"

namespace switchpoint {

void CameraHistory::restart(const Outlook& at) {
  entries_.assign(1, at);
  now_ = 0;
  last_ = Motion::Jump;
}

void CameraHistory::moved(const Outlook& from, const Outlook& to, Motion motion) {
  if (entries_.empty()) restart(from);
  entries_[now_] = from;
  if (from == to) return;
  entries_.resize(now_ + 1);
  const bool merges = motion != Motion::Jump && motion == last_ && now_ > 0;
  last_ = motion;
  if (merges) {
    entries_[now_] = to;
    return;
  }
  if (entries_.size() == kMost) entries_.erase(entries_.begin());
  entries_.push_back(to);
  now_ = entries_.size() - 1;
}

std::optional<Outlook> CameraHistory::back() {
  if (!hasBack()) return std::nullopt;
  last_ = Motion::Jump;
  return entries_[--now_];
}

std::optional<Outlook> CameraHistory::forward() {
  if (!hasForward()) return std::nullopt;
  last_ = Motion::Jump;
  return entries_[++now_];
}

} // namespace switchpoint
