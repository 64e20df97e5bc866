// Profiles whose numbers a test can add up by hand.
#pragma once

#include "machine/profile.h"

namespace switchpoint {

// Nothing the machine does by itself takes time. The switch interval is 5 ms, timers of a loop are not rounded, the
// quantum is endless.
Profile zeroCostProfile();

// Every cost a different small prime number of nanoseconds or microseconds, a quantum of 3 ms, no randomness: sums
// give away what was paid.
Profile primeCostProfile();

} // namespace switchpoint
