// Progress of long work on standard error: a line that is redrawn on a terminal, a few plain lines elsewhere.
#pragma once

#include <chrono>
#include <mutex>
#include <string>

#include "run/run.h"

namespace switchpoint {

class Console;

class ProgressLine {
public:
  // `what` is done, in words: "counting". Nothing is shown in the first second.
  ProgressLine(Console& console, std::string what);
  ~ProgressLine(); // takes the line away
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  // To hand to the work; may be called from any thread while this lives.
  Progress progress();

private:
  using Clock = std::chrono::steady_clock;
  void report(double share);

  Console& console_;
  std::string what_;
  std::mutex mutex_;
  Clock::time_point next_;
  bool drawn_ = false;
};

} // namespace switchpoint
