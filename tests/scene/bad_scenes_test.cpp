// Every way in which a scene can be wrong, with the exact place and words of what is said.
#include <fstream>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "scene/scene.h"

namespace switchpoint {
namespace {

struct BadCase {
  std::string name;
  std::string text;
  std::string said;
};

std::vector<BadCase> readCases() {
  std::ifstream file(SWITCHPOINT_SOURCE_DIR "/tests/scene/bad_scenes.txt");
  std::vector<BadCase> cases;
  bool inText = false;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("=== ")) {
      cases.push_back({line.substr(4), {}, {}});
      inText = true;
    } else if (cases.empty()) {
      continue;
    } else if (inText && line == "---") {
      inText = false;
    } else {
      (inText ? cases.back().text : cases.back().said) += line + "\n";
    }
  }
  return cases;
}

std::string saidAbout(const Result<Scene>& result) {
  std::string said;
  if (result.ok()) return "accepted\n";
  for (const Diagnostic& d : result.diagnostics()) {
    said += fmt::format("{}:{}+{}: {}", d.line, d.column, d.length, d.message);
    said += d.hint.empty() ? "\n" : fmt::format(" | {}\n", d.hint);
  }
  return said;
}

TEST(BadScenes, AreRefusedInTheseWords) {
  const std::vector<BadCase> cases = readCases();
  EXPECT_GE(cases.size(), 50u);
  for (const BadCase& bad : cases) {
    EXPECT_EQ(saidAbout(parseScene(bad.text, "bad.toml")), bad.said) << "=== " << bad.name << "\n" << bad.text;
  }
}

TEST(BadScenes, CarryFileAndCaret) {
  const Result<Scene> result = parseScene("work = \"first-look\"\n[rows]\n\tfiler = \"order\"\n", "my.toml");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(formatDiagnostics(result.diagnostics()), "my.toml:3:2: error: [rows] has no key 'filer'\n"
                                                     "  \tfiler = \"order\"\n"
                                                     "  \t^~~~~\n"
                                                     "  try: write 'filter'\n");
}

TEST(BadScenes, TooLarge) {
  const Result<Scene> result = parseScene(std::string((1u << 20) + 1, '#'), "x");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.diagnostics()[0].message, "a scene has at most 1 MiB");
}

} // namespace
} // namespace switchpoint
