// Two pieces of work at once, for what is worth a thread.
#pragma once

#include <cstddef>
#include <thread>
#include <utility>

namespace switchpoint {

// Returns when both are done. `second` must not throw; what they do must not depend on who is first.
template <typename First, typename Second>
void both(First first, Second second) {
  const std::jthread other(std::move(second));
  first();
}

// Below this many events or intervals starting a thread costs more than it saves.
inline constexpr std::size_t kWorthAThread = 200'000;

} // namespace switchpoint
