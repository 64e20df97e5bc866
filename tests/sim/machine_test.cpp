// Makespans and switches that one can work out by hand: cores, quanta, sleeps.
#include <gtest/gtest.h>

#include "base/phrase.h"
#include "sim/running.h"
#include "support/units.h"

namespace switchpoint {
namespace {

Workload twoSleepers() {
  WorkloadBuilder builder;
  builder.group("sleeper", 2);
  builder.sleep(2 * kSecond);
  return builder.build();
}

TEST(TwoSleepers, TakeTwoSecondsTogetherAndFourInARow) {
  const Profile zero = zeroCostProfile();
  for (const std::string_view model :
       {"asyncio", "threads", "free-threaded", "processes", "subinterpreters", "hybrid"}) {
    EXPECT_EQ(runOf(twoSleepers(), model, zero).outcome.elapsed, 2 * kSecond) << model;
  }
  EXPECT_EQ(runOf(twoSleepers(), "serial", zero).outcome.elapsed, 4 * kSecond);
}

// Fact sheet F: 2.00 s on every interpreter, under threads and asyncio; B1: asyncio.sleep is late by 0.1 ms or so, and
// by up to another 1 ms where epoll rounds up; time.sleep by 0.07 to 0.10 ms.
TEST(TwoSleepers, AreLateByWhatTheInterpreterCosts) {
  for (const std::string_view id : kGilProfiles) {
    const std::string profile(id);
    const Time threads = runOf(twoSleepers(), "threads", profile).outcome.elapsed;
    EXPECT_GT(threads, 2 * kSecond + 50 * kMicrosecond) << profile;
    EXPECT_LT(threads, 2 * kSecond + 400 * kMicrosecond) << profile;
    const Time loop = runOf(twoSleepers(), "asyncio", profile).outcome.elapsed;
    EXPECT_GT(loop, 2 * kSecond) << profile;
    EXPECT_LT(loop, 2 * kSecond + 1200 * kMicrosecond) << profile;
    const Time serial = runOf(twoSleepers(), "serial", profile).outcome.elapsed;
    EXPECT_GT(serial, 4 * kSecond + 100 * kMicrosecond) << profile;
    EXPECT_LT(serial, 4 * kSecond + 300 * kMicrosecond) << profile;
  }
}

// Everybody sleeps first, so that main has started all of them and waits when the work begins at 1 ms.
Workload computing(std::uint32_t tasks, Duration each) {
  WorkloadBuilder builder;
  builder.group("task", tasks);
  builder.sleep(ms);
  builder.cpu(each);
  return builder.build();
}

// 4 tasks of 9 ms on 2 cores, 3 ms a turn: 12 turns, two at a time, so 18 ms. Turns end at 4, 7, 10 and 13 ms with two
// others waiting (2 preemptions each); at 16 ms the first two are done and nobody is preempted.
TEST(RoundRobin, SharesCoresInTurns) {
  Profile profile = zeroCostProfile();
  profile.costs.quantum = 3 * ms;
  const Trace trace = runOf(computing(4, 9 * ms), "free-threaded", profile, onCores(2));
  EXPECT_EQ(trace.outcome.elapsed, 19 * ms);
  EXPECT_EQ(countOf(trace, EventKind::Preempt), 8u);
  EXPECT_EQ(timeOf(trace, EventKind::Preempt, "task-1", 0), 4 * ms);
  EXPECT_EQ(timeOf(trace, EventKind::Preempt, "task-3", 0), 7 * ms);
  EXPECT_EQ(timeOf(trace, EventKind::Finish, "task-2"), 16 * ms);
  EXPECT_EQ(timeOf(trace, EventKind::Finish, "task-4"), 19 * ms);
}

// 3 tasks of 10 ms on 1 core, a quantum of 4 ms, 1 ms for each switch. The quantum runs from the assignment, so the
// switch eats 1 ms of it and each turn does 3 ms of work: 10 = 3 + 3 + 3 + 1. That is 9 turns of 4 ms and 3 of 1 + 1
// ms, and once main comes between (1 ms), when it has joined the first task and waits for the next: 43 ms.
TEST(RoundRobin, EachSwitchCosts) {
  Profile profile = zeroCostProfile();
  profile.costs.quantum = 4 * ms;
  profile.costs.contextSwitch = ms;
  WorkloadBuilder builder;
  builder.group("task", 3);
  builder.sleep(100 * ms);
  builder.cpu(10 * ms);
  const Trace trace = runOf(builder.build(), "free-threaded", profile, onCores(1));
  EXPECT_EQ(countOf(trace, EventKind::Preempt), 9u);
  EXPECT_EQ(timeOf(trace, EventKind::Finish, "task-3") - timeOf(trace, EventKind::Run, "task-1", 1), 43 * ms);
}

TEST(Cores, AsManyAsThereAre) {
  const Profile zero = zeroCostProfile();
  for (const std::uint32_t cores : {1u, 2u, 3u, 8u}) {
    // 8 equal tasks, no quantum: ceil(8 / cores) rounds of 10 ms.
    const Trace trace = runOf(computing(8, 10 * ms), "free-threaded", zero, onCores(cores));
    EXPECT_EQ(trace.outcome.elapsed, ms + (8 + cores - 1) / cores * 10 * ms) << cores;
  }
}

TEST(Native, RunsBesideTheGil) {
  WorkloadBuilder builder;
  builder.group("task", 2);
  builder.sleep(ms);
  builder.native(10 * ms);
  EXPECT_EQ(runOf(builder.build(), "threads", zeroCostProfile()).outcome.elapsed, 11 * ms);
  EXPECT_EQ(runOf(builder.build(), "asyncio", zeroCostProfile()).outcome.elapsed, 21 * ms);
}

TEST(Arrivals, DelayTheStart) {
  WorkloadBuilder builder;
  builder.group("task", 3);
  builder.current().arrival = {ArrivalKind::Every, 5 * ms, 20 * ms};
  builder.sleep(7 * ms);
  const Workload workload = builder.build();
  for (const std::string_view model : {"asyncio", "threads", "free-threaded", "processes", "subinterpreters"}) {
    const Trace trace = runOf(workload, model, zeroCostProfile());
    EXPECT_EQ(timeOf(trace, EventKind::Create, "task-1"), 5 * ms) << model;
    EXPECT_EQ(timeOf(trace, EventKind::Create, "task-3"), 45 * ms) << model;
    EXPECT_EQ(trace.outcome.elapsed, 52 * ms) << model;
  }
}

// A trace has the same bytes whatever the window speaks, so what the kernel says of its end is no phrase.
TEST(Budget, IsSaidInTheSameWordsInEveryLanguage) {
  WorkloadBuilder b;
  b.group("worker");
  b.cpu(10 * ms);
  const Workload work = b.build();
  SimulateOptions options = onCores(1);
  options.budget.time = 2 * ms;
  installPhraseTranslator(
      [](const char*, const char* text, const char*, std::int64_t) { return "other: " + std::string(text); });
  const Trace other = runOf(work, "threads", "cpython-3.13", options);
  installPhraseTranslator(nullptr);
  const Trace english = runOf(work, "threads", "cpython-3.13", options);
  EXPECT_EQ(english.outcome.end, EndKind::Budget);
  EXPECT_EQ(english.outcome.notice.find("stopped after "), 0u);
  EXPECT_EQ(other.outcome.notice, english.outcome.notice);
}

} // namespace
} // namespace switchpoint
