#include "gui/views/time/playback.h"

#include <algorithm>

namespace switchpoint {

void Playback::start(Time from, Time end, double speed, std::int64_t now) {
  from_ = from;
  end_ = end;
  speed_ = speed;
  began_ = now;
  playing_ = from < end;
}

void Playback::setSpeed(double speed, std::int64_t now) {
  if (playing_) start(at(now), end_, speed, now);
  speed_ = speed;
}

Time Playback::at(std::int64_t now) {
  if (!playing_) return from_;
  const double share = static_cast<double>(std::max<std::int64_t>(0, now - began_)) / 1000 * speed_ / kWholeSeconds;
  const double passed = share * static_cast<double>(end_);
  if (passed >= static_cast<double>(end_ - from_)) {
    playing_ = false;
    from_ = end_;
    return end_;
  }
  return from_ + static_cast<Time>(passed);
}

} // namespace switchpoint
