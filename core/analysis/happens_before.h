// What must come before what in a run, by vector clocks: pairs of accesses to shared memory that nothing orders.
#pragma once

#include <cstdint>
#include <vector>

#include "trace/trace.h"

namespace switchpoint {

struct SharedAccess {
  std::uint32_t lane = 0;
  bool writes = false;
  std::uint32_t step = 0; // 0: one of many taken at once
  std::int64_t value = 0;
  Time at = 0;
};

// Two accesses of different lanes to one variable in one memory, at least one of them a write, with neither ordered
// before the other: by starting and ending, waking, locks, queues, messages, or by taking turns on one event loop.
struct DataRace {
  std::uint32_t variable = 0;
  SharedAccess first, second;
};

// `reader` read before `other` wrote, and then wrote over it.
struct LostUpdate {
  std::uint32_t variable = 0;
  SharedAccess read, other, written;
  std::uint64_t lost = 0;
};

struct Unordered {
  std::vector<DataRace> races;  // the first of each variable
  std::vector<LostUpdate> lost; // the first of each variable that can be told step by step
};

// Errs on the side of silence: where the trace does not say whether something orders two accesses (passing an event
// that is set already, joining who has ended), it counts as ordered. A run of more than 1000 lanes is not looked at.
Unordered findUnordered(const Trace& trace);

} // namespace switchpoint
