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

struct CountedWay {
  CounterWay way;
  CounterReport report; // under counterCasesOf() the example
};

// Runs seeds `first` upwards of every way. Errors: as of countOverSeeds(). Cancelled: the ways counted by then.
Result<std::vector<CountedWay>> countWays(std::uint32_t runs, std::uint64_t first, const RunRequest& request,
                                          const Progress& progress = {});

} // namespace switchpoint
