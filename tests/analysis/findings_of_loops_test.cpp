// Blocked, busy and late event loops.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/trace_builder.h"

namespace switchpoint {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// A loop with two tasks; the first blocks for 2 s while the second is ready (or asleep).
Trace blockedLoop(bool otherIsReady) {
  TraceBuilder b;
  const auto loop = b.loop();
  const auto one = b.taskOf(loop, "one");
  const auto two = b.taskOf(loop, "two");
  const auto block = b.step(5, "block 2s");
  b.at(0, loop, EventKind::Create).at(0, one, EventKind::Create).at(0, two, EventKind::Create);
  b.at(0, loop, EventKind::Run, {0}).at(0, one, EventKind::Run, {0});
  if (otherIsReady) b.at(0, two, EventKind::Ready, {0});
  b.at(0, loop, EventKind::BlockCall, {block}).at(0, one, EventKind::BlockCall, {block});
  b.at(2000, loop, EventKind::Run, {0}).at(2000, one, EventKind::Finish, {0});
  if (otherIsReady) b.at(2000, two, EventKind::Run, {0});
  b.at(2001, two, EventKind::Finish, {0}).at(2001, loop, EventKind::Finish, {0});
  return b.build(2001);
}

TEST(BlockedLoop, WhoBlockedItAndWhoWaited) {
  const auto found = findingsOf(blockedLoop(true), "blocked-loop");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].title, "one blocked the event loop for 2.00 s");
  EXPECT_EQ(found[0].text, "two was ready meanwhile for 2.00 s and could not run. The call is on line 5.");
  EXPECT_EQ(found[0].at, 0);
  EXPECT_THAT(found[0].tasks, ElementsAre(2u));
}

TEST(BlockedLoop, NobodyWaitedNothingToSay) {
  EXPECT_THAT(findingsOf(blockedLoop(false), "blocked-loop"), IsEmpty());
}

TEST(BlockedLoop, ABlockingCallInAThreadIsNone) {
  TraceBuilder b;
  const auto one = b.thread("one");
  const auto two = b.thread("two");
  b.at(0, two, EventKind::Ready, {0}).at(0, one, EventKind::BlockCall, {0}).at(9, one, EventKind::Finish, {0});
  EXPECT_THAT(findingsOf(b.build(9), "blocked-loop"), IsEmpty());
}

TEST(BlockedLoop, ACallHandedToAPoolIsNone) {
  TraceBuilder b;
  const auto loop = b.loop();
  const auto one = b.taskOf(loop, "one");
  const auto two = b.taskOf(loop, "two");
  b.at(0, loop, EventKind::BlockIdle).at(0, one, EventKind::BlockCall, {0}).at(0, two, EventKind::Ready, {0});
  b.at(2000, one, EventKind::Finish, {0}).at(2000, two, EventKind::Finish, {0});
  EXPECT_THAT(findingsOf(b.build(2000), "blocked-loop"), IsEmpty());
}

TEST(BlockedLoop, SeveralCallsAreSummed) {
  TraceBuilder b;
  const auto loop = b.loop();
  const auto two = b.taskOf(loop, "two");
  b.at(0, two, EventKind::Ready, {0}).at(0, loop, EventKind::BlockCall, {0});
  b.at(2000, loop, EventKind::Run, {0}).at(2000, loop, EventKind::BlockCall, {0});
  b.at(4000, loop, EventKind::Run, {0}).at(4000, two, EventKind::Finish, {0});
  const auto found = findingsOf(b.build(4000), "blocked-loop");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(plain(found[0].title), "2 blocking calls blocked the event loop for 4.00 s in all");
}

TEST(BlockedLoop, WhatWasDueCameLate) {
  TraceBuilder b;
  const auto loop = b.loop();
  b.taskOf(loop, "asleep");
  b.at(0, loop, EventKind::Run, {0}).at(0, loop, EventKind::BlockCall, {0}).at(2000, loop, EventKind::Run, {0});
  b.at(2000, loop, EventKind::Lag, {1'500'000'000});
  const auto found = findingsOf(b.build(2000), "blocked-loop");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].title, "a call blocked the event loop for 2.00 s");
  EXPECT_EQ(found[0].text, "What was due meanwhile came up to 1.50 s late.");
}

Trace busyLoop(std::int64_t busyMs) {
  TraceBuilder b;
  const auto loop = b.loop();
  const auto one = b.taskOf(loop, "one");
  const auto two = b.taskOf(loop, "two");
  b.at(0, loop, EventKind::BlockIdle).at(400, loop, EventKind::Run, {0});
  b.at(400, one, EventKind::Run, {0}).at(400, two, EventKind::Ready, {0});
  b.at(400 + busyMs, one, EventKind::Finish, {0}).at(400 + busyMs, two, EventKind::Run, {0});
  b.at(400 + 2 * busyMs, two, EventKind::Finish, {0}).at(400 + 2 * busyMs, loop, EventKind::BlockIdle);
  return b.build(2000);
}

TEST(BusyLoop, HowLongInARowAndWhoWaited) {
  const auto found = findingsOf(busyLoop(150), "busy-loop");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].title, "the event loop was busy for 300 ms in a row");
  EXPECT_EQ(found[0].text, "two was ready for 150 ms before it could run.");
  EXPECT_EQ(found[0].at, 400 * kMillisecond);
}

TEST(BusyLoop, ShortTurnsAreNothing) {
  EXPECT_THAT(findingsOf(busyLoop(10), "busy-loop"), IsEmpty());
}

TEST(LoopLag, TheLatestRound) {
  TraceBuilder b;
  const auto loop = b.loop();
  for (std::int64_t i = 0; i < 99; ++i) b.at(i, loop, EventKind::Lag, {1'000'000});
  b.at(120, loop, EventKind::Lag, {120'000'000});
  const auto found = findingsOf(b.build(200), "loop-lag");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].title, "the event loop came round up to 120 ms late");
  EXPECT_EQ(plain(found[0].text), "It was noticeably late 100 times, half of the times by 1 ms or less.");
  EXPECT_EQ(found[0].at, 120 * kMillisecond);
}

TEST(LoopLag, SmallOrAlreadyExplainedIsNothing) {
  TraceBuilder b;
  b.at(1, b.loop(), EventKind::Lag, {1'000'000});
  EXPECT_THAT(findingsOf(b.build(9), "loop-lag"), IsEmpty());
  EXPECT_THAT(findingsOf(busyLoop(150), "loop-lag"), IsEmpty());
}

} // namespace
} // namespace switchpoint
