#include "analysis/range_statistics.h"

#include "analysis/trace_builder.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

// a runs 0-4, waits for the lock 4-9, runs to 12; b runs 2-6, is preempted to 8, runs to 10.
Trace sample() {
  TraceBuilder b;
  const auto one = b.thread("a");
  const auto other = b.thread("b");
  const auto lock = b.object("lock", "lock");
  b.at(0, one, EventKind::Create).at(0, one, EventKind::Run, {0}).at(2, other, EventKind::Create);
  b.at(2, other, EventKind::Run, {1}).at(4, one, EventKind::BlockOn, {lock, 0}).at(6, other, EventKind::Preempt);
  b.at(8, other, EventKind::Run, {1}).at(9, one, EventKind::Run, {0}).at(10, other, EventKind::Finish, {0});
  b.at(12, one, EventKind::Finish, {0});
  return b.build(12);
}

RangeStatistics in(const Trace& trace, Time from, Time to) {
  return statisticsIn(trace, Intervals(trace), from * kMillisecond, to * kMillisecond);
}

Duration ms(const LaneInRange& lane, State state) {
  return lane.time[static_cast<std::size_t>(state)] / kMillisecond;
}

TEST(RangeStatistics, TimeIsCutAtTheEdges) {
  const Trace trace = sample();
  const RangeStatistics range = in(trace, 3, 7);
  ASSERT_EQ(range.lanes.size(), 2u);
  EXPECT_EQ(ms(range.lanes[0], State::Running), 1);
  EXPECT_EQ(ms(range.lanes[0], State::LockWait), 3);
  EXPECT_EQ(ms(range.lanes[1], State::Running), 3);
  EXPECT_EQ(ms(range.lanes[1], State::Ready), 1);
  EXPECT_EQ(ms(range.total, State::Running), 4);
}

TEST(RangeStatistics, WaitsAreNamedByTheirCauseAndCountedWhereTheyBegin) {
  const Trace trace = sample();
  const RangeStatistics range = in(trace, 3, 7);
  ASSERT_EQ(range.total.waits.size(), 2u);
  EXPECT_EQ(wordsOf(trace, range.total.waits[0]), "lock");
  EXPECT_EQ(range.total.waits[0].time, 3 * kMillisecond);
  EXPECT_EQ(range.total.waits[0].count, 1u);
  EXPECT_EQ(wordsOf(trace, range.total.waits[1]), "a core");
  EXPECT_EQ(in(trace, 5, 7).total.waits[0].count, 0u) << "it began before";
}

TEST(RangeStatistics, SwitchesAreThoseOfTheRange) {
  const Trace trace = sample();
  EXPECT_EQ(in(trace, 0, 12).total.switches.osPreempt, 1u);
  EXPECT_EQ(in(trace, 0, 12).total.switches.block, 1u);
  EXPECT_EQ(in(trace, 0, 6).total.switches.osPreempt, 0u) << "the end does not belong to the range";
  EXPECT_EQ(in(trace, 6, 7).total.switches.osPreempt, 1u);
}

TEST(RangeStatistics, LanesThatDoNotExistYetAreLeftOut) {
  EXPECT_EQ(in(sample(), 0, 1).lanes.size(), 1u);
  EXPECT_TRUE(in(sample(), 12, 12).lanes.empty());
}

} // namespace
} // namespace switchpoint
