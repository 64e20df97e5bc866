#include "timeline/run_history.h"

#include <gtest/gtest.h>

#include "base/rng.h"
#include "trace/recorder.h"

namespace switchpoint {
namespace {

constexpr std::uint64_t kEvents = 300'000; // read by two threads
constexpr std::uint32_t kLanes = 9;

// A GIL, a lock that is entered again, a queue, an event.
Trace tables() {
  Trace trace;
  trace.lanes.resize(kLanes);
  for (std::uint32_t lane = 0; lane < kLanes; ++lane) {
    trace.lanes[lane].isTask = lane > 0;
    trace.lanes[lane].process = lane % 2;
  }
  trace.steps.resize(4);
  trace.objects = {{ObjectKind::Gil, "GIL", "gil", 0},
                   {ObjectKind::Primitive, "lock", "rlock", 0},
                   {ObjectKind::Primitive, "jobs", "queue", 0},
                   {ObjectKind::Primitive, "go", "event", 0}};
  return trace;
}

// Anything may happen, in bursts with quiet stretches between them.
void record(Recorder& recorder, Rng& rng, Time& now) {
  const auto lane = static_cast<std::uint32_t>(rng.below(kLanes));
  const auto other = rng.below(kLanes) + 1;
  now += static_cast<Duration>(rng.below(3) == 0 ? rng.below(40) : 0);
  switch (rng.below(18)) {
  case 0: return recorder.event(EventKind::Run, now, lane, rng.below(4));
  case 1: return recorder.event(EventKind::Preempt, now, lane);
  case 2: return recorder.event(EventKind::GilTake, now, lane, std::uint64_t{0});
  case 3: return recorder.event(EventKind::GilLeave, now, lane, std::uint64_t{0});
  case 4: return recorder.event(EventKind::GilDrop, now, lane);
  case 5: return recorder.event(EventKind::GilAsk, now, lane, std::uint64_t{0});
  case 6: return recorder.event(EventKind::Acquire, now, lane, std::uint64_t{1}, std::uint64_t{1});
  case 7:
  case 8: return recorder.event(EventKind::Release, now, lane, std::uint64_t{1}, std::uint64_t{1});
  case 9: return recorder.event(EventKind::Put, now, lane, std::uint64_t{2}, std::uint64_t{0}, rng.below(9));
  case 10: return recorder.event(EventKind::BlockOn, now, lane, 2 + rng.below(2), std::uint64_t{2});
  case 11: return recorder.event(EventKind::BlockIo, now, lane, std::uint64_t{3});
  case 12: return recorder.event(EventKind::Send, now, lane, other, std::uint64_t{8});
  case 13:
  case 14: return recorder.event(EventKind::Receive, now, lane, other, std::uint64_t{8});
  case 15: return recorder.event(EventKind::Offload, now, lane, std::uint64_t{0}, std::uint64_t{1});
  case 16: return recorder.event(EventKind::BlockJoin, now, lane, other, std::uint64_t{1});
  default: return recorder.event(EventKind::Ready, now, lane, other);
  }
}

RunHistory historyOf(const Trace& trace) {
  const Intervals intervals(trace);
  return readHistory(trace, intervals, intervals.end());
}

void expectAlike(const Holdings& one, const Holdings& other) {
  ASSERT_EQ(one.size(), other.size());
  for (std::size_t i = 0; i < one.size(); ++i) {
    ASSERT_EQ(one.start(i), other.start(i)) << i;
    ASSERT_EQ(one.end(i), other.end(i)) << i;
    ASSERT_EQ(one.owner(i), other.owner(i)) << i;
    ASSERT_EQ(one.shade(i), other.shade(i)) << i;
  }
}

// With a single keyframe there is nowhere to begin a second half.
void expectHalvesToBeTheWhole(const Trace& trace) {
  ASSERT_GT(trace.columns.keyframes.size(), 60u);
  Trace whole = trace;
  whole.columns.keyframes.resize(1);
  const RunHistory a = historyOf(trace);
  const RunHistory b = historyOf(whole);
  for (std::size_t i = 0; i < trace.objects.size(); ++i) {
    SCOPED_TRACE(trace.objects[i].name);
    const ObjectHistory& one = a.objects[i];
    const ObjectHistory& other = b.objects[i];
    EXPECT_EQ(one.shown, other.shown);
    EXPECT_EQ(one.asks, other.asks);
    expectAlike(one.holdings, other.holdings);
    ASSERT_EQ(one.lengths.steps().size(), other.lengths.steps().size());
    for (std::size_t k = 0; k < one.lengths.steps().size(); ++k) {
      ASSERT_EQ(one.lengths.steps()[k].time, other.lengths.steps()[k].time) << k;
      ASSERT_EQ(one.lengths.steps()[k].value, other.lengths.steps()[k].value) << k;
    }
  }
  EXPECT_EQ(a.busy, b.busy);
  EXPECT_EQ(a.offloads, b.offloads);
  EXPECT_EQ(a.longestOffload, b.longestOffload);
  EXPECT_EQ(a.taskTime, b.taskTime);
  ASSERT_EQ(a.messages.size(), b.messages.size());
  for (std::size_t i = 0; i < a.messages.size(); ++i) {
    ASSERT_EQ(a.messages[i].sent, b.messages[i].sent) << i;
    ASSERT_EQ(a.messages[i].received, b.messages[i].received) << i;
    ASSERT_EQ(a.messages[i].from, b.messages[i].from) << i;
    ASSERT_EQ(a.messages[i].to, b.messages[i].to) << i;
  }
}

TEST(RunHistory, HalvesOfALongTraceAreTheWhole) {
  for (const std::uint64_t seed : {1, 2, 3}) {
    Trace trace = tables();
    Rng rng = Rng::forStream(11, seed);
    Recorder recorder;
    Time now = 0;
    for (std::uint64_t i = 0; i < kEvents; ++i) record(recorder, rng, now);
    trace.columns = recorder.take();
    trace.outcome.elapsed = trace.outcome.last = now + 5;
    expectHalvesToBeTheWhole(trace);
  }
}

// One lane runs, holds the lock, waits or is away from before the middle to the end, or until late.
TEST(RunHistory, WhatIsUnderWayInTheMiddleLasts) {
  for (const bool forEver : {false, true}) {
    for (int what = 0; what < 5; ++what) {
      SCOPED_TRACE(what);
      Trace trace = tables();
      trace.lanes.resize(kLanes + 1, trace.lanes[1]);
      Rng rng = Rng::forStream(12, static_cast<std::uint64_t>(what));
      Recorder recorder;
      Time now = 0;
      const std::uint32_t own = kLanes;
      for (std::uint64_t i = 0; i < kEvents; ++i) {
        record(recorder, rng, now);
        if (i == kEvents / 4) {
          if (what == 0) recorder.event(EventKind::Run, now, own, std::uint64_t{0});
          if (what == 1) recorder.event(EventKind::Acquire, now, own, std::uint64_t{1}, std::uint64_t{1});
          if (what == 2) recorder.event(EventKind::BlockOn, now, own, std::uint64_t{3}, std::uint64_t{1});
          if (what == 3) recorder.event(EventKind::Offload, now, own, std::uint64_t{0}, std::uint64_t{1});
          if (what == 4) recorder.event(EventKind::Send, now, own, std::uint64_t{1}, std::uint64_t{8});
        }
        if (i == kEvents * 5 / 8 && !forEver) {
          recorder.event(EventKind::Run, now, own, std::uint64_t{0});
          recorder.event(EventKind::BlockJoin, now, own, std::uint64_t{2}, std::uint64_t{1});
          recorder.event(EventKind::Ready, now, own, std::uint64_t{1});
          recorder.event(EventKind::Release, now, own, std::uint64_t{1}, std::uint64_t{1});
          recorder.event(EventKind::Receive, now, 0, std::uint64_t{own} + 1, std::uint64_t{8});
        }
      }
      trace.columns = recorder.take();
      trace.outcome.elapsed = trace.outcome.last = now;
      expectHalvesToBeTheWhole(trace);
    }
  }
}

} // namespace
} // namespace switchpoint
