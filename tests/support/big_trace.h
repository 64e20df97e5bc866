// A trace of any length, always the same: what benchmarks and tests of the level of detail draw.
#pragma once

#include <cstdint>

#include "trace/trace.h"

namespace switchpoint {

struct BigTraceWish {
  std::uint64_t bars = 10'000'000; // intervals that are drawn
  std::uint32_t rows = 288;        // lanes
  std::uint64_t seed = 1;
};

// Processes of twelve lanes, in turn threads below a GIL, an event loop with its tasks, and workers on cores of their
// own; each lane runs, waits for I/O, locks and its turn, in bursts whose lengths and pace vary over time.
Trace bigTrace(const BigTraceWish& wish);

} // namespace switchpoint
