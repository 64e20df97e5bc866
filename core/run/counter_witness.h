// One run that a counter's value comes from: the shortest schedule where all of them are known, else a recorded seed.
#pragma once

#include <cstdint>

#include "run/counter.h"
#include "run/run.h"

namespace switchpoint {

struct CounterWitness {
  RunPtr run;
  bool shortest = false;      // no schedule with fewer forced switches comes to the value
  std::uint32_t switches = 0; // forced ones, of a schedule
  std::uint64_t seed = 0;     // of a timed run
};

// `result` is one of the report's; `value` one of its histogram. `request` as for countOverSeeds(). Errors: as of
// run(), and a value that no run came to.
Result<CounterWitness> counterWitness(const Workload& workload, const CounterReport& report, std::size_t result,
                                      std::int64_t value, const RunRequest& request, const Progress& progress = {});

} // namespace switchpoint
