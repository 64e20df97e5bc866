#include "base/rng.h"

#include <bit>
#include <cmath>

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

TEST(Rng, FollowsThePublishedSequence) {
  // First outputs of SplitMix64 for seed 1234567, from the reference implementation (Vigna, splitmix64.c).
  Rng rng(1234567);
  EXPECT_EQ(rng.next(), 6457827717110365317ULL);
  EXPECT_EQ(rng.next(), 3203168211198807973ULL);
  EXPECT_EQ(rng.next(), 9817491932198370423ULL);
}

TEST(Rng, StreamsDiffer) {
  EXPECT_NE(Rng::forStream(1, 0).next(), Rng::forStream(1, 1).next());
  EXPECT_NE(Rng::forStream(1, 0).next(), Rng::forStream(2, 0).next());
}

TEST(Rng, BelowAndUnitKeepToTheirRange) {
  Rng rng(5);
  for (int i = 0; i < 10'000; ++i) {
    EXPECT_LT(rng.below(7), 7u);
    const double unit = rng.unit();
    EXPECT_GE(unit, 0.0);
    EXPECT_LT(unit, 1.0);
  }
}

TEST(Rng, DistributionsHaveTheirMeansAndDeviations) {
  Rng rng(9);
  constexpr int kDraws = 200'000;
  double exponential = 0, normal = 0, square = 0;
  for (int i = 0; i < kDraws; ++i) {
    exponential += rng.exponential();
    const double draw = rng.normal();
    normal += draw;
    square += draw * draw;
  }
  EXPECT_NEAR(exponential / kDraws, 1.0, 0.02);
  EXPECT_NEAR(normal / kDraws, 0.0, 0.02);
  EXPECT_NEAR(square / kDraws, 1.0, 0.02);
}

double ulps(double got, double expected) {
  return std::abs(got - expected) / (std::nextafter(std::abs(expected), INFINITY) - std::abs(expected));
}

TEST(PortableLog, AgreesWithTheLibraryToTwoUlps) {
  Rng rng(3);
  for (int i = 0; i < 20'000; ++i) {
    const double x = std::ldexp(rng.unit() + 1e-9, static_cast<int>(rng.below(200)) - 100);
    EXPECT_LE(ulps(portableLog(x), std::log(x)), 2.0) << x;
  }
  EXPECT_EQ(portableLog(1.0), 0.0);
  EXPECT_EQ(portableLog(0.0), -INFINITY);
  EXPECT_EQ(portableLog(INFINITY), INFINITY);
  EXPECT_TRUE(std::isnan(portableLog(-1.0)));
  EXPECT_NEAR(portableLog(5e-324), std::log(5e-324), 1e-12);
}

TEST(PortableExp, AgreesWithTheLibraryToTwoUlps) {
  Rng rng(4);
  for (int i = 0; i < 20'000; ++i) {
    const double x = (rng.unit() - 0.5) * 1400;
    EXPECT_LE(ulps(portableExp(x), std::exp(x)), 2.0) << x;
  }
  EXPECT_EQ(portableExp(0.0), 1.0);
  EXPECT_EQ(portableExp(1000.0), INFINITY);
  EXPECT_EQ(portableExp(-1000.0), 0.0);
  EXPECT_TRUE(std::isnan(portableExp(NAN)));
}

// These bits are the contract: they must come out on every machine and compiler.
TEST(Portable, BitsAreFixed) {
  EXPECT_EQ(std::bit_cast<std::uint64_t>(portableLog(0.3)), 13831473067500349217ULL);
  Rng rng(1);
  EXPECT_EQ(std::bit_cast<std::uint64_t>(rng.exponential()), 4605705287975019340ULL);
}

} // namespace
} // namespace switchpoint
