// The views that explain: Why?, the critical path and the chosen range, with real clicks and keys.
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "gui/shell/main_window.h"
#include "gui/tables/path_model.h"
#include "gui/tables/range_model.h"
#include "gui/tables/story_model.h"
#include "gui/views/path/path_view.h"
#include "gui/views/range/range_view.h"
#include "gui/views/timeline/timeline_view.h"
#include "gui/views/why/why_view.h"
#include "gui/waiting.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

class InsightTest : public ::testing::Test {
protected:
  InsightTest() : appearance_(ThemeChoice::Light) {
    EXPECT_TRUE(session_.openExample("first-look"));
    EXPECT_TRUE(settled(session_));
  }

  ViewContext context() { return {session_, appearance_}; }

  // Selects the first stretch of a run's lanes in this state.
  void selectFirst(std::uint32_t run, State state) {
    const switchpoint::Run& of = *session_.runs()[run];
    for (std::uint32_t lane = 0; lane < of.trace.lanes.size(); ++lane) {
      const LaneIntervals intervals = of.intervals.of(lane);
      for (std::uint32_t i = 0; i < intervals.size(); ++i) {
        if (intervals[i].state != state || !of.trace.lanes[lane].isTask) continue;
        session_.select({{SpanKind::Lane, run, lane, i}, intervals[i].start, 0, 0});
        EXPECT_TRUE(eventually([&] { return session_.insight().story().has_value(); }));
        return;
      }
    }
    FAIL() << "no such stretch";
  }

  Appearance appearance_;
  Session session_;
};

// Not only lanes have stretches: who holds a lock, what a variable is.
TEST_F(InsightTest, WhySaysWhatIsKnownOfALockToo) {
  MainWindow window(session_, appearance_);
  window.resize(1280, 800);
  window.show();
  ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
  auto& canvas = qobject_cast<TimelineView*>(window.view("timeline"))->canvas();
  ASSERT_TRUE(eventually([&] { return canvas.timeline() != nullptr; }));
  const auto* why = window.view("why");
  const auto* headline = why->findChild<QLabel*>();
  canvas.select({SpanKind::Object, 1, 0, 3});
  EXPECT_TRUE(headline->isVisible());
  EXPECT_TRUE(headline->text().endsWith("holds the GIL")) << headline->text().toStdString();
  EXPECT_GE(why->findChild<QTableView*>()->model()->rowCount(), 1);
  canvas.clearSelection();
  EXPECT_FALSE(headline->isVisible());
}

TEST_F(InsightTest, WhySaysWhoHadTheGil) {
  WhyView view(context());
  view.resize(800, 240);
  view.show();
  selectFirst(1, State::GilWait);
  const auto* headline = view.findChild<QLabel*>();
  EXPECT_TRUE(headline->text().contains("for the GIL")) << headline->text().toStdString();
  const auto* table = view.findChild<QTableView*>();
  QString facts;
  for (int row = 0; row < table->model()->rowCount(); ++row)
    facts += table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString() + '\n';
  EXPECT_TRUE(facts.contains("held by: order-")) << facts.toStdString();
  EXPECT_TRUE(facts.contains("drop requested: ")) << facts.toStdString();
  EXPECT_TRUE(facts.contains("ended by: order-")) << facts.toStdString();
}

TEST_F(InsightTest, TheButtonGoesToWhoeverUnblockedIt) {
  WhyView view(context());
  view.resize(800, 240);
  view.show();
  selectFirst(1, State::GilWait);
  QSignalSpy places(&session_, &Session::placeWanted);
  auto* button = view.findChild<QPushButton*>("goToUnblocker");
  ASSERT_TRUE(button->isVisible());
  QTest::mouseClick(button, Qt::LeftButton);
  ASSERT_EQ(places.size(), 1);
  const auto place = places[0][0].value<Place>();
  EXPECT_EQ(place.run, 1u);
  EXPECT_EQ(place.lane, session_.insight().story()->story.unblockedBy->lane + 1);
}

