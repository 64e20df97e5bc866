// What analysis says of a run, over every example under every model: it adds up, and it never claims the impossible.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>

#include "analysis/critical_path.h"
#include "analysis/range_statistics.h"
#include "analysis/wait_story.h"
#include "base/resources.h"
#include "models/model.h"
#include "run/run.h"
#include "workload/scenario.h"

namespace switchpoint {
namespace {

std::string textOf(const std::string& example) {
  std::ifstream file(resourceFolder() / "examples" / (example + ".toml"), std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

class Understanding : public testing::TestWithParam<std::string> {
protected:
  void forEachModel(const std::function<void(const Trace&, const Intervals&)>& check) {
    const Result<Workload> workload = parseScenario(textOf(GetParam()), GetParam(), {});
    ASSERT_TRUE(workload);
    for (const std::string& model : modelIds()) {
      SCOPED_TRACE(model);
      RunRequest request;
      request.model = model;
      const Result<Trace> trace = runForTrace(*workload, request);
      ASSERT_TRUE(trace);
      check(*trace, Intervals(*trace));
    }
  }
};

std::vector<std::string> ids() {
  std::vector<std::string> result;
  for (const ExampleInfo& example : exampleInfos()) {
    // The sizes of these two add time and no case.
    if (example.id != "ten-thousand-connections" && example.id != "shared-counter-lock") result.push_back(example.id);
  }
  return result;
}

INSTANTIATE_TEST_SUITE_P(Examples, Understanding, testing::ValuesIn(ids()), [](const auto& example) {
  std::string name = example.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST_P(Understanding, TheCriticalPathAddsUpToTheRun) {
  forEachModel([](const Trace& trace, const Intervals& intervals) {
    const CriticalPath path = criticalPath(trace, intervals);
    Time at = 0;
    for (const CriticalSegment& segment : path.segments) {
      ASSERT_EQ(segment.from, at);
      ASSERT_GT(segment.to, segment.from);
      at = segment.to;
    }
    EXPECT_EQ(at, trace.outcome.elapsed);
    Duration sum = 0;
    for (const Contributor& one : path.contributors) {
      sum += one.time;
      if (!one.known) continue;
      EXPECT_GE(one.without, 0) << wordsOf(trace, one);
      EXPECT_LE(one.without, path.elapsed) << wordsOf(trace, one);
    }
    EXPECT_EQ(sum, trace.outcome.elapsed);
  });
}

TEST_P(Understanding, CuttingNothingLeavesEveryTimeAsItWas) {
  forEachModel([](const Trace& trace, const Intervals& intervals) {
    CriticalPath path = criticalPath(trace, intervals, 0);
    if (path.segments.empty()) return;
    path.contributors = {Contributor()};
    path.contributors[0].lane = static_cast<std::uint32_t>(trace.lanes.size()); // of no lane
    computeWhatIf(trace, path, 1);
    EXPECT_EQ(path.contributors[0].without, path.elapsed);
  });
}

TEST_P(Understanding, AdjoiningRangesAddUpToTheWhole) {
  forEachModel([](const Trace& trace, const Intervals& intervals) {
    const Time end = intervals.end();
    const RangeStatistics whole = statisticsIn(trace, intervals, 0, end + 1);
    std::array<Duration, kStateCount> time{};
    std::uint64_t yields = 0;
    std::uint64_t preempts = 0;
    for (int part = 0; part < 7; ++part) {
      const RangeStatistics one = statisticsIn(trace, intervals, (end + 1) * part / 7, (end + 1) * (part + 1) / 7);
      for (std::size_t i = 0; i < kStateCount; ++i) time[i] += one.total.time[i];
      yields += one.total.switches.yield;
      preempts += one.total.switches.preempt;
    }
    EXPECT_EQ(time, whole.total.time);
    EXPECT_EQ(yields, whole.total.switches.yield);
    EXPECT_EQ(preempts, whole.total.switches.preempt);
    EXPECT_EQ(yields, measure(trace, intervals).switches.yield);
  });
}

TEST_P(Understanding, NobodyRunsMoreThanTheMachineHasCores) {
  forEachModel([](const Trace& trace, const Intervals& intervals) {
    for (std::uint32_t lane = 0; lane < std::min<std::size_t>(trace.lanes.size(), 6); ++lane) {
      for (std::size_t i = 0; i < std::min<std::size_t>(intervals.of(lane).size(), 12); ++i) {
        const WaitStory story = waitStory(trace, intervals, lane, i);
        const Duration length = story.to - story.from;
        for (const RanMeanwhile& ran : story.ran) EXPECT_LE(ran.time, length);
        // A task on a loop runs together with its loop's lane, a pool's task with its worker's.
        EXPECT_LE(story.ranTime, 2 * length * trace.provenance.cores);
        for (const Holder& holder : story.holders) {
          EXPECT_GE(holder.from, story.from);
          EXPECT_LE(holder.to, story.to);
        }
        if (story.unblockedBy) {
          EXPECT_LE(story.unblockedBy->at, story.to);
        }
        EXPECT_FALSE(tell(trace, story).headline.empty());
      }
    }
  });
}

} // namespace
} // namespace switchpoint
