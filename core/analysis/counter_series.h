// How a shared variable's value went over time, and what each write did to the others' updates.
#pragma once

#include <vector>

#include "trace/trace.h"

namespace switchpoint {

struct CounterPoint {
  Time time = 0;
  std::int64_t value = 0;
  std::uint64_t lost = 0; // updates this write discarded
  std::uint32_t lane = 0;
};

// Every write, bulk run and loss of `variable`, in time order, thinned to at most `most` points; losses are never
// thinned away.
std::vector<CounterPoint> counterSeries(const Trace& trace, std::uint32_t variable, std::size_t most = 4000);

} // namespace switchpoint
