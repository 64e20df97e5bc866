// Sections, rows, bars and marks of the first look.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "timeline/sample_runs.h"

namespace switchpoint {
namespace {

Layout perMillisecond(const Timeline& timeline) {
  return timeline.layout({0, timeline.end(), kWidth, timeline.contentHeight(), 0});
}

std::vector<Bar> barsOf(const Layout& layout, const std::string& section, const std::string& label) {
  std::vector<Bar> out;
  for (const Bar& bar : layout.bars) {
    const Row& row = layout.rows[bar.row];
    if (layout.sections[row.section].title == section && row.label == label) out.push_back(bar);
  }
  return out;
}

TEST(Layout, AShortRunBesideALongOneSaysHowLongItTook) {
  const auto run = [](Time end) {
    TraceBuilder b("threads");
    const std::uint32_t lane = b.lane(LaneKind::Thread, "order", 1);
    b.at(0, EventKind::Create, lane);
    b.at(0, EventKind::Run, lane, 0);
    b.at(end, EventKind::Finish, lane);
    return b.finish(end);
  };
  const SampleRun short_{run(1'400'000'000), ""};
  const SampleRun long_{run(2'460'000'000'000), ""};
  const Layout layout = perMillisecond(Timeline({short_.view(), long_.view()}));
  EXPECT_EQ(layout.sections[0].elapsed, "1.40 s");
  EXPECT_EQ(layout.sections[1].elapsed, "41 min");
}

TEST(LayoutOfFirstLook, RowsAreGilThenLanesAndNoIdleMain) {
  const SampleRuns runs = firstLook();
  const Timeline timeline(views(runs));
  EXPECT_THAT(labels(perMillisecond(timeline)),
              testing::ElementsAre("asyncio", "loop", "order-1", "order-2", "order-3", "order-4", "threads", "GIL",
                                   "order-1", "order-2", "order-3", "order-4", "processes", "order-1", "order-2",
                                   "order-3", "order-4"));
}

TEST(LayoutOfFirstLook, RowsFollowEachOtherDownToTheContentHeight) {
  const SampleRuns runs = firstLook();
  const Timeline timeline(views(runs));
  const Layout layout = perMillisecond(timeline);
  for (std::size_t i = 1; i < layout.rows.size(); ++i) {
    EXPECT_GE(layout.rows[i].y, layout.rows[i - 1].y + layout.rows[i - 1].height);
  }
  EXPECT_DOUBLE_EQ(layout.rows.back().y + layout.rows.back().height, timeline.contentHeight());
}

TEST(LayoutOfFirstLook, HeaderSaysWhoDecidesWhatHappenedAndHowLongItTook) {
  const SampleRuns runs = firstLook();
  const Layout layout = perMillisecond(Timeline(views(runs)));
  ASSERT_EQ(layout.sections.size(), 3u);
  EXPECT_EQ(layout.sections[0].whoDecides, "the task decides: it gives up control only where it waits");
  EXPECT_EQ(layout.sections[0].counts, "4 yields · 0 preempted");
  EXPECT_EQ(layout.sections[0].elapsed, "1.20 s");
  EXPECT_EQ(layout.sections[1].counts, "116 preempted · 8 waits");
  EXPECT_EQ(layout.sections[2].counts, "4 forks · 8 waits");
  EXPECT_EQ(layout.sections[2].elapsed, "0.79 s") << "in the unit of the longest";
}

TEST(LayoutOfFirstLook, BarsStandWhereTheirTimeIsAndAsHighAsTheirState) {
  const SampleRuns runs = firstLook();
  const Layout layout = perMillisecond(Timeline(views(runs)));
  const std::vector<Bar> bars = barsOf(layout, "asyncio", "order-2");
  ASSERT_EQ(bars.size(), 4u);
  const double left[] = {128, 528, 678, 828};
  const double width[] = {400, 150, 150, 200};
  const Role roles[] = {Role::IoWait, Role::Ready, Role::Running, Role::IoWait};
  const double heights[] = {3, 8, 16, 3};
  const Row& row = layout.rows[bars[0].row];
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_NEAR(bars[i].x, left[i], 1e-6);
    EXPECT_NEAR(bars[i].width, width[i], 1e-6);
    EXPECT_EQ(bars[i].role, roles[i]);
    EXPECT_EQ(bars[i].height, heights[i]);
    EXPECT_NEAR(bars[i].y + bars[i].height / 2, row.y + row.height / 2, 1e-9) << "centred";
  }
}

TEST(LayoutOfFirstLook, StateThatGoesOnInAnotherStepIsOneBar) {
  TraceBuilder builder("serial");
  const std::uint32_t first = builder.step(1, "{ cpu = \"1s\" }");
  const std::uint32_t second = builder.step(2, "{ cpu = \"2s\" }");
  const std::uint32_t lane = builder.lane(LaneKind::Thread, "order", 1);
  builder.at(0, EventKind::Create, lane);
  builder.at(0, EventKind::Run, lane, 0);
  builder.at(0, EventKind::Step, lane, first);
  builder.at(kSecond, EventKind::Step, lane, second);
  builder.at(3 * kSecond, EventKind::Finish, lane);
  const SampleRun run(builder.finish(3 * kSecond), "");
  const Layout layout = perMillisecond(Timeline({run.view()}));
  ASSERT_EQ(layout.bars.size(), 1u);
  EXPECT_NEAR(layout.bars[0].width, 1200, 1e-6);
}

TEST(LayoutOfFirstLook, IdleLoopDrawsNothing) {
  const SampleRuns runs = firstLook();
  const std::vector<Bar> bars = barsOf(perMillisecond(Timeline(views(runs))), "asyncio", "loop");
  ASSERT_EQ(bars.size(), 1u);
  EXPECT_EQ(bars[0].role, Role::Running);
  EXPECT_NEAR(bars[0].x, 528, 1e-6);
}

TEST(LayoutOfFirstLook, MarksAreDrawnWhereThereIsRoomAndCountedWhereThereIsNot) {
  const SampleRuns runs = firstLook();
  const Timeline timeline(views(runs));
  const Layout layout = perMillisecond(timeline);
  std::uint64_t yields = 0;
  for (const Mark& mark : layout.marks) yields += mark.kind == MarkKind::Yield ? 1 : 0;
  EXPECT_EQ(yields, 4u) << "each task of the loop gives up control once after computing";
  const Layout narrow = timeline.layout({0, timeline.end(), 128 + 300 + 16, timeline.contentHeight(), 0});
  std::uint64_t counted = 0;
  for (const Row& row : narrow.rows) counted += row.preempts;
  for (const Mark& mark : narrow.marks) EXPECT_NE(mark.kind, MarkKind::Preempt);
  EXPECT_EQ(counted, 116u);
}

TEST(LayoutOfFirstLook, ScrolledViewportShowsOnlyItsRows) {
  const SampleRuns runs = firstLook();
  const Timeline timeline(views(runs));
  const Layout layout = timeline.layout({0, timeline.end(), kWidth, 44, 28 + 22});
  EXPECT_THAT(labels(layout), testing::ElementsAre("order-1", "order-2"));
  EXPECT_DOUBLE_EQ(layout.rows[0].y, 0);
}

TEST(LayoutOfFirstLook, ClosedSectionIsItsHeader) {
  const SampleRuns runs = firstLook();
  Timeline timeline(views(runs));
  const double before = timeline.contentHeight();
  timeline.setArrangement(timeline.toggled(timeline.pathOf(perMillisecond(timeline).rows[0])));
  EXPECT_DOUBLE_EQ(timeline.contentHeight(), before - 5 * 22);
  EXPECT_FALSE(perMillisecond(timeline).rows[0].open);
  timeline.setArrangement(timeline.toggled(timeline.pathOf(perMillisecond(timeline).rows[0])));
  EXPECT_DOUBLE_EQ(timeline.contentHeight(), before);
}

TEST(LayoutOfFirstLook, ViewportCutsBarsAtItsEdges) {
  const SampleRuns runs = firstLook();
  const Timeline timeline(views(runs));
  const Layout layout = timeline.layout({450 * kMillisecond, 500 * kMillisecond, kWidth, 1000, 0});
  for (const Bar& bar : layout.bars) {
    EXPECT_GE(bar.x, layout.plotLeft - 1e-6);
    EXPECT_LE(bar.x + bar.width, layout.plotRight + 1e-6);
  }
  EXPECT_EQ(barsOf(layout, "asyncio", "order-1").size(), 1u);
}

TEST(LayoutOfFirstLook, LegendNamesWhatOccursWithItsShare) {
  const SampleRuns runs = firstLook();
  const Layout layout = perMillisecond(Timeline(views(runs)));
  std::vector<std::string> entries;
  double sum = 0;
  for (const LegendEntry& entry : layout.legend) {
    entries.push_back(entry.label);
    sum += entry.share;
  }
  EXPECT_THAT(entries, testing::ElementsAre("running 15 %", "ready 8 %", "waits for the GIL 15 %", "waits for I/O 61 %",
                                            "overhead < 1 %"));
  EXPECT_NEAR(sum, 1, 1e-9);
}

TEST(LayoutOfFirstLook, LegendTakesAnotherLineWhereItIsTooLong) {
  const SampleRuns runs = firstLook();
  const Timeline timeline(views(runs));
  EXPECT_EQ(perMillisecond(timeline).legendHeight, kLegendHeight);
  const Layout narrow = timeline.layout({0, timeline.end(), 360, 400, 0});
  EXPECT_GT(narrow.legendHeight, kLegendHeight);
  for (const LegendEntry& entry : narrow.legend) EXPECT_LT(entry.textX, 360);
}

TEST(LayoutOfFirstLook, LegendExplainsWhatOnlyOtherLanesDo) {
  TraceBuilder builder("threads");
  const std::uint32_t main = builder.lane(LaneKind::Thread, "main", 0, 0, false);
  const std::uint32_t task = builder.lane(LaneKind::Thread, "order", 1);
  builder.at(0, EventKind::Create, main);
  builder.at(0, EventKind::Overhead, main, static_cast<std::uint64_t>(OverheadKind::ThreadStart));
  builder.at(kSecond, EventKind::Create, task, main + 1);
  builder.at(kSecond, EventKind::Run, task, 0);
  builder.at(2 * kSecond, EventKind::Finish, task);
  builder.at(2 * kSecond, EventKind::Finish, main);
  const SampleRun run(builder.finish(2 * kSecond), "");
  const Layout layout = perMillisecond(Timeline({run.view()}));
  ASSERT_EQ(layout.legend.size(), 2u);
  EXPECT_EQ(layout.legend[0].label, "running 100 %");
  EXPECT_EQ(layout.legend[1].label, "overhead") << "no share: no task spends time in it";
}

TEST(LayoutOfFirstLook, ArrowsLeadFromWakerToWokenAndOnlyWhereThereIsRoom) {
  TraceBuilder builder("threads");
  const std::uint32_t a = builder.lane(LaneKind::Thread, "order", 1);
  const std::uint32_t b = builder.lane(LaneKind::Thread, "order", 2);
  builder.at(0, EventKind::Create, a);
  builder.at(0, EventKind::Create, b, a + 1);
  builder.at(0, EventKind::BlockSleep, b);
  builder.at(kSecond, EventKind::Ready, b, a + 1);
  builder.at(2 * kSecond, EventKind::Finish, b);
  const SampleRun run(builder.finish(2 * kSecond), "");
  TimelineOptions options;
  const auto drawn = [&] {
    Timeline timeline({run.view()}, options);
    timeline.setPicture(withArrows());
    return perMillisecond(timeline);
  };
  const Layout layout = drawn();
  ASSERT_EQ(layout.arrows.size(), 1u) << "the lane that never does anything has a row, as it is a task";
  EXPECT_NEAR(layout.arrows[0].x1, 128 + 600, 1e-6);
  EXPECT_LT(layout.arrows[0].y1, layout.arrows[0].y2);
  options.geometry.arrowRoom = 10000;
  EXPECT_TRUE(drawn().arrows.empty());
}

TEST(LayoutOfFirstLook, OverviewShowsWhereTasksRun) {
  const SampleRuns runs = firstLook();
  const Timeline timeline(views(runs));
  const std::vector<Bar> bars = timeline.overview(0, 1200, 30);
  ASSERT_EQ(bars.size(), 3u);
  EXPECT_NEAR(bars[0].x, 400, 1e-6);
  EXPECT_NEAR(bars[0].width, 600, 1e-6);
  EXPECT_NEAR(bars[1].width, 600, 1e-6) << "slices of threads touch each other";
  EXPECT_NEAR(bars[2].x, 412, 1e-6);
}

TEST(LayoutOfFirstLook, OverviewJoinsWhatIsLessThanAPixelApart) {
  TraceBuilder builder("threads");
  const std::uint32_t lane = builder.lane(LaneKind::Thread, "order", 1);
  builder.at(0, EventKind::Create, lane);
  for (Time i = 0; i < 100; ++i) { // runs 5 ms, pauses 16 µs; after half of them pauses 100 ms
    const Time start = i * 5016 * kMicrosecond + (i < 50 ? 0 : 100 * kMillisecond);
    builder.at(start, EventKind::Run, lane, 0);
    builder.at(start + 5 * kMillisecond, EventKind::GilDrop, lane);
  }
  const SampleRun run(builder.finish(kSecond), "");
  const std::vector<Bar> bars = Timeline({run.view()}).overview(0, 1000, 10);
  ASSERT_EQ(bars.size(), 2u);
  EXPECT_NEAR(bars[0].width, 250.8, 0.1);
  EXPECT_NEAR(bars[1].x, 350.8, 0.1);
}

TEST(LayoutOfFirstLook, EqualInputGivesEqualOutput) {
  const SampleRuns runs = firstLook();
  const Layout a = perMillisecond(Timeline(views(runs)));
  const Layout b = perMillisecond(Timeline(views(runs)));
  ASSERT_EQ(a.bars.size(), b.bars.size());
  for (std::size_t i = 0; i < a.bars.size(); ++i) {
    EXPECT_EQ(a.bars[i].x, b.bars[i].x);
    EXPECT_EQ(a.bars[i].span, b.bars[i].span);
  }
}

} // namespace
} // namespace switchpoint
