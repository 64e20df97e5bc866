// Plays a run: which instant of the virtual clock it is, while a real clock goes on. It is told the real time.
#pragma once

#include "base/time.h"

namespace switchpoint {

class Playback {
public:
  // The whole run at speed 1 lasts so long, whatever it took on the virtual clock.
  static constexpr double kWholeSeconds = 20;

  // Runs from `from` to `end`, from the real time `now` (ms) on.
  void start(Time from, Time end, double speed, std::int64_t now);
  // Goes on from where it is, at another speed.
  void setSpeed(double speed, std::int64_t now);
  void stop() { playing_ = false; }

  bool playing() const { return playing_; }
  // The instant at the real time `now`; stops at the end.
  Time at(std::int64_t now);

private:
  bool playing_ = false;
  Time from_ = 0;
  Time end_ = 0;
  double speed_ = 1;
  std::int64_t began_ = 0;
};

} // namespace switchpoint
