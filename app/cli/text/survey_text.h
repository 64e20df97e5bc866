// Expected against got on every interpreter, as bars for the terminal.
#pragma once

#include <cstddef>
#include <string>

#include "run/counter.h"

namespace switchpoint {

// A bar for each profile and model: the median, beside it the range of all runs; a mark where the expected value is.
// Lines of at most `width` columns, from 60.
std::string surveyText(const CounterReport& survey, std::size_t width);

} // namespace switchpoint
