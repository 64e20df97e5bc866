// Numbers, escapes and the structure of SVG figures.
#include <gmock/gmock.h>

#include "exporters/figure_of.h"
#include "exporters/svg_writer.h"

namespace switchpoint {
namespace {

std::size_t count(const std::string& text, const std::string& what) {
  std::size_t found = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + what.size())) ++found;
  return found;
}

TEST(Svg, NumbersHaveAtMostTwoDecimals) {
  EXPECT_EQ(svgNumber(0), "0");
  EXPECT_EQ(svgNumber(12), "12");
  EXPECT_EQ(svgNumber(0.5), "0.5");
  EXPECT_EQ(svgNumber(1.005001), "1.01");
  EXPECT_EQ(svgNumber(-3.25), "-3.25");
  EXPECT_EQ(svgNumber(-0.001), "0");
  EXPECT_EQ(svgNumber(123456.7), "123456.7");
}

TEST(Svg, WordsAreEscaped) {
  EXPECT_EQ(svgEscape("a < b & \"c\" > d"), "a &lt; b &amp; &quot;c&quot; &gt; d");
  EXPECT_EQ(svgEscape(std::string_view("a\0b\x1b", 4)), "ab");
}

TEST(Svg, HostileNamesStayWords) {
  TraceBuilder builder("threads");
  const std::uint32_t lane = builder.lane(LaneKind::Thread, "</text><script>", 1);
  builder.at(0, EventKind::Create, lane);
  builder.at(0, EventKind::Run, lane, 0);
  builder.at(kSecond, EventKind::Finish, lane);
  const SampleRun run(builder.finish(kSecond), "");
  Figure figure;
  figure.runs = {run.view()};
  figure.title = "<&>";
  EXPECT_THAT(written("svg", figure), testing::Not(testing::HasSubstr("<script")));
}

TEST(Svg, IsSelfContainedAndSaysWhatItShows) {
  const SampleRuns runs = firstLook();
  const std::string svg = written("svg", figureOf(runs));
  EXPECT_THAT(svg, testing::StartsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"960\""));
  EXPECT_THAT(svg, testing::EndsWith("</svg>\n"));
  EXPECT_THAT(svg, testing::HasSubstr("<title id=\"title\">First look</title>"));
  EXPECT_THAT(svg, testing::HasSubstr("asyncio: done after 1.20 s"));
  EXPECT_THAT(svg, testing::HasSubstr("<title>order-2 is ready and waits for the event loop\n"));
  EXPECT_EQ(count(svg, "http"), 1u) << "nothing is fetched";
  EXPECT_EQ(count(svg, "<rect"), count(svg, "</rect>") + count(svg, "\"/>\n") - count(svg, "<line") -
                                     count(svg, "<polyline") - count(svg, "<polygon"));
}

TEST(Svg, ThemesDifferInColourOnlyAndPrintInPatternsAndLetters) {
  const SampleRuns runs = firstLook();
  Figure figure = figureOf(runs);
  const std::string light = written("svg", figure);
  figure.theme = "dark";
  const std::string dark = written("svg", figure);
  figure.theme = "print";
  const std::string print = written("svg", figure);
  EXPECT_EQ(light.substr(light.find("</style>")), dark.substr(dark.find("</style>")));
  EXPECT_NE(light, dark);
  EXPECT_EQ(count(light, "<pattern"), 0u);
  EXPECT_GT(count(print, "<pattern"), 4u);
  EXPECT_GT(count(print, ">R</text>"), 8u);
}

TEST(Svg, RangeShowsOnlyWhatLiesInIt) {
  const SampleRuns runs = firstLook();
  Figure figure = figureOf(runs);
  figure.from = 1100 * kMillisecond;
  figure.to = 1200 * kMillisecond;
  const std::string svg = written("svg", figure);
  EXPECT_THAT(svg, testing::Not(testing::HasSubstr("order-2 runs")));
  EXPECT_THAT(svg, testing::HasSubstr("order-4 waits for I/O"));
}

TEST(Svg, ArrowsSayWhatTheyAreAndTheLegendThatThereAreMore) {
  const SampleRuns runs = firstLook();
  Figure figure = figureOf(runs);
  EXPECT_EQ(count(written("svg", figure), "<line class=\"a\""), 0u) << "only where they are asked for";
  figure.picture.arrows = true;
  EXPECT_THAT(written("svg", figure), testing::HasSubstr("more arrows than there is room for"));
  figure.from = 400 * kMillisecond;
  figure.to = 440 * kMillisecond; // the GIL changes hands every 5 ms
  const std::string svg = written("svg", figure);
  EXPECT_GE(count(svg, "<line class=\"a\""), 6u);
  EXPECT_THAT(svg, testing::ContainsRegex("><title>order-[1-4] hands over to order-[1-4]"));
  EXPECT_THAT(svg, testing::Not(testing::HasSubstr("more arrows")));
}

TEST(Svg, HugeRunsStaySmallFiles) {
  SampleRuns runs;
  runs.push_back(manyTasks(10000));
  runs.push_back(denseThread(200000));
  EXPECT_LT(written("svg", figureOf(runs)).size(), 400'000u);
}

} // namespace
} // namespace switchpoint
