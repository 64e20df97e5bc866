// Counts classes of schedules: schedules that differ only in the order of steps that do not touch the same things are
// one class, and one of each is run (dynamic partial-order reduction).
#pragma once

#include <cstdint>
#include <map>

#include "explore/limits.h"
#include "explore/outcome.h"
#include "sim/stage.h"

namespace switchpoint {

struct ReductionResult {
  std::map<OutcomeValue, std::uint64_t> outcomes; // and how many classes (unreduced: schedules) end so
  bool complete = false;                          // every class was run
  bool cancelled = false;
  std::uint64_t schedules = 0; // run to their end
  std::uint64_t classes = 0;   // among them
  std::uint64_t cut = 0;       // begun, and given up because another one covers them
  std::uint64_t steps = 0;
};

// Persistent sets found while running (Flanagan and Godefroid 2005, with the reversible races of Abdulla et al. 2014)
// and sleep sets, so that each class is run to its end exactly once.
ReductionResult countClasses(const SimulationStage& stage, const ExploreLimits& limits);

// The same without reduction: every schedule; `classes` are then told apart by comparing all of them. For tests, and
// for the factor that the reduction saves.
ReductionResult enumerateSchedules(const SimulationStage& stage, const ExploreLimits& limits);

} // namespace switchpoint
