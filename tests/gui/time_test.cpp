// State at an instant: stepping and playing, with real keys and a clock of the test's own.
#include <QLabel>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include "gui/views/time/playback.h"
#include "gui/views/time/time_view.h"
#include "gui/waiting.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

TEST(Playback, GoesThroughTheRunInItsTime) {
  Playback playback;
  playback.start(0, 1000, 1, 50);
  EXPECT_EQ(playback.at(50), 0);
  EXPECT_EQ(playback.at(50 + 10'000), 500) << "half of the 20 s";
  EXPECT_TRUE(playback.playing());
  EXPECT_EQ(playback.at(50 + 20'000), 1000);
  EXPECT_FALSE(playback.playing());
  EXPECT_EQ(playback.at(99'999), 1000);
}

TEST(Playback, AnotherSpeedGoesOnFromWhereItIs) {
  Playback playback;
  playback.start(100, 1000, 1, 0);
  playback.setSpeed(2, 4'000);
  EXPECT_EQ(playback.at(4'000), 300);
  EXPECT_EQ(playback.at(5'000), 400);
}

TEST(Playback, AtTheEndThereIsNothingToPlay) {
  Playback playback;
  playback.start(1000, 1000, 1, 0);
  EXPECT_FALSE(playback.playing());
}

class TimeTest : public ::testing::Test {
protected:
  TimeTest() {
    view_.resize(900, 360);
    view_.show();
    view_.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&view_));
    EXPECT_TRUE(session_.openText(kSmallScenario));
    EXPECT_TRUE(settled(session_));
    EXPECT_TRUE(eventually([this] { return lanes()->model()->rowCount() > 0; }));
  }
  QTableView* lanes() { return view_.findChild<QTableView*>("lanes"); }
  QString where() { return view_.findChild<QLabel*>("where")->text(); }
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(lanes(), key, modifiers); }
  Stage& stage() { return session_.stage(); }

  Appearance appearance_{ThemeChoice::Light};
  Session session_;
  TimeView view_{{session_, appearance_}};
};

TEST_F(TimeTest, StepsByEventForwardAndBack) {
  EXPECT_TRUE(where().contains("event 1 ") || where().contains("event ")) << where().toStdString();
  stage().setInstant(0);
  const QString before = where();
  key(Qt::Key_Period);
  EXPECT_NE(where(), before);
  key(Qt::Key_Comma);
  EXPECT_EQ(where(), before);
}

TEST_F(TimeTest, StepsBySwitchMoveTheInstant) {
  stage().setInstant(0);
  Time last = 0;
  for (int i = 0; i < 6; ++i) key(Qt::Key_Period, Qt::AltModifier);
  ASSERT_TRUE(stage().instant().has_value());
  last = *stage().instant();
  EXPECT_GT(last, 0);
  key(Qt::Key_Comma, Qt::AltModifier);
  EXPECT_LE(*stage().instant(), last);
}

TEST_F(TimeTest, StepsByLineTellTheEditor) {
  stage().setInstant(0);
  key(Qt::Key_Period, Qt::ControlModifier);
  EXPECT_FALSE(stage().lines().empty());
}

TEST_F(TimeTest, TheInstantOfThePictureIsFollowed) {
  const Time end = session_.runs()[0]->intervals.end();
  stage().setInstant(end);
  for (int row = 0; row < lanes()->model()->rowCount(); ++row) {
    EXPECT_EQ(lanes()->model()->index(row, 1).data().toString(), "done");
  }
  auto* facts = view_.findChild<QTreeWidget*>("facts");
  EXPECT_FALSE(facts->findItems("Variables", Qt::MatchExactly).isEmpty());
}

// Nothing happens for 400 ms: the state is that of the last event, its clock is not.
TEST_F(TimeTest, BetweenTwoEventsTimeGoesOn) {
  ASSERT_TRUE(session_.openExample("first-look"));
  ASSERT_TRUE(settled(session_));
  ASSERT_TRUE(eventually([this] { return !where().isEmpty(); }));
  stage().setInstant(300 * kMillisecond);
  EXPECT_TRUE(where().startsWith("300 ms")) << where().toStdString();
  const auto* facts = view_.findChild<QTreeWidget*>("facts");
  const auto first = [facts](const char* section) {
    const QList<QTreeWidgetItem*> found = facts->findItems(QLatin1String(section), Qt::MatchExactly);
    return found.isEmpty() ? QString() : found[0]->child(0)->text(0) + ": " + found[0]->child(0)->text(1);
  };
  EXPECT_TRUE(first("Timers and I/O").endsWith("in 100 ms")) << first("Timers and I/O").toStdString();
  EXPECT_EQ(first("Variables"), "counter: 0") << "also before anybody has used it";
}

TEST_F(TimeTest, TheSliderFollowsStepsBothWays) {
  const auto* slider = view_.findChild<QSlider*>("position");
  stage().setInstant(session_.runs()[0]->intervals.end());
  EXPECT_EQ(slider->value(), slider->maximum());
  const auto expected = [&] {
    return static_cast<double>(*stage().instant()) / static_cast<double>(session_.runs()[0]->intervals.end());
  };
  for (int i = 0; i < 12; ++i) key(Qt::Key_Comma, Qt::AltModifier);
  EXPECT_NEAR(slider->value(), expected() * slider->maximum(), 1);
  EXPECT_LT(slider->value(), slider->maximum());
  for (int i = 0; i < 4; ++i) key(Qt::Key_Period, Qt::AltModifier);
  EXPECT_NEAR(slider->value(), expected() * slider->maximum(), 1);
}

TEST_F(TimeTest, PlaysWithTheClockItIsGiven) {
  std::int64_t now = 0;
  view_.setClock([&now] { return now; });
  const Time end = session_.runs()[0]->intervals.end();
  stage().setInstant(0);
  key(Qt::Key_Space, Qt::ControlModifier);
  now = 10'000;
  view_.tick();
  EXPECT_EQ(*stage().instant(), end / 2);
  now = 30'000;
  view_.tick();
  EXPECT_EQ(*stage().instant(), end);
  EXPECT_EQ(view_.findChild<QAction*>("play")->text(), "Play");
}

} // namespace
} // namespace switchpoint
