// Searching the timeline by keys, lanes that light up, runs aligned and overlaid.
#include <QLabel>
#include <QLineEdit>

#include "gui/timeline_fixture.h"
#include "gui/views/timeline/search_bar.h"

namespace switchpoint {
namespace {

class SearchKeys : public TimelineFixture {};

TEST_F(SearchKeys, SlashSearchesAndReturnGoesOn) {
  key(Qt::Key_Slash);
  ASSERT_TRUE(view_.searchBar().isVisible());
  const QString first = QString::fromStdString(layout().rows[2].label);
  QTest::keyClicks(&view_.searchBar().line(), first);
  const std::size_t all = canvas().timeline()->search(first.toStdString()).size();
  ASSERT_GT(all, 1u);
  EXPECT_EQ(view_.searchBar().count().text(), QStringLiteral("1 of %1").arg(all));
  QTest::keyClick(&view_.searchBar().line(), Qt::Key_Return);
  EXPECT_EQ(view_.searchBar().count().text(), QStringLiteral("2 of %1").arg(all));
  QTest::keyClick(&view_.searchBar().line(), Qt::Key_Return, Qt::ShiftModifier);
  QTest::keyClick(&view_.searchBar().line(), Qt::Key_Return, Qt::ShiftModifier);
  EXPECT_EQ(view_.searchBar().count().text(), QStringLiteral("%1 of %1").arg(all)) << "before the first is the last";
  QTest::keyClicks(&view_.searchBar().line(), QStringLiteral("zzz"));
  EXPECT_EQ(view_.searchBar().count().text(), QStringLiteral("nothing"));
}

TEST_F(SearchKeys, WhatIsFoundIsOpened) {
  PictureState state = stage().state();
  const RowPath header = canvas().timeline()->pathOf(layout().rows[0]);
  const std::string label = layout().rows[2].label;
  state.arrangement.closed = {header};
  stage().edit(state, QStringLiteral("Close"));
  ASSERT_NE(layout().rows[1].kind, RowKind::Lane);
  key(Qt::Key_Slash);
  QTest::keyClicks(&view_.searchBar().line(), QString::fromStdString(label));
  EXPECT_TRUE(stage().state().arrangement.closed.empty());
}

TEST_F(SearchKeys, RunsAreAlignedAndOverlaidAndBothCanBeTakenBack) {
  view_.action(QStringLiteral("align-end"))->trigger();
  EXPECT_EQ(stage().state().alignment.to, AlignTo::End);
  view_.action(QStringLiteral("align-start"))->trigger();
  EXPECT_EQ(stage().state().alignment, Alignment());
  view_.action(QStringLiteral("overlay-runs"))->trigger();
  EXPECT_TRUE(canvas().timeline()->picture().overlay);
  stage().restore({});
  EXPECT_FALSE(view_.action(QStringLiteral("overlay-runs"))->isChecked());
}

} // namespace
} // namespace switchpoint
