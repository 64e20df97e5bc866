// Where an exploration stops whatever the program does.
#pragma once

#include <atomic>
#include <cstdint>

namespace switchpoint {

// Counted in steps, never in seconds: the result is the same on every machine.
struct ExploreLimits {
  std::uint64_t steps = 1'000'000;     // moves tried; one in a very large state counts for several
  std::uint64_t states = 2'000'000;    // remembered, 24 bytes each
  std::uint32_t switches = 0xffffffff; // forced ones in one schedule
  std::uint32_t stepsOfOne = 10'000;   // moves of one schedule
  std::uint64_t bytes = 256'000'000;   // of states kept at once
  const std::atomic<bool>* cancelled = nullptr;
};

// What a move in a state of this size counts for: as much as it takes longer.
inline std::uint64_t weightOf(std::uint64_t stateBytes) {
  constexpr std::uint64_t kSmall = 1 << 16;
  return 1 + stateBytes / kSmall * 4;
}

} // namespace switchpoint
