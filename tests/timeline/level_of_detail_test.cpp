// What is too narrow to draw is folded: counted exactly, never invented, never gone.
#include <gtest/gtest.h>

#include <numeric>

#include "timeline/lane_totals.h"
#include "timeline/sample_runs.h"

namespace switchpoint {
namespace {

std::size_t slot(Role role) {
  return static_cast<std::size_t>(role);
}

TEST(LevelOfDetail, FoldSaysHowManyItStandsForAndTheirExactShares) {
  const auto run = denseThread(100000); // 3 µs running, 1 µs waiting, 400 ms in all
  const Layout layout = whole(Timeline({run->view()}));
  ASSERT_EQ(layout.folds.size(), 1u);
  const Fold& fold = layout.folds[0];
  EXPECT_EQ(fold.count, 200000u);
  EXPECT_EQ(fold.preempts, 100000u);
  EXPECT_DOUBLE_EQ(fold.share[slot(Role::Running)], 0.75);
  EXPECT_DOUBLE_EQ(fold.share[slot(Role::GilWait)], 0.25);
  EXPECT_EQ(fold.share[slot(Role::Ready)], 0);
}

TEST(LevelOfDetail, ColumnsTakeTheAreaThatTheirStatesWouldTake) {
  const auto run = denseThread(100000);
  const Layout layout = whole(Timeline({run->view()}));
  double running = 0, waiting = 0;
  for (const Bar& bar : columnBars(layout)) {
    EXPECT_EQ(bar.fold, 0u);
    EXPECT_TRUE(bar.role == Role::Running || bar.role == Role::GilWait) << "no state that does not occur";
    (bar.role == Role::Running ? running : waiting) += bar.width * bar.height;
  }
  EXPECT_NEAR(running, 1000 * 16 * 0.75, 1000 * 16 * 0.02);
  EXPECT_NEAR(waiting, 1000 * 8 * 0.25, 1000 * 8 * 0.02);
}

TEST(LevelOfDetail, WorkDependsOnPixelsNotOnTheTrace) {
  const auto few = denseThread(20000);
  const auto many = denseThread(400000);
  const Layout small = whole(Timeline({few->view()}));
  const Layout large = whole(Timeline({many->view()}));
  const auto drawn = [](const Layout& layout) { return layout.bars.size() + layout.columns.size(); };
  const auto room = static_cast<std::size_t>(1000 / Geometry().foldColumn) + 16;
  EXPECT_LE(drawn(small), room);
  EXPECT_LE(drawn(large), room);
}

TEST(LevelOfDetail, ZoomedInEveryIntervalIsItsOwnBar) {
  const auto run = denseThread(100000);
  const Timeline timeline({run->view()});
  const Layout layout = timeline.layout({200 * kMillisecond, 200 * kMillisecond + 40 * kMicrosecond, 544, 100, 0});
  EXPECT_TRUE(layout.folds.empty());
  EXPECT_EQ(layout.bars.size(), 20u);
}

TEST(LevelOfDetail, RareStateBetweenLongOnesIsAtLeastAPixelWideAndOnTop) {
  TraceBuilder builder("threads");
  const std::uint32_t lane = builder.lane(LaneKind::Thread, "order", 1);
  builder.at(0, EventKind::Create, lane);
  builder.at(0, EventKind::BlockSleep, lane);
  builder.at(kSecond, EventKind::Run, lane, 0);
  builder.at(kSecond + kMicrosecond, EventKind::BlockSleep, lane);
  builder.at(2 * kSecond, EventKind::Finish, lane);
  const SampleRun run(builder.finish(2 * kSecond), "");
  const Layout layout = whole(Timeline({run.view()}));
  ASSERT_EQ(layout.bars.size(), 3u);
  EXPECT_EQ(layout.bars.back().role, Role::Running) << "drawn last, so not covered";
  EXPECT_GE(layout.bars.back().width, 1);
  EXPECT_EQ(layout.bars.back().height, 16);
}

TEST(LevelOfDetail, RareStateInAFoldHasAPixelOfItsColumn) {
  TraceBuilder builder("threads");
  const std::uint32_t lane = builder.lane(LaneKind::Thread, "order", 1);
  builder.at(0, EventKind::Create, lane);
  for (Time i = 0; i < 10000; ++i) {
    builder.at(i * 10000, EventKind::Run, lane, 0);
    builder.at(i * 10000 + 9000, EventKind::GilDrop, lane);
    if (i == 5000) builder.at(i * 10000 + 9999, EventKind::BlockSleep, lane); // one nanosecond of all
  }
  builder.at(100000000, EventKind::Finish, lane);
  const SampleRun run(builder.finish(100000000), "");
  const Layout layout = whole(Timeline({run.view()}));
  bool found = false;
  for (const Bar& bar : columnBars(layout)) {
    if (bar.role != Role::IoWait) continue;
    found = true;
    EXPECT_GE(bar.height, 1);
  }
  EXPECT_TRUE(found);
}

TEST(LaneTotals, SumsAreExactForAnyStretch) {
  const auto run = denseThread(5000);
  const LaneTotals totals(run->intervals.of(0), run->intervals.end(), false);
  const Time cuts[] = {0, 1, 3000, 3001, 3999, 4000, 123456, 7777777, 20000000};
  for (const Time from : cuts) {
    for (const Time to : cuts) {
      if (to < from) continue;
      const Totals sum = totals.between(from, to);
      const auto runningBefore = [](Time at) { return at / 4000 * 3000 + std::min<Time>(at % 4000, 3000); };
      EXPECT_EQ(sum.time[slot(Role::Running)], runningBefore(to) - runningBefore(from)) << from << " … " << to;
      EXPECT_EQ(std::accumulate(sum.time.begin(), sum.time.end(), Duration{0}), to - from);
    }
  }
}

// Bars of a pixel and a half: told apart in few rows, folded where there are many.
TEST(LevelOfDetail, FoldsEarlierWhereManyRowsAreInView) {
  constexpr double kPlot = 2000, kPixelAndAHalf = 1.5 / 3;
  const auto picture = [](const SampleRun& run) {
    const Timeline timeline({run.view()});
    const auto time = static_cast<Time>(kPlot / kPixelAndAHalf * kMicrosecond);
    return timeline.layout({0, time, 128 + kPlot + 16, timeline.contentHeight(), 0});
  };
  const Layout few = picture(*denseThread(1500, 4));
  EXPECT_GT(few.bars.size(), 3000u);
  EXPECT_TRUE(few.folds.empty());
  const Layout many = picture(*denseThread(1500, 40));
  EXPECT_TRUE(many.bars.empty());
  ASSERT_EQ(many.folds.size(), 40u);
  EXPECT_EQ(many.folds[0].count, 2000u);
}

} // namespace
} // namespace switchpoint
