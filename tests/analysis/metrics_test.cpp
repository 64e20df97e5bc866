#include "analysis/metrics.h"

#include <gtest/gtest.h>

#include "analysis/trace_builder.h"

namespace switchpoint {
namespace {

Metrics metricsOf(const Trace& trace) {
  return measure(trace, Intervals(trace));
}

Duration of(const std::array<Duration, kStateCount>& time, State state) {
  return time[static_cast<std::size_t>(state)];
}

// Two threads on two cores: a runs 1..5, waits for I/O to 8, runs to 10; b runs 2..4, is preempted to 6, runs to 9.
Trace twoThreads() {
  TraceBuilder b;
  const auto a = b.thread("a");
  const auto other = b.thread("b");
  b.trace.provenance.cores = 2;
  b.at(0, a, EventKind::Create).at(0, other, EventKind::Create).at(1, a, EventKind::Run, {0});
  b.at(2, other, EventKind::Run, {1}).at(4, other, EventKind::Preempt).at(5, a, EventKind::BlockIo, {0});
  b.at(6, other, EventKind::Run, {0}).at(8, a, EventKind::Ready, {0}).at(8, a, EventKind::Run, {1});
  b.at(9, other, EventKind::Finish, {0}).at(10, a, EventKind::Finish, {0});
  return b.build(10);
}

TEST(Metrics, TimesOfATaskAddUp) {
  const Metrics metrics = metricsOf(twoThreads());
  ASSERT_EQ(metrics.tasks.size(), 2u);
  const TaskMetrics& a = metrics.tasks[0];
  EXPECT_EQ(a.start, 0);
  EXPECT_EQ(a.firstRun, 1 * kMillisecond);
  EXPECT_EQ(a.end, 10 * kMillisecond);
  EXPECT_EQ(a.cpu, 6 * kMillisecond);
  EXPECT_EQ(a.wait, 4 * kMillisecond);
  EXPECT_EQ(a.response, 1 * kMillisecond);
  EXPECT_EQ(a.turnaround, 10 * kMillisecond);
  EXPECT_EQ(of(a.time, State::IoWait), 3 * kMillisecond);
  EXPECT_EQ(of(a.time, State::New), 1 * kMillisecond);
  EXPECT_EQ(of(metrics.tasks[1].time, State::Ready), 2 * kMillisecond);
  EXPECT_EQ(of(metrics.time, State::Running), 11 * kMillisecond);
}

TEST(Metrics, CoresAreUsedWhileSomebodyRunsOnThem) {
  const Metrics metrics = metricsOf(twoThreads());
  ASSERT_EQ(metrics.coreUse.size(), 2u);
  EXPECT_DOUBLE_EQ(metrics.coreUse[0], 0.7); // 1..5 and 6..9
  EXPECT_DOUBLE_EQ(metrics.coreUse[1], 0.4); // 2..4 and 8..10
  EXPECT_EQ(metrics.anyCore, 8 * kMillisecond);
  EXPECT_EQ(metrics.severalCores, 3 * kMillisecond);
}

TEST(Metrics, ALoopAndItsTaskUseOneCoreOnce) {
  TraceBuilder b;
  const auto loop = b.loop();
  const auto task = b.taskOf(loop, "fetch");
  b.trace.provenance.cores = 1;
  b.at(0, loop, EventKind::Create).at(0, task, EventKind::Create).at(0, loop, EventKind::Run, {0});
  b.at(2, task, EventKind::Run, {0}).at(4, task, EventKind::Finish, {0}).at(6, loop, EventKind::Finish, {0});
  const Metrics metrics = metricsOf(b.build(10));
  EXPECT_DOUBLE_EQ(metrics.coreUse.at(0), 0.6);
  EXPECT_EQ(metrics.severalCores, 0);
}

TEST(Metrics, WhatHappensAfterTheEndOfMainUsesNoCore) {
  TraceBuilder b;
  const auto daemon = b.thread("daemon");
  b.trace.provenance.cores = 1;
  b.at(0, daemon, EventKind::Create).at(5, daemon, EventKind::Run, {0}).at(20, daemon, EventKind::Finish, {3});
  EXPECT_DOUBLE_EQ(metricsOf(b.build(10)).coreUse.at(0), 0.5);
}

TEST(Metrics, SwitchesByCause) {
  TraceBuilder b;
  const auto main = b.mainLane();
  const auto a = b.thread("a");
  b.at(0, main, EventKind::BlockJoin, {a + 1, 0}); // main is no task
  b.at(1, a, EventKind::Yield, {0}).at(2, a, EventKind::Preempt).at(3, a, EventKind::GilDrop);
  b.at(4, a, EventKind::GilWait).at(5, a, EventKind::BlockSleep, {0}).at(6, a, EventKind::BlockOn, {0, 0});
  const Metrics metrics = metricsOf(b.build(10));
  EXPECT_EQ(metrics.switches.yield, 1u);
  EXPECT_EQ(metrics.switches.preempt, 2u);
  EXPECT_EQ(metrics.switches.gilDrop, 1u);
  EXPECT_EQ(metrics.switches.osPreempt, 1u);
  EXPECT_EQ(metrics.switches.block, 2u);
  EXPECT_EQ(metrics.gilWaits, 2u);
  EXPECT_EQ(metrics.gilWaitMost, 1 * kMillisecond);
}

TEST(Metrics, AWorkersFateIsNotCountedAgainForItsTask) {
  TraceBuilder b;
  const auto worker = b.thread("worker");
  b.trace.lanes[worker].isTask = false;
  const auto task = b.taskOf(worker, "job");
  b.at(1, worker, EventKind::GilDrop).at(1, task, EventKind::GilDrop);
  b.at(2, worker, EventKind::BlockIo, {0}).at(2, task, EventKind::BlockIo, {0});
  const Metrics metrics = metricsOf(b.build(3));
  EXPECT_EQ(metrics.switches.preempt, 1u);
  EXPECT_EQ(metrics.switches.block, 1u);
  EXPECT_EQ(metrics.gilWaits, 1u);
}

TEST(Metrics, OnALoopAnAwaitThatSuspendsIsAYield) {
  TraceBuilder b;
  const auto loop = b.loop();
  const auto task = b.taskOf(loop, "fetch");
  b.at(0, task, EventKind::Run, {0}).at(1, task, EventKind::BlockIo, {0}); // suspends
  b.at(2, task, EventKind::BlockOn, {0, 0});                               // goes on waiting
  b.at(3, task, EventKind::Run, {0}).at(4, task, EventKind::BlockCall, {0});
  b.at(5, task, EventKind::Run, {0}).at(6, task, EventKind::Yield, {0});
  const Metrics metrics = metricsOf(b.build(7));
  EXPECT_EQ(metrics.switches.yield, 2u);
  EXPECT_EQ(metrics.switches.block, 1u);
}

TEST(Metrics, PercentilesAreByNearestRank) {
  TraceBuilder b;
  const auto loop = b.loop();
  for (std::uint64_t i = 1; i <= 100; ++i) b.at(static_cast<std::int64_t>(i), loop, EventKind::Lag, {i});
  const Metrics metrics = metricsOf(b.build(100));
  EXPECT_EQ(metrics.loopLag.p50, 50);
  EXPECT_EQ(metrics.loopLag.p95, 95);
  EXPECT_EQ(metrics.loopLag.p99, 99);
  EXPECT_EQ(metrics.loopLag.most, 100);
  EXPECT_EQ(metrics.loopLagMost, 100);
}

TEST(Metrics, ATaskThatNeverRanWaitedAllItsLife) {
  TraceBuilder b;
  const auto a = b.thread("a");
  b.thread("never-created");
  b.at(2, a, EventKind::Create).at(3, a, EventKind::Ready, {0});
  const Metrics metrics = metricsOf(b.build(10));
  EXPECT_EQ(metrics.tasks[0].cpu, 0);
  EXPECT_EQ(metrics.tasks[0].wait, 8 * kMillisecond);
  EXPECT_EQ(metrics.tasks[0].response, 8 * kMillisecond);
  EXPECT_EQ(metrics.tasks[1].turnaround, 0);
  EXPECT_EQ(metrics.tasksPerSecond, 0.0);
}

TEST(Metrics, Throughput) {
  EXPECT_DOUBLE_EQ(metricsOf(twoThreads()).tasksPerSecond, 200.0);
}

TEST(Metrics, VariablesOfAllMemories) {
  TraceBuilder b;
  b.variable("counter", 30);
  b.variable("still", 0);
  b.trace.outcome.finals = {{0, 0, 0, 0, 0}, {0, 1, 10, 10, 0}, {0, 2, 9, 12, 3}};
  b.trace.outcome.memoryPeak = 5;
  b.trace.outcome.virtualPeak = 6;
  const Metrics metrics = metricsOf(b.build(1));
  ASSERT_EQ(metrics.variables.size(), 2u);
  EXPECT_EQ(metrics.variables[0].final, 0);
  EXPECT_EQ(metrics.variables[0].expected, 30);
  EXPECT_EQ(metrics.variables[0].made, 22u);
  EXPECT_EQ(metrics.variables[0].lost, 3u);
  EXPECT_EQ(metrics.variables[0].perProcess, (std::vector<std::int64_t>{0, 10, 9}));
  EXPECT_TRUE(metrics.variables[1].perProcess.empty());
  EXPECT_EQ(metrics.lostUpdates, 3u);
  EXPECT_EQ(metrics.memoryBytes, 5u);
  EXPECT_EQ(metrics.virtualBytes, 6u);
}

} // namespace
} // namespace switchpoint
