#include "gui/views/counter/seed_charts.h"

#include <gmock/gmock.h>

namespace switchpoint {
namespace {

using ::testing::ElementsAre;

CounterReport report(std::int64_t expected, std::vector<std::pair<std::int64_t, std::uint32_t>> histogram) {
  CounterReport made;
  made.variable = "counter";
  made.expected = expected;
  CounterResult result;
  result.least = histogram.front().first;
  result.most = histogram.back().first;
  result.histogram = std::move(histogram);
  made.results = {result};
  return made;
}

TEST(Binning, SmallCountsHaveABinEach) {
  const CounterReport four = report(4, {{3, 2}, {4, 8}});
  const Binning binning = binningOf(four, 15);
  EXPECT_EQ(binning.bins, 5) << "0 to 4";
  EXPECT_THAT(binned(four.results[0], binning), ElementsAre(0u, 0u, 0u, 2u, 8u));
  EXPECT_DOUBLE_EQ(binning.left + 4.5 * binning.width(), 4.0) << "the value stands in the middle of its bin";
}

TEST(Binning, LargeCountsShareBins) {
  const CounterReport large = report(2'000'000, {{900'000, 1}, {1'500'000, 5}, {1'999'999, 2}});
  const Binning binning = binningOf(large, 15);
  EXPECT_EQ(binning.bins, 15);
  EXPECT_LT(binning.left, 900'000);
  EXPECT_GT(binning.right, 2'000'000);
  std::uint32_t runs = 0;
  for (const std::uint32_t count : binned(large.results[0], binning)) runs += count;
  EXPECT_EQ(runs, 8u) << "no run is dropped";
}

TEST(Binning, OneValueIsOneBinWhateverItIs) {
  const CounterReport exact = report(2'000'000, {{2'000'000, 60}});
  const Binning binning = binningOf(exact, 15);
  EXPECT_EQ(binned(exact.results[0], binning)[static_cast<std::size_t>(binning.binOf(2'000'000))], 60u);
}

TEST(Binning, ValuesOutsideGoToTheEnds) {
  const Binning binning{0, 10, 5};
  EXPECT_EQ(binning.binOf(-100), 0);
  EXPECT_EQ(binning.binOf(100), 4);
}

} // namespace
} // namespace switchpoint
