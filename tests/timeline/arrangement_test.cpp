// Rows pinned, closed, hidden, moved and filtered; states dimmed; names of rows.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "timeline/sample_runs.h"

namespace switchpoint {
namespace {

class ArrangementTest : public testing::Test {
protected:
  Layout whole() const { return timeline_.layout({0, timeline_.end(), kWidth, timeline_.contentHeight(), 0}); }
  std::vector<RowPath> paths() const {
    std::vector<RowPath> out;
    for (const Row& row : whole().rows) out.push_back(timeline_.pathOf(row));
    return out;
  }
  void arrange(const Arrangement& arrangement) { timeline_.setArrangement(arrangement); }

  SampleRuns runs_ = firstLook();
  Timeline timeline_{views(runs_)};
};

TEST_F(ArrangementTest, RowsAreNamedBySectionAndLabel) {
  EXPECT_THAT(paths(),
              testing::ElementsAre("asyncio", "asyncio/loop", "asyncio/order-1", "asyncio/order-2", "asyncio/order-3",
                                   "asyncio/order-4", "threads", "threads/GIL", "threads/order-1", "threads/order-2",
                                   "threads/order-3", "threads/order-4", "processes", "processes/order-1",
                                   "processes/order-2", "processes/order-3", "processes/order-4"));
}

TEST_F(ArrangementTest, NamesLeadBackToTheirRows) {
  for (const Row& row : whole().rows) {
    const auto found = timeline_.rowOf(timeline_.pathOf(row));
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->y, row.y);
    EXPECT_EQ(found->label, row.label);
    EXPECT_EQ(found->owner, row.owner);
  }
  EXPECT_FALSE(timeline_.rowOf("threads/nobody").has_value());
}

TEST(ArrangementOfTwins, SecondRunOfAModelAndSecondRowOfANameAreCounted) {
  SampleRuns runs;
  runs.push_back(firstLookThreads());
  runs.push_back(firstLookThreads());
  const Timeline timeline(views(runs));
  ASSERT_TRUE(timeline.rowOf("threads#2/order-1").has_value());
  EXPECT_EQ(timeline.rowOf("threads#2/order-1")->section, 1u);
  EXPECT_EQ(timeline.rowOf("threads/order-1")->section, 0u);
}

TEST_F(ArrangementTest, SpansKnowTheirRow) {
  EXPECT_EQ(timeline_.pathOf(SpanRef{SpanKind::Lane, 1, 2, 0}), "threads/order-2");
  EXPECT_EQ(timeline_.pathOf(SpanRef{SpanKind::Object, 1, 0, 0}), "threads/GIL");
  EXPECT_EQ(timeline_.pathOf(SpanRef{}), "");
}

TEST_F(ArrangementTest, PinnedRowsStandAboveAllOthersInTheirOrder) {
  arrange({.pinned = {"threads/GIL", "asyncio/order-2"}});
  const Layout layout = whole();
  EXPECT_EQ(layout.pinnedRows, 2u);
  EXPECT_EQ(layout.pinnedHeight, 44);
  EXPECT_EQ(layout.rows[0].label, "GIL");
  EXPECT_EQ(layout.rows[1].label, "order-2");
  EXPECT_EQ(layout.rows[1].context, "asyncio") << "a row that stands apart says whose it is";
  EXPECT_EQ(layout.rows[2].label, "asyncio");
  EXPECT_EQ(layout.rows[2].y, 44);
  EXPECT_EQ(layout.rows.size(), 17u) << "and are not there twice";
  EXPECT_DOUBLE_EQ(layout.rows.back().y + layout.rows.back().height, timeline_.contentHeight());
}

TEST_F(ArrangementTest, PinnedRowsNeverScrollAway) {
  arrange({.pinned = {"threads/GIL", "asyncio/order-2"}});
  for (const double scroll : {0.0, 10.0, 28.0, 100.0, 250.0}) {
    const Layout layout = timeline_.layout({0, timeline_.end(), kWidth, 144, scroll});
    ASSERT_EQ(layout.pinnedRows, 2u);
    EXPECT_EQ(layout.rows[0].y, 0);
    EXPECT_EQ(layout.rows[1].y, 22);
    const Row& first = layout.rows[2];
    EXPECT_GT(first.y + first.height, 44) << "scrolled under the pinned rows altogether: left out";
    const Hit pinned = timeline_.hit(layout, 700, 30);
    ASSERT_TRUE(pinned.row.has_value());
    EXPECT_EQ(*pinned.row, 1u);
    const Hit scrolled = timeline_.hit(layout, 700, 45);
    ASSERT_TRUE(scrolled.row.has_value());
    EXPECT_GE(*scrolled.row, 2u);
  }
}

TEST_F(ArrangementTest, EveryRowCanBeScrolledIntoView) {
  const Arrangement few{.pinned = {"threads/GIL", "asyncio/order-2"}};
  Arrangement many; // nine of seventeen: the pinned ones scroll as well
  for (const RowPath& path : paths()) {
    if (path.find('/') != RowPath::npos && path[0] != 'p') many.pinned.push_back(path);
  }
  for (const Arrangement& arrangement : {few, many}) {
    arrange(arrangement);
    for (const Row& row : whole().rows) {
      for (const double before : {0.0, 40.0, 1000.0}) {
        const Viewport view = timeline_.within({0, timeline_.end(), kWidth, 120, before, before});
        const Viewport seen = timeline_.scrolledTo(row, view);
        EXPECT_EQ(timeline_.within(seen).scroll, seen.scroll) << row.label;
        EXPECT_EQ(timeline_.within(seen).pinnedScroll, seen.pinnedScroll) << row.label;
        const Layout layout = timeline_.layout(seen);
        const auto found =
            std::find_if(layout.rows.begin(), layout.rows.end(), [&](const Row& r) { return r.node == row.node; });
        ASSERT_NE(found, layout.rows.end()) << row.label << " from " << before;
        EXPECT_GE(found->y, found->pinned ? 0 : layout.pinnedHeight) << row.label;
        EXPECT_LE(found->y + found->height, found->pinned ? layout.pinnedHeight : 120 + 1e-9) << row.label;
        EXPECT_EQ(timeline_.topIn(row, seen), found->y);
      }
    }
  }
}

class PinnedBeyondTheView : public ArrangementTest {
protected:
  PinnedBeyondTheView() {
    Arrangement all;
    for (const RowPath& path : paths()) {
      if (path.find('/') != RowPath::npos) all.pinned.push_back(path);
    }
    arrange(all);
  }
  Layout seen(double pinnedScroll) const {
    return timeline_.layout(timeline_.within({0, timeline_.end(), kWidth, kHeight, 0, pinnedScroll}));
  }

