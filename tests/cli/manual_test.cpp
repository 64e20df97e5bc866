// The manual's page on scenarios names every key that the reader accepts, and its examples run.
#include <gmock/gmock.h>

#include "cli/exit_status.h"
#include "command.h"
#include "workload/scenario_keys.h"

namespace switchpoint {
namespace {

using testing::HasSubstr;

std::string page() {
  std::ifstream file(SWITCHPOINT_SOURCE_DIR "/resources/manual/scenarios.md");
  return {std::istreambuf_iterator<char>(file), {}};
}

// As `key`, or in a line of TOML as "key = …" or [key].
bool names(const std::string& text, const std::string& key) {
  for (const std::string& form :
       {"`" + key + "`", " " + key + " = ", "[" + key + "]", "`" + key + " = ", "\n" + key + " = "})
    if (text.find(form) != std::string::npos) return true;
  return false;
}

TEST(Manual, NamesEveryStepAndKey) {
  std::string text = page();
  for (const StepKeys& step : stepKeys()) {
    if (step.kind == StepKind::Ask) continue; // switchpoint list primitives
    EXPECT_TRUE(names(text, step.key)) << step.key;
    for (const std::string& option : step.options) EXPECT_TRUE(names(text, option)) << step.key << " " << option;
  }
  for (const TableKeys& table : tableKeys())
    for (const auto& key : table.keys) EXPECT_TRUE(names(text, std::string(key))) << table.name << " " << key;
}

TEST(Manual, FirstScenarioRuns) {
  std::string text = page();
  std::size_t start = text.find("```toml\n") + 8;
  ProgramResult result = switchpointWith({"compare", "-"}, text.substr(start, text.find("```", start) - start));
  EXPECT_EQ(result.status, kExitFine) << result.err;
  EXPECT_THAT(result.out, HasSubstr("asyncio"));
}

} // namespace
} // namespace switchpoint
