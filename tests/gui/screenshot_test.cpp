// The program's own pictures of its pages, as continuous integration makes them: in light and dark, at one and two
// device pixels.
#include <map>
#include <set>
#include <tuple>

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include "gui/theme/paint_theme.h"
#include "gui/views/catalog.h"
#include "guide/guide.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

constexpr QSize kWindow{1280, 800};

class Screenshot : public ::testing::TestWithParam<std::tuple<const char*, int>> {
protected:
  const char* theme() const { return std::get<0>(GetParam()); }
  int scale() const { return std::get<1>(GetParam()); }

  // Null where the program failed, which is then said.
  QImage take(const QString& page, const QStringList& more = {}) {
    const QString path = folder_.filePath(page + ".png");
    QProcess program;
    program.start(QStringLiteral(SWITCHPOINT_BINARY_DIR "/bin/switchpoint-gui"),
                  QStringList{"first-look", "--screenshot", page, "-o", path, "--theme", theme(), "--scale",
                              QString::number(scale()), "--size", "1280x800"} +
                      more);
    EXPECT_TRUE(program.waitForFinished(120'000)) << page.toStdString();
    EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
    return QImage(path);
  }

  QTemporaryDir folder_;
};

std::map<QRgb, int> coloursOf(const QImage& picture) {
  std::map<QRgb, int> counts;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) ++counts[picture.pixel(x, y)];
  }
  return counts;
}

TEST_P(Screenshot, ShowsTheWindowInTheColoursOfItsTheme) {
  const QImage picture = take(QStringLiteral("window"));
  ASSERT_FALSE(picture.isNull());
  EXPECT_EQ(picture.size(), kWindow * scale());
  const PaintTheme colours(*loadTheme(theme()));
  const std::map<QRgb, int> counts = coloursOf(picture);
  const auto share = [&](const QColor& colour) {
    const auto found = counts.find(colour.rgb());
    return found == counts.end() ? 0.0 : static_cast<double>(found->second) / (picture.width() * picture.height());
  };
  EXPECT_GT(share(colours[Tint::Panel]), 0.2) << "paper";
  EXPECT_GT(share(colours.role(Role::Running)), 0.005) << "bars";
  EXPECT_GT(share(colours[Tint::Accent]), 0.0005) << "the button";
  EXPECT_GT(counts.size(), 100u) << "letters";
}

TEST_P(Screenshot, ShowsEveryPage) {
  std::set<QByteArray> different;
  for (const ViewInfo* info : viewCatalog()) {
    const QString page = QString::fromUtf8(info->id.data(), static_cast<qsizetype>(info->id.size()));
    SCOPED_TRACE(page.toStdString());
    const QImage picture = take(page);
    ASSERT_FALSE(picture.isNull());
    EXPECT_GT(picture.width(), 100 * scale());
    EXPECT_GT(picture.height(), 100 * scale());
    EXPECT_GT(coloursOf(picture).size(), 10u) << "blank";
    different.insert(QByteArray::fromRawData(reinterpret_cast<const char*>(picture.constBits()),
                                             static_cast<qsizetype>(picture.sizeInBytes()))
                         .toBase64());
  }
  EXPECT_EQ(different.size(), viewCatalog().size());
}

TEST_P(Screenshot, ShowsTheGameInAWindowOfItsOwn) {
  const QImage picture = take(QStringLiteral("game"));
  ASSERT_FALSE(picture.isNull());
  const PaintTheme colours(*loadTheme(theme()));
  const std::map<QRgb, int> counts = coloursOf(picture);
  EXPECT_GT(counts.at(colours[Tint::Panel].rgb()), picture.width() * picture.height() / 4) << "paper";
  EXPECT_TRUE(counts.contains(colours[Tint::Selection].rgb())) << "the goal";
  EXPECT_GT(counts.size(), 50u) << "letters";
}

class GuideScreenshot : public Screenshot {
protected:
  GuideScreenshot() : answers_(folder_.filePath("answers.toml")) {
    QFile file(answers_);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("work = \"mixed\"\nconcurrency = 40\ncpu_ms = 60\npayload_kib = 100\nmemory_mib = 512\n");
  }

  void expectPages(const std::vector<std::string>& pages) {
    const PaintTheme colours(*loadTheme(theme()));
    std::set<std::map<QRgb, int>> different;
    for (const std::string& page : pages) {
      SCOPED_TRACE(page);
      const QImage picture = take(QString::fromStdString(page), {"--guide", answers_});
      ASSERT_FALSE(picture.isNull());
      EXPECT_GT(picture.width(), 600 * scale());
      const std::map<QRgb, int> counts = coloursOf(picture);
      EXPECT_GT(counts.size(), 50u) << "letters";
      EXPECT_TRUE(counts.contains(colours[Tint::Text].rgb()));
      different.insert(counts);
    }
    EXPECT_EQ(different.size(), pages.size());
  }

  QString answers_;
};

// With these answers every question arises.
TEST_P(GuideScreenshot, ShowsEveryQuestion) {
  std::vector<std::string> pages;
  for (const std::string& key : loadGuide()->keys()) pages.push_back("guide-" + key);
  if (scale() > 1) pages = {"guide-work", "guide-cpu_ms", "guide-python"}; // one of each kind
  expectPages(pages);
}

TEST_P(GuideScreenshot, ShowsWhatComesOutAndTheInterviewAnswer) {
  expectPages({"help-me-choose", "guide-review", "guide-result", "guide-evidence", "guide-comparison", "guide-code",
               "interview-answer"});
}

TEST(GuideScreenshots, WhatIsNotAskedIsSaid) {
  QProcess program;
  program.start(SWITCHPOINT_BINARY_DIR "/bin/switchpoint-gui",
                {"--screenshot", "guide-payload_kind", "-o", QDir::temp().filePath("never-written.png")});
  ASSERT_TRUE(program.waitForFinished(120'000));
  EXPECT_EQ(program.exitCode(), 2);
  EXPECT_TRUE(program.readAllStandardError().contains("with these answers the guide does not ask 'payload_kind'"));
  program.start(SWITCHPOINT_BINARY_DIR "/bin/switchpoint-gui",
                {"--screenshot", "guide-colour", "-o", QDir::temp().filePath("never-written.png")});
  ASSERT_TRUE(program.waitForFinished(120'000));
  EXPECT_TRUE(program.readAllStandardError().contains("guide-evidence"));
}

INSTANTIATE_TEST_SUITE_P(LightDarkOneTwo, GuideScreenshot,
                         ::testing::Combine(::testing::Values("light", "dark"), ::testing::Values(1, 2)));

INSTANTIATE_TEST_SUITE_P(LightDarkOneTwo, Screenshot,
                         ::testing::Combine(::testing::Values("light", "dark"), ::testing::Values(1, 2)));

} // namespace
} // namespace switchpoint
