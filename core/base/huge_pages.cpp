#include "base/huge_pages.h"

#include <cstdint>
#include <cstdlib>

#include <sys/mman.h>

namespace switchpoint {

namespace {

constexpr std::size_t kHugePage = 2u << 20;

} // namespace

void preferHugePages(void* begin, std::size_t bytes) {
  constexpr std::size_t kWorthIt = 8 * kHugePage;
  if (bytes < kWorthIt) return;
  // Only what fills whole ones: the pages at the edges stay small, so that nothing is resident that nobody asked for.
  const auto address = reinterpret_cast<std::uintptr_t>(begin);
  const std::uintptr_t from = (address + kHugePage - 1) & ~(kHugePage - 1);
  const std::uintptr_t to = (address + bytes) & ~(kHugePage - 1);
  madvise(static_cast<std::byte*>(begin) + (from - address), to - from, MADV_HUGEPAGE);
}

void* allocateHugePages(std::size_t bytes) {
  const std::size_t whole = (bytes + kHugePage - 1) / kHugePage * kHugePage;
  void* memory = std::aligned_alloc(kHugePage, whole);
  if (memory != nullptr) madvise(memory, whole, MADV_HUGEPAGE);
  return memory;
}

} // namespace switchpoint
