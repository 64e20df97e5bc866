// Every way in which a scenario can be wrong, with the exact place and words of what is said.
#include <functional>

#include <gtest/gtest.h>

#include "primitives/primitive.h"
#include "support/bad_cases.h"
#include "support/wide_words.h"
#include "workload/scenario.h"
#include "workload/scenario_keys.h"

namespace switchpoint {
namespace {

TEST(BadScenarios, AreRefusedInTheseWords) {
  const std::vector<BadCase> cases = readBadCases("workload/bad_scenarios.txt");
  EXPECT_GE(cases.size(), 120u);
  for (const BadCase& bad : cases) {
    EXPECT_EQ(saidAbout(parseScenario(bad.text, "bad.toml")), bad.said) << bad.name << "\n" << bad.text;
  }
}

// The words of the scenario language, which are the same in every language.
std::string wordsOfScenarios() {
  std::string words = "main fork spawn forkserver ns us ms min plain value default locked none arithmetic builtin call "
                      "loop await thread process bytes objects";
  for (const TableKeys& table : tableKeys()) {
    for (const std::string& key : table.keys) words += " " + key;
  }
  for (const StepKeys& step : stepKeys()) {
    words += " " + step.key;
    for (const std::string& option : step.options) words += " " + option;
  }
  for (const PrimitiveInfo* info : primitiveCatalog()) words += " " + std::string(info->id);
  return words;
}

TEST(BadScenarios, SayNothingThatCannotBeTranslated) {
  WideWords::expectNoEnglishOfCases("workload/bad_scenarios.txt", wordsOfScenarios(), std::identity{},
                                    [](const std::string& text) { return parseScenario(text, "bad.toml"); });
}

TEST(BadScenarios, CarryFileAndSourceLine) {
  const Result<Workload> result = parseScenario("[[task]]\nname = \"t\"\n\tsteps = [{ cpu = \"5\" }]\n", "my.toml");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(formatDiagnostics(result.diagnostics()), "my.toml:3:19: error: 'cpu': '5' is not a duration\n"
                                                     "  \tsteps = [{ cpu = \"5\" }]\n"
                                                     "  \t                 ^~~\n"
                                                     "  try: write a unit, as in \"5ms\"\n");
}

TEST(BadScenarios, ColumnsCountBytes) {
  const Result<Workload> result =
      parseScenario("[[task]]\nname = \"t\"\nsteps = [{ print = \"äöü €\" }, { cpu = 5 }]\n", "my.toml");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.diagnostics()[0].column, 44u);
}

TEST(BadScenarios, NotUtf8) {
  const Result<Workload> result = parseScenario("title = \"\xff\"\n", "x");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.diagnostics()[0].hint, "save the file as UTF-8");
  EXPECT_EQ(result.diagnostics()[0].line, 1u);
}

TEST(BadScenarios, AFloodIsCutOffAndCounted) {
  std::string text = "[[task]]\nname = \"t\"\nsteps = [\n";
  for (int i = 0; i < 250; ++i) text += "  { cpu = 5 },\n";
  const Result<Workload> result = parseScenario(text + "]\n", "x");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.diagnostics().size(), 101u);
  EXPECT_EQ(result.diagnostics().back().message, "150 more mistakes are not shown");
}

} // namespace
} // namespace switchpoint
