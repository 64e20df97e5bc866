// For programs with too many schedules: some of them, drawn from a seed.
#pragma once

#include <cstdint>
#include <map>

#include "explore/limits.h"
#include "explore/search.h"

namespace switchpoint {

struct SampledOutcome {
  std::uint64_t count = 0;
  Witness witness; // of the schedules drawn, the first with fewest switches
};

struct SampleResult {
  std::map<OutcomeValue, SampledOutcome> outcomes;
  std::uint64_t schedules = 0; // run to their end
  std::uint64_t steps = 0;
  bool cancelled = false;
};

// Draws schedules until the steps of `limits` are used up: in turn a uniform walk (any move that is possible) and PCT
// (Burckhardt et al. 2010: random priorities that change at a few random places, which finds bugs of few switches).
SampleResult sampleSchedules(const SimulationStage& stage, const ExploreLimits& limits, std::uint64_t seed);

} // namespace switchpoint
