#include "analysis/critical_path.h"

#include "analysis/trace_builder.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

CriticalPath pathOf(const Trace& trace) {
  return criticalPath(trace, Intervals(trace));
}

std::string story(const Trace& trace, const CriticalPath& path) {
  std::string text;
  for (const CriticalSegment& segment : path.segments) {
    text += trace.laneName(segment.lane) + " " + std::to_string(segment.from / kMillisecond) + "-" +
            std::to_string(segment.to / kMillisecond) + "\n";
  }
  return text;
}

// Main joins a, who waits for a lock that b holds from 1 to 6, then runs to 10. b runs from 0.
Trace aWaitsForTheLockOfB() {
  TraceBuilder b;
  const auto main = b.mainLane();
  const auto one = b.thread("a");
  const auto other = b.thread("b");
  const auto lock = b.object("lock", "lock");
  b.trace.provenance.cores = 2;
  b.at(0, main, EventKind::Create).at(0, main, EventKind::Run, {0});
  b.at(0, one, EventKind::Create, {main + 1, 0}).at(0, other, EventKind::Create, {main + 1, 0});
  b.at(0, main, EventKind::BlockJoin, {one + 1, 0}).at(0, one, EventKind::Run, {0}).at(0, other, EventKind::Run, {1});
  b.at(1, other, EventKind::Acquire, {lock, 0}).at(2, one, EventKind::BlockOn, {lock, 0});
  b.at(6, other, EventKind::Release, {lock, 0}).at(6, one, EventKind::Ready, {other + 1});
  b.at(6, one, EventKind::Run, {0}).at(8, other, EventKind::Finish, {0}).at(10, one, EventKind::Finish, {0});
  b.at(10, main, EventKind::Ready, {one + 1}).at(10, main, EventKind::Run, {0}).at(11, main, EventKind::Finish, {0});
  return b.build(11);
}

TEST(CriticalPath, GoesThroughWhoeverHeldTheLock) {
  const Trace trace = aWaitsForTheLockOfB();
  EXPECT_EQ(story(trace, pathOf(trace)), "b 0-6\na 6-10\nmain 10-11\n");
}

TEST(CriticalPath, WithoutAContributorTheRunEndsWhenTheRestAllows) {
  const Trace trace = aWaitsForTheLockOfB();
  const CriticalPath path = pathOf(trace);
  ASSERT_EQ(path.contributors.size(), 3u);
  EXPECT_EQ(trace.laneName(path.contributors[0].lane), "b");
  EXPECT_EQ(path.contributors[0].time, 6 * kMillisecond);
  EXPECT_TRUE(path.contributors[0].known);
  // Without b's work a goes on at 2, when it asks for the lock, and runs its 4 ms; main adds 1.
  EXPECT_EQ(path.contributors[0].without, 7 * kMillisecond);
  // Without a's work main waits for b's release of the lock at 6, and runs 1.
  EXPECT_EQ(path.contributors[1].without, 7 * kMillisecond);
  EXPECT_EQ(path.contributors[2].without, 10 * kMillisecond);
}

// Two threads under a GIL: a runs 0-5, b waits for it from 0, runs 5-9; main joins b.
TEST(CriticalPath, GoesThroughWhoeverHadTheGil) {
  TraceBuilder b;
  const auto gil = b.gil();
  const auto main = b.mainLane();
  const auto one = b.thread("a");
  const auto other = b.thread("b");
  b.at(0, main, EventKind::Create).at(0, one, EventKind::Create).at(0, other, EventKind::Create);
  b.at(0, one, EventKind::GilTake, {gil}).at(0, one, EventKind::Run, {0}).at(0, other, EventKind::GilWait);
  b.at(0, main, EventKind::BlockJoin, {other + 1, 0});
  b.at(5, one, EventKind::GilDrop).at(5, other, EventKind::GilTake, {gil}).at(5, other, EventKind::Run, {1});
  b.at(9, other, EventKind::Finish, {0}).at(9, main, EventKind::Ready, {other + 1}).at(9, main, EventKind::Run, {0});
  b.at(10, main, EventKind::Finish, {0}).at(10, one, EventKind::Run, {0}).at(12, one, EventKind::Finish, {0});
  const Trace trace = b.build(10);
  EXPECT_EQ(story(trace, pathOf(trace)), "a 0-5\nb 5-9\nmain 9-10\n");
}

TEST(CriticalPath, AWaitThatNobodyEndsIsOnThePathItself) {
  TraceBuilder b;
  const auto main = b.mainLane();
  b.at(0, main, EventKind::Create).at(0, main, EventKind::Run, {0}).at(1, main, EventKind::BlockSleep, {0});
  b.at(5, main, EventKind::Run, {0}).at(6, main, EventKind::Finish, {0});
  const Trace trace = b.build(6);
  const CriticalPath path = pathOf(trace);
  EXPECT_EQ(story(trace, path), "main 0-1\nmain 1-5\nmain 5-6\n");
  EXPECT_EQ(path.contributors[0].state, State::IoWait);
  EXPECT_EQ(path.contributors[0].without, 2 * kMillisecond);
}

TEST(CriticalPath, AnEmptyTraceHasNone) {
  const Trace trace = TraceBuilder().build(0);
  EXPECT_TRUE(pathOf(trace).segments.empty());
}

} // namespace
} // namespace switchpoint
