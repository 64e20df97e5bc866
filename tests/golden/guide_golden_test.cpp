// Reports of the decision guide: every case with known advice as the terminal shows it, one of them in every form.
// tests/golden/refresh writes them anew.
#include <gtest/gtest.h>

#include "guide/known_cases.h"
#include "support/golden.h"
#include "support/program.h"

namespace switchpoint {
namespace {

const std::filesystem::path kGuideFolder = SWITCHPOINT_SOURCE_DIR "/tests/golden/guide";

std::string reportOf(const KnownCase& one, const std::string& form = {}) {
  std::vector<std::string> arguments{"guide"};
  for (const std::string& word : answerWordsOf(one)) arguments.push_back(word);
  if (!form.empty()) arguments.push_back(form);
  const ProgramResult result = call({SWITCHPOINT_PROGRAM, arguments, {}, {{"COLUMNS", "100"}}, {}});
  EXPECT_EQ(result.status, 0) << result.err;
  return result.out;
}

class GuideGolden : public testing::TestWithParam<KnownCase> {};

TEST_P(GuideGolden, ReportIsAsRecorded) {
  const std::string heading = "── guide " + std::string(GetParam().answers) + "\n";
  expectAsRecorded(kGuideFolder / (std::string(GetParam().name) + ".txt"), heading + reportOf(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Cases, GuideGolden, testing::ValuesIn(knownCases()),
                         [](const auto& one) { return std::string(one.param.name); });

// A rule of thumb that is wrong, break-even points, ways that fail: it shows most.
TEST(GuideGoldenForms, AreAsRecorded) {
  const KnownCase& one = knownCase("OneTableOfObjects");
  expectAsRecorded(kGuideFolder / "table-full.txt", reportOf(one, "--full"));
  expectAsRecorded(kGuideFolder / "table.md", reportOf(one, "--markdown"));
  expectAsRecorded(kGuideFolder / "table.html", reportOf(one, "--html"));
  expectAsRecorded(kGuideFolder / "table.json", reportOf(one, "--json"));
}

// Curves of which a part is drawn on, not run.
TEST(GuideGoldenForms, ACurveThatIsDrawnOnIsAsRecorded) {
  expectAsRecorded(kGuideFolder / "scraper.html", reportOf(knownCase("Scraper"), "--html"));
}

TEST(GoldenFolder, OfTheGuideHoldsNothingElse) {
  expectFiles(kGuideFolder, knownCases().size() + 5);
}

} // namespace
} // namespace switchpoint
