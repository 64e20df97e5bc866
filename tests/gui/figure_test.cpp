#include "gui/views/timeline/figure.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include "exporters/exporter.h"
#include "gui/theme/paint_theme.h"
#include "gui/waiting.h"

#include <gmock/gmock.h>

namespace switchpoint {
namespace {

class FigureTest : public ::testing::Test {
protected:
  FigureTest() {
    const Result<Workload> workload = parseScenario(kSmallScenario, "small.toml");
    runs_ = *compare(*workload, {"asyncio", "threads"}, {});
  }

  QByteArray bytesOf(const QString& name) {
    QFile file(folder_.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  QTemporaryDir folder_;
  std::vector<RunPtr> runs_;
};

TEST_F(FigureTest, PngHasItsSizeAndItsColours) {
  PictureOptions options;
  options.theme = "dark";
  options.width = 800;
  options.scale = 2;
  ASSERT_FALSE(writeFigure(runs_, folder_.filePath("a.png"), options));
  const QImage image(folder_.filePath("a.png"));
  EXPECT_EQ(image.width(), 1600);
  const PaintTheme theme(*loadTheme("dark"));
  EXPECT_EQ(image.pixelColor(1, 1), theme[Tint::Panel]);
  int running = 0;
  for (int x = 0; x < image.width(); ++x) {
    for (int y = 0; y < image.height(); y += 2) running += image.pixelColor(x, y) == theme.role(Role::Running) ? 1 : 0;
  }
  EXPECT_GT(running, 1000) << "there are bars";
}

TEST_F(FigureTest, PdfIsAPdf) {
  ASSERT_FALSE(writeFigure(runs_, folder_.filePath("a.pdf"), {}));
  EXPECT_TRUE(bytesOf("a.pdf").startsWith("%PDF-"));
  EXPECT_GT(bytesOf("a.pdf").size(), 2000);
}

TEST_F(FigureTest, SvgIsTheExportersOwn) {
  ASSERT_FALSE(writeFigure(runs_, folder_.filePath("a.svg"), {}));
  Figure figure;
  figure.runs = timelineRunsOf(runs_);
  figure.title = "Small";
  EXPECT_EQ(bytesOf("a.svg").toStdString(), *findExporter("svg")->write(figure));
}

TEST_F(FigureTest, WhatCannotBeWrittenIsSaid) {
  const auto unknown = writeFigure(runs_, folder_.filePath("a.gif"), {});
  ASSERT_TRUE(unknown);
  EXPECT_THAT(unknown->message, ::testing::HasSubstr(".gif"));
  EXPECT_TRUE(writeFigure(runs_, folder_.filePath("no/folder/a.png"), {}));
  EXPECT_TRUE(writeFigure(runs_, folder_.filePath("no/folder/a.pdf"), {}));
  EXPECT_TRUE(writeFigure({}, folder_.filePath("a.png"), {}));
  PictureOptions backwards;
  backwards.from = 10;
  backwards.to = 5;
  EXPECT_TRUE(writeFigure(runs_, folder_.filePath("a.png"), backwards));
}

} // namespace
} // namespace switchpoint
