// The text chart fits its width and invents nothing.
#include <gmock/gmock.h>

#include <sstream>

#include "exporters/figure_of.h"
#include "timeline/font_metrics.h"

namespace switchpoint {
namespace {

std::vector<std::string> lines(const std::string& text) {
  std::vector<std::string> out;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) out.push_back(line);
  return out;
}

std::string lineOf(const std::string& text, const std::string& label, int nth = 1) {
  for (const std::string& line : lines(text)) {
    if (line.find(label) != std::string::npos && --nth == 0) return line;
  }
  return {};
}

TEST(TextChart, FitsEveryWidth) {
  const SampleRuns runs = firstLook();
  for (std::uint32_t width = 50; width <= 400; width += 7) {
    Figure figure = figureOf(runs);
    figure.width = width;
    for (const std::string& line : lines(written("text", figure))) {
      EXPECT_LE(codePoints(line).size(), width) << line;
      EXPECT_FALSE(line.ends_with(' ')) << line;
    }
  }
}

TEST(TextChart, AsciiHasNothingElse) {
  const SampleRuns runs = firstLook();
  Figure figure = figureOf(runs);
  figure.ascii = true;
  const std::string text = written("text", figure);
  for (const char c : text) EXPECT_LT(static_cast<unsigned char>(c), 0x80u);
  EXPECT_EQ(text.find('?'), std::string::npos) << "every sign has a twin";
  EXPECT_THAT(lineOf(text, "order-2"), testing::ContainsRegex("-rrr+#+-"));
}

TEST(TextChart, ColoursOnlyWhenAsked) {
  const SampleRuns runs = firstLook();
  Figure figure = figureOf(runs);
  EXPECT_EQ(written("text", figure).find('\033'), std::string::npos);
  figure.colour = true;
  EXPECT_NE(written("text", figure).find("\033[32m"), std::string::npos);
}

TEST(TextChart, CellsKeepTheSharesOfWhatTheyStandFor) {
  SampleRuns runs;
  runs.push_back(denseThread(100000)); // three quarters running
  Figure figure = figureOf(runs);
  figure.ascii = true;
  const std::string line = lineOf(written("text", figure), "order-1");
  const auto running = std::count(line.begin(), line.end(), '#');
  const auto waiting = std::count(line.begin(), line.end(), 'g');
  EXPECT_NEAR(static_cast<double>(running) / static_cast<double>(running + waiting), 0.75, 0.02);
}

TEST(TextChart, ArrowsAreListed) {
  const SampleRuns runs = firstLook();
  Figure figure = figureOf(runs);
  figure.from = 400 * kMillisecond;
  figure.to = 420 * kMillisecond;
  figure.picture.arrows = true;
  const std::string text = written("text", figure);
  EXPECT_THAT(text, testing::HasSubstr("s  order-1 hands over to order-2\n0.410"));
  figure.picture.arrows = false;
  EXPECT_THAT(written("text", figure), testing::Not(testing::HasSubstr("hands over")));
}

TEST(TextChart, ManyLanesAreOneLine) {
  SampleRuns runs;
  runs.push_back(manyTasks(10000));
  const std::string text = written("text", figureOf(runs));
  EXPECT_LT(lines(text).size(), 12u);
  EXPECT_THAT(text, testing::HasSubstr("order × 10\u2009000"));
}

} // namespace
} // namespace switchpoint
