#include "analysis/wait_story.h"

#include "analysis/trace_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace switchpoint {
namespace {

std::string words(const Trace& trace, const WaitStory& story) {
  const StoryWords told = tell(trace, story);
  std::string text = told.headline + "\n";
  for (const StoryFact& fact : told.facts) text += fact.name + ": " + fact.text + "\n";
  return plain(text);
}

// Two threads under a GIL: a has it 0-5 and is asked to drop it at 5; b waits from 1, gets it at 5.
struct GilTrace {
  TraceBuilder b;
  std::uint32_t one = 0, other = 0;
  Trace trace;
  GilTrace() {
    const auto gil = b.gil();
    one = b.thread("a");
    other = b.thread("b");
    const std::uint64_t work = b.step(7, "cpu 10ms");
    b.at(0, one, EventKind::Create).at(0, other, EventKind::Create);
    b.at(0, one, EventKind::GilTake, {gil}).at(0, one, EventKind::Run, {0}).at(0, one, EventKind::Step, {work});
    b.at(1, other, EventKind::GilWait).at(5, other, EventKind::GilAsk, {gil}).at(5, one, EventKind::GilDrop);
    b.at(6, other, EventKind::GilTake, {gil}).at(6, other, EventKind::Run, {1}).at(9, other, EventKind::Finish, {0});
    b.at(9, one, EventKind::GilTake, {gil}).at(9, one, EventKind::Run, {0}).at(14, one, EventKind::Finish, {0});
    trace = b.build(14);
  }
};

TEST(WaitStory, OfTheGilSaysWhoHadItWhenADropWasAskedForAndWhoGaveItUp) {
  const GilTrace sample;
  const Intervals intervals(sample.trace);
  const WaitStory story = waitStory(sample.trace, intervals, sample.other, 1);
  EXPECT_EQ(story.waitsFor, WaitFor::Gil);
  ASSERT_EQ(story.holders.size(), 1u);
  EXPECT_EQ(story.holders[0].lane, sample.one);
  EXPECT_EQ(story.holders[0].from, 1 * kMillisecond);
  EXPECT_EQ(story.holders[0].to, 5 * kMillisecond);
  EXPECT_EQ(story.dropRequested, 5 * kMillisecond);
  ASSERT_TRUE(story.unblockedBy);
  EXPECT_EQ(story.unblockedBy->lane, sample.one);
  ASSERT_EQ(story.ran.size(), 1u);
  EXPECT_EQ(story.ran[0].time, 4 * kMillisecond);
  const std::string text = words(sample.trace, story);
  EXPECT_THAT(text, testing::StartsWith("b waited 5 ms for the GIL\nasked: 1 ms\n"));
  EXPECT_THAT(text, testing::HasSubstr("drop requested: 5 ms, 4 ms after it was asked for\n"));
  EXPECT_THAT(text, testing::HasSubstr("got it: 6 ms\n"));
  EXPECT_THAT(text, testing::HasSubstr("held by: a for 4 ms, since 0 s, line 7\n"));
  EXPECT_THAT(text, testing::HasSubstr("ended by: a at 5 ms\n"));
}

TEST(WaitStory, OfRunningSaysHowItEnded) {
  const GilTrace sample;
  const Intervals intervals(sample.trace);
  const WaitStory story = waitStory(sample.trace, intervals, sample.one, 1);
  EXPECT_FALSE(story.waitsFor);
  EXPECT_EQ(story.endedBy, EventKind::GilDrop);
  EXPECT_THAT(words(sample.trace, story), testing::HasSubstr("the interpreter took the GIL away"));
}

TEST(WaitStory, OfALockSaysWhereItWasTaken) {
  TraceBuilder b;
  const auto one = b.thread("a");
  const auto other = b.thread("b");
  const auto lock = b.object("lock", "lock");
  const std::uint64_t taking = b.step(3, "with lock");
  b.at(0, one, EventKind::Create).at(0, other, EventKind::Create).at(0, one, EventKind::Run, {0});
  b.at(0, other, EventKind::Run, {1}).at(1, one, EventKind::Acquire, {lock, taking});
  b.at(2, other, EventKind::BlockOn, {lock, 0}).at(7, one, EventKind::Release, {lock, 0});
  b.at(7, other, EventKind::Ready, {one + 1}).at(7, other, EventKind::Run, {1}).at(9, other, EventKind::Finish, {0});
  b.at(9, one, EventKind::Finish, {0});
  const Trace trace = b.build(9);
  const Intervals intervals(trace);
  const WaitStory story = waitStory(trace, intervals, other, 2);
  ASSERT_EQ(story.holders.size(), 1u);
  EXPECT_EQ(story.holders[0].since, 1 * kMillisecond);
  EXPECT_EQ(story.holders[0].step, taking);
  EXPECT_EQ(story.unblockedBy->lane, one);
  EXPECT_EQ(words(trace, story),
            "b waited 5 ms for lock\nasked: 2 ms\ngot it: 7 ms\n"
            "held by: a for 5 ms, since 1 ms, line 3\nran meanwhile: a for 5 ms\nended by: a at 7 ms\n");
}

TEST(WaitStory, ADeadlockNamesTheHolderThatNeverLetGo) {
  TraceBuilder b;
  const auto one = b.thread("a");
  const auto other = b.thread("b");
  const auto lock = b.object("lock", "lock");
  b.at(0, one, EventKind::Create).at(0, other, EventKind::Create).at(0, one, EventKind::Run, {0});
  b.at(1, one, EventKind::Acquire, {lock, 0}).at(2, one, EventKind::BlockSleep, {0}).at(2, other, EventKind::Run, {0});
  b.at(3, other, EventKind::BlockOn, {lock, 0});
  b.trace.outcome.waits.push_back({other + 1, lock + 1, one + 1, 0, true});
  const Trace trace = b.build(10);
  const Intervals intervals(trace);
  const WaitStory story = waitStory(trace, intervals, other, 2);
  EXPECT_TRUE(story.open);
  ASSERT_EQ(story.holders.size(), 1u);
  EXPECT_EQ(story.holders[0].lane, one);
  EXPECT_EQ(tell(trace, story).headline, "b waits for lock and never goes on");
}

TEST(WaitStory, AStretchWithMoreEventsThanAllowedSaysSo) {
  const GilTrace sample;
  const Intervals intervals(sample.trace);
  EXPECT_TRUE(waitStory(sample.trace, intervals, sample.other, 1, 1).cut);
  EXPECT_FALSE(waitStory(sample.trace, intervals, sample.other, 1).cut);
}

} // namespace
} // namespace switchpoint
