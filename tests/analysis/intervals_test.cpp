#include "analysis/intervals.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "analysis/trace_builder.h"
#include "base/rng.h"
#include "trace/recorder.h"

namespace switchpoint {
namespace {

TEST(Intervals, AnEmptyTraceHasNone) {
  const Intervals none{Trace()};
  EXPECT_EQ(none.lanes(), 0u);
  EXPECT_EQ(none.end(), 0);
}

TEST(Intervals, FollowStatesLaneByLane) {
  TraceBuilder b;
  const auto main = b.mainLane();
  const auto order = b.thread("order");
  const auto idle = b.thread("idle");
  const auto io = b.step(8, "io 2ms");
  b.at(0, main, EventKind::Create).at(0, main, EventKind::Run, {0});
  b.at(1, order, EventKind::Create, {main + 1, 0});
  b.at(2, order, EventKind::Run, {3}).at(4, order, EventKind::BlockIo, {io});
  b.at(6, order, EventKind::Ready, {0}).at(6, order, EventKind::Finish, {0});
  const Trace trace = b.build(7);
  const Intervals intervals(trace);
  ASSERT_EQ(intervals.lanes(), 3u);
  EXPECT_EQ(intervals.end(), 7 * kMillisecond);
  EXPECT_EQ(intervals.of(main).size(), 2u);
  EXPECT_TRUE(intervals.of(idle).empty());
  const auto run = intervals.of(order);
  ASSERT_EQ(run.size(), 5u);
  EXPECT_EQ(run[0].state, State::New);
  EXPECT_EQ(run[0].detail, main + 1);
  EXPECT_EQ(run[1].state, State::Running);
  EXPECT_EQ(run[1].detail, 3u);
  EXPECT_EQ(run[2].state, State::IoWait);
  EXPECT_EQ(run[2].why, EventKind::BlockIo);
  EXPECT_EQ(run[2].step, io);
  EXPECT_EQ(run[2].start, 4 * kMillisecond);
  EXPECT_EQ(run[3].state, State::Ready); // of no length, but it says who woke the lane
  EXPECT_EQ(run[4].state, State::Finished);
}

TEST(Intervals, AStepThatBeginsWhileRunningBeginsAnInterval) {
  TraceBuilder b;
  const auto order = b.thread("order");
  const auto first = b.step(3, "cpu 2ms");
  const auto second = b.step(4, "cpu 1ms");
  b.at(0, order, EventKind::Create).at(1, order, EventKind::Run, {2}).at(1, order, EventKind::Step, {first});
  b.at(2, order, EventKind::Preempt).at(3, order, EventKind::Run, {1}).at(4, order, EventKind::Step, {second});
  b.at(4, order, EventKind::Step, {second}).at(5, order, EventKind::Finish, {0});
  const Intervals intervals(b.build(5));
  const auto run = intervals.of(order);
  ASSERT_EQ(run.size(), 6u);
  EXPECT_EQ(run[1].step, first); // begun at the same moment: no interval of length 0
  EXPECT_EQ(run[1].why, EventKind::Run);
  EXPECT_EQ(run[2].step, first); // ready: still in that step
  EXPECT_EQ(run[3].step, first);
  EXPECT_EQ(run[4].step, second);
  EXPECT_EQ(run[4].why, EventKind::Step);
  EXPECT_EQ(run[4].start, 4 * kMillisecond);
  EXPECT_EQ(run[4].detail, 1u); // the core goes on
}

TEST(Intervals, TheEndIsTheLatestOfAll) {
  TraceBuilder b;
  const auto order = b.thread("order");
  b.at(0, order, EventKind::Create).at(9, order, EventKind::Finish, {0});
  EXPECT_EQ(Intervals(b.build(5)).end(), 9 * kMillisecond);
}

// So late that hardly a bit is left beside the time, and with more kinds than those bits can tell apart.
TEST(Intervals, KindsHaveRoomHoweverLateItIs) {
  TraceBuilder b;
  const auto order = b.thread("order");
  const std::int64_t late = std::int64_t{1} << 42; // ms: the time in ns takes 62 bits
  b.trace.provenance.cores = 64;
  b.at(0, order, EventKind::Create);
  for (std::uint64_t core = 0; core < 64; ++core) {
    b.at(late + static_cast<std::int64_t>(core), order, EventKind::Run, {core});
  }
  const Intervals intervals(b.build(late + 64));
  const LaneIntervals run = intervals.of(order);
  ASSERT_EQ(run.size(), 65u);
  for (std::uint64_t core = 0; core < 64; ++core) {
    EXPECT_EQ(run[core + 1].detail, core);
    EXPECT_EQ(run[core + 1].start, (late + static_cast<std::int64_t>(core)) * kMillisecond);
  }
  EXPECT_EQ(run.countBefore(run.back().start), 64u);
  EXPECT_EQ(run.countUntil(run.back().start), 65u);
}

// As the rules say it, one event after the other.
std::vector<std::vector<Interval>> followed(const Trace& trace) {
  std::vector<std::vector<Interval>> lanes(trace.lanes.size());
  std::vector<std::uint32_t> steps(trace.lanes.size(), 0);
  EventCursor cursor = trace.events();
  for (Event event; cursor.next(event);) {
    std::vector<Interval>& lane = lanes[event.lane];
    std::uint32_t& step = steps[event.lane];
    const std::uint32_t before = step;
    if (stepOf(event) > 0) step = stepOf(event);
    if (info(event.kind).changesState) {
      lane.push_back({event.time, info(event.kind).state, event.kind, step, event.a});
    } else if (!lane.empty() && lane.back().state == State::Running && step != before) {
      if (lane.back().start == event.time) {
        lane.back().step = step;
      } else {
        lane.push_back({event.time, State::Running, EventKind::Step, step, lane.back().detail});
      }
    }
  }
  return lanes;
}

void expectAsFollowed(const Trace& trace) {
  const Intervals intervals(trace);
  const auto wanted = followed(trace);
  ASSERT_EQ(intervals.lanes(), wanted.size());
  for (std::uint32_t lane = 0; lane < wanted.size(); ++lane) {
    const LaneIntervals run = intervals.of(lane);
    ASSERT_EQ(run.size(), wanted[lane].size()) << lane;
    for (std::size_t i = 0; i < run.size(); ++i) {
      const Interval& one = wanted[lane][i];
      ASSERT_EQ(run[i].start, one.start) << lane << ", " << i;
      ASSERT_EQ(run[i].state, one.state) << lane << ", " << i;
      ASSERT_EQ(run[i].why, one.why) << lane << ", " << i;
      ASSERT_EQ(run[i].step, one.step) << lane << ", " << i;
      ASSERT_EQ(run[i].detail, one.detail) << lane << ", " << i;
    }
  }
}

constexpr std::uint64_t kLongEvents = 300'000; // read by two threads

// Around the middle many events share an instant, so that steps replace what an event of the other half began.
TEST(Intervals, HalvesOfALongTraceAreTheWhole) {
  constexpr std::uint64_t kLanes = 7;
  Trace trace;
  trace.lanes.resize(kLanes);
  trace.steps.resize(40);
  Rng rng = Rng::forStream(5, 0);
  Recorder recorder;
  Time now = 0;
  for (std::uint64_t i = 0; i < kLongEvents; ++i) {
    const auto lane = static_cast<std::uint32_t>(rng.below(kLanes));
    const std::uint64_t step = 1 + rng.below(39);
    const bool middle = i > kLongEvents / 2 - 5000 && i < kLongEvents / 2 + 5000;
    if (!middle) now += static_cast<Duration>(rng.below(3));
    switch (rng.below(5)) {
    case 0: recorder.event(EventKind::Run, now, lane, rng.below(4)); break;
    case 1: recorder.event(EventKind::Ready, now, lane, rng.below(kLanes)); break;
    case 2: recorder.event(EventKind::BlockIo, now, lane, step); break;
    default: recorder.event(EventKind::Step, now, lane, step); break;
    }
  }
  trace.columns = recorder.take();
  expectAsFollowed(trace);
}

// What a lane is doing in the middle stays unknown to the second half for long, or for ever: lanes that name a step
// only in the first half, that have nothing but steps after it, that end before it, begin after it, or never name a
// step.
TEST(Intervals, TheSecondHalfGoesOnWithWhatTheFirstOneKnows) {
  for (const std::size_t steps : {1, 40}) {
    Trace trace;
    trace.lanes.resize(8);
    trace.steps.resize(steps);
    Rng rng = Rng::forStream(6, steps);
    Recorder recorder;
    Time now = 0;
    for (std::uint64_t i = 0; i < kLongEvents; ++i) {
      const auto lane = static_cast<std::uint32_t>(rng.below(8));
      const std::uint64_t step = rng.below(steps); // or none
      const std::uint64_t few = std::min<std::uint64_t>(step, 1 + rng.below(2));
      const bool late = i > kLongEvents / 2 - 50;
      now += static_cast<Duration>(rng.below(2));
      const bool change = rng.below(3) == 0;
      const EventKind kind = rng.below(2) == 0 ? EventKind::Run : EventKind::Ready;
      if (lane == 0) { // names a step early
        if (late || change) recorder.event(kind, now, lane, rng.below(4));
        if (!late && !change) recorder.event(EventKind::Step, now, lane, step);
      } else if (lane == 1 || lane == 2) { // runs (1) or waits (2) on, late, and only steps come
        if (!late) recorder.event(lane == 1 ? EventKind::Run : EventKind::Ready, now, lane, rng.below(4));
        recorder.event(EventKind::Step, now, lane, few);
      } else if (lane == 3 && !late) {
        recorder.event(change ? kind : EventKind::Step, now, lane, step);
      } else if (lane == 4 && late) {
        recorder.event(change ? kind : EventKind::Step, now, lane, step);
      } else if (lane == 5) {
        recorder.event(kind, now, lane, rng.below(4));
      } else if (lane > 5) { // few steps, again and again
        recorder.event(change ? kind : EventKind::Step, now, lane, few);
      }
    }
    trace.columns = recorder.take();
    expectAsFollowed(trace);
  }
}

// With more kinds than there is room for beside the times.
TEST(Intervals, HalvesMayHaveMoreKindsThanFitIntoWords) {
  Trace trace;
  trace.lanes.resize(3);
  Rng rng = Rng::forStream(7, 0);
  Recorder recorder;
  const Time late = Time{1} << 60;
  for (std::uint64_t i = 0; i < kLongEvents; ++i) {
    recorder.event(EventKind::Run, late + static_cast<Time>(i), static_cast<std::uint32_t>(rng.below(3)),
                   rng.below(100));
  }
  trace.columns = recorder.take();
  expectAsFollowed(trace);
}

TEST(Intervals, AViewWalksLikeAnyRange) {
  TraceBuilder b;
  const auto order = b.thread("order");
  b.at(0, order, EventKind::Create).at(1, order, EventKind::Run, {0}).at(5, order, EventKind::Preempt);
  b.at(9, order, EventKind::Finish, {0});
  const Intervals intervals(b.build(9));
  const LaneIntervals run = intervals.of(order);
  std::vector<Time> starts;
  for (const Interval& interval : run) starts.push_back(interval.start / kMillisecond);
  EXPECT_EQ(starts, (std::vector<Time>{0, 1, 5, 9}));
  const auto found = std::lower_bound(run.begin(), run.end(), 2 * kMillisecond,
                                      [](const Interval& interval, Time time) { return interval.start < time; });
  ASSERT_NE(found, run.end());
  EXPECT_EQ(found->why, EventKind::Preempt);
  EXPECT_EQ(found - run.begin(), 2);
  EXPECT_EQ(run.countBefore(2 * kMillisecond), 2u);
}

} // namespace
} // namespace switchpoint
