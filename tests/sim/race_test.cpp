// Threads without a GIL that race for memory: a run that is not recorded lets their bodies take turns among themselves
// and must end as the recorded one, in which each access is an event of its own.
#include <functional>

#include <gtest/gtest.h>

#include "running.h"
#include "sim/stage.h"
#include "support/workload_builder.h"

namespace switchpoint {
namespace {

using Write = std::function<void(WorkloadBuilder&)>;

void counting(WorkloadBuilder& b, std::uint32_t tasks, std::int64_t rounds, const WorkloadBuilder::Block& window = {}) {
  const std::uint32_t counter = b.variable("counter");
  b.group("inc", tasks);
  const Slot value = b.slot();
  b.repeat(rounds, [&] { b.update(counter, value, window); });
}

struct Work {
  const char* name;
  Write write;
  bool races = true; // the loops are of the kind that takes its turns by itself
};

const std::vector<Work>& works() {
  static const std::vector<Work> all{
      {"TwoThreads", [](WorkloadBuilder& b) { counting(b, 2, 20'000); }},
      {"EightThreads", [](WorkloadBuilder& b) { counting(b, 8, 20'000); }},
      {"ACallInTheWindow", [](WorkloadBuilder& b) { counting(b, 2, 20'000, [&] { b.plain(Op::Call); }); }},
      {"ACallAfterTheUpdate",
       [](WorkloadBuilder& b) {
         const std::uint32_t counter = b.variable("counter");
         b.group("inc", 3);
         const Slot value = b.slot();
         b.repeat(9'000, [&] {
           b.update(counter, value);
           b.plain(Op::Builtin);
         });
       }},
      {"TwoVariables",
       [](WorkloadBuilder& b) {
         const std::uint32_t up = b.variable("up");
         const std::uint32_t down = b.variable("down", 7);
         b.group("both", 2);
         const Slot value = b.slot();
         const Slot other = b.slot();
         b.repeat(9'000, [&] {
           b.update(up, value);
           b.read(down, other);
           b.add(other, -3);
           b.add(other, 1);
           b.write(down, other);
         });
       }},
      {"UnequalShares",
       [](WorkloadBuilder& b) {
         const std::uint32_t counter = b.variable("counter");
         for (const std::int64_t rounds : {300, 12'000, 30'000}) {
           b.group("inc" + std::to_string(rounds));
           const Slot value = b.slot();
           b.repeat(rounds, [&] { b.update(counter, value); });
         }
       }},
      {"OneSleepsNowAndThen",
       [](WorkloadBuilder& b) {
         const std::uint32_t counter = b.variable("counter");
         b.group("busy", 2);
         const Slot value = b.slot();
         b.repeat(20'000, [&] { b.update(counter, value); });
         b.group("visitor");
         const Slot own = b.slot();
         b.repeat(10, [&] {
           b.sleep(20 * kMicrosecond);
           b.repeat(500, [&] { b.update(counter, own); });
           b.cpu(5 * kMicrosecond);
         });
       }},
      {"UnderALock",
       [](WorkloadBuilder& b) {
         const std::uint32_t counter = b.variable("counter");
         const std::uint32_t lock = b.primitive("lock");
         b.group("inc", 2);
         const Slot value = b.slot();
         b.repeat(500, [&] { b.with(lock, [&] { b.update(counter, value); }); });
       },
       false},
  };
  return all;
}

class Races : public testing::TestWithParam<std::tuple<std::size_t, std::uint32_t>> {
protected:
  static const Work& work() { return works()[std::get<0>(GetParam())]; }
  static Workload workload() {
    WorkloadBuilder b;
    work().write(b);
    return b.build();
  }
};

TEST_P(Races, EndAsIfEachAccessWereAnEvent) {
  const Workload work = workload();
  for (const char* profile : {"cpython-3.13t", "cpython-3.14t"}) {
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
      SimulateOptions options = onCores(std::get<1>(GetParam()), seed);
      const Trace recorded = runOf(work, "free-threaded", profile, options);
      options.record = false;
      const Trace alone = runOf(work, "free-threaded", profile, options);
      EXPECT_EQ(recorded.outcome.end, EndKind::Completed);
      EXPECT_EQ(alone.outcome.end, recorded.outcome.end);
      EXPECT_EQ(alone.outcome.elapsed, recorded.outcome.elapsed) << profile << ", seed " << seed;
      ASSERT_EQ(alone.outcome.finals.size(), recorded.outcome.finals.size());
      for (std::size_t i = 0; i < alone.outcome.finals.size(); ++i) {
        EXPECT_EQ(alone.outcome.finals[i].value, recorded.outcome.finals[i].value) << profile << ", seed " << seed;
        EXPECT_EQ(alone.outcome.finals[i].made, recorded.outcome.finals[i].made);
        EXPECT_EQ(alone.outcome.finals[i].lost, recorded.outcome.finals[i].lost);
      }
    }
  }
}

std::string caseName(const testing::TestParamInfo<std::tuple<std::size_t, std::uint32_t>>& info) {
  return std::string(works()[std::get<0>(info.param)].name) + "On" + std::to_string(std::get<1>(info.param)) + "Cores";
}
INSTANTIATE_TEST_SUITE_P(FreeThreaded, Races,
                         testing::Combine(testing::Range<std::size_t>(0, works().size()), testing::Values(1, 2, 3, 8)),
                         caseName);

std::uint64_t stepsOf(const Workload& work, bool record) {
  const std::shared_ptr<SimulationStage> stage =
      makeStage(work, *findModel("free-threaded"), *loadProfile("cpython-3.14t"), {2, 0}, false).value();
  stage->setup.record = record;
  Simulation simulation(stage->setup);
  std::uint64_t steps = 0;
  while (simulation.step() != StepResult::Ended) ++steps;
  return steps;
}

// Otherwise the test above compares a thing with itself.
TEST(Race, TakesFarFewerStepsThanThereAreAccesses) {
  for (const Work& work : works()) {
    WorkloadBuilder b;
    work.write(b);
    const Workload workload = b.build();
    const std::uint64_t alone = stepsOf(workload, false);
    const std::uint64_t recorded = stepsOf(workload, true);
    if (work.races) {
      EXPECT_LT(alone * 10, recorded) << work.name;
    } else {
      EXPECT_EQ(alone, recorded) << work.name;
    }
  }
}

// Turns in a race count as the steps they stand for: an unrecorded run ends at its budget too, though not at the very
// same access.
TEST(Race, EndsAtTheBudgetOfSteps) {
  WorkloadBuilder b;
  counting(b, 2, 1'000'000);
  SimulateOptions options = onCores(2);
  options.record = false;
  options.budget.steps = 50'000;
  const Trace trace = runOf(b.build(), "free-threaded", "cpython-3.14t", options);
  EXPECT_EQ(trace.outcome.end, EndKind::Budget);
  EXPECT_LT(trace.outcome.finals[0].made, 100'000u);
}

TEST(Race, EndsAtTheBudgetOfTime) {
  WorkloadBuilder b;
  counting(b, 2, 1'000'000);
  SimulateOptions options = onCores(2);
  options.budget.time = 2 * kMillisecond;
  options.record = true;
  const Workload work = b.build();
  const Trace recorded = runOf(work, "free-threaded", "cpython-3.14t", options);
  options.record = false;
  const Trace alone = runOf(work, "free-threaded", "cpython-3.14t", options);
  EXPECT_EQ(alone.outcome.end, EndKind::Budget);
  EXPECT_EQ(alone.outcome.finals[0].value, recorded.outcome.finals[0].value);
}

} // namespace
} // namespace switchpoint
