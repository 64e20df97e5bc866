// Every way in which a scenario can be wrong, with the exact place and words of what is said.
#include <fstream>
#include <sstream>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "workload/scenario.h"

namespace switchpoint {
namespace {

struct BadCase {
  std::string name;
  std::string text;
  std::string said;
};

std::vector<BadCase> readCases() {
  constexpr std::string_view kEnd = "<end>\n";
  std::ifstream file(SWITCHPOINT_SOURCE_DIR "/tests/workload/bad_scenarios.txt");
  std::vector<BadCase> cases;
  bool inText = false;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("=== ")) {
      cases.push_back({line.substr(4), {}, {}});
      inText = true;
    } else if (cases.empty()) {
      continue;
    } else if (inText && line == "---") {
      std::string& text = cases.back().text;
      if (text.ends_with(kEnd)) text.resize(text.size() - kEnd.size());
      inText = false;
    } else {
      (inText ? cases.back().text : cases.back().said) += line + "\n";
    }
  }
  return cases;
}

std::string saidAbout(const Result<Workload>& result) {
  std::string said;
  if (result.ok()) return "accepted\n";
  for (const Diagnostic& d : result.diagnostics()) {
    said += fmt::format("{}:{}+{}: {}", d.line, d.column, d.length, d.message);
    said += d.hint.empty() ? "\n" : fmt::format(" | {}\n", d.hint);
  }
  return said;
}

TEST(BadScenarios, AreRefusedInTheseWords) {
  const std::vector<BadCase> cases = readCases();
  EXPECT_GE(cases.size(), 120u);
  for (const BadCase& bad : cases) {
    EXPECT_EQ(saidAbout(parseScenario(bad.text, "bad.toml")), bad.said) << bad.name << "\n" << bad.text;
  }
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
