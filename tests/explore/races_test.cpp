// The twins of the race programs come to the recorded outcomes, to all of them and to no other.
#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "explore/exploring.h"
#include "explore/reduction.h"

namespace switchpoint {
namespace {

using Recorded = std::set<std::pair<std::string, bool>>; // what was printed, whether it then hung

std::vector<std::string> programs() {
  std::vector<std::string> ids;
  const std::filesystem::path folder = std::filesystem::path(SWITCHPOINT_SOURCE_DIR) / "tests/explore/races";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) ids.push_back(entry.path().stem().string());
  std::ranges::sort(ids);
  return ids;
}

Recorded recorded(const std::string& id) {
  std::ifstream file(std::filesystem::path(SWITCHPOINT_SOURCE_DIR) / "tests/explore/races" / (id + ".json"));
  Recorded outcomes;
  const nlohmann::json document = nlohmann::json::parse(file);
  for (const auto& outcome : document["outcomes"]) {
    outcomes.emplace(outcome["stdout"].get<std::string>(), outcome["deadlock"].get<bool>());
  }
  return outcomes;
}

template <typename Found>
Recorded found(const Found& result) {
  Recorded outcomes;
  for (const auto& [value, with] : result.outcomes) outcomes.emplace(value.out, value.kind == OutcomeKind::Deadlock);
  return outcomes;
}

class Races : public testing::TestWithParam<std::string> {};

TEST_P(Races, TwinComesToTheRecordedOutcomesOnTheTextbook) {
  const Result<Workload> workload = loadScenario(GetParam());
  ASSERT_TRUE(workload) << formatDiagnostics(workload.diagnostics());
  const auto stage = stageOf(*workload, workload->model, "textbook");
  const SearchResult searched = searchOutcomes(*stage, {});
  EXPECT_TRUE(searched.complete);
  EXPECT_EQ(found(searched), recorded(GetParam()));
  const ReductionResult reduced = countClasses(*stage, {});
  EXPECT_TRUE(reduced.complete);
  EXPECT_EQ(found(reduced), recorded(GetParam()));
}

TEST_P(Races, NoInterpreterLeavesTheRecordedOutcomes) {
  const Result<Workload> workload = loadScenario(GetParam());
  ASSERT_TRUE(workload);
  for (const std::string& profile : profileIds()) {
    const SearchResult searched = searchOutcomes(*stageOf(*workload, workload->model, profile), {});
    EXPECT_TRUE(searched.complete) << profile;
    for (const auto& outcome : found(searched)) EXPECT_TRUE(recorded(GetParam()).contains(outcome)) << outcome.first;
  }
}

std::string plainName(const testing::TestParamInfo<std::string>& program) {
  std::string name = program.param;
  std::ranges::replace(name, '-', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(All, Races, testing::ValuesIn(programs()), plainName);

} // namespace
} // namespace switchpoint
