#include "analysis/difference.h"

#include "analysis/trace_builder.h"
#include "run/run.h"
#include "workload/scenario.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace switchpoint {
namespace {

using ::testing::HasSubstr;

RunPtr ran(const std::string& example, const std::string& model, std::uint64_t seed = 1) {
  const Result<Workload> workload = loadScenario(example);
  RunRequest request;
  request.model = model;
  request.seed = seed;
  return *run(*workload, request);
}

RunDifference between(const Run& a, const Run& b) {
  return differenceOf({a.trace, a.intervals, a.metrics}, {b.trace, b.intervals, b.metrics});
}

// Two threads; the one named first gets the GIL first.
Trace race(std::initializer_list<const char*> names, const char* winner, std::int64_t ms,
           const char* model = "threads") {
  TraceBuilder builder;
  builder.trace.provenance.model = model;
  const auto gil = builder.gil();
  std::vector<std::uint32_t> lanes;
  std::uint32_t first = 0;
  for (const char* name : names) {
    lanes.push_back(builder.thread(name));
    if (std::string(name) == winner) first = lanes.back();
  }
  for (const std::uint32_t lane : lanes) builder.at(0, lane, EventKind::Create, {0, 0});
  builder.at(ms, first, EventKind::GilTake, {gil}).at(ms, first, EventKind::GilLeave, {gil});
  for (const std::uint32_t lane : lanes) {
    if (lane != first) builder.at(ms + 1, lane, EventKind::GilTake, {gil});
  }
  for (const std::uint32_t lane : lanes) builder.at(ms + 5, lane, EventKind::Finish, {0});
  return builder.build(ms + 5);
}

TEST(FirstDifference, ARunAndItselfDoNotPart) {
  const RunPtr one = ran("first-look", "threads");
  EXPECT_EQ(firstDifference(one->trace, one->trace).parting, Parting::Never);
  EXPECT_EQ(inWords({}, one->trace, one->trace, "A", "B"), "A and B tell the same from the first event to the last");
}

TEST(FirstDifference, IsWhoGotTheGil) {
  const Trace a = race({"x", "y"}, "x", 405);
  const Trace b = race({"x", "y"}, "y", 405);
  const FirstDifference first = firstDifference(a, b);
  ASSERT_EQ(first.parting, Parting::Order);
  EXPECT_EQ(a.laneName(first.a.lane - 1), "x");
  EXPECT_EQ(b.laneName(first.b.lane - 1), "y");
  EXPECT_EQ(plain(inWords(first, a, b, "A", "B")), "x got the GIL at 405 ms in A; y at 405 ms in B");
}

TEST(FirstDifference, DoesNotMindTheNumbersOfLanes) {
  const Trace a = race({"x", "y"}, "x", 405);
  const Trace b = race({"y", "x"}, "x", 405);
  EXPECT_EQ(firstDifference(a, b).parting, Parting::Never);
}

TEST(FirstDifference, OfTimesOnlyIsSaidAsSuch) {
  const Trace a = race({"x", "y"}, "x", 405);
  const Trace b = race({"x", "y"}, "x", 406);
  const FirstDifference first = firstDifference(a, b);
  ASSERT_EQ(first.parting, Parting::Times);
  EXPECT_EQ(plain(inWords(first, a, b, "A", "B")),
            "x got the GIL at 405 ms in A, at 406 ms in B; the order is the same throughout");
}

TEST(FirstDifference, WhoHasTheGilDoesNotCountBetweenModels) {
  const Trace a = race({"x", "y"}, "x", 405, "threads");
  const Trace b = race({"x", "y"}, "y", 405, "hybrid");
  EXPECT_EQ(firstDifference(a, b).parting, Parting::Never);
}

TEST(FirstDifference, ARunThatEndsEarlierIsSaid) {
  const Trace a = race({"x", "y"}, "x", 405);
  Trace b = race({"x", "y"}, "x", 405);
  b.columns.kinds.truncate(b.columns.kinds.size() - 1);
  const FirstDifference first = firstDifference(a, b);
  ASSERT_EQ(first.parting, Parting::Ends);
  EXPECT_EQ(first.b.lane, 0u);
  EXPECT_THAT(plain(inWords(first, a, b, "A", "B")), HasSubstr("y ended at 410 ms in A; B had ended at 410 ms"));
}

TEST(FirstDifference, OfTwoModelsIsAStepOfTheWork) {
  const RunPtr a = ran("first-look", "asyncio");
  const RunPtr b = ran("first-look", "threads");
  const FirstDifference first = firstDifference(a->trace, b->trace);
  ASSERT_EQ(first.parting, Parting::Order);
  EXPECT_GE(first.a.time, 400 * kMillisecond) << inWords(first, a->trace, b->trace, "asyncio", "threads");
  EXPECT_THAT(inWords(first, a->trace, b->trace, "asyncio", "threads"), HasSubstr("order-"));
}

TEST(Difference, PutsTasksOfOneNameBesideEachOther) {
  const RunPtr a = ran("first-look", "asyncio");
  const RunPtr b = ran("first-look", "threads");
  const RunDifference difference = between(*a, *b);
  ASSERT_EQ(difference.tasks.size(), 4u);
  Duration sum = 0;
  for (const TaskDifference& task : difference.tasks) {
    EXPECT_GT(task.laneA, 0u);
    EXPECT_GT(task.laneB, 0u);
    EXPECT_EQ(a->trace.laneName(task.laneA - 1), b->trace.laneName(task.laneB - 1));
    sum += task.b.in(State::GilWait);
  }
  EXPECT_EQ(difference.totalB.in(State::GilWait), sum);
  EXPECT_EQ(difference.totalA.in(State::GilWait), 0);
  EXPECT_GT(sum, 0);
  EXPECT_GT(difference.totalB.switches, difference.totalA.switches);
}

TEST(Difference, ATaskThatOnlyOneRunHasStandsAlone) {
  const Trace a = race({"x", "y"}, "x", 4);
  const Trace b = race({"x", "z"}, "x", 4);
  const Intervals ia(a), ib(b);
  const Metrics ma = measure(a, ia), mb = measure(b, ib);
  const RunDifference difference = differenceOf({a, ia, ma}, {b, ib, mb});
  ASSERT_EQ(difference.tasks.size(), 3u);
  EXPECT_EQ(difference.tasks[1].name, "y");
  EXPECT_EQ(difference.tasks[1].laneB, 0u);
  EXPECT_EQ(difference.tasks[2].name, "z");
  EXPECT_EQ(difference.tasks[2].laneA, 0u);
}

} // namespace
} // namespace switchpoint
