// State at an instant: stepping and playing, with real keys and a clock of the test's own.
#include <QLabel>
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
