// Markers, notes, the path over the lanes, arrows, and the same task of several runs side by side.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/units.h"
#include "timeline/sample_runs.h"

namespace switchpoint {
namespace {

class AnnotationTest : public testing::Test {
protected:
  Layout layout(Time from, Time to) const { return timeline_.layout({from, to, kWidth, timeline_.contentHeight(), 0}); }
  Layout whole() const { return layout(0, 1200 * ms); }

  SampleRuns runs_ = firstLook();
  Timeline timeline_{views(runs_)};
};

TEST_F(AnnotationTest, MarkersSayWhenAndHowFarApart) {
  PictureState picture;
  picture.markerA = 400 * ms;
  timeline_.setPicture(picture);
  EXPECT_TRUE(whole().markerDifference.empty());
  picture.markerB = 550 * ms;
  timeline_.setPicture(picture);
  const Layout shown = whole();
  ASSERT_EQ(shown.markers.size(), 2u);
  EXPECT_NEAR(shown.markers[0].x, 528, 1e-6);
  EXPECT_EQ(shown.markers[0].label, "A 0.400 s");
  EXPECT_EQ(shown.markerDifference, "A to B: 150 ms");
  const Layout later = layout(500 * ms, 600 * ms);
  EXPECT_FALSE(later.markers[0].inView);
  EXPECT_TRUE(later.markers[1].inView);
  picture.markerB = 100 * ms;
  timeline_.setPicture(picture);
  EXPECT_EQ(whole().markerDifference, "A to B: \u2212300 ms");
}

TEST_F(AnnotationTest, NotesStandAtTheirRowAndTheirInstant) {
  PictureState picture;
  picture.notes = {{300 * ms, "threads/order-2", "here"},
                   {1190 * ms, "", "a note for all of it, at the right edge"},
                   {500 * ms, "threads/ghost", "nowhere"}};
  timeline_.setPicture(picture);
  const Layout shown = whole();
  ASSERT_EQ(shown.notes.size(), 2u);
  const auto row = timeline_.rowOf("threads/order-2");
  EXPECT_NEAR(shown.notes[0].x, 428, 1e-6);
  EXPECT_NEAR(shown.notes[0].y, row->y + 11, 1e-6);
  EXPECT_EQ(shown.notes[0].text, "here");
  EXPECT_FALSE(shown.notes[1].onRow);
  EXPECT_LT(shown.notes[1].textX + shown.notes[1].width, shown.notes[1].x) << "no room to its right";
  EXPECT_TRUE(layout(0, 100 * ms).notes.empty());
}

TEST_F(AnnotationTest, PathGoesAlongLanesAndAcross) {
  timeline_.setPath({{0, 1, 400 * ms, 550 * ms}, {0, 2, 550 * ms, 700 * ms}});
  const Layout shown = whole();
  ASSERT_EQ(shown.path.size(), 3u);
  EXPECT_FALSE(shown.path[0].across);
  EXPECT_NEAR(shown.path[0].x1, 528, 1e-6);
  EXPECT_NEAR(shown.path[0].x2, 678, 1e-6);
  EXPECT_TRUE(shown.path[1].across);
  EXPECT_EQ(shown.path[1].y1, shown.path[0].y1);
  EXPECT_EQ(shown.path[1].y2, shown.path[2].y1);
  EXPECT_EQ(shown.path[2].segment, 1u);
  timeline_.setArrangement({.closed = {"asyncio/loop"}});
  EXPECT_TRUE(whole().path.empty()) << "its lanes are not shown";
}

// A loop's task hands a step to a worker: sent at 10, taken at 20, done at 60, back at 70 ms; the worker wakes nobody.
Trace offloadTrace() {
  TraceBuilder b("hybrid");
  const std::uint32_t loop = b.lane(LaneKind::Loop, "loop", 0, 0, false);
  const std::uint32_t task = b.lane(LaneKind::Task, "request", 1, loop + 1);
  const std::uint32_t worker = b.lane(LaneKind::Thread, "worker", 1, 0, false);
  for (const std::uint32_t lane : {loop, task, worker}) b.at(0, EventKind::Create, lane);
  b.at(0, EventKind::Run, loop, 0);
  b.at(0, EventKind::Run, task, 0);
  b.at(0, EventKind::BlockIdle, worker);
  b.at(10 * ms, EventKind::Offload, task, 0, 0);
  b.at(10 * ms, EventKind::BlockJoin, task, 0, 0);
  b.at(20 * ms, EventKind::Run, worker, 1);
  b.at(20 * ms, EventKind::Run, task, 1);
  b.at(60 * ms, EventKind::BlockJoin, task, worker + 1, 0);
  b.at(60 * ms, EventKind::BlockIdle, worker);
  b.at(70 * ms, EventKind::Ready, task, worker + 1);
  b.at(80 * ms, EventKind::Run, task, 0);
  b.at(100 * ms, EventKind::Finish, task);
  b.at(100 * ms, EventKind::Finish, loop);
  return b.finish(100 * ms);
}

class ArrowTest : public testing::Test {
protected:
  Layout whole() const { return timeline_.layout({0, 100 * ms, 128 + 1000 + 16, 400, 0}); }
  SampleRun run_{offloadTrace(), ""};
  Timeline timeline_{{run_.view()}};
};

TEST_F(ArrowTest, OffloadAndItsReturnConnectTheSpans) {
  timeline_.setPicture(withArrows());
  const Layout shown = whole();
  ASSERT_EQ(shown.arrows.size(), 2u) << "the wake-up at 70 ms is the return";
  const Arrow& away = shown.arrows[0].kind == ArrowKind::Offload ? shown.arrows[0] : shown.arrows[1];
  const Arrow& back = shown.arrows[0].kind == ArrowKind::Offload ? shown.arrows[1] : shown.arrows[0];
  EXPECT_EQ(away.kind, ArrowKind::Offload);
  EXPECT_NEAR(away.x1, 228, 1e-6);
  EXPECT_NEAR(away.x2, 328, 1e-6);
  EXPECT_EQ(timeline_.startOf(away.from), 0) << "the running span that it leaves";
  EXPECT_EQ(timeline_.startOf(away.to), 20 * ms);
  EXPECT_EQ(away.to.owner, 2u);
  EXPECT_EQ(back.kind, ArrowKind::Return);
  EXPECT_NEAR(back.x1, 128 + 600, 1e-6);
  EXPECT_NEAR(back.x2, 128 + 700, 1e-6);
  EXPECT_EQ(timeline_.startOf(back.from), 20 * ms) << "the span of the worker that did it";
  EXPECT_EQ(timeline_.startOf(back.to), 70 * ms);
}

TEST_F(ArrowTest, SayWhatTheyAre) {
  timeline_.setPicture(withArrows());
  const Layout shown = whole();
  ASSERT_EQ(shown.arrows.size(), 2u);
  for (std::uint32_t i = 0; i < 2; ++i) {
    const Arrow& arrow = shown.arrows[i];
    EXPECT_EQ(shown.arrowAt((arrow.x1 + arrow.x2) / 2 + 1, (arrow.y1 + arrow.y2) / 2), i);
    const SpanWords words = timeline_.explain(arrow);
    const bool away = arrow.kind == ArrowKind::Offload;
    EXPECT_NE(words.title.find(away ? " offloads to " : " returns to "), std::string::npos) << words.title;
    EXPECT_EQ(words.lines.size(), 1u);
  }
  EXPECT_FALSE(shown.arrowAt(shown.arrows[0].x1 - 5, shown.arrows[0].y1));
  timeline_.setPicture({});
  EXPECT_TRUE(whole().arrows.empty());
}

TEST_F(ArrowTest, AKindIsDrawnWholeOrNotAtAll) {
  const auto threads = firstLookThreads(); // 119 hand-offs of the GIL, 4 spawned
  Timeline timeline({threads->view()});
  timeline.setPicture(withArrows());
  const Layout wide = timeline.layout({0, timeline.end(), 128 + 3000 + 16, 400, 0});
  EXPECT_GE(wide.arrows.size(), 119u);
  EXPECT_FALSE(wide.arrowsLeftOut);
  EXPECT_FALSE(wide.arrowNote);
  const Layout narrow = timeline.layout({0, timeline.end(), 128 + 600 + 16, 400, 0});
  EXPECT_TRUE(narrow.arrowsLeftOut);
  ASSERT_TRUE(narrow.arrowNote) << "and the legend says so";
  const Layout fewer = timeline.layout({0, 50 * ms, 128 + 600 + 16, 400, 0});
  EXPECT_FALSE(fewer.arrowNote);
  EXPECT_EQ(fewer.legend.size(), narrow.legend.size());
  EXPECT_EQ(fewer.legendHeight, narrow.legendHeight) << "a legend that grew would take rows and their arrows away";
  EXPECT_GT(narrow.arrowNote->textX, narrow.legend.back().textX);
  for (const Arrow& arrow : narrow.arrows) EXPECT_NE(arrow.kind, ArrowKind::HandOff);
}

TEST(GilMarks, RequestAndGrantAreMarkedWhereThereIsRoom) {
  TraceBuilder b("threads");
  const std::uint32_t gil = b.object(ObjectKind::Gil, "GIL", "gil");
  const std::uint32_t a = b.lane(LaneKind::Thread, "order", 1);
  const std::uint32_t c = b.lane(LaneKind::Thread, "order", 2);
  b.at(0, EventKind::Create, a);
  b.at(0, EventKind::Create, c);
  b.at(0, EventKind::Run, a, 0);
  b.at(0, EventKind::GilTake, a, gil);
  b.at(0, EventKind::BlockSleep, c, 0);
  b.at(100 * ms, EventKind::GilWait, c);
  b.at(105 * ms, EventKind::GilAsk, c, gil);
  b.at(110 * ms, EventKind::GilDrop, a);
  b.at(110 * ms, EventKind::Run, c, 1);
  b.at(110 * ms, EventKind::GilTake, c, gil);
  b.at(200 * ms, EventKind::Finish, c);
  b.at(200 * ms, EventKind::Run, a, 1);
  b.at(300 * ms, EventKind::Finish, a);
  const SampleRun run(b.finish(300 * ms), "");
  const Timeline timeline({run.view()});
  const Layout near = timeline.layout({90 * ms, 120 * ms, 128 + 300 + 16, 400, 0});
  std::vector<std::pair<MarkKind, std::string>> marks;
  for (const Mark& mark : near.marks) marks.emplace_back(mark.kind, near.rows[mark.row].label);
  EXPECT_THAT(marks, testing::UnorderedElementsAre(
                         testing::Pair(MarkKind::Ask, "GIL"), testing::Pair(MarkKind::Preempt, "order-1"),
                         testing::Pair(MarkKind::Ask, "order-2"), testing::Pair(MarkKind::Grant, "order-2")));
  const Layout far = timeline.layout({0, 300 * ms, 128 + 300 + 16, 400, 0});
  for (const Row& row : far.rows) {
    if (row.label != "order-2") continue;
    EXPECT_EQ(row.asks + row.grants, 2u) << "no room: counted";
  }
}

TEST_F(AnnotationTest, OverlayPutsTheSameTaskOfAllRunsTogether) {
  timeline_.setOverlay(true);
  const Layout shown = whole();
  std::vector<std::string> labels;
  for (std::size_t i = 0; i < 11; ++i) labels.push_back(shown.rows[i].label);
  EXPECT_THAT(labels, testing::ElementsAre("asyncio", "threads", "processes", "loop", "order-1", "asyncio", "threads",
                                           "processes", "order-2", "asyncio", "threads"));
  EXPECT_EQ(shown.rows[4].kind, RowKind::Task);
  EXPECT_EQ(shown.rows[6].section, 1u);
  EXPECT_EQ(timeline_.pathOf(shown.rows[6]), "threads/order-1") << "the same name as apart";
  EXPECT_EQ(timeline_.pathOf(shown.rows[4]), "*/order-1");
}

TEST_F(AnnotationTest, ClosedTaskDrawsItsRunsOverEachOther) {
  timeline_.setOverlay(true);
  timeline_.setArrangement(timeline_.toggled("*/order-1"));
  const Layout shown = whole();
  const auto row = timeline_.rowOf("*/order-1");
  ASSERT_TRUE(row.has_value());
  EXPECT_FALSE(row->open);
  std::uint32_t found = 0;
  for (const Bar& bar : shown.bars) {
    if (shown.rows[bar.row].label != "order-1") continue;
    ++found;
    EXPECT_GE(bar.y, row->y);
    EXPECT_LE(bar.y + bar.height, row->y + row->height);
  }
  EXPECT_GT(found, 8u);
  for (std::uint32_t band = 0; band < 3; ++band) { // 300 ms: all of them wait for I/O
    const Hit hit = timeline_.hit(shown, 428, row->y + row->height * (band + 0.5) / 3);
    EXPECT_EQ(hit.span.run, band);
    EXPECT_EQ(hit.span.kind, SpanKind::Lane);
  }
  const auto times = timeline_.timesIn(*row, 100 * ms, 200 * ms);
  EXPECT_EQ(times[static_cast<std::size_t>(Role::IoWait)], 300 * ms) << "of the three runs";
  timeline_.setOverlay(false);
  EXPECT_EQ(whole().rows.size(), 17u);
}

} // namespace
} // namespace switchpoint
