// Ticks from nanoseconds to days, and instants as text.
#include "timeline/ruler.h"

#include <gtest/gtest.h>

#include "timeline/font_metrics.h"

namespace switchpoint {
namespace {

std::vector<std::string> labels(Time from, Time to, double width) {
  std::vector<std::string> out;
  for (const Tick& tick : rulerTicks(from, to, 0, width)) {
    if (!tick.label.empty()) out.push_back(tick.label);
  }
  return out;
}

using Labels = std::vector<std::string>;

TEST(Ruler, RoundStepsInOneUnit) {
  EXPECT_EQ(labels(0, 1200 * kMillisecond, 500), (Labels{"0", "0.2 s", "0.4 s", "0.6 s", "0.8 s", "1.0 s", "1.2 s"}));
  EXPECT_EQ(labels(0, 3 * 3600 * kSecond, 260), (Labels{"0", "1 h", "2 h", "3 h"}));
  EXPECT_EQ(labels(10, 14, 400), (Labels{"10 ns", "11 ns", "12 ns", "13 ns", "14 ns"}));
}

TEST(Ruler, LabelsNeverTouch) {
  for (Time to = 7; to < 200 * 3600 * kSecond; to = to * 3 + 1) {
    for (const double width : {120.0, 400.0, 1900.0}) {
      double edge = -1e9;
      for (const Tick& tick : rulerTicks(to / 3, to, 0, width)) {
        EXPECT_GE(tick.x, 0);
        EXPECT_LE(tick.x, width + 1e-6);
        if (tick.label.empty()) continue;
        EXPECT_GE(tick.x, edge) << tick.label;
        edge = tick.x + textWidth(tick.label, TextStyle::Quiet) + 8;
      }
    }
  }
}

TEST(Ruler, NumberOfTicksDependsOnTheWidthAlone) {
  for (Time to = 7; to < 200 * 3600 * kSecond; to = to * 5 + 1) {
    EXPECT_LT(rulerTicks(0, to, 0, 1000).size(), 200u) << to;
  }
}

struct Decade {
  Duration range;
  std::string last; // the label of the greatest step in 0 … range on 600 pixels
};

TEST(Ruler, EveryDecadeHasRoundStepsAndItsUnit) {
  const Decade decades[] = {
      {10, "10 ns"},
      {100, "100 ns"},
      {kMicrosecond, "1.0 µs"},
      {10 * kMicrosecond, "10 µs"},
      {100 * kMicrosecond, "100 µs"},
      {kMillisecond, "1.0 ms"},
      {10 * kMillisecond, "10 ms"},
      {100 * kMillisecond, "100 ms"},
      {kSecond, "1.0 s"},
      {10 * kSecond, "10.0 s"},
      {60 * kSecond, "1 min"},
      {600 * kSecond, "10 min"},
      {3600 * kSecond, "1 h"},
      {10 * 3600 * kSecond, "10 h"},
      {100 * 3600 * kSecond, "96 h"},
  };
  for (const Decade& decade : decades) {
    const Labels all = labels(0, decade.range, 600);
    ASSERT_GE(all.size(), 4u) << decade.last;
    EXPECT_LE(all.size(), 13u) << decade.last;
    EXPECT_EQ(all.front(), "0");
    EXPECT_EQ(all.back(), decade.last);
  }
}

TEST(Ruler, DeepInALongRunLabelsStillTellNeighboursApart) {
  for (const Time at : {kSecond, 100 * kSecond, 3600 * kSecond, 9 * 24 * 3600 * kSecond}) {
    for (Duration range = 10; range < at; range *= 10) {
      const Labels all = labels(at, at + range, 900);
      for (std::size_t i = 1; i < all.size(); ++i) EXPECT_NE(all[i], all[i - 1]) << at << " + " << range;
      EXPECT_GE(all.size(), 2u) << at << " + " << range;
    }
  }
}

TEST(Ruler, EmptyRangesHaveNoTicks) {
  EXPECT_TRUE(rulerTicks(5, 5, 0, 100).empty());
  EXPECT_TRUE(rulerTicks(0, 5, 100, 100).empty());
}

TEST(Instant, IsNeverWithoutWords) {
  EXPECT_EQ(formatInstant(1400 * kMillisecond, 10 * kSecond, 2460 * kSecond), "0");
  EXPECT_EQ(formatInstant(65 * kSecond, kSecond, 2460 * kSecond), "1 min 5 s");
}

TEST(Instant, AsManyDecimalsAsTheResolutionNeeds) {
  EXPECT_EQ(formatInstant(0, 1), "0");
  EXPECT_EQ(formatInstant(620 * kMillisecond, kMillisecond, kSecond), "0.620 s");
  EXPECT_EQ(formatInstant(620 * kMillisecond, kMillisecond), "620 ms");
  EXPECT_EQ(formatInstant(1234567890, kMicrosecond), "1.234\u2009568 s");
  EXPECT_EQ(formatInstant(90 * kSecond, kSecond), "1 min 30 s");
  EXPECT_EQ(formatInstant(1500, 100), "1.5 µs");
  EXPECT_EQ(formatInstant(7, 1), "7 ns");
  EXPECT_EQ(formatInstant(759900 * kMicrosecond, 10 * kMillisecond, kSecond), "0.76 s") << "rounded";
}

} // namespace
} // namespace switchpoint
