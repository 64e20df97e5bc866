// What a workload can come to, in lines for the terminal.
#pragma once

#include <string>

#include "run/exploration.h"

namespace switchpoint {

// Every outcome with how it is reached, where it is possible and how often it was seen. Lines of at most `width`
// columns.
std::string explorationText(const Exploration& exploration, const Workload& workload, std::size_t width);

} // namespace switchpoint
