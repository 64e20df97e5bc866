// Ways to share a counter, from none to exact by design: each an example of its own, counted over the same seeds.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "run/counter.h"

namespace switchpoint {

struct CounterWay {
  std::string example; // its id
  std::string title;   // "no lock"
};

// In the order they are compared.
std::vector<CounterWay> counterWays();

// Increments of each of the two tasks, the same for every way, so that what they come to and cost can be compared:
// enough for threads of CPython 3.9 to lose some, few enough for a queue that carries each.
inline constexpr std::uint32_t kWayIncrements = 250'000;

struct CountedWay {
  CounterWay way;
  std::uint32_t increments = 0;
  CounterReport report; // under counterCasesOf() the example
};

// Runs seeds `first` upwards of every way, each with so many increments. Errors: as of countOverSeeds(). Cancelled: the
// ways counted by then.
Result<std::vector<CountedWay>> countWays(std::uint32_t increments, std::uint32_t runs, std::uint64_t first,
                                          const RunRequest& request, const Progress& progress = {});

} // namespace switchpoint