  static constexpr double kHeight = 200;
};

TEST_F(PinnedBeyondTheView, TheyTakeWhatTheOthersLeaveAndScrollByThemselves) {
  const double others = 3 * 28 + 2 * 8; // three headers, nothing else is left
  const Layout top = seen(0);
  EXPECT_EQ(top.pinnedHeight, kHeight - others);
  EXPECT_EQ(top.pinnedContent, 14 * 22);
  EXPECT_EQ(top.rows[top.pinnedRows].label, "asyncio") << "and hide none of the others";
  EXPECT_EQ(top.rows.back().label, "processes");
  EXPECT_EQ(top.rows.back().y + top.rows.back().height, kHeight);
  const Layout end = seen(1000);
  EXPECT_EQ(end.pinnedScroll, 14 * 22 - top.pinnedHeight);
  const Row& last = end.rows[end.pinnedRows - 1];
  EXPECT_EQ(last.label, "order-4");
  EXPECT_EQ(last.y + last.height, end.pinnedHeight);
}

TEST_F(PinnedBeyondTheView, TheyTakeHalfWhereTheOthersNeedMore) {
  Arrangement some = timeline_.picture().arrangement;
  some.pinned.resize(9); // the processes stay
  arrange(some);
  const Layout layout = seen(0);
  EXPECT_EQ(layout.pinnedHeight, kHeight / 2);
  EXPECT_EQ(layout.rows[layout.pinnedRows].y, kHeight / 2);
  EXPECT_EQ(layout.contentHeight, whole().contentHeight) << "scrolling hides nothing";
}

TEST_F(PinnedBeyondTheView, ARowThatIsCutIsHitNoFurther) {
  const Layout layout = seen(11);
  for (double y = 0; y < kHeight; ++y) {
    const Hit hit = timeline_.hit(layout, 700, y);
    if (!hit.row) continue;
    EXPECT_EQ(*hit.row < layout.pinnedRows, y < layout.pinnedHeight) << y;
  }
  EXPECT_EQ(timeline_.hit(layout, 700, 10.5).row, 0u);
  EXPECT_EQ(timeline_.hit(layout, 700, 11).row, 1u);
}

TEST_F(PinnedBeyondTheView, AFigureShowsThemAll) {
  const Layout figure = whole();
  EXPECT_EQ(figure.pinnedHeight, 14 * 22);
  EXPECT_EQ(figure.rows.size(), 17u);
}

// Arrows, notes and what lights up belong to lanes: where the lane is scrolled under the pinned ones there is none.
TEST_F(ArrangementTest, WhatLiesUnderPinnedRowsHasNoNotesAndNoArrows) {
  PictureState picture;
  picture.arrangement.pinned = {"threads/GIL", "threads/order-1", "threads/order-2"};
  picture.notes = {{300 * kMillisecond, "asyncio/order-1", "under them"},
                   {300 * kMillisecond, "threads/order-1", "in"}};
  picture.arrows = true;
  timeline_.setPicture(picture);
  const Row lane = *timeline_.rowOf("asyncio/order-1");
  const Viewport view{0, timeline_.end(), kWidth, 200, lane.y - 66 + lane.height - 4};
  const Layout layout = timeline_.layout(view);
  ASSERT_EQ(layout.rows[layout.pinnedRows].label, "order-1") << "a strip of it shows";
  ASSERT_EQ(layout.notes.size(), 1u);
  EXPECT_EQ(layout.notes[0].text, "in");
  for (const Arrow& arrow : layout.arrows) {
    EXPECT_NE(arrow.y1, layout.rows[layout.pinnedRows].y + 11);
    EXPECT_NE(arrow.y2, layout.rows[layout.pinnedRows].y + 11);
  }
}

TEST_F(ArrangementTest, ClosedRowsHideWhatIsBelowThem) {
  arrange(timeline_.toggled("asyncio/loop"));
  EXPECT_EQ(timeline_.picture().arrangement.closed, std::vector<RowPath>{"asyncio/loop"});
  const Layout layout = whole();
  EXPECT_EQ(layout.rows[1].label, "loop");
  EXPECT_TRUE(layout.rows[1].foldable);
  EXPECT_FALSE(layout.rows[1].open);
  EXPECT_EQ(layout.rows[2].label, "threads");
  arrange(timeline_.toggled("asyncio/loop"));
  EXPECT_EQ(timeline_.picture().arrangement, Arrangement());
  EXPECT_EQ(whole().rows.size(), 17u);
}

TEST_F(ArrangementTest, ALaneWithoutChildrenCannotBeClosed) {
  EXPECT_EQ(timeline_.toggled("asyncio/order-1"), Arrangement());
  EXPECT_EQ(timeline_.toggled("nothing"), Arrangement());
  arrange({.closed = {"asyncio/order-1"}});
  EXPECT_EQ(whole().rows.size(), 17u);
}

TEST_F(ArrangementTest, HiddenRowsTakeTheirChildrenAlong) {
  arrange({.hidden = {"asyncio/loop", "threads", "processes/order-2"}});
  EXPECT_THAT(labels(whole()), testing::ElementsAre("asyncio", "processes", "order-1", "order-3", "order-4"));
}

TEST_F(ArrangementTest, RowsMoveAmongTheirSiblings) {
  arrange(timeline_.moved("processes/order-3", -1));
  arrange(timeline_.moved("processes/order-3", -1));
  EXPECT_THAT(labels(whole()), testing::Contains("order-3").Times(3));
  std::vector<RowPath> order = paths();
  EXPECT_THAT(std::vector<RowPath>(order.end() - 4, order.end()),
              testing::ElementsAre("processes/order-3", "processes/order-1", "processes/order-2", "processes/order-4"));
  arrange(timeline_.moved("processes/order-3", -1)); // is the first already
  EXPECT_EQ(paths(), order);
  arrange(timeline_.moved("processes", -1)); // sections, too
  EXPECT_EQ(paths()[6], "processes");
  EXPECT_EQ(paths()[7], "processes/order-3");
}

TEST_F(ArrangementTest, MovingForthAndBackIsAsBefore) {
  const std::vector<RowPath> before = paths();
  for (const RowPath& path : before) {
    for (const int step : {-1, 1}) {
      arrange({});
      arrange(timeline_.moved(path, step));
      if (paths() == before) continue; // at its end
      arrange(timeline_.moved(path, -step));
      EXPECT_EQ(paths(), before) << path;
    }
  }
}

TEST_F(ArrangementTest, PinnedRowsMoveAmongThePinned) {
  arrange({.pinned = {"threads/GIL", "asyncio/order-2"}});
  arrange(timeline_.moved("asyncio/order-2", -1));
  EXPECT_EQ(whole().rows[0].label, "order-2");
}

struct FilterCase {
  std::string filter;
  std::vector<std::string> rows;
};

TEST_F(ArrangementTest, FilterKeepsMatchesAndWhatTheyBelongTo) {
  const FilterCase cases[] = {
      {"gil", {"threads", "GIL"}},
      {"ORDER-2", {"asyncio", "loop", "order-2", "threads", "order-2", "processes", "order-2"}},
      {"threads", {"threads", "GIL", "order-1", "order-2", "order-3", "order-4"}},
      {"order-3  thr", {"threads", "order-3"}},
      {"loop", {"asyncio", "loop"}},
      {"nobody", {}},
      {"   ", labels(whole())},
  };
  for (const FilterCase& each : cases) {
    arrange({.filter = each.filter});
    EXPECT_EQ(labels(whole()), each.rows) << each.filter;
  }
}

TEST(ArrangementOfGroups, FilterOpensAGroupForTheLanesThatMatch) {
  const auto run = manyTasks(1000);
  Timeline timeline({run->view()});
  timeline.setArrangement({.filter = "order-77"});
  const Layout layout = timeline.layout({0, timeline.end(), kWidth, 4000, 0});
  EXPECT_EQ(layout.rows.size(), 3u + 11u) << "header, loop, group; order-77 and order-770 … 779";
  timeline.setArrangement({.filter = "order"});
  EXPECT_EQ(timeline.layout({0, timeline.end(), kWidth, 4000, 0}).rows.size(), 3u) << "the group itself matches";
}

TEST(ArrangementOfGroups, RevealedUndoesWhateverHidesARow) {
  const auto run = manyTasks(1000);
  Timeline timeline({run->view()});
  timeline.setArrangement({.closed = {"asyncio"}, .hidden = {"asyncio/order-77"}, .filter = "loop"});
  EXPECT_FALSE(timeline.rowOf("asyncio/order-77").has_value());
  timeline.setArrangement(timeline.revealed("asyncio/order-77"));
  EXPECT_TRUE(timeline.rowOf("asyncio/order-77").has_value());
}

TEST_F(ArrangementTest, DimmedStatesAreMarkedAndNothingElse) {
  Arrangement dimmed;
  dimmed.dim[static_cast<std::size_t>(Role::IoWait)] = true;
  const Layout before = whole();
  arrange(dimmed);
  const Layout after = whole();
  ASSERT_EQ(after.bars.size(), before.bars.size());
  for (std::size_t i = 0; i < after.bars.size(); ++i) {
    EXPECT_EQ(after.bars[i].dim, after.bars[i].role == Role::IoWait);
    EXPECT_EQ(after.bars[i].x, before.bars[i].x);
  }
  for (const LegendEntry& entry : after.legend) EXPECT_EQ(entry.dim, entry.role == Role::IoWait);
}

TEST_F(ArrangementTest, NamesOfRowsThatAreNotThereAreLeftAlone) {
  arrange({.pinned = {"threads/ghost"},
           .closed = {"ghost"},
           .opened = {""},
           .hidden = {"asyncio/loop/x"},
           .order = {"threads/ghost"}});
  EXPECT_EQ(whole().rows.size(), 17u);
}

} // namespace
} // namespace switchpoint
