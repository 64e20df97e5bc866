// Ten thousand lanes fold into one row that shows how many are in each state.
#include <gtest/gtest.h>

#include "timeline/group_totals.h"
#include "timeline/sample_runs.h"

namespace switchpoint {
namespace {

Layout wholeAsHigh(const Timeline& timeline, double height = 400) {
  return timeline.layout({0, timeline.end(), 128 + 1000 + 16, height, 0});
}

const Row& groupRow(const Layout& layout) {
  for (const Row& row : layout.rows) {
    if (row.kind == RowKind::Group) return row;
  }
  ADD_FAILURE() << "no group";
  return layout.rows.front();
}

TEST(Groups, ManyLanesOfOneNameAreOneRow) {
  const auto run = manyTasks(10000);
  const Timeline timeline({run->view()});
  const Layout layout = wholeAsHigh(timeline);
  ASSERT_EQ(layout.rows.size(), 3u); // header, loop, group
  EXPECT_EQ(groupRow(layout).label, "order × 10\u2009000");
  EXPECT_LT(layout.columns.size(), 1000u);
}

TEST(Groups, FewLanesStandAlone) {
  const auto run = manyTasks(40);
  EXPECT_EQ(Timeline({run->view()}).layout({0, kSecond, 1000, 4000, 0}).rows.size(), 42u);
}

TEST(Groups, OpenedGroupShowsOnlyTheRowsInView) {
  const auto run = manyTasks(10000);
  Timeline timeline({run->view()});
  timeline.setArrangement(timeline.toggled(timeline.pathOf(groupRow(wholeAsHigh(timeline)))));
  EXPECT_GT(timeline.contentHeight(), 10000 * 22);
  EXPECT_LT(wholeAsHigh(timeline).rows.size(), 20u);
  timeline.setArrangement(timeline.toggled(timeline.pathOf(groupRow(wholeAsHigh(timeline)))));
  EXPECT_LT(timeline.contentHeight(), 200);
}

TEST(Groups, CountsAreExact) {
  const auto run = manyTasks(1000); // ready at 1 s; one after the other, 10 µs each
  std::vector<std::uint32_t> lanes(1000);
  for (std::uint32_t i = 0; i < 1000; ++i) lanes[i] = i + 1;
  const GroupTotals totals(run->intervals, lanes);
  const auto at = totals.at(kSecond + 2005 * kMicrosecond);
  EXPECT_EQ(at[static_cast<std::size_t>(Role::Running)], 1u);
  EXPECT_EQ(at[static_cast<std::size_t>(Role::Ready)], 799u);
  const auto sum = totals.between(0, run->intervals.end());
  EXPECT_EQ(sum[static_cast<std::size_t>(Role::IoWait)], 1000 * kSecond);
  EXPECT_EQ(sum[static_cast<std::size_t>(Role::Running)], 10 * kMillisecond);
  EXPECT_EQ(sum[static_cast<std::size_t>(Role::Ready)], 999 * 1000 / 2 * 10 * kMicrosecond);
}

TEST(Groups, TooltipCountsTheStatesAtThatInstant) {
  const auto run = manyTasks(1000);
  const Timeline timeline({run->view()});
  const Layout layout = wholeAsHigh(timeline);
  const Row& row = groupRow(layout);
  const Hit hit = timeline.hit(layout, layout.xOf(500 * kMillisecond), row.y + 5);
  const SpanWords words = timeline.explain(layout, hit);
  EXPECT_TRUE(words.title.starts_with("order × 1\u2009000 at 0.")) << words.title;
  ASSERT_EQ(words.lines.size(), 1u);
  EXPECT_EQ(words.lines[0], "1\u2009000 · waits for I/O");
}

} // namespace
} // namespace switchpoint
