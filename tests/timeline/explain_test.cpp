// Spans in words.
#include <array>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "timeline/sample_runs.h"

namespace switchpoint {
namespace {

// The interval of a lane that is in force at an instant.
SpanRef spanAt(const SampleRun& run, std::uint32_t lane, Time at, std::uint32_t index = 0) {
  const auto all = run.intervals.of(lane);
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (all[i].start <= at) index = i;
  }
  return {SpanKind::Lane, 0, lane, index};
}

TEST(Explain, WaitForTheGilSaysWhenItWasAskedForAndWhoRan) {
  const auto run = firstLookThreads();
  const Timeline timeline({run->view()});
  const SpanWords words = timeline.explain(spanAt(*run, 2, 612 * kMillisecond)); // order-2
  EXPECT_EQ(words.title, "order-2 waits for the GIL");
  EXPECT_THAT(words.lines,
              testing::ElementsAre("asked 0.610 s · got it 0.625 s · 15 ms", "meanwhile: order-3, order-4, order-1",
                                   "the interpreter took the GIL away"));
  EXPECT_EQ(words.source, "line 9   { cpu = \"150ms\" }");
  EXPECT_EQ(timeline.lineOf(spanAt(*run, 2, 612 * kMillisecond)), 9u);
}

TEST(Explain, ReadyTaskOfALoopNamesTheTasksThatRan) {
  const auto run = firstLookAsyncio();
  const SpanWords words = Timeline({run->view()}).explain(spanAt(*run, 4, 500 * kMillisecond)); // order-4
  EXPECT_EQ(words.title, "order-4 is ready and waits for the event loop");
  EXPECT_THAT(words.lines, testing::ElementsAre("0.400 s – 0.850 s · 450 ms", "meanwhile: order-1, order-2, order-3"));
}

TEST(Explain, RunningNamesItsCoreAndLine) {
  const auto run = firstLookProcesses();
  const SpanWords words = Timeline({run->view()}).explain(spanAt(*run, 3, 500 * kMillisecond)); // order-3
  EXPECT_EQ(words.title, "order-3 runs on core 3");
  EXPECT_EQ(words.plain(), "order-3 runs on core 3\n420 ms – 570 ms · 150 ms\nline 9   { cpu = \"150ms\" }");
}

TEST(Explain, OverheadSaysItsKind) {
  const auto run = firstLookProcesses();
  EXPECT_EQ(Timeline({run->view()}).explain(spanAt(*run, 1, kMillisecond)).title, "order-1 forks");
}

TEST(Explain, WaitThatNeverEndsSaysSo) {
  TraceBuilder b("threads");
  const std::uint32_t lock = b.object(ObjectKind::Primitive, "door", "lock");
  const std::uint32_t a = b.lane(LaneKind::Thread, "order", 1);
  b.at(0, EventKind::Create, a);
  b.at(kSecond, EventKind::BlockOn, a, lock, 0);
  Trace trace = b.finish(kSecond);
  trace.outcome.end = EndKind::Deadlock;
  const SampleRun run(std::move(trace), "");
  const SpanWords words = Timeline({run.view()}).explain(spanAt(run, 0, kSecond));
  EXPECT_EQ(words.title, "order-1 waits for door");
  EXPECT_THAT(words.lines, testing::ElementsAre("asked 1.000 s · never got it"));
}

// Of two locks and three threads: who waits for another lock, or has the lock itself, does not wait for this one.
TEST(Explain, HoldingNamesThoseWhoWaitedForItInTheOrderInWhichTheyAsked) {
  TraceBuilder b("threads");
  const std::uint32_t door = b.object(ObjectKind::Primitive, "door", "lock");
  const std::uint32_t gate = b.object(ObjectKind::Primitive, "gate", "lock");
  std::array<std::uint32_t, 3> lanes{};
  for (std::uint32_t i = 0; i < lanes.size(); ++i) {
    lanes[i] = b.lane(LaneKind::Thread, "order", i + 1);
    b.at(0, EventKind::Create, lanes[i]);
    b.at(0, EventKind::Run, lanes[i], i);
  }
  b.at(1 * kSecond, EventKind::Acquire, lanes[0], door);
  b.at(1 * kSecond, EventKind::Acquire, lanes[1], gate);
  b.at(2 * kSecond, EventKind::BlockOn, lanes[2], door, 1);
  b.at(3 * kSecond, EventKind::BlockOn, lanes[1], door, 2);
  b.at(4 * kSecond, EventKind::Release, lanes[0], door);
  const SampleRun run(b.finish(5 * kSecond), "");
  const Timeline timeline({run.view()});
  EXPECT_THAT(
      timeline.explain({SpanKind::Object, 0, 0, 0}).plain(),
      testing::AllOf(testing::StartsWith("order-1 holds door"), testing::HasSubstr("waited for it: order-3, order-2")));
  EXPECT_THAT(timeline.explain({SpanKind::Object, 0, 1, 0}).plain(),
              testing::AllOf(testing::StartsWith("order-2 holds gate"), testing::HasSubstr("nobody waited for it")));
}

// order-2 waits for the gate so often that nobody looks as far as its wait for the door: then nothing is said of that.
TEST(Explain, HoldingDoesNotSayThatNobodyWaitedWhereNotAllWasLookedAt) {
  TraceBuilder b("threads");
  const std::uint32_t door = b.object(ObjectKind::Primitive, "door", "lock");
  const std::uint32_t gate = b.object(ObjectKind::Primitive, "gate", "lock");
  const std::uint32_t holder = b.lane(LaneKind::Thread, "order", 1);
  const std::uint32_t other = b.lane(LaneKind::Thread, "order", 2);
  for (const std::uint32_t lane : {holder, other}) {
    b.at(0, EventKind::Create, lane);
    b.at(0, EventKind::Run, lane, lane);
  }
  b.at(1, EventKind::Acquire, holder, door);
  Time at = 2;
  for (int i = 0; i < 3000; ++i) {
    b.at(at++, EventKind::BlockOn, other, gate, 2);
    b.at(at++, EventKind::Run, other, other);
  }
  b.at(at++, EventKind::BlockOn, other, door, 1);
  b.at(at + 1, EventKind::Release, holder, door);
  const SampleRun run(b.finish(at + 2), "");
  const SpanWords words = Timeline({run.view()}).explain({SpanKind::Object, 0, 0, 0});
  EXPECT_EQ(words.title, "order-1 holds door");
  EXPECT_EQ(words.lines.size(), 1u) << words.plain();
}

TEST(Explain, HoldingNamesItsOwner) {
  const auto run = firstLookThreads();
  const SpanWords words = Timeline({run->view()}).explain({SpanKind::Object, 0, 0, 1});
  EXPECT_EQ(words.title, "order-2 holds the GIL");
  EXPECT_THAT(words.lines,
              testing::ElementsAre("0.4050 s – 0.4100 s · 5 ms", "waited for it: order-3, order-4, order-1"));
}

TEST(Explain, FoldSaysWhatItStandsFor) {
  const auto run = denseThread(100000);
  const Timeline timeline({run->view()});
  const Layout layout = timeline.layout({0, timeline.end(), 1144, 200, 0});
  const Hit hit = timeline.hit(layout, 600, layout.rows[1].y + 11);
  ASSERT_TRUE(hit.fold.has_value());
  const SpanWords words = timeline.explain(layout, hit);
  EXPECT_EQ(words.title, "order-1: 200\u2009000 stretches in 400 ms");
  ASSERT_GE(words.lines.size(), 2u);
  EXPECT_EQ(words.lines[0], "running 75 % · waits for the GIL 25 %");
  EXPECT_EQ(words.lines[1], "0 yields · 100\u2009000 preempted");
}

} // namespace
} // namespace switchpoint
