#include "base/huge_pages.h"

#include <cstdint>

#include <sys/mman.h>

namespace switchpoint {

void preferHugePages(void* begin, std::size_t bytes) {
  constexpr std::uintptr_t kHugePage = 2u << 20;
  constexpr std::size_t kWorthIt = 8 * kHugePage;
  if (bytes < kWorthIt) return;
  // Only what fills whole ones: the pages at the edges stay small, so that nothing is resident that nobody asked for.
  const auto address = reinterpret_cast<std::uintptr_t>(begin);
  const std::uintptr_t from = (address + kHugePage - 1) & ~(kHugePage - 1);
  const std::uintptr_t to = (address + bytes) & ~(kHugePage - 1);
  madvise(static_cast<std::byte*>(begin) + (from - address), to - from, MADV_HUGEPAGE);
}

} // namespace switchpoint
