// Rows of locks and queues: who holds, who waits, how long a queue is, what a deadlock leaves.
#include <gtest/gtest.h>

#include "timeline/run_history.h"
#include "timeline/sample_runs.h"

namespace switchpoint {
namespace {

// Two threads and a lock: the first holds it 0 … 2 s, the second waits from 1 s and holds it 2 … 3 s.
Trace lockTrace(bool contended, EndKind end = EndKind::Completed) {
  TraceBuilder b("threads");
  const std::uint32_t lock = b.object(ObjectKind::Primitive, "door", "lock");
  const std::uint32_t a = b.lane(LaneKind::Thread, "order", 1);
  const std::uint32_t c = b.lane(LaneKind::Thread, "order", 2);
  b.at(0, EventKind::Create, a);
  b.at(0, EventKind::Create, c);
  b.at(0, EventKind::Run, a, 0);
  b.at(0, EventKind::Acquire, a, lock, 0);
  b.at(0, EventKind::BlockSleep, c, 0);
  if (contended) b.at(kSecond, EventKind::BlockOn, c, lock, 0);
  if (end == EndKind::Completed) {
    b.at(2 * kSecond, EventKind::Release, a, lock, 0);
    b.at(2 * kSecond, EventKind::Acquire, c, lock, 0);
    b.at(2 * kSecond, EventKind::Run, c, 1);
    b.at(2 * kSecond, EventKind::Finish, a);
    b.at(3 * kSecond, EventKind::Release, c, lock, 0);
    b.at(3 * kSecond, EventKind::Finish, c);
  }
  Trace trace = b.finish(end == EndKind::Completed ? 3 * kSecond : 2 * kSecond);
  trace.outcome.end = end;
  return trace;
}

TEST(ObjectRows, LockHasARowOnlyWhenSomebodyWaited) {
  const SampleRun contended(lockTrace(true), "");
  const SampleRun free(lockTrace(false), "");
  EXPECT_EQ(whole(Timeline({contended.view()})).rows.back().label, "door");
  EXPECT_EQ(whole(Timeline({free.view()})).rows.back().label, "order-2");
}

TEST(ObjectRows, HoldingsFollowTheOwnerAndAlternateInShade) {
  const SampleRun run(lockTrace(true), "");
  const RunHistory history = readHistory(run.trace, run.intervals, run.intervals.end());
  const Holdings& holdings = history.objects[0].holdings;
  ASSERT_EQ(holdings.size(), 2u);
  EXPECT_EQ(holdings[0].owner, 1u);
  EXPECT_EQ(holdings[0].end, 2 * kSecond);
  EXPECT_EQ(holdings[1].owner, 2u);
  EXPECT_NE(holdings[0].shade, holdings[1].shade);
  EXPECT_EQ(history.objects[0].holdings.heldBefore(2500 * kMillisecond), 2500 * kMillisecond);
}

TEST(ObjectRows, GilRowNeedsWaiters) {
  const auto threads = firstLookThreads();
  const RunHistory history = readHistory(threads->trace, threads->intervals, threads->intervals.end());
  EXPECT_TRUE(history.objects[0].shown);
  EXPECT_EQ(history.objects[0].holdings.size(), 120u);
}

TEST(ObjectRows, DeadlockedLanesWaitBeyondTheEnd) {
  const SampleRun run(lockTrace(true, EndKind::Deadlock), "");
  const Timeline timeline({run.view()});
  EXPECT_GT(timeline.end(), 2 * kSecond);
  const Layout layout = whole(timeline);
  EXPECT_EQ(layout.sections[0].elapsed, "deadlock at 2.00 s");
  bool waits = false;
  for (const Bar& bar : layout.bars) {
    waits = waits || (bar.role == Role::LockWait && bar.x + bar.width > layout.plotRight - 1);
  }
  EXPECT_TRUE(waits);
}

TEST(ObjectRows, QueueIsALineOfItsLength) {
  TraceBuilder b("threads");
  const std::uint32_t queue = b.object(ObjectKind::Primitive, "items", "queue");
  const std::uint32_t a = b.lane(LaneKind::Thread, "order", 1);
  b.at(0, EventKind::Create, a);
  b.at(0, EventKind::BlockOn, a, queue, 0);
  b.at(kSecond, EventKind::Run, a, 0);
  b.at(kSecond, EventKind::Put, a, queue, 0, 2);
  b.at(2 * kSecond, EventKind::Get, a, queue, 0, 1);
  b.at(4 * kSecond, EventKind::Finish, a);
  const SampleRun run(b.finish(4 * kSecond), "");
  const Layout layout = whole(Timeline({run.view()}));
  ASSERT_EQ(layout.lines.size(), 1u);
  const auto& points = layout.lines[0].points;
  ASSERT_EQ(points.size(), 6u); // two for each level
  EXPECT_NEAR(points[1][0], 128 + 250, 1.01);
  EXPECT_NEAR(points[0][1] - points[2][1], 16, 1e-9) << "length 2 is the full height";
  EXPECT_NEAR(points[0][1] - points[4][1], 8, 1e-9);
}

TEST(Rows, NestingThatCannotBeIsFlattened) {
  TraceBuilder b("threads");
  for (std::uint32_t i = 0; i < 2000; ++i) b.lane(LaneKind::Thread, "lane" + std::to_string(i), 0, i);
  b.lane(LaneKind::Thread, "own", 0, 2001); // its own parent
  for (std::uint32_t i = 0; i <= 2000; ++i) {
    b.at(0, EventKind::Create, i);
    b.at(0, EventKind::Run, i, 0);
  }
  const SampleRun run(b.finish(kSecond), "");
  const Layout layout = whole(Timeline({run.view()}));
  EXPECT_EQ(layout.rows.size(), 2002u);
  for (const Row& row : layout.rows) EXPECT_LT(row.depth, 20u);
}

} // namespace
} // namespace switchpoint
