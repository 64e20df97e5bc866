// What a screen reader is told about the timeline: the tree is walked as one would.
#include <QAccessible>

#include "gui/timeline_fixture.h"
#include "gui/views/timeline/spoken.h"

namespace switchpoint {
namespace {

class Accessibility : public TimelineFixture {
protected:
  QAccessibleInterface* table() { return QAccessible::queryAccessibleInterface(&canvas()); }
};

TEST_F(Accessibility, TheCanvasIsATableOfLanesAndSpans) {
  ASSERT_NE(table(), nullptr);
  EXPECT_EQ(table()->role(), QAccessible::Table);
  EXPECT_TRUE(table()->text(QAccessible::Name).startsWith("Timeline, from 0 to"));
  QAccessibleTableInterface* cells = table()->tableInterface();
  ASSERT_NE(cells, nullptr);
  EXPECT_EQ(cells->rowCount(), static_cast<int>(layout().rows.size()));
  EXPECT_EQ(cells->rowDescription(0), "asyncio");
  int walked = 0;
  for (int row = 0; row < cells->rowCount(); ++row) {
    for (int column = 0; column < cells->columnCount(); ++column) {
      QAccessibleInterface* cell = cells->cellAt(row, column);
      if (cell == nullptr) continue;
      ++walked;
      EXPECT_TRUE(cell->isValid());
      EXPECT_FALSE(cell->text(QAccessible::Name).isEmpty()) << row << ' ' << column;
      EXPECT_EQ(cell->parent(), table());
      EXPECT_EQ(cell->tableCellInterface()->rowIndex(), row);
      EXPECT_EQ(cell->tableCellInterface()->columnIndex(), column);
      EXPECT_EQ(table()->child(table()->indexOfChild(cell)), cell);
    }
  }
  EXPECT_EQ(walked, table()->childCount());
  EXPECT_GT(walked, cells->rowCount());
}

TEST_F(Accessibility, SpansHaveNamesThatMakeSenseReadAloud) {
  QStringList names;
  for (int i = 0; i < table()->childCount(); ++i) names.append(table()->child(i)->text(QAccessible::Name));
  EXPECT_TRUE(
      names.contains("worker-1, runs on core 1, 20 milliseconds, from 0.000 to 0.020 seconds") ||
      !names.filter(QRegularExpression("^worker-1, runs.*, [0-9.]+ milliseconds, from .* to .* (milli)?seconds$"))
           .isEmpty())
      << names.join("\n").toStdString();
  for (const QString& name : names) EXPECT_FALSE(name.contains(" ms")) << name.toStdString();
}

TEST_F(Accessibility, TheSelectedSpanHasTheFocus) {
  const auto at = bar(Role::Running);
  ASSERT_TRUE(at);
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, *at);
  QAccessibleInterface* focused = table()->focusChild();
  ASSERT_NE(focused, nullptr);
  EXPECT_TRUE(focused->state().selected);
  EXPECT_TRUE(focused->rect().contains(canvas().mapToGlobal(*at)));
  EXPECT_EQ(table()->childAt(canvas().mapToGlobal(*at).x(), canvas().mapToGlobal(*at).y()), focused);
  const QString before = focused->text(QAccessible::Name);
  key(Qt::Key_Right);
  ASSERT_NE(table()->focusChild(), nullptr);
  EXPECT_NE(table()->focusChild()->text(QAccessible::Name), before);
  EXPECT_EQ(table()->tableInterface()->selectedCellCount(), 1);
}

TEST_F(Accessibility, PressingACellSelectsIt) {
  for (int i = 0; i < table()->childCount(); ++i) {
    QAccessibleInterface* cell = table()->child(i);
    if (!cell->state().selectable) continue;
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_NE(session_.selection().span.kind, SpanKind::None);
    return;
  }
  FAIL() << "there is no span in view";
}

TEST_F(Accessibility, OverviewAndLegendAreNamed) {
  QAccessibleInterface* overview = QAccessible::queryAccessibleInterface(&view_.overview());
  EXPECT_EQ(overview->role(), QAccessible::Slider);
  EXPECT_TRUE(overview->text(QAccessible::Name).startsWith("Overview"));
  canvas().show(0, camera().end() / 2);
  view_.overview().setFocus(Qt::BacktabFocusReason);
  EXPECT_EQ(view_.overview().part(), OverviewStrip::Part::End);
  overview->valueInterface()->setCurrentValue(toSeconds(camera().end()) / 4);
  EXPECT_NEAR(static_cast<double>(camera().to()), static_cast<double>(camera().end()) / 4, 1.0);
  for (LegendButton* button : view_.legend().buttons()) {
    QAccessibleInterface* entry = QAccessible::queryAccessibleInterface(button);
    EXPECT_EQ(entry->role(), QAccessible::CheckBox);
    EXPECT_TRUE(entry->state().checked);
    EXPECT_FALSE(entry->text(QAccessible::Name).isEmpty());
  }
}

TEST(Spoken, WholeWordsWithPlurals) {
  EXPECT_EQ(spokenUnits("15.1 ms"), "15.1 milliseconds");
  EXPECT_EQ(spokenUnits("1 s"), "1 second");
  EXPECT_EQ(spokenUnits("41 min 1 s"), "41 minutes 1 second");
  EXPECT_EQ(spokenUnits("deadlock at 3 µs"), "deadlock at 3 microseconds");
}

TEST(Spoken, ASpanSaysWhoWhatHowLongAndWhen) {
  EXPECT_EQ(spokenSpan("order-2", "order-2 waits for the GIL", 620 * kMillisecond, 635'100 * kMicrosecond),
            "order-2, waits for the GIL, 15.1 milliseconds, from 620 to 635 milliseconds");
  EXPECT_EQ(spokenSpan("order-2", "waits", 1620 * kMillisecond, 1635 * kMillisecond),
            "order-2, waits, 15 milliseconds, from 1.620 to 1.635 seconds");
}

} // namespace
} // namespace switchpoint
