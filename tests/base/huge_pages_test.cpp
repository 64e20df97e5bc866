#include "base/huge_pages.h"

#include <algorithm>
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

} // namespace
} // namespace switchpoint
