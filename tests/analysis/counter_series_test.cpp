#include "analysis/counter_series.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "analysis/trace_builder.h"

namespace switchpoint {
namespace {

TEST(CounterSeries, WritesRunsAndLosses) {
  TraceBuilder b;
  const auto a = b.thread("a");
  const auto counter = b.variable("counter", 9);
  const auto other = b.variable("other", 9);
  b.at(1, a, EventKind::Write, {counter, zigzag(1), 0}).at(2, a, EventKind::Write, {other, zigzag(5), 0});
  b.at(3, a, EventKind::Bulk, {counter, 4, zigzag(5)}).at(4, a, EventKind::Read, {counter, zigzag(5), 0});
  b.at(5, a, EventKind::Write, {counter, zigzag(2), 0}).at(5, a, EventKind::Lost, {counter, 3, 0});
  const std::vector<CounterPoint> points = counterSeries(b.build(6), counter);
  ASSERT_EQ(points.size(), 3u);
  EXPECT_EQ(points[0].value, 1);
  EXPECT_EQ(points[1].value, 5);
  EXPECT_EQ(points[2].value, 2);
  EXPECT_EQ(points[2].lost, 3u);
  EXPECT_EQ(points[2].time, 5 * kMillisecond);
}

TEST(CounterSeries, ThinsButKeepsLossesAndEnds) {
  TraceBuilder b;
  const auto a = b.thread("a");
  const auto counter = b.variable("counter", 9);
  for (std::int64_t i = 0; i < 10'000; ++i) {
    b.at(i, a, EventKind::Write, {counter, zigzag(i), 0});
    if (i % 1000 == 777) b.at(i, a, EventKind::Lost, {counter, 1, 0});
  }
  const std::vector<CounterPoint> points = counterSeries(b.build(10'000), counter, 100);
  EXPECT_LE(points.size(), 100u);
  EXPECT_GE(points.size(), 50u);
  EXPECT_EQ(points.front().value, 0);
  EXPECT_EQ(points.back().value, 9999);
  const auto lossy = std::count_if(points.begin(), points.end(), [](const CounterPoint& p) { return p.lost > 0; });
  EXPECT_EQ(lossy, 10);
  EXPECT_TRUE(std::is_sorted(points.begin(), points.end(),
                             [](const CounterPoint& x, const CounterPoint& y) { return x.time < y.time; }));
}

TEST(CounterSeries, NoWritesNoPoints) {
  TraceBuilder b;
  b.thread("a");
  const auto counter = b.variable("counter", 9);
  EXPECT_TRUE(counterSeries(b.build(1), counter).empty());
}

} // namespace
} // namespace switchpoint
