#include "gui/views/timeline/overview_strip.h"

#include <QSignalSpy>
#include <QTest>

#include "gui/views/timeline/figure.h"
#include "gui/waiting.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

class OverviewTest : public ::testing::Test {
protected:
  OverviewTest() {
    const Result<Workload> workload = parseScenario(kSmallScenario, "small.toml");
    runs_ = *compare(*workload, {"threads"}, {});
    timeline_ = std::make_unique<Timeline>(timelineRunsOf(runs_));
    camera_.setEnd(timeline_->end());
    camera_.fit();
    camera_.show(timeline_->end() / 4, timeline_->end() / 2);
    strip_.resize(600, 40);
    strip_.show();
    strip_.setCamera(camera_);
    strip_.setTimeline(timeline_.get(), 100, 500);
    QObject::connect(&strip_, &OverviewStrip::windowMoved, &strip_, [this](Time from, Time to) {
      camera_.show(from, to);
      strip_.setCamera(camera_);
    });
  }

  void drag(int from, int to) {
    QTest::mousePress(&strip_, Qt::LeftButton, {}, {from, 20});
    for (int x = from; x != to; x += from < to ? 1 : -1) QTest::mouseMove(&strip_, {x, 20});
    QTest::mouseMove(&strip_, {to, 20});
    QTest::mouseRelease(&strip_, Qt::LeftButton, {}, {to, 20});
  }

  Appearance appearance_{ThemeChoice::Light};
  std::vector<RunPtr> runs_;
  std::unique_ptr<Timeline> timeline_;
  Camera camera_;
  Stage stage_;
  OverviewStrip strip_{stage_, appearance_};
};

TEST_F(OverviewTest, TheWindowStandsWhereTheCameraLooks) {
  EXPECT_NEAR(strip_.windowRect().left(), 200, 1);
  EXPECT_NEAR(strip_.windowRect().right(), 300, 1);
}

TEST_F(OverviewTest, DraggingInsideMovesIt) {
  const Duration span = camera_.span();
  drag(250, 350);
  EXPECT_EQ(camera_.span(), span);
  EXPECT_NEAR(strip_.windowRect().left(), 300, 2);
}

TEST_F(OverviewTest, DraggingAnEdgeStretchesIt) {
  drag(300, 400);
  EXPECT_NEAR(strip_.windowRect().left(), 200, 1);
  EXPECT_NEAR(strip_.windowRect().right(), 400, 2);
  drag(200, 150);
  EXPECT_NEAR(strip_.windowRect().left(), 150, 2);
}

TEST_F(OverviewTest, AClickOutsideCentresIt) {
  QTest::mouseClick(&strip_, Qt::LeftButton, {}, {420, 20});
  EXPECT_NEAR(strip_.windowRect().center().x(), 420, 2);
}

} // namespace
} // namespace switchpoint
