// Parameters and what --set makes of them.
#include <gtest/gtest.h>

#include "workload/scenario.h"

namespace switchpoint {
namespace {

const std::string kText = "[params]\nn = 3\ntwice = \"2 * $n\"\nsame = \"$pause\"\npause = \"10ms\"\n"
                          "[vars]\nx = { expected = \"$twice + 1\" }\n"
                          "[[task]]\nname = \"t\"\ncount = \"$n\"\nsteps = [{ sleep = \"$same\" }]\n";

TEST(Params, NameNumbersAndDurations) {
  const Result<Workload> result = parseScenario(kText, "x");
  ASSERT_TRUE(result.ok()) << formatDiagnostics(result.diagnostics());
  EXPECT_EQ(result->groups[0].count, 3u);
  EXPECT_EQ(result->variables[0].expected, 7);
  EXPECT_EQ(result->code[0].value, 10 * kMillisecond);
}

TEST(Params, SettingsOverrideThemEverywhere) {
  const Result<Workload> result = parseScenario(kText, "x", {{"n", "1_000"}, {"pause", "1s"}});
  ASSERT_TRUE(result.ok()) << formatDiagnostics(result.diagnostics());
  EXPECT_EQ(result->groups[0].count, 1000u);
  EXPECT_EQ(result->variables[0].expected, 2001);
  EXPECT_EQ(result->code[0].value, kSecond);
}

std::string complaint(const Settings& settings) {
  const Result<Workload> result = parseScenario(kText, "x", settings);
  return result ? "" : formatDiagnostics(result.diagnostics());
}

TEST(Params, BadSettings) {
  EXPECT_EQ(complaint({{"m", "1"}}),
            "error: the scenario has no parameter 'm'\n  try: use one of n, pause, same and twice\n");
  EXPECT_EQ(complaint({{"pauses", "1"}}), "error: the scenario has no parameter 'pauses'\n  try: write 'pause'\n");
  EXPECT_EQ(complaint({{"n", "1.5"}}), "error: the setting n=1.5: '.' has no meaning in an expression\n"
                                       "  try: give a whole number or a duration such as 150ms\n");
  EXPECT_NE(complaint({{"n", "$twice"}}).find("the parameter 'n' depends on itself"), std::string::npos);
  EXPECT_NE(complaint({{"pause", "5"}}).find("'sleep' must be a duration: '$same' is a number"), std::string::npos);
}

TEST(Params, ALongChainIsRefusedNotFollowed) {
  std::string text = "[params]\np0 = 1\n";
  for (int i = 1; i <= 20'000; ++i)
    text += "a" + std::to_string(20'000 - i) + " = \"$a" + std::to_string(20'001 - i) + "\"\n";
  text += "a20000 = \"$p0\"\n[[task]]\nname = \"t\"\nsteps = []\n";
  const Result<Workload> result = parseScenario(text, "x");
  ASSERT_FALSE(result.ok());
  EXPECT_NE(result.diagnostics()[0].message.find("depends on too many others"), std::string::npos);
}

} // namespace
} // namespace switchpoint
