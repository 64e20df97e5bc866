// The first picture of a long trace, drawn before its events are read: it may say less than the picture after it, and
// nothing else.
#include <algorithm>
#include <map>
#include <memory>
#include <set>

#include <gtest/gtest.h>

#include "analysis/metrics.h"
#include "support/big_trace.h"
#include "timeline/lane_totals.h"
#include "timeline/timeline.h"

namespace switchpoint {
namespace {

class Outlined : public testing::Test {
protected:
  Outlined()
      : trace_(bigTrace({Outline::kFewestEvents, 96, 3})), intervals_(trace_), metrics_(measure(trace_, intervals_)),
        outline_(*Outline::of(trace_)) {
    tables_ = trace_;
    tables_.columns = {};
    nothing_ = std::make_unique<Intervals>(tables_);
  }

  TimelineRun whole() const { return {&trace_, &intervals_, &metrics_, "", "", nullptr, nullptr}; }
  TimelineRun outlined() const { return {&tables_, nothing_.get(), &metrics_, "", "", nullptr, &outline_}; }
  static Layout picture(const Timeline& timeline) {
    return timeline.layout({0, timeline.end(), 1000, timeline.contentHeight(), 0});
  }
  // By the label of each row, the roles that are drawn in it.
  static std::map<std::string, std::set<Role>> rolesOf(const Layout& layout) {
    std::map<std::string, std::set<Role>> roles;
    for (const Bar& bar : layout.bars) roles[layout.rows[bar.row].label].insert(bar.role);
    for (const Bar& bar : columnBars(layout)) roles[layout.rows[bar.row].label].insert(bar.role);
    return roles;
  }

  Trace trace_, tables_;
  Intervals intervals_;
  std::unique_ptr<Intervals> nothing_;
  Metrics metrics_;
  Outline outline_;
};

TEST_F(Outlined, ColumnsAreExact) {
  for (std::uint32_t lane = 0; lane < trace_.lanes.size(); lane += 7) {
    const LaneTotals totals(intervals_.of(lane), intervals_.end(), false);
    const std::vector<StateTimes> columns = outline_.timesOf(lane);
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const Time from = static_cast<Duration>(i) * outline_.width();
      const RoleTimes times = totals.between(from, std::min(from + outline_.width(), outline_.end())).time;
      const auto same = [&](State state, Role role) {
        EXPECT_EQ(columns[i][static_cast<std::size_t>(state)], times[static_cast<std::size_t>(role)])
            << lane << " " << i << " " << id(role);
      };
      same(State::Ready, Role::Ready);
      same(State::Running, Role::Running);
      same(State::GilWait, Role::GilWait);
      same(State::LockWait, Role::LockWait);
      same(State::IoWait, Role::IoWait);
      same(State::Overhead, Role::Overhead);
    }
  }
}

TEST_F(Outlined, RowsAndLegendAreThoseOfTheWholeTrace) {
  const Timeline first({outlined()});
  const Timeline then({whole()});
  EXPECT_EQ(first.end(), then.end());
  const Layout outline = picture(first);
  const Layout whole = picture(then);
  ASSERT_EQ(outline.rows.size(), whole.rows.size());
  for (std::size_t i = 0; i < whole.rows.size(); ++i) {
    EXPECT_EQ(outline.rows[i].label, whole.rows[i].label);
    EXPECT_EQ(outline.rows[i].y, whole.rows[i].y);
  }
  EXPECT_EQ(outline.sections[0].elapsed, whole.sections[0].elapsed);
  EXPECT_EQ(outline.sections[0].counts, "reading every event …");
  ASSERT_EQ(outline.legend.size() + 1, whole.legend.size()) << "nobody is seen to hold a lock yet";
  for (std::size_t i = 0; i < outline.legend.size(); ++i) EXPECT_EQ(outline.legend[i].label, whole.legend[i].label);
}

TEST_F(Outlined, NoStateVanishes) {
  const auto drawn = rolesOf(picture(Timeline({outlined()})));
  const Layout later = picture(Timeline({whole()}));
  const auto all = rolesOf(later);
  for (const Row& row : later.rows) {
    if (row.kind != RowKind::Lane) continue;
    EXPECT_EQ(drawn.at(row.label), all.at(row.label)) << row.label;
  }
}

TEST_F(Outlined, AGroupIsDrawnAsOne) {
  TimelineOptions options;
  options.foldAbove = 4;
  const Timeline first({outlined()}, options);
  const Layout layout = picture(first);
  const auto group =
      std::find_if(layout.rows.begin(), layout.rows.end(), [](const Row& row) { return row.kind == RowKind::Group; });
  ASSERT_NE(group, layout.rows.end());
  const auto index = static_cast<std::uint32_t>(group - layout.rows.begin());
  EXPECT_TRUE(std::any_of(layout.columns.begin(), layout.columns.end(),
                          [index](const FoldColumn& column) { return column.row == index; }));
}

TEST_F(Outlined, ThereIsNothingToAskIt) {
  Timeline first({outlined()});
  first.prepare();
  const Layout layout = picture(first);
  for (const Row& row : layout.rows) {
    const Hit hit = first.hit(layout, (layout.plotLeft + layout.plotRight) / 2, row.y + row.height / 2);
    EXPECT_EQ(hit.span.kind, SpanKind::None);
    EXPECT_EQ(first.timesIn(row, 0, first.end()), (std::array<Duration, kRoleCount>{}));
  }
  EXPECT_TRUE(first.overview(0, 100, 20).empty());
  // Any stretch of it, too.
  for (Time span = first.end(); span > 1; span /= 7) {
    const Layout close = first.layout({span / 2, span / 2 + span, 700, 300, 20});
    for (const FoldColumn& column : close.columns) {
      EXPECT_GE(column.x, close.plotLeft);
      EXPECT_LE(column.x + column.width, close.plotRight + 1e-6);
    }
  }
}

} // namespace
} // namespace switchpoint
