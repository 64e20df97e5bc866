#include "sim/chooser.h"

#include <vector>

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

Decision decisionOf(const std::vector<std::uint32_t>& weights) {
  Decision decision;
  for (std::uint32_t i = 0; i < weights.size(); ++i) decision.options.push_back({i + 10, weights[i]});
  return decision;
}

TEST(SeededChooser, DrawsByWeight) {
  SeededChooser chooser(1);
  const Decision decision = decisionOf({1, 0, 3});
  std::vector<int> picked(3, 0);
  for (int i = 0; i < 40'000; ++i) ++picked[chooser.pick(decision)];
  EXPECT_EQ(picked[1], 0);
  // 10 000 of 40 000 expected, deviation sqrt(40000 x 1/4 x 3/4) = 87.
  EXPECT_NEAR(picked[0], 10'000, 5 * 87);
}

TEST(SeededChooser, SameSeedSamePicksAndAnotherSeedOthers) {
  SeededChooser one(7), same(7), other(8);
  const Decision decision = decisionOf({1, 1, 1, 1});
  int differing = 0;
  for (int i = 0; i < 200; ++i) {
    const std::size_t pick = one.pick(decision);
    EXPECT_EQ(pick, same.pick(decision));
    differing += pick != other.pick(decision) ? 1 : 0;
  }
  EXPECT_GT(differing, 100);
}

TEST(RecordedChooser, TakesTheRecordThenTheFirst) {
  RecordedChooser chooser({2, 0, 1});
  const Decision decision = decisionOf({1, 1, 1});
  EXPECT_EQ(chooser.pick(decision), 2u);
  EXPECT_EQ(chooser.pick(decision), 0u);
  EXPECT_EQ(chooser.pick(decision), 1u);
  EXPECT_EQ(chooser.pick(decision), 0u);
  EXPECT_EQ(chooser.misfits(), 0u);
}

TEST(RecordedChooser, CountsWhatDoesNotFit) {
  RecordedChooser chooser({5});
  EXPECT_EQ(chooser.pick(decisionOf({1, 1})), 0u);
  EXPECT_EQ(chooser.misfits(), 1u);
}

} // namespace
} // namespace switchpoint
