// The habits of lanes: reached, closed, pinned, hidden, moved and filtered by real mouse and key events.
#include <QLineEdit>
#include <QSignalSpy>

#include "gui/habits.h"

namespace switchpoint {
namespace {

class LaneHabits : public Habits {};

TEST_F(LaneHabits, UpAndDownReachEveryRowAndEnterClosesIt) {
  key(Qt::Key_Down);
  EXPECT_EQ(canvas().rowStoodOn(), pathOf("asyncio"));
  const auto rows = layout().rows.size();
  key(Qt::Key_Return);
  EXPECT_LT(layout().rows.size(), rows);
  EXPECT_EQ(arrangement().closed.size(), 1u);
  key(Qt::Key_Return);
  EXPECT_EQ(layout().rows.size(), rows);
  key(Qt::Key_Down);
  key(Qt::Key_Down);
  EXPECT_EQ(canvas().selected().kind, SpanKind::Lane);
  for (int i = 0; i < 40; ++i) key(Qt::Key_Down);
  EXPECT_EQ(canvas().rowStoodOn(), canvas().timeline()->pathOf(layout().rows.back())) << "the last, scrolled into view";
  for (int i = 0; i < 40; ++i) key(Qt::Key_Up);
  EXPECT_EQ(canvas().rowStoodOn(), pathOf("asyncio"));
}

TEST_F(LaneHabits, AClickOnTheSignClosesAndOpens) {
  const auto rows = layout().rows.size();
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, labelOf(row("threads")));
  EXPECT_LT(layout().rows.size(), rows);
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, labelOf(row("threads")));
  EXPECT_EQ(layout().rows.size(), rows);
}

TEST_F(LaneHabits, PPinsTheLane) {
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, labelOf(row("worker-2")));
  const RowPath path = canvas().rowStoodOn();
  key(Qt::Key_P);
  ASSERT_EQ(arrangement().pinned, std::vector<RowPath>{path});
  EXPECT_EQ(layout().rows.front().label, "worker-2") << "above all others";
  EXPECT_EQ(layout().pinnedRows, 1u);
  key(Qt::Key_P);
  EXPECT_TRUE(arrangement().pinned.empty());
}

TEST_F(LaneHabits, PinnedLanesLeaveHalfOfTheViewAndScrollByThemselves) {
  for (int left = 40; left > 0 && !layout().rows.back().pinned; --left) { // every lane that can be pinned is
    const auto next = std::find_if(layout().rows.begin(), layout().rows.end(),
                                   [](const Row& r) { return !r.pinned && r.kind == RowKind::Lane; });
    if (next == layout().rows.end()) break;
    canvas().standOn(canvas().timeline()->pathOf(*next));
    key(Qt::Key_P);
  }
  view_.resize(900, 240);
  ASSERT_GT(layout().pinnedContent, canvas().rowsHeight()) << "they would fill the view";
  EXPECT_LE(layout().pinnedHeight, std::max(canvas().rowsHeight() / 2, canvas().rowsHeight() - 100));
  ASSERT_LT(layout().pinnedRows, layout().rows.size()) << "others show";
  canvas().standOn(canvas().timeline()->pathOf(layout().rows.front()));
  EXPECT_EQ(canvas().pinnedScroll(), 0);
  const QPointF onPinned(600, kRulerHeight + 30);
  const double others = canvas().scroll();
  wheel(onPinned, {0, -120}, {});
  EXPECT_EQ(canvas().pinnedScroll(), 66);
  EXPECT_EQ(canvas().scroll(), others) << "only they scroll";
  wheel(onPinned, {0, 1200}, {});
  EXPECT_EQ(canvas().pinnedScroll(), 0);
  QTest::mousePress(&canvas(), Qt::LeftButton, {}, onPinned.toPoint());
  QTest::mouseMove(&canvas(), onPinned.toPoint() - QPoint(0, 20));
  QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, onPinned.toPoint() - QPoint(0, 20));
  EXPECT_EQ(canvas().pinnedScroll(), 20) << "dragging moves them too";
  canvas().standOn(canvas().timeline()->pathOf(layout().rows.front()));
  RowPath before;
  while (canvas().rowStoodOn() != before) { // down, row by row, to the last
    before = canvas().rowStoodOn();
    const auto stood = std::find_if(layout().rows.begin(), layout().rows.end(),
                                    [&](const Row& each) { return canvas().timeline()->pathOf(each) == before; });
    ASSERT_NE(stood, layout().rows.end()) << before;
    EXPECT_GE(stood->y, stood->pinned ? 0 : layout().pinnedHeight) << before;
    EXPECT_LE(stood->y + stood->height, stood->pinned ? layout().pinnedHeight : canvas().rowsHeight()) << before;
    key(Qt::Key_Down);
  }
  EXPECT_EQ(before, canvas().timeline()->pathOf(layout().rows.back()));
  wheel(QPointF(600, kRulerHeight + layout().pinnedHeight + 4), {0, 1200}, {});
  EXPECT_EQ(canvas().scroll(), 0) << "below them the others scroll";
}

