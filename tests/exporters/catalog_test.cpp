// The catalog, and what all exporters refuse.
#include <gmock/gmock.h>

#include "exporters/figure_of.h"

namespace switchpoint {
namespace {

TEST(Exporters, AreFoundByIdAndByFileName) {
  EXPECT_EQ(findExporter("svg"), exporterForFile("a/b.svg"));
  EXPECT_EQ(findExporter("text"), exporterForFile("b.txt"));
  EXPECT_EQ(findExporter("csv"), exporterForFile("b.csv"));
  EXPECT_EQ(exporterForFile("b.docx"), nullptr);
  EXPECT_EQ(exporterForFile("svg"), nullptr);
  EXPECT_EQ(findExporter(""), nullptr);
}

TEST(Exporters, DescribeThemselves) {
  for (const ExporterInfo* info : exporterCatalog()) {
    EXPECT_FALSE(info->id.empty());
    EXPECT_FALSE(info->title.empty());
    EXPECT_FALSE(info->summary.empty());
    EXPECT_LE(info->leastWidth, info->standardWidth);
    EXPECT_LE(info->standardWidth, info->mostWidth);
  }
}

TEST(Exporters, RefuseWhatCannotBeDrawn) {
  const SampleRuns runs = firstLook();
  for (const ExporterInfo* info : exporterCatalog()) {
    Figure figure = figureOf(runs);
    figure.from = 900 * kMillisecond;
    figure.to = 800 * kMillisecond;
    EXPECT_FALSE(info->write(figure).ok()) << info->id << ": an empty range";
    figure = figureOf(runs);
    figure.from = 5 * kSecond;
    figure.to = 6 * kSecond;
    EXPECT_FALSE(info->write(figure).ok()) << info->id << ": after the end";
    EXPECT_FALSE(info->write(Figure{}).ok()) << info->id << ": nothing";
    figure = figureOf(runs);
    figure.width = 100000;
    EXPECT_EQ(info->write(figure).ok(), info->mostWidth == 0) << info->id << ": a width nobody has";
  }
}

TEST(Exporters, SayWhichWidthsThereAre) {
  const SampleRuns runs = firstLook();
  Figure figure = figureOf(runs);
  figure.width = 10;
  const Result<std::string> bytes = findExporter("svg")->write(figure);
  ASSERT_FALSE(bytes.ok());
  EXPECT_EQ(bytes.diagnostics()[0].hint, "choose one from 320 to 8000");
}

TEST(Exporters, UnknownThemeIsRefused) {
  const SampleRuns runs = firstLook();
  Figure figure = figureOf(runs);
  figure.theme = "sepia";
  EXPECT_FALSE(findExporter("svg")->write(figure).ok());
}

} // namespace
} // namespace switchpoint
