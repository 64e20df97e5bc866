// Packed holdings against a plain list of them.
#include "timeline/holdings.h"

#include <algorithm>
#include <limits>
#include <vector>

#include <gtest/gtest.h>

#include "base/rng.h"

namespace switchpoint {
namespace {

struct Plain {
  Time start = 0, end = 0;
  std::uint32_t owner = 0;
  std::uint8_t shade = 0;
};

std::vector<Plain> randomHoldings(std::uint64_t seed, Duration longest, std::uint64_t lanes) {
  Rng rng = Rng::forStream(seed, 0);
  std::vector<Plain> list;
  Time at = 0;
  for (int i = 0; i < 500; ++i) {
    Plain one;
    one.start = at + static_cast<Duration>(rng.below(3) * rng.below(1000)); // some adjoin
    if (i % 100 == 99) one.start += 1'000'000;                              // and some are far from the others
    one.end = one.start + 1 + static_cast<Duration>(rng.below(static_cast<std::uint64_t>(longest)));
    one.owner = static_cast<std::uint32_t>(rng.below(lanes + 1));
    one.shade = static_cast<std::uint8_t>(rng.below(2));
    at = one.end;
    list.push_back(one);
  }
  return list;
}

// The lanes and lengths that the second and third cases need take more bits than one word has.
class PackedHoldings : public testing::TestWithParam<std::pair<Duration, std::uint64_t>> {};

TEST_P(PackedHoldings, AreThoseThatWereAdded) {
  const auto [longest, lanes] = GetParam();
  const std::vector<Plain> list = randomHoldings(lanes, longest, lanes);
  Holdings packed(Role::Held, list.back().end, lanes);
  for (const Plain& one : list) packed.add(one.start, one.end, one.owner, one.shade);
  ASSERT_EQ(packed.size(), list.size());
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Holding holding = packed[i];
    ASSERT_EQ(holding.start, list[i].start);
    ASSERT_EQ(holding.end, list[i].end);
    ASSERT_EQ(holding.owner, list[i].owner);
    ASSERT_EQ(holding.shade, list[i].shade);
    ASSERT_EQ(holding.role, Role::Held);
  }
}

TEST_P(PackedHoldings, AreCountedAndSummedExactly) {
  const auto [longest, lanes] = GetParam();
  const std::vector<Plain> list = randomHoldings(lanes + 1, longest, lanes);
  Holdings packed(Role::Held, list.back().end, lanes);
  for (const Plain& one : list) packed.add(one.start, one.end, one.owner, one.shade);
  for (std::size_t i = 0; i < list.size(); i += 7) {
    for (const Time at : {list[i].start, list[i].start + 1, list[i].end - 1, list[i].end, list[i].end + 1}) {
      std::size_t begun = 0, ended = 0;
      Duration held = 0;
      for (const Plain& one : list) {
        begun += one.start < at ? 1 : 0;
        ended += one.end <= at ? 1 : 0;
        held += std::max<Duration>(0, std::min(at, one.end) - one.start);
      }
      ASSERT_EQ(packed.countBefore(at), begun);
      for (const std::size_t known : {begun / 2, begun - std::min<std::size_t>(begun, 3), begun}) {
        ASSERT_EQ(packed.countBefore(at, known), begun) << known;
        ASSERT_EQ(packed.heldBefore(at, known), packed.heldBefore(at)) << known;
      }
      ASSERT_EQ(packed.countEnded(at), ended);
      ASSERT_EQ(packed.heldBefore(at), held);
    }
  }
  EXPECT_EQ(packed.heldBefore(0), 0);
  EXPECT_EQ(packed.countBefore(std::numeric_limits<Time>::max()), list.size());
}

// A guess may be good, bad, or no guess at all; what comes of it is what was asked for.
TEST_P(PackedHoldings, AreFoundByAGuess) {
  const auto [longest, lanes] = GetParam();
  const std::vector<Plain> list = randomHoldings(lanes + 2, longest, lanes);
  Holdings packed(Role::Held, list.back().end, lanes);
  for (const Plain& one : list) packed.add(one.start, one.end, one.owner, one.shade);
  Rng rng = Rng::forStream(lanes, 1);
  for (int round = 0; round < 2000; ++round) {
    const std::size_t known = rng.below(list.size());
    const Time from = list[known].start + 1 + static_cast<Duration>(rng.below(5000));
    const Time to = from + 1 + static_cast<Duration>(rng.below(5000));
    const std::size_t guess = known + rng.below(60);
    const std::size_t some = packed.someBefore(from, known, guess);
    const std::size_t all = packed.countBefore(from);
    ASSERT_TRUE(some == all || (some == guess && some > known && some < all)) << some << " of " << all;
    const std::size_t found = packed.beginsBetween(from, to, known, guess);
    const bool within = found < list.size() && list[found].start >= from && list[found].start < to;
    ASSERT_TRUE(within || found == all) << found << ", the first is " << all;
  }
}

TEST_P(PackedHoldings, LengthsOfTheFirstAddUp) {
  const auto [longest, lanes] = GetParam();
  const std::vector<Plain> list = randomHoldings(lanes + 3, longest, lanes);
  Holdings packed(Role::Held, list.back().end, lanes);
  Duration sum = 0;
  for (const Plain& one : list) packed.add(one.start, one.end, one.owner, one.shade);
  for (std::size_t i = 0; i <= list.size(); ++i) {
    ASSERT_EQ(packed.lengthOf(i), sum) << i;
    if (i < list.size()) sum += list[i].end - list[i].start;
  }
}

INSTANTIATE_TEST_SUITE_P(Sizes, PackedHoldings,
                         testing::Values(std::pair{Duration{1000}, std::uint64_t{300}},
                                         std::pair{Duration{1} << 45, std::uint64_t{5000}},
                                         std::pair{Duration{1} << 34, std::uint64_t{1} << 31}));

TEST(NoHoldings, AreHeldNever) {
  const Holdings none(Role::Running, 1000, 4);
  EXPECT_TRUE(none.empty());
  EXPECT_EQ(none.heldBefore(500), 0);
  EXPECT_EQ(none.countEnded(500), 0u);
}

} // namespace
} // namespace switchpoint