TEST_F(LaneHabits, HHidesAndShiftHShowsAll) {
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, labelOf(row("worker-1")));
  const RowPath path = canvas().rowStoodOn();
  key(Qt::Key_H);
  EXPECT_EQ(arrangement().hidden, std::vector<RowPath>{path});
  EXPECT_FALSE(canvas().timeline()->rowOf(path));
  EXPECT_FALSE(canvas().rowStoodOn().empty()) << "the keyboard goes on from the next";
  key(Qt::Key_H, Qt::ShiftModifier);
  EXPECT_TRUE(arrangement().hidden.empty());
}

TEST_F(LaneHabits, AltUpAndDownMoveTheLane) {
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, labelOf(row("worker-1")));
  const RowPath path = canvas().rowStoodOn();
  const double before = canvas().timeline()->rowOf(path)->y;
  key(Qt::Key_Down, Qt::AltModifier);
  EXPECT_GT(canvas().timeline()->rowOf(path)->y, before);
  key(Qt::Key_Up, Qt::AltModifier);
  EXPECT_EQ(canvas().timeline()->rowOf(path)->y, before);
}

TEST_F(LaneHabits, LanesAreReorderedByDragging) {
  QSignalSpy edits(&stage(), &Stage::edited);
  const RowPath path = pathOf("worker-1");
  const double before = canvas().timeline()->rowOf(path)->y;
  const QPoint from = labelOf(row("worker-1"));
  drag(from, labelOf(row("worker-2")) + QPoint(0, 8));
  EXPECT_GT(canvas().timeline()->rowOf(path)->y, before);
  EXPECT_EQ(edits.size(), 1) << "one edit for undo, whatever the way";
  EXPECT_TRUE(edits.last()[1].toString().contains("worker-1"));
  QTest::mousePress(&canvas(), Qt::LeftButton, {}, labelOf(row("worker-1")));
  QTest::mouseMove(&canvas(), labelOf(row("worker-1")) - QPoint(0, 10));
  QTest::mouseMove(&canvas(), labelOf(row("worker-1")) - QPoint(0, 24));
  key(Qt::Key_Escape);
  EXPECT_GT(canvas().timeline()->rowOf(path)->y, before) << "Esc leaves it where it was";
  QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, {60, 60});
  EXPECT_EQ(edits.size(), 1);
}

TEST_F(LaneHabits, LanesAreFiltered) {
  const auto rows = layout().rows.size();
  key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
  ASSERT_TRUE(view_.filter().hasFocus());
  QTest::keyClicks(&view_.filter(), "worker-2");
  EXPECT_LT(layout().rows.size(), rows);
  EXPECT_EQ(arrangement().filter, "worker-2");
  for (const Row& each : layout().rows) EXPECT_EQ(each.label.find("worker-1"), std::string::npos);
  QTest::keyClicks(&view_.filter(), " nowhere");
  EXPECT_TRUE(layout().rows.empty());
  QTest::keyClick(&view_.filter(), Qt::Key_Escape);
  EXPECT_EQ(layout().rows.size(), rows);
  EXPECT_TRUE(canvas().hasFocus());
}

} // namespace
} // namespace switchpoint
