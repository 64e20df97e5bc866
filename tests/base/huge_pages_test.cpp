#include "base/huge_pages.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <numeric>

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

// Small ones stay on the heap, large ones ask for pages of their own: what is written is there either way.
TEST(UnsetVector, KeepsWhatIsWrittenWhileItGrows) {
  for (const std::size_t count : {std::size_t{100}, std::size_t{5} << 20}) {
    UnsetVector<std::uint64_t> numbers;
    numbers.resize(count);
    std::iota(numbers.begin(), numbers.end(), 0u);
    numbers.resize(count + 10);
    std::fill(numbers.end() - 10, numbers.end(), 7u);
    numbers.push_back(8);
    EXPECT_EQ(numbers[count - 1], count - 1);
    EXPECT_EQ(numbers[count], 7u);
    EXPECT_EQ(numbers.back(), 8u);
  }
}

TEST(HugePages, AreWholeAndAligned) {
  constexpr std::size_t kPage = 2u << 20;
  for (const std::size_t bytes : {std::size_t{1}, kPage, 3 * kPage + 5}) {
    void* memory = allocateHugePages(bytes);
    ASSERT_NE(memory, nullptr);
    EXPECT_EQ(reinterpret_cast<std::uintptr_t>(memory) % kPage, 0u);
    std::memset(memory, 1, bytes);
    std::free(memory);
  }
}

} // namespace
} // namespace switchpoint
