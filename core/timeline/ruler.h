// The ticks of the ruler and the instants people read: from hours to nanoseconds.
#pragma once

#include <string>
#include <vector>

#include "timeline/layout.h"

namespace switchpoint {

// Ticks of from … to on left … right: round steps, minor ones between, labels at least `gap` apart whose
// widths in pixels count times `scale`.
std::vector<Tick> rulerTicks(Time from, Time to, double left, double right, double gap = 28, double scale = 1);

// An instant, rounded, with as many decimals as tell apart instants `resolution` ns apart ("0.620 s", "1.234 56 s",
// "0"), in the unit that suits `largest` (0: the instant itself), so that the labels of one picture share a unit.
std::string formatInstant(Time at, Duration resolution, Time largest = 0);

} // namespace switchpoint
