// Between the clock of one run and that of the picture, on which runs are shifted against each other.
#pragma once

#include <vector>

#include "run/run.h"
#include "timeline/arrangement.h"

namespace switchpoint {

// By run: how much later than on its own clock it is drawn.
std::vector<Duration> shiftsOf(const std::vector<RunPtr>& runs, const Alignment& alignment);

} // namespace switchpoint
