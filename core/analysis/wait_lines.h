// Who waits for what at one moment, in the order in which they came: ready queues, GIL, locks, and timers that run.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/intervals.h"
#include "analysis/moment.h"

namespace switchpoint {

enum class LineKind : std::uint8_t {
  Cores,  // could run, but all cores are busy
  Parent, // could run, but the loop or pool of this lane is busy
  Object, // want this lock, GIL, queue …
};

struct WaitLine {
  LineKind kind = LineKind::Cores;
  std::uint32_t index = 0;          // lane of the loop or pool, or object
  std::vector<std::uint32_t> lanes; // who came first stands first
};

// Cores, then loops and pools, then objects; lines in which nobody stands are left out.
std::vector<WaitLine> waitLines(const Trace& trace, const RunMoment& moment);

struct Timer {
  std::uint32_t lane = 0;
  Time due = 0; // when its wait ends in this run
};

// Lanes that sleep or wait for I/O, soonest first; those whose wait does not end in the trace are left out.
std::vector<Timer> timers(const Intervals& intervals, const RunMoment& moment);

} // namespace switchpoint
