// What does not depend on the schedule: results of programs without races, least times, and that every run ends.
#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "sim/simulate.h"
#include "support/plain_profiles.h"
#include "support/workload_builder.h"
#include "support/workload_generator.h"

namespace switchpoint {
namespace {

std::string nameOf(const testing::TestParamInfo<std::string>& instance) {
  std::string name = instance.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

class Results : public testing::TestWithParam<std::string> {
protected:
  const ModelInfo& model() const { return *findModel(GetParam()); }
  Trace run(const Workload& workload, const Profile& profile, const SimulateOptions& options) const {
    return *simulate(workload, model(), profile, options);
  }
};

std::int64_t updatesOf(const Workload& workload) {
  std::int64_t updates = 0;
  for (const Group& group : workload.groups) updates += group.count * workload.code[group.entry].value;
  return updates;
}

// Every body is one loop around one locked update (generateRaceFree): the sum is known.
TEST_P(Results, WithoutRacesTheResultIsTheSameOnAnyNumberOfCores) {
  for (const std::string id : {"cpython-3.9", "cpython-3.13", "cpython-3.14", "textbook"}) {
    const Profile profile = *loadProfile(id);
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
      const Workload workload = generateRaceFree(seed);
      for (const std::uint32_t cores : {1u, 2u, 7u}) {
        SimulateOptions options;
        options.seed = seed * 10 + cores;
        options.cores = cores;
        if (!model().place(workload, profile, {cores, 0})) continue;
        const Trace trace = run(workload, profile, options);
        ASSERT_EQ(trace.outcome.end, EndKind::Completed) << id << " " << seed;
        EXPECT_EQ(trace.outcome.finals.at(0).value, updatesOf(workload)) << id << " " << seed << " " << cores;
        EXPECT_EQ(trace.outcome.finals.at(0).lost, 0u);
      }
    }
  }
}

// Each task's steps follow each other, so no run is shorter than its longest task; serially they all do.
TEST_P(Results, NoRunIsShorterThanItsLongestTask) {
  for (const Profile& profile : {zeroCostProfile(), primeCostProfile(), *loadProfile("cpython-3.13")}) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
      const Workload workload = generateStraight(seed);
      Duration longest = 0, sum = 0;
      for (const Group& group : workload.groups) {
        Duration length = 0;
        for (std::uint32_t i = group.entry; i + 1 < group.end; ++i) length += workload.code[i].value;
        longest = std::max(longest, length);
        sum += length * group.count;
      }
      SimulateOptions options;
      options.cores = static_cast<std::uint32_t>(1 + seed % 3);
      options.seed = seed;
      const Trace trace = run(workload, profile, options);
      EXPECT_GE(trace.outcome.elapsed, longest) << profile.id << " " << seed;
      if (GetParam() != "serial") continue;
      EXPECT_GE(trace.outcome.elapsed, sum) << profile.id << " " << seed;
      EXPECT_EQ(trace.outcome.elapsed == sum, profile.id == "zero") << profile.id << " " << seed;
    }
  }
}

// Programs that never end by themselves.
std::vector<Workload> endlessPrograms() {
  std::vector<Workload> programs;
  const auto add = [&](const std::function<void(WorkloadBuilder&)>& body) {
    WorkloadBuilder builder;
    const std::uint32_t lock = builder.primitive("lock");
    builder.group("task", 2);
    const Slot always = builder.slot(1);
    builder.whileNonZero(always, [&] {
      body(builder);
      (void)lock;
    });
    programs.push_back(builder.build());
  };
  add([](WorkloadBuilder&) {});
  add([](WorkloadBuilder& b) { b.cpu(0); });
  add([](WorkloadBuilder& b) { b.yield(); });
  add([](WorkloadBuilder& b) { b.sleep(0); });
  add([](WorkloadBuilder& b) { b.native(0); });
  add([](WorkloadBuilder& b) { b.with(0, [] {}); });
  add([](WorkloadBuilder& b) { b.cpu(240LL * 3600 * kSecond); });
  add([](WorkloadBuilder& b) { b.sleep(240LL * 3600 * kSecond); });
  add([](WorkloadBuilder& b) { b.print("again"); });
  return programs;
}

TEST_P(Results, BudgetsEndWhatNeverEnds) {
  for (const Profile& profile : {zeroCostProfile(), *loadProfile("cpython-3.13")}) {
    const std::vector<Workload> programs = endlessPrograms();
    for (std::size_t i = 0; i < programs.size(); ++i) {
      SimulateOptions options;
      options.budget.steps = 3'000;
      options.budget.outputBytes = 10'000;
      const Trace trace = run(programs[i], profile, options);
      EXPECT_EQ(trace.outcome.end, EndKind::Budget) << profile.id << ", program " << i;
      EXPECT_EQ(trace.outcome.exitCode, 2);
      EXPECT_FALSE(trace.outcome.notice.empty());
      EXPECT_GE(trace.outcome.last, 0);
      EXPECT_LE(trace.outcome.last, options.budget.time + kLongestDuration) << "program " << i;
    }
  }
}

TEST_P(Results, BudgetsEndEndlessSpawning) {
  WorkloadBuilder builder;
  builder.group("task");
  builder.spawn(0);
  const Workload workload = builder.build();
  SimulateOptions options;
  options.budget.tasks = 5'000;
  options.budget.steps = 200'000;
  for (const Profile& profile : {zeroCostProfile(), *loadProfile("cpython-3.13")}) {
    EXPECT_EQ(run(workload, profile, options).outcome.end, EndKind::Budget) << profile.id;
  }
}

TEST_P(Results, TheTraceHasABudget) {
  WorkloadBuilder builder;
  builder.group("task");
  builder.repeat(100'000, [&] { builder.cpu(kMicrosecond); });
  const Workload workload = builder.build();
  SimulateOptions options;
  options.budget.traceBytes = 10'000;
  const Trace trace = run(workload, zeroCostProfile(), options);
  EXPECT_EQ(trace.outcome.end, EndKind::Budget);
  EXPECT_LE(trace.columns.bytes(), 20'000u);
}

INSTANTIATE_TEST_SUITE_P(Models, Results, testing::ValuesIn(modelIds()), nameOf);

} // namespace
} // namespace switchpoint
