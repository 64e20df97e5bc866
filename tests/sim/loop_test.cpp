// Event loops: iterations between cause and effect (fact sheet B3), timers, executors.
#include <gtest/gtest.h>

#include "sim/running.h"
#include "support/units.h"

namespace switchpoint {
namespace {

// Only a loop's iterations take time, 1 us each: times count iterations.
Profile countingIterations() {
  Profile profile = zeroCostProfile();
  profile.costs.loopIteration = us;
  return profile;
}

// Iterations between the lines "cause" and "effect".
std::int64_t iterations(WorkloadBuilder& builder) {
  const Trace trace = runOf(builder.build(), "asyncio", countingIterations());
  EXPECT_EQ(trace.outcome.end, EndKind::Completed) << trace.outcome.err;
  const Time cause = printedAt(trace, "cause"), effect = printedAt(trace, "effect");
  EXPECT_GE(cause, 0) << trace.outcome.out;
  EXPECT_GE(effect, 0) << trace.outcome.out;
  return (effect - cause) / us;
}

TEST(Iterations, AwaitSleepZeroIsOne) {
  WorkloadBuilder builder;
  builder.group("a");
  builder.print("cause");
  builder.yield();
  builder.print("effect");
  EXPECT_EQ(iterations(builder), 1);
}

TEST(Iterations, WhatDoesNotSuspendIsNone) {
  WorkloadBuilder builder;
  const std::uint32_t lock = builder.primitive("lock"), queue = builder.primitive("queue", 2);
  const std::uint32_t future = builder.primitive("future"), semaphore = builder.primitive("semaphore", 1);
  const std::uint32_t event = builder.primitive("event");
  builder.group("a");
  const Slot slot = builder.slot(7);
  builder.print("cause");
  builder.plain(Op::Await);
  builder.with(lock, [&] { builder.plain(Op::Call); });
  builder.with(semaphore, [] {});
  builder.ask(queue, 0, slot);
  builder.ask(queue, 1, slot);
  builder.ask(future, 0, slot);
  builder.ask(future, 1, slot);
  builder.ask(event, 1);
  builder.ask(event, 0);
  builder.print("effect");
  EXPECT_EQ(iterations(builder), 0);
}

TEST(Iterations, CreateTaskToItsStartIsOne) {
  WorkloadBuilder builder;
  builder.group("a");
  builder.print("cause");
  builder.spawn(1);
  builder.join(1);
  builder.group("child");
  builder.current().spawnedOnly = true;
  builder.print("effect");
  EXPECT_EQ(iterations(builder), 1);
}

TEST(Iterations, TheEndOfATaskToWhoeverAwaitsItIsOne) {
  WorkloadBuilder builder;
  builder.group("a");
  builder.spawn(1);
  builder.join(1);
  builder.print("effect");
  builder.group("child");
  builder.current().spawnedOnly = true;
  builder.sleep(3 * ms);
  builder.print("cause");
  EXPECT_EQ(iterations(builder), 1);
}

TEST(Iterations, TheLastChildsEndToGatherIsTwo) {
  WorkloadBuilder builder;
  builder.group("a", 3);
  builder.sleep(ms);
  const Trace trace = runOf(builder.build(), "asyncio", countingIterations());
  EXPECT_EQ(timeOf(trace, EventKind::Finish, "main") - timeOf(trace, EventKind::Finish, "a-3"), 2 * us);
}

// One waits, the other causes: release, set, put, notify.
struct Waking {
  const char* type;
  std::int64_t capacity;
  std::uint8_t waits, wakes;
};
class IterationsOf : public testing::TestWithParam<Waking> {};

TEST_P(IterationsOf, WakingAWaiterIsOne) {
  const Waking& waking = GetParam();
  const std::string type = waking.type;
  WorkloadBuilder builder;
  const std::uint32_t lock = builder.primitive("lock");
  const std::uint32_t one = builder.primitive(type, waking.capacity, lock);
  const bool condition = type == "condition";
  builder.group("waker");
  const Slot slot = builder.slot(1);
  if (type == "lock" || type == "rlock") builder.ask(one, 0);
  builder.sleep(ms);
  const auto wake = [&] {
    builder.print("cause");
    builder.ask(one, waking.wakes, type == "queue" || type == "future" ? slot : kNoSlot);
  };
  condition ? builder.with(lock, wake) : wake();
  builder.group("waiter");
  const Slot got = builder.slot();
  const auto wait = [&] {
    builder.ask(one, waking.waits, got);
    builder.print("effect");
  };
  condition ? builder.with(lock, wait) : wait();
  if (type == "lock" || type == "rlock") builder.ask(one, 1);
  EXPECT_EQ(iterations(builder), 1);
}

INSTANTIATE_TEST_SUITE_P(Primitives, IterationsOf,
                         testing::Values(Waking{"lock", 0, 0, 1}, Waking{"rlock", 0, 0, 1},
                                         Waking{"semaphore", 0, 0, 1}, Waking{"event", 0, 0, 1},
                                         Waking{"condition", 0, 0, 1}, Waking{"condition", 0, 0, 2},
                                         Waking{"queue", 0, 1, 0}, Waking{"future", 0, 1, 0},
                                         Waking{"barrier", 2, 0, 0}));

// The timer's iteration sets the future, the next one resumes the sleeper: two iterations after the deadline.
TEST(Iterations, ATimerSetsItsFutureAndTheNextIterationResumes) {
  WorkloadBuilder builder;
  builder.group("a");
  builder.sleep(5 * ms);
  builder.print("woken");
  const Trace trace = runOf(builder.build(), "asyncio", countingIterations());
  const Time began = timeOf(trace, EventKind::BlockSleep, "a");
  EXPECT_EQ(printedAt(trace, "woken") - began, 5 * ms + 2 * us);
}

// select() waits whole milliseconds, rounded up: 0.1 -> 1, 1.5 -> 2, 2 -> 2. io is not rounded.
TEST(Timers, AreRoundedUpToAMillisecond) {
  Profile profile = zeroCostProfile();
  profile.costs.timerGranularity = ms;
  const auto wakes = [&](Op op, Duration length) {
    WorkloadBuilder builder;
    builder.group("a");
    builder.timed(op, length);
    return runOf(builder.build(), "asyncio", profile).outcome.elapsed;
  };
  EXPECT_EQ(wakes(Op::Sleep, 100 * us), ms);
  EXPECT_EQ(wakes(Op::Sleep, 1500 * us), 2 * ms);
  EXPECT_EQ(wakes(Op::Sleep, 2 * ms), 2 * ms);
  EXPECT_EQ(wakes(Op::Sleep, 0), 0);
  EXPECT_EQ(wakes(Op::Io, 100 * us), 100 * us);
  EXPECT_EQ(wakes(Op::Block, 100 * us), 100 * us);
}

// The rounding belongs to select(), not to the timer: with 1.2 ms of computing beside it, the loop asks for the
// remaining 0.3 ms of a sleep of 1.5 ms and gets 1 ms: 2.2 ms. What falls due meanwhile is collected with it.
TEST(Timers, OnlyTheWaitInSelectIsRounded) {
  Profile profile = zeroCostProfile();
  profile.costs.timerGranularity = ms;
  WorkloadBuilder builder;
  builder.group("sleeper");
  builder.sleep(1500 * us);
  builder.print("first");
  builder.group("later");
  builder.sleep(1900 * us);
  builder.print("second");
  builder.group("cpu");
  builder.cpu(1200 * us);
  const Trace trace = runOf(builder.build(), "asyncio", profile);
  EXPECT_EQ(printedAt(trace, "first"), 2200 * us);
  EXPECT_EQ(printedAt(trace, "second"), 2200 * us);
}

// B1, measured: asyncio.sleep(0.0001) and (0.001) take 1.08 to 1.12 ms, (0.0015) 2.08 to 2.14, (0.01) 10.14 to 10.23.
TEST(Timers, AreLateAsMeasured) {
  const auto wakes = [&](Duration length) {
    WorkloadBuilder builder;
    builder.group("a");
    builder.sleep(length);
    const Trace trace = runOf(builder.build(), "asyncio", "cpython-3.13");
    return static_cast<double>(trace.outcome.elapsed) / 1e6;
  };
  EXPECT_NEAR(wakes(100 * us), 1.08, 0.1);
  EXPECT_NEAR(wakes(1500 * us), 2.1, 0.12);
  EXPECT_NEAR(wakes(10 * ms), 10.1, 0.15);
}

TEST(Loop, ABlockingCallStopsEverybody) {
  WorkloadBuilder builder;
  builder.group("a", 2);
  builder.block(2 * kSecond);
  EXPECT_EQ(runOf(builder.build(), "asyncio", zeroCostProfile()).outcome.elapsed, 4 * kSecond);
  EXPECT_EQ(runOf(builder.build(), "hybrid", zeroCostProfile()).outcome.elapsed, 2 * kSecond);
}

// E: asyncio.sleep(0) with 100 tasks costs 0.86 us a switch on 3.13, 1.64 us with one task and a select each.
TEST(Loop, SwitchesCostWhatWasMeasured) {
  const auto each = [](std::uint32_t tasks, std::int64_t rounds) {
    WorkloadBuilder builder;
    builder.group("a", tasks);
    builder.repeat(rounds, [&] { builder.yield(); });
    const Trace trace = runOf(builder.build(), "asyncio", "cpython-3.13");
    return static_cast<double>(trace.outcome.elapsed) / static_cast<double>(tasks * rounds);
  };
  EXPECT_NEAR(each(1, 10'000), 1640, 250);
  EXPECT_NEAR(each(100, 1'000), 860, 130);
}

// E: run_in_executor(noop) 25 to 41 us.
TEST(Executor, RoundTripCostsWhatWasMeasured) {
  WorkloadBuilder builder;
  builder.group("a");
  builder.repeat(500, [&] { builder.offload(kToThread, {}, [] {}); });
  const Trace trace = runOf(builder.build(), "asyncio", "cpython-3.13");
  EXPECT_NEAR(static_cast<double>(trace.outcome.elapsed) / 500e3, 32, 9);
  EXPECT_EQ(countOf(trace, EventKind::Create, "worker-1"), 1u); // one worker is used again and again
  EXPECT_EQ(countOf(trace, EventKind::Create, "worker-2"), 0u);
}

// min(32, cpu + 4) workers: with 2 cores 6 blocking calls of 10 ms go at once, 13 take three rounds.
TEST(Executor, HasAsManyWorkersAsCPythons) {
  WorkloadBuilder builder;
  builder.group("a", 13);
  builder.offload(kToThread, {}, [&] { builder.block(10 * ms); });
  const Trace trace = runOf(builder.build(), "asyncio", zeroCostProfile(), onCores(2));
  EXPECT_EQ(trace.outcome.elapsed, 30 * ms);
}

} // namespace
} // namespace switchpoint
