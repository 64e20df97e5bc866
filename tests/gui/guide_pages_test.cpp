// The pages of the wizard "Help me choose" as they are seen, in light and dark; and its charts.
#include <QDir>
#include <QLabel>
#include <QLegendMarker>
#include <QLineSeries>
#include <QRadioButton>
#include <QValueAxis>

#include "gui/guide/advice_charts.h"
#include "gui/guide/guide_wizard.h"
#include "gui/guide/interview_dialog.h"
#include "gui/waiting.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

Guide shipped() {
  return *loadGuide();
}

Answers answersOf(std::initializer_list<const char*> words) {
  Answers answers;
  for (const char* word : words) EXPECT_FALSE(addAnswer(shipped(), word, answers)) << word;
  return answers;
}

PaintTheme light() {
  return PaintTheme(*loadTheme("light"));
}

TEST(GuideWizardLooks, WhatCanBeChosenIsSeenInTheDark) {
  Appearance appearance(ThemeChoice::Dark);
  appearance.dress();
  GuideWizard wizard(shipped(), appearance);
  wizard.show();
  const auto* radio = wizard.currentPage()->findChild<QRadioButton*>();
  ASSERT_NE(radio, nullptr);
  const QImage picture = const_cast<QRadioButton*>(radio)->grab().toImage();
  const int ground = picture.pixelColor(picture.width() - 4, picture.height() / 2).lightness();
  int furthest = 0;
  for (int x = 3; x < 16; ++x) {
    furthest = std::max(furthest, std::abs(picture.pixelColor(x, picture.height() / 2).lightness() - ground));
  }
  EXPECT_GT(furthest, 60) << "the circle before the words";
  qApp->setStyleSheet(QString());
}

TEST(GuideCharts, WhatWasDrawnOnIsDashed) {
  const Guide guide = shipped();
  const CaseValues values = caseOf(guide, answersOf({"work=io", "libraries=async", "memory_mib=256"}));
  int dashed = 0;
  for (const BreakEven& one : findBreakEvens(guide, values)) {
    ASSERT_EQ(one.parameter, "concurrency");
    const std::unique_ptr<QChartView> view(breakEvenChart(guide, one, light()));
    view->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(view.get()));
    int named = 0;
    for (QAbstractSeries* series : view->chart()->series()) {
      const auto* line = qobject_cast<QLineSeries*>(series);
      ASSERT_NE(line, nullptr);
      if (line->pen().style() == Qt::DashLine) {
        ++dashed;
        EXPECT_GE(line->at(line->count() - 1).x(), static_cast<double>(kVariationUnits));
      } else if (line->pen().style() == Qt::SolidLine) {
        EXPECT_LE(line->at(line->count() - 1).x(), static_cast<double>(kVariationUnits));
      }
      for (QLegendMarker* marker : view->chart()->legend()->markers(series)) named += marker->isVisible() ? 1 : 0;
    }
    EXPECT_EQ(named, one.at ? 3 : 2) << "each curve once, and the break-even";
  }
  EXPECT_GE(dashed, 4);
}

TEST(GuideCharts, WhatWasUnsureIsABandOverEachBar) {
  const Guide guide = shipped();
  const Advice advice = advise(guide, answersOf({"work=io", "concurrency=20", "libraries=async"}));
  const std::unique_ptr<QChartView> view(rankingChart(guide, advice, light()));
  std::vector<const QLineSeries*> bands;
  std::size_t arrows = 0;
  for (QAbstractSeries* series : view->chart()->series()) {
    const auto* line = qobject_cast<QLineSeries*>(series);
    if (line != nullptr && line->count() == 2)
      bands.push_back(line);
    else if (line != nullptr)
      ++arrows;
  }
  const double end = qobject_cast<QValueAxis*>(view->chart()->axes(Qt::Horizontal).constFirst())->max();
  std::size_t beyond = 0;
  const std::vector<Measured>& ranking = advice.evidence.ranking;
  ASSERT_EQ(bands.size(), ranking.size());
  for (std::size_t i = 0; i < bands.size(); ++i) {
    const Measured& one = ranking[ranking.size() - 1 - i]; // the first stands at the bottom
    EXPECT_NEAR(bands[i]->at(0).x(), toSeconds(one.least), 1e-9);
    EXPECT_NEAR(bands[i]->at(1).x(), std::min(toSeconds(one.most), end), 1e-9);
    EXPECT_EQ(bands[i]->at(0).y(), static_cast<double>(i));
    if (toSeconds(one.most) <= end) continue;
    ++beyond;
    EXPECT_GE(end, 8 * toSeconds(one.elapsed)) << "what was unsure is shown as long as the bars can be compared";
  }
  EXPECT_EQ(arrows, beyond) << "what is cut says so";
}

// Written where SWITCHPOINT_PICTURES says, to be looked at.
void keep(const QPixmap& picture, const QString& name) {
  const QString folder = qEnvironmentVariable("SWITCHPOINT_PICTURES");
  if (!folder.isEmpty()) picture.save(QDir(folder).filePath(name + ".png"));
}

class GuidePictures : public ::testing::TestWithParam<ThemeChoice> {};

TEST_P(GuidePictures, EveryPageIsPaintedInItsTheme) {
  Appearance appearance(GetParam());
  appearance.dress();
  GuideWizard wizard(shipped(), appearance);
  wizard.show();
  ASSERT_TRUE(QTest::qWaitForWindowExposed(&wizard));
  const QString theme = QLatin1String(wordOf(GetParam()));
  const auto picture = [&](const QString& name) {
    QCoreApplication::processEvents();
    const QImage image = wizard.grab().toImage();
    keep(QPixmap::fromImage(image), "guide-" + name + "-" + theme);
    EXPECT_EQ(image.pixelColor(3, 3), appearance.theme()[Tint::Panel]) << name.toStdString();
  };
  picture("first");
  wizard.goTo(1);
  picture("slider");
  wizard.goTo(2);
  picture("number");
  wizard.goTo(kReviewPage);
  picture("review");
  wizard.talk().setAnswers({{"work", "mixed"}, {"concurrency", "40"}, {"cpu_ms", "60"}, {"payload_kib", "100"}});
  wizard.goTo(kResultPage);
  ASSERT_TRUE(eventually([&] { return wizard.result().isComplete(); }));
  for (int i = 0; i < wizard.result().tabs().count(); ++i) {
    wizard.result().tabs().setCurrentIndex(i);
    picture("result-" + QString::number(i));
  }
}

TEST_P(GuidePictures, TheInterviewAnswerStandsBesideItsTimelines) {
  Appearance appearance(GetParam());
  appearance.dress();
  InterviewDialog dialog(appearance);
  dialog.show();
  ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
  const auto labels = dialog.findChildren<QLabel*>();
  const bool drawn = std::any_of(labels.begin(), labels.end(), [](QLabel* l) { return !l->pixmap().isNull(); });
  EXPECT_TRUE(drawn);
  keep(dialog.grab(), "interview-" + QString(QLatin1String(wordOf(GetParam()))));
}

INSTANTIATE_TEST_SUITE_P(Themes, GuidePictures, ::testing::Values(ThemeChoice::Light, ThemeChoice::Dark),
                         [](const auto& one) {
                           return std::string(one.param == ThemeChoice::Light ? "Light" : "Dark");
                         });

} // namespace
} // namespace switchpoint
