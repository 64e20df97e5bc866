// The case as a scenario: what each way of running it is made of, and that all of them can be read and run.
#include "guide/shipped.h"
#include "guide/work_scenario.h"
#include "workload/scenario.h"

namespace switchpoint {
namespace {

std::string scenarioOf(const std::string& id, const std::string& answers) {
  return caseRun(*shippedGuide().recommendation(id), valuesOf(answers)).scenario;
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST(CaseScenario, BlockingCallsGoWhereTheRecommendationSendsThem) {
  const std::string answers = "work=io wait_ms=20 libraries=both";
  EXPECT_TRUE(holds(scenarioOf("asyncio", answers), "{ io = \"10000us\" }"));
  EXPECT_TRUE(holds(scenarioOf("asyncio", answers), "  { block = \"10000us\" }"));
  EXPECT_TRUE(
      holds(scenarioOf("asyncio+to-thread", answers), "{ offload = [{ block = \"10000us\" }], to = \"thread\" }"));
}

TEST(CaseScenario, LongComputingGoesToProcessesAndTakesItsDataAlong) {
  const std::string text =
      scenarioOf("asyncio+process-pool", "work=mixed cpu_ms=100 payload_kib=2 payload_kind=objects");
  EXPECT_TRUE(holds(text, "{ offload = [{ cpu = \"100000us\" }], to = \"process\", payload = { bytes = 2048, kind = "
                          "\"objects\", picklable = true } }"))
      << text;
  EXPECT_TRUE(holds(scenarioOf("asyncio+process-pool", "work=mixed cpu_ms=1"), "  { cpu = \"1000us\" }"));
}

TEST(CaseScenario, SharedStateIsLockedWhereThreadsShareIt) {
  EXPECT_TRUE(holds(scenarioOf("threads", "shared_state=counter"), "with = \"guard\""));
  EXPECT_FALSE(holds(scenarioOf("asyncio", "shared_state=counter"), "guard"));
  EXPECT_TRUE(holds(scenarioOf("process-pool", "shared_state=counter"), "value-locked"));
}

TEST(CaseScenario, MoreInAllThanAtOnceAreHeldBack) {
  EXPECT_TRUE(
      holds(scenarioOf("asyncio", "concurrency=50 units=1000"), "room = { type = \"semaphore\", capacity = 50 }"));
  EXPECT_FALSE(holds(scenarioOf("thread-pool", "concurrency=50 units=1000"), "semaphore"));
}

TEST(CaseScenario, PlatformsThatCannotForkSpawn) {
  EXPECT_TRUE(holds(scenarioOf("process-pool", "platform=windows"), "start-method = \"spawn\""));
  EXPECT_FALSE(holds(scenarioOf("process-pool", "platform=linux"), "start-method"));
}

TEST(CaseScenario, EveryRecommendationRunsToItsEnd) {
  for (const char* state : {"none", "counter", "complex"}) {
    for (const Recommendation& one : shippedGuide().recommendations) {
      const CaseValues values =
          valuesOf(std::string("work=mixed concurrency=6 units=9 python=3.14 shared_state=") + state);
      const CaseRun run = caseRun(one, values);
      EXPECT_TRUE(parseScenario(run.scenario, "case.toml")) << run.scenario;
      const QuickResult result = runQuickly(one, values, 100);
      EXPECT_TRUE(result.completed) << one.id << ' ' << state << ": " << result.failure;
      EXPECT_GT(result.elapsed, 0);
      EXPECT_GT(result.memory, 0U);
    }
  }
}

TEST(CaseScenario, WhatCannotBePickledFailsAndSaysSo) {
  const QuickResult result = runQuickly(*shippedGuide().recommendation("process-pool"), valuesOf("picklable=no"), 100);
  EXPECT_FALSE(result.completed);
  EXPECT_NE(result.failure.find("pickle"), std::string::npos) << result.failure;
}

TEST(CaseScenario, ExtrapolationFollowsTheLine) {
  const Recommendation& serial = *shippedGuide().recommendation("serial");
  const CaseValues values = valuesOf("work=io concurrency=1000 wait_ms=10 cpu_ms=1");
  const QuickResult whole = runQuickly(serial, values, 1000);
  const QuickResult part = runQuickly(serial, values, 100);
  EXPECT_FALSE(whole.extrapolated);
  EXPECT_TRUE(part.extrapolated);
  EXPECT_NEAR(static_cast<double>(part.elapsed) / static_cast<double>(whole.elapsed), 1, 0.02);
}

} // namespace
} // namespace switchpoint
