// What the exit statuses of the command mean.
#pragma once

namespace switchpoint {

inline constexpr int kExitFine = 0;     // lost updates and findings are results, not failures
inline constexpr int kExitFailed = 1;   // the program raised, or a check failed
inline constexpr int kExitBadInput = 2; // bad usage, bad input, or something needed is missing
inline constexpr int kExitDeadlock = 3; // the run deadlocked

} // namespace switchpoint
