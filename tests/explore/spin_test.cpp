// Spin, which knows nothing of us, finds the same outcomes in the same programs.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "explore/exploring.h"
#include "support/spin.h"

namespace switchpoint {
namespace {

std::string textOf(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

// In the words of the models' own lines.
std::set<std::string> ourOutcomes(const std::string& name) {
  std::set<std::string> outcomes;
  for (std::string words : outcomesOf(scenario(textOf(spinTwin(name))), "threads", "textbook")) {
    if (words.starts_with("deadlock")) words = "deadlock";
    while (words.ends_with(' ') || words.ends_with('\n')) words.pop_back();
    outcomes.insert(words);
  }
  return outcomes;
}

class SpinAgrees : public testing::TestWithParam<const char*> {};

TEST_P(SpinAgrees, OnEveryOutcome) {
  if (!hasSpin()) GTEST_SKIP() << "Spin is not installed";
  const std::optional<SpinResult> spin = searchWithSpin(GetParam());
  ASSERT_TRUE(spin.has_value());
  ASSERT_FALSE(spin->outcomes.empty());
  EXPECT_EQ(ourOutcomes(GetParam()), spin->outcomes);
}

INSTANTIATE_TEST_SUITE_P(Programs, SpinAgrees, testing::Values("counter", "philosophers", "buffer"),
                         [](const auto& one) { return std::string(one.param); });

} // namespace
} // namespace switchpoint
