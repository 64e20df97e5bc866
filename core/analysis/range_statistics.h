// What happened in a stretch of the clock, lane by lane and in all: time per state, waits by cause, switches.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "analysis/intervals.h"
#include "analysis/metrics.h"
#include "trace/trace.h"

namespace switchpoint {

// What a wait is for.
enum class WaitFor : std::uint8_t {
  Core,   // a core, or a free worker
  Loop,   // its event loop is busy
  Gil,    // the interpreter lock
  Object, // a lock, queue, event …: index
  Join,   // another lane's end
  Io,     // readiness, a blocking call
  Timer,  // a sleep
};
struct WaitCause {
  WaitFor what = WaitFor::Core;
  std::uint32_t object = 0; // index into Trace::objects, for Object
  Duration time = 0;
  std::uint64_t count = 0; // waits that begin in the range
};

struct LaneInRange {
  std::uint32_t lane = 0;
  std::array<Duration, kStateCount>
      time{};                   // adds up to the part of the range in which the lane exists and has not finished
  Switches switches;            // that begin in the range; counted as Metrics counts them, but for every lane
  std::vector<WaitCause> waits; // the longest first
};

struct RangeStatistics {
  Time from = 0, to = 0;
  std::vector<LaneInRange> lanes; // tasks and other lanes that exist in the range, in lane order
  LaneInRange total;              // of task lanes only, as Metrics::time
};

// Exact: adjoining ranges add up. An instant belongs to the range that begins with it. Work grows with the intervals in
// the range, about a nanosecond for each. Precondition: from <= to.
RangeStatistics statisticsIn(const Trace& trace, const Intervals& intervals, Time from, Time to);

// "the GIL", "lock", "a core", "its event loop", "another to end", "I/O", "a timer".
std::string wordsOf(const Trace& trace, const WaitCause& cause);

} // namespace switchpoint
