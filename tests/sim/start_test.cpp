// Processes, pools and what travels to them (fact sheet D).
#include <gtest/gtest.h>

#include "sim/running.h"
#include "support/units.h"

namespace switchpoint {
namespace {

Workload waiting(std::uint32_t tasks, const std::string& startMethod) {
  WorkloadBuilder builder;
  builder.group("task", tasks);
  builder.sleep(ms);
  Workload workload = builder.build();
  workload.startMethod = startMethod;
  return workload;
}

double startOf(const Trace& trace, const std::string& lane) {
  return static_cast<double>(timeOf(trace, EventKind::Run, lane) - timeOf(trace, EventKind::Create, lane)) / 1e6;
}

// start() to the child's code, ms: fork 1.1 to 4.0; spawn 30 to 36 (first 40 to 64); forkserver 3.2 to 11, the first
// 39 to 57.
TEST(Processes, StartAsFastAsMeasured) {
  for (const std::string profile : {"cpython-3.9", "cpython-3.11", "cpython-3.13", "cpython-3.14"}) {
    const Trace fork = runOf(waiting(3, "fork"), "processes", profile);
    EXPECT_GE(startOf(fork, "task-2"), 1.0) << profile;
    EXPECT_LE(startOf(fork, "task-2"), 4.2) << profile;
    const Trace spawn = runOf(waiting(3, "spawn"), "processes", profile);
    EXPECT_GE(startOf(spawn, "task-2"), 22) << profile;
    EXPECT_LE(startOf(spawn, "task-2"), 48) << profile;
    const Trace server = runOf(waiting(3, "forkserver"), "processes", profile);
    EXPECT_GE(startOf(server, "task-1"), 29) << profile;
    EXPECT_LE(startOf(server, "task-1"), 60) << profile;
    EXPECT_GE(startOf(server, "task-3"), 2.2) << profile;
    EXPECT_LE(startOf(server, "task-3"), 14) << profile;
  }
}

// context.py: fork up to 3.13, forkserver on 3.14.
TEST(Processes, DefaultStartMethods) {
  const auto kind = [](const std::string& profile) {
    return static_cast<OverheadKind>(
        eventsOf(runOf(waiting(1, ""), "processes", profile), EventKind::Overhead).at(0).a);
  };
  EXPECT_EQ(kind("cpython-3.9"), OverheadKind::Fork);
  EXPECT_EQ(kind("cpython-3.13"), OverheadKind::Fork);
  EXPECT_EQ(kind("cpython-3.14"), OverheadKind::ForkServer);
}

// fork copies the parent's memory as it is, spawn and forkserver begin with the module's own: the parent, under spawn
// and under fork, sees its 5 in the end.
TEST(Processes, NeverShareAGlobal) {
  WorkloadBuilder builder;
  const std::uint32_t variable = builder.variable("n", 5);
  builder.group("child", 2);
  const Slot slot = builder.slot();
  builder.update(variable, slot);
  builder.print("child ", slot);
  Workload workload = builder.build();
  for (const std::string method : {"fork", "spawn", "forkserver"}) {
    workload.startMethod = method;
    const Trace trace = runOf(workload, "processes", "cpython-3.13");
    EXPECT_EQ(trace.outcome.out, "child 6\nchild 6\n") << method;
    EXPECT_EQ(trace.outcome.finals.at(0).value, 5) << method;
  }
}

// Up to 2 x cores one process each; beyond that a pool of as many workers as cores.
TEST(Processes, BeyondTwoPerCoreAPool) {
  const Profile zero = zeroCostProfile();
  const auto workers = [&](std::uint32_t tasks) {
    std::size_t count = 0;
    const Trace trace = runOf(waiting(tasks, ""), "processes", zero, onCores(2));
    for (std::uint32_t lane = 0; lane < trace.lanes.size(); ++lane) {
      count += trace.laneName(lane).starts_with("worker") ? 1 : 0;
    }
    return count;
  };
  EXPECT_EQ(workers(4), 0u);
  EXPECT_EQ(workers(5), 2u);
}

// pool.py: chunks of ceil(100 / (4 x 4)) = 7, so 15 of them, the last of 2. With 10 us of overhead for each on main and
// nothing else that costs, items of 1 ms: the 4 workers do 28 items, 28, 28, and then 16 in chunks of 7, 7, 2.
TEST(Pools, MapSendsChunks) {
  Profile profile = zeroCostProfile();
  profile.costs.poolItem = 10 * us;
  const Trace trace = runOf(waiting(100, ""), "processes", profile, onCores(4));
  EXPECT_EQ(eventsOf(trace, EventKind::Overhead, "main").size(), 15u);
  EXPECT_GE(trace.outcome.elapsed, 28 * ms);
  EXPECT_LE(trace.outcome.elapsed, 28 * ms + 100 * us);
}

// D: Pool.map costs 15 to 19 us an item in chunks of one, 0.6 to 1.9 us with the default chunks.
TEST(Pools, MapCostsWhatWasMeasured) {
  WorkloadBuilder builder;
  builder.group("task", 4'000);
  SimulateOptions options = onCores(4);
  const Trace trace = runOf(builder.build(), "processes", "cpython-3.13", options);
  const Time began = timeOf(trace, EventKind::Create, "task-1");
  EXPECT_LE(static_cast<double>(trace.outcome.elapsed - began) / 4'000e3, 2.5);
}

// ThreadPoolExecutor(1): one job after the other in the order of submission (conformance T05).
TEST(Pools, OneWorkerKeepsTheOrder) {
  WorkloadBuilder builder;
  builder.group("job", 5);
  builder.current().arrival = {ArrivalKind::AtOnce, 0, 0};
  builder.sleep(ms);
  builder.cpu(ms);
  SimulateOptions options;
  options.workers = 1;
  const Trace trace = runOf(builder.build(), "threads", zeroCostProfile(), options);
  EXPECT_EQ(trace.outcome.elapsed, 10 * ms);
  for (int i = 1; i < 5; ++i) {
    EXPECT_EQ(timeOf(trace, EventKind::Run, "job-" + std::to_string(i + 1)),
              timeOf(trace, EventKind::Finish, "job-" + std::to_string(i)));
  }
}

// thread.py: 5 jobs, each submitted when the one before is done, find the idle worker; one thread is enough.
TEST(Pools, IdleWorkersAreUsedAgain) {
  WorkloadBuilder builder;
  builder.group("job", 5);
  builder.current().arrival = {ArrivalKind::Every, 0, 10 * ms};
  builder.sleep(ms);
  SimulateOptions options;
  options.workers = 4;
  const Trace trace = runOf(builder.build(), "threads", zeroCostProfile(), options);
  EXPECT_EQ(countOf(trace, EventKind::Create, "worker-1"), 1u);
  EXPECT_EQ(countOf(trace, EventKind::Create, "worker-2"), 0u);
}

// Two workers, three jobs of 10 ms: the third waits for a worker.
TEST(Pools, HaveAsManyWorkersAsAsked) {
  WorkloadBuilder builder;
  builder.group("job", 3);
  builder.sleep(10 * ms);
  const Workload workload = builder.build();
  SimulateOptions options;
  options.workers = 2;
  for (const std::string_view model : {"threads", "free-threaded", "processes", "subinterpreters"}) {
    EXPECT_EQ(runOf(workload, model, zeroCostProfile(), options).outcome.elapsed, 20 * ms) << model;
  }
}

Workload unpicklable(const std::string& startMethod) {
  WorkloadBuilder builder;
  builder.group("task", 2);
  builder.current().payload = {1'000, true, false, 0};
  builder.print("ran");
  Workload workload = builder.build();
  workload.startMethod = startMethod;
  return workload;
}

TEST(Unpicklable, FailsWhereItIsPickled) {
  // Its arguments travel before the child exists: start() raises in main.
  for (const std::string method : {"spawn", "forkserver"}) {
    const Trace trace = runOf(unpicklable(method), "processes", "cpython-3.13");
    EXPECT_EQ(trace.outcome.end, EndKind::Raised) << method;
    EXPECT_EQ(trace.outcome.exitCode, 1) << method;
    EXPECT_EQ(trace.outcome.out, "") << method;
    EXPECT_NE(trace.outcome.err.find("PicklingError"), std::string::npos) << method;
  }
  SimulateOptions pool;
  pool.workers = 2;
  const Trace pooled = runOf(unpicklable("fork"), "processes", *loadProfile("cpython-3.13"), pool);
  EXPECT_EQ(pooled.outcome.end, EndKind::Raised);
  EXPECT_NE(pooled.outcome.err.find("PicklingError"), std::string::npos);
  // fork pickles no arguments; only the result fails, in the child, and main goes on (MODELS.md).
  const Trace forked = runOf(unpicklable("fork"), "processes", "cpython-3.13");
  EXPECT_EQ(forked.outcome.end, EndKind::Completed);
  EXPECT_EQ(forked.outcome.out, "ran\nran\n");
  EXPECT_NE(forked.outcome.err.find("PicklingError"), std::string::npos);
}

// bytes: dumping 100 MB 43 ms, loading 47 ms, the pipe 187 to 267 ms with both ends.
TEST(Payloads, CostWhatWasMeasured) {
  WorkloadBuilder builder;
  builder.group("task");
  builder.current().payload = {100'000'000, false, true, 0};
  Workload workload = builder.build();
  const auto seconds = [&](const std::string& method) {
    workload.startMethod = method;
    return toSeconds(runOf(workload, "processes", "cpython-3.13").outcome.elapsed);
  };
  // Only the result travels under fork: 187 to 267 ms and what dump and load cost.
  EXPECT_GE(seconds("fork"), 0.18);
  EXPECT_LE(seconds("fork"), 0.40);
  EXPECT_NEAR(seconds("spawn"), 2 * seconds("fork") + 0.034, 0.03);
}

} // namespace
} // namespace switchpoint
