#include "analysis/moment.h"

#include "analysis/trace_builder.h"
#include "analysis/wait_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace switchpoint {
namespace {

using ::testing::ElementsAre;

RunMoment endOf(const Trace& trace) {
  RunMoment moment(trace);
  EventCursor cursor = trace.events();
  for (Event event; cursor.next(event);) moment.apply(event);
  return moment;
}

TEST(Moment, KnowsOwnersAndWaitersInTheirOrder) {
  TraceBuilder builder;
  const auto a = builder.thread("a");
  const auto b = builder.thread("b");
  const auto c = builder.thread("c");
  const auto lock = builder.object("lock", "lock");
  const auto line = builder.step(7, "with lock");
  for (const auto lane : {a, b, c}) builder.at(0, lane, EventKind::Create, {0, 0});
  builder.at(1, a, EventKind::Run, {0})
      .at(1, a, EventKind::Acquire, {lock, line})
      .at(2, c, EventKind::BlockOn, {lock, line})
      .at(3, b, EventKind::BlockOn, {lock, line});
  const Trace trace = builder.build(10);
  const RunMoment moment = endOf(trace);
  EXPECT_THAT(moment.object(lock).owners, ElementsAre(ObjectNow::Owner{a, 1}));
  const std::vector<WaitLine> lines = waitLines(trace, moment);
  ASSERT_EQ(lines.size(), 1u);
  EXPECT_EQ(lines[0].kind, LineKind::Object);
  EXPECT_EQ(lines[0].index, lock);
  EXPECT_THAT(lines[0].lanes, ElementsAre(c, b)) << "c came first";
  EXPECT_EQ(moment.lane(c).step, line);
  EXPECT_EQ(moment.lane(c).since, 2 * kMillisecond);
}

TEST(Moment, ADroppedGilHasNoOwner) {
  TraceBuilder builder;
  const auto a = builder.thread("a");
  const auto gil = builder.gil();
  builder.at(0, a, EventKind::Create, {0, 0}).at(1, a, EventKind::GilTake, {gil}).at(2, a, EventKind::GilDrop);
  const Trace trace = builder.build(3);
  const RunMoment moment = endOf(trace);
  EXPECT_TRUE(moment.object(gil).owners.empty());
  const std::vector<WaitLine> lines = waitLines(trace, moment);
  ASSERT_EQ(lines.size(), 1u);
  EXPECT_EQ(lines[0].index, gil);
}

TEST(Moment, AQueueKnowsWhatIsInItUntilThatIsTooMuch) {
  TraceBuilder builder;
  const auto a = builder.thread("a");
  const auto queue = builder.object("queue", "queue");
  builder.at(0, a, EventKind::Create, {0, 0});
  const auto put = [&](std::uint64_t value, std::uint64_t length) {
    builder.at(1, a, EventKind::Put, {queue, zigzag(static_cast<std::int64_t>(value)), length});
  };
  put(5, 1);
  put(6, 2);
  builder.at(1, a, EventKind::Get, {queue, zigzag(5), 1});
  {
    const RunMoment moment = endOf(builder.build(2));
    EXPECT_THAT(moment.object(queue).items, ElementsAre(6));
    EXPECT_EQ(moment.object(queue).length, 1u);
  }
}

TEST(Moment, AQueueThatWasTooLongIsKnownAgainOnceEmpty) {
  TraceBuilder builder;
  const auto a = builder.thread("a");
  const auto queue = builder.object("queue", "queue");
  for (std::uint64_t i = 1; i <= RunMoment::kMostItems + 1; ++i)
    builder.at(1, a, EventKind::Put, {queue, zigzag(1), i});
  const Trace trace = builder.build(2);
  RunMoment moment = endOf(trace);
  EXPECT_FALSE(moment.object(queue).itemsKnown);
  EXPECT_EQ(moment.object(queue).length, RunMoment::kMostItems + 1);
  moment.apply({2, EventKind::Get, a, queue, zigzag(1), 0});
  EXPECT_TRUE(moment.object(queue).itemsKnown);
}

TEST(Moment, EachMemoryHasItsOwnValue) {
  TraceBuilder builder;
  const auto a = builder.process("a", 1);
  const auto b = builder.process("b", 2);
  const auto x = builder.variable("x", 2);
  builder.at(0, a, EventKind::Create, {0, 0}).at(0, b, EventKind::Create, {0, 0});
  builder.at(1, b, EventKind::Write, {x, zigzag(7), 0}).at(1, a, EventKind::Bulk, {x, 3, zigzag(-3)});
  const Trace trace = builder.build(2);
  EXPECT_THAT(endOf(trace).memory(), ElementsAre(MemoryNow{x, 1, -3}, MemoryNow{x, 2, 7}));
}

TEST(Moment, ACopyDoesNotChangeWithItsOriginal) {
  TraceBuilder builder;
  const auto a = builder.thread("a");
  builder.at(0, a, EventKind::Create, {0, 0}).at(1, a, EventKind::Run, {2});
  const Trace trace = builder.build(2);
  RunMoment moment(trace);
  EventCursor cursor = trace.events();
  Event event;
  ASSERT_TRUE(cursor.next(event));
  moment.apply(event);
  const RunMoment before = moment;
  ASSERT_TRUE(cursor.next(event));
  moment.apply(event);
  EXPECT_EQ(before.lane(a).state, State::New);
  EXPECT_EQ(moment.lane(a).state, State::Running);
  EXPECT_EQ(moment.lane(a).detail, 2u);
  EXPECT_FALSE(before == moment);
}

TEST(Timers, AreWhenTheWaitEnds) {
  TraceBuilder builder;
  const auto a = builder.thread("a");
  const auto b = builder.thread("b");
  builder.at(0, a, EventKind::Create, {0, 0}).at(0, b, EventKind::Create, {0, 0});
  builder.at(1, a, EventKind::BlockSleep, {0}).at(2, b, EventKind::BlockIo, {0});
  builder.at(5, b, EventKind::Ready, {0}).at(9, a, EventKind::Ready, {0});
  const Trace trace = builder.build(10);
  RunMoment moment(trace);
  EventCursor cursor = trace.events();
  Event event;
  for (int i = 0; i < 4 && cursor.next(event); ++i) moment.apply(event);
  const std::vector<Timer> due = timers(Intervals(trace), moment);
  ASSERT_EQ(due.size(), 2u);
  EXPECT_EQ(due[0].lane, b);
  EXPECT_EQ(due[0].due, 5 * kMillisecond);
  EXPECT_EQ(due[1].due, 9 * kMillisecond);
}

} // namespace
} // namespace switchpoint
