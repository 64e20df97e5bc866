// Where an exploration stops whatever the program does.
#pragma once

#include <atomic>
#include <cstdint>

namespace switchpoint {

// Counted in steps, never in seconds: the result is the same on every machine.
struct ExploreLimits {
  std::uint64_t steps = 1'000'000;     // moves tried
  std::uint64_t states = 2'000'000;    // remembered, 24 bytes each
  std::uint32_t switches = 0xffffffff; // forced ones in one schedule
  std::uint32_t stepsOfOne = 10'000;   // moves of one schedule
  const std::atomic<bool>* cancelled = nullptr;
};

} // namespace switchpoint
