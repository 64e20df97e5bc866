// Random workloads by seed, over every step there is: the material of the law tests.
#pragma once

#include <cstdint>
#include <string_view>

#include "workload/workload.h"

namespace switchpoint {

// All kinds of steps; steps on the primitive type `focus` (a catalog id) are the most frequent. May race, may raise,
// may deadlock, always comes to an end.
Workload generateWorkload(std::uint64_t seed, std::string_view focus);

// Its result is the same whatever the schedule: every shared access under one lock, no timeouts, nothing printed but by
// one task alone.
Workload generateRaceFree(std::uint64_t seed);

// Only steps that take time, of fixed length, in straight lines.
Workload generateStraight(std::uint64_t seed);

} // namespace switchpoint
