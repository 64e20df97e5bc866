// How often a test repeats itself: as often as it should, or less where a sanitizer makes every step many times slower.
#pragma once

#include <cstdint>

namespace switchpoint {

#ifdef SWITCHPOINT_INSTRUMENTED
constexpr bool kInstrumented = true;
#else
constexpr bool kInstrumented = false;
#endif

constexpr std::uint64_t repeats(std::uint64_t all, std::uint64_t instrumented) {
  return kInstrumented ? instrumented : all;
}

} // namespace switchpoint