TEST_F(InsightTest, KeysGoToTheCauseAndDrawThePathWhereverTheKeyboardIs) {
  MainWindow window(session_, appearance_);
  window.show();
  ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
  selectFirst(1, State::GilWait);
  QSignalSpy places(&session_, &Session::placeWanted);
  QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_G);
  EXPECT_TRUE(eventually([&] { return places.size() == 1; }));
  QTest::keyClick(&window, Qt::Key_C);
  EXPECT_TRUE(eventually([&] { return !session_.stage().path().empty(); }));
  QTest::keyClick(&window, Qt::Key_C);
  EXPECT_TRUE(session_.stage().path().empty());
}

TEST_F(InsightTest, AnEmptyWhySaysHowToSelect) {
  WhyView view(context());
  view.show();
  EXPECT_FALSE(view.findChild<QPushButton*>("goToUnblocker")->isVisible());
  bool hint = false;
  for (const QLabel* label : view.findChildren<QLabel*>())
    hint = hint || (label->isVisible() && label->text().contains("Select"));
  EXPECT_TRUE(hint);
}

TEST_F(InsightTest, ARangeIsMeasuredLaneByLaneAndCopied) {
  RangeView view(context());
  view.resize(1000, 240);
  view.show();
  session_.stage().setRange(TimeRange{400 * kMillisecond, 600 * kMillisecond});
  ASSERT_TRUE(eventually([&] { return session_.insight().range().has_value(); }));
  const auto* table = view.findChild<QTableView*>();
  const QAbstractItemModel& model = *table->model();
  ASSERT_GT(model.rowCount(), 3);
  EXPECT_EQ(model.index(0, 1).data().toString(), "all tasks");
  for (QPushButton* button : view.findChildren<QPushButton*>()) {
    if (button->text().contains("CSV")) QTest::mouseClick(button, Qt::LeftButton);
  }
  EXPECT_TRUE(QApplication::clipboard()->text().startsWith("model,lane,running_s,"));
  EXPECT_EQ(QApplication::clipboard()->text().count('\n'), model.rowCount() + 1);
}

TEST_F(InsightTest, TheRangeTableSortsByNumbersNotByWords) {
  RangeView view(context());
  session_.stage().setRange(TimeRange{0, 1 * kSecond});
  ASSERT_TRUE(eventually([&] { return session_.insight().range().has_value(); }));
  auto* table = view.findChild<QTableView*>();
  table->sortByColumn(2, Qt::DescendingOrder);
  qlonglong last = std::numeric_limits<qlonglong>::max();
  for (int row = 0; row < table->model()->rowCount(); ++row) {
    const qlonglong value = table->model()->index(row, 2).data(RangeModel::SortRole).toLongLong();
    EXPECT_LE(value, last);
    last = value;
  }
}

TEST_F(InsightTest, TheCriticalPathIsListedAndDrawn) {
  PathView view(context());
  view.resize(1000, 240);
  view.show();
  ASSERT_TRUE(eventually([&] { return session_.insight().paths().size() == 3; }));
  const auto* table = view.findChild<QTableView*>();
  ASSERT_GT(table->model()->rowCount(), 0);
  EXPECT_FALSE(table->model()->index(0, PathModel::WithoutColumn).data().toString().isEmpty());
  EXPECT_TRUE(session_.stage().path().empty());
  QTest::mouseClick(view.findChild<QCheckBox*>(), Qt::LeftButton, {}, QPoint(8, 8));
  EXPECT_TRUE(session_.insight().showsPath());
  EXPECT_FALSE(session_.stage().path().empty());
  session_.setSeed(2);
  ASSERT_TRUE(settled(session_));
  ASSERT_TRUE(eventually([&] { return !session_.stage().path().empty(); })) << "the path of the new runs is drawn";
}

} // namespace
} // namespace switchpoint
