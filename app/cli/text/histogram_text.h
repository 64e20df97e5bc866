// What a shared counter came to over many seeds, as histograms on one axis for the terminal.
#pragma once

#include <cstdint>
#include <string>

#include "run/counter.h"

namespace switchpoint {

// One histogram for each result, all on the same bins. Lines of at most `width` columns.
std::string histogramText(const CounterReport& report, std::uint64_t firstSeed, std::size_t width);

} // namespace switchpoint
