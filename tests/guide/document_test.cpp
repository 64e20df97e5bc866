// The report: its figures, and words that cannot break out of it (tests/golden has whole ones).
#include "guide/report.h"
#include "guide/shipped.h"
#include "guide/skeleton.h"

namespace switchpoint {
namespace {

// A case that shows most: unsure answers, a rule that is wrong, break-even points.
Advice tableCase() {
  return advise(shippedGuide(),
                answersOf("work=cpu concurrency=8 cpu_ms=2000 wait_ms=0 payload_kib=262144 payload_kind=objects "
                          "libraries=blocking picklable=yes native_releases_gil=no python=3.13 cores=4"));
}

Blocks documentOf(const Advice& advice) {
  const Result<std::string> code = skeletonOf(shippedGuide(), advice.recommendation, advice.values);
  EXPECT_TRUE(code);
  return *adviceDocument(shippedGuide(), advice, *code);
}

TEST(GuideReport, FiguresOfMarkdownStandBesideIt) {
  const std::string text = markdownText(documentOf(tableCase()), "table-");
  EXPECT_NE(text.find("](table-ranking.svg)"), std::string::npos);
}

TEST(GuideReport, WordsCannotBreakOut) {
  Block code;
  code.kind = Block::Kind::Code;
  code.text = "a < b & c\n";
  Block table;
  table.kind = Block::Kind::Table;
  table.rows = {{"a|b", "c"}, {"<i>", "x\ny"}};
  const Blocks document{heading(1, "<script>"), paragraph("1 * 2 and `a*b`"), table, code};
  const std::string html = *htmlText(document, "<title>");
  EXPECT_EQ(html.find("<script>"), std::string::npos);
  EXPECT_NE(html.find("<code>a*b</code>"), std::string::npos);
  EXPECT_NE(html.find("a &lt; b &amp; c"), std::string::npos);
  const std::string markdown = markdownText(document);
  EXPECT_NE(markdown.find("| a\\|b | c |"), std::string::npos) << markdown;
  EXPECT_NE(markdown.find("x<br>y"), std::string::npos);
  EXPECT_NE(markdown.find("1 \\* 2 and `a*b`"), std::string::npos);
}

} // namespace
} // namespace switchpoint
