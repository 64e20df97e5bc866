#include "base/diagnostic.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

Diagnostic atLine() {
  Diagnostic diagnostic;
  diagnostic.file = "work.toml";
  diagnostic.line = 8;
  diagnostic.column = 5;
  diagnostic.length = 3;
  diagnostic.message = "unknown step \"cup\"";
  diagnostic.source = "  { cup = \"1s\" }";
  diagnostic.hint = "cpu";
  return diagnostic;
}

TEST(FormatDiagnostic, ShowsPlaceSourceCaretAndHint) {
  EXPECT_EQ(formatDiagnostic(atLine()), "work.toml:8:5: error: unknown step \"cup\"\n"
                                        "    { cup = \"1s\" }\n"
                                        "      ^~~\n"
                                        "  try: cpu\n");
}

TEST(FormatDiagnostic, LeavesOutWhatIsNotThere) {
  Diagnostic diagnostic;
  diagnostic.message = "no such model";
  EXPECT_EQ(formatDiagnostic(diagnostic), "error: no such model\n");
  diagnostic.file = "a.toml";
  diagnostic.severity = Severity::Warning;
  EXPECT_EQ(formatDiagnostic(diagnostic), "a.toml: warning: no such model\n");
  diagnostic.line = 3;
  diagnostic.severity = Severity::Note;
  EXPECT_EQ(formatDiagnostic(diagnostic), "a.toml:3: note: no such model\n");
}

TEST(FormatDiagnostic, MirrorsTabsAndCountsCharacters) {
  Diagnostic diagnostic = atLine();
  diagnostic.source = "\té = x";
  diagnostic.column = 7; // bytes: tab, two of é, space, =, space
  diagnostic.length = 1;
  EXPECT_NE(formatDiagnostic(diagnostic).find("\n  \t    ^\n"), std::string::npos);
}

TEST(FormatDiagnostic, SurvivesPlacesOutsideTheLine) {
  Diagnostic diagnostic = atLine();
  diagnostic.column = 4'000'000'000u;
  diagnostic.length = 4'000'000'000u;
  EXPECT_LT(formatDiagnostic(diagnostic).size(), 200u);
}

TEST(FormatDiagnostics, JoinsAll) {
  EXPECT_EQ(formatDiagnostics({}), "");
  EXPECT_EQ(formatDiagnostics({atLine(), atLine()}), formatDiagnostic(atLine()) + formatDiagnostic(atLine()));
}

TEST(NearestWord, FindsSlips) {
  const std::vector<std::string> words = {"asyncio", "threads", "processes"};
  EXPECT_EQ(nearestWord("asincio", words), "asyncio");
  EXPECT_EQ(nearestWord("thread", words), "threads");
  EXPECT_EQ(nearestWord("procesess", words), "processes");
  EXPECT_EQ(nearestWord("green", words), "");
  EXPECT_EQ(nearestWord("", words), "");
  EXPECT_EQ(nearestWord(std::string(100'000, 'a'), words), "");
}

} // namespace
} // namespace switchpoint
