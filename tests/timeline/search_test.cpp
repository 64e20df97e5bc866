// Searching rows, steps and findings; what lights up for a lock or a variable.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/units.h"
#include "timeline/sample_runs.h"
#include "timeline/touch.h"

namespace switchpoint {
namespace {

class SearchTest : public testing::Test {
protected:
  SampleRuns runs_ = firstLook();
  Timeline timeline_{views(runs_)};
  RowPath rowOf(const Match& match) const { return timeline_.pathOf(match); }
};

TEST_F(SearchTest, RowsAreFoundFromTopToBottom) {
  const std::vector<Match> found = timeline_.search("ORDER-2");
  ASSERT_EQ(found.size(), 3u);
  EXPECT_EQ(rowOf(found[0]), "asyncio/order-2");
  EXPECT_EQ(rowOf(found[1]), "threads/order-2");
  EXPECT_EQ(rowOf(found[2]), "processes/order-2");
  EXPECT_EQ(found[2].at, 4 * ms) << "where it begins";
  EXPECT_EQ(rowOf(timeline_.search("gil").front()), "threads/GIL");
  EXPECT_EQ(timeline_.search("threads").front().kind, MatchKind::Row);
}

TEST_F(SearchTest, FirstSpanOfEachLaneInAStep) {
  const std::vector<Match> found = timeline_.search("cpu 150ms");
  ASSERT_EQ(found.size(), 12u);
  EXPECT_EQ(found[1].kind, MatchKind::Step);
  EXPECT_EQ(rowOf(found[1]), "asyncio/order-2");
  EXPECT_EQ(found[1].at, 550 * ms);
  EXPECT_EQ(timeline_.startOf(found[1].span), 550 * ms);
  EXPECT_EQ(timeline_.lineOf(found[1].span), 9u);
}

TEST_F(SearchTest, FindsWhatIsClosedAndSaysHowToSeeIt) {
  timeline_.setArrangement({.closed = {"asyncio"}, .filter = "gil"});
  const std::vector<Match> found = timeline_.search("order-2");
  ASSERT_EQ(found.size(), 3u);
  timeline_.setArrangement(timeline_.revealed(rowOf(found[0])));
  EXPECT_TRUE(timeline_.rowOf(rowOf(found[0])).has_value());
}

TEST_F(SearchTest, NothingForNothing) {
  EXPECT_TRUE(timeline_.search("").empty());
  EXPECT_TRUE(timeline_.search("  ").empty());
  EXPECT_TRUE(timeline_.search("no such thing").empty());
}

// Each letter typed is searched on the window's thread: a match is a few numbers, and neither the lanes nor the
// findings are gone through for each other.
TEST(Search, AWordInEveryStepOfManyLanesIsFoundInEach) {
  constexpr std::uint32_t kManyLanes = 4000, kTheirSteps = 25;
  TraceBuilder b("threads");
  std::vector<std::uint32_t> lanes, steps;
  for (std::uint32_t i = 0; i < kTheirSteps; ++i) {
    steps.push_back(b.step(i + 1, "{ sleep = \"" + std::to_string(i) + "us\" }"));
  }
  for (std::uint32_t i = 0; i < kManyLanes; ++i) lanes.push_back(b.lane(LaneKind::Thread, "worker", i + 1));
  for (const std::uint32_t lane : lanes) b.at(0, EventKind::Create, lane);
  for (std::uint32_t s = 0; s < kTheirSteps; ++s) {
    for (const std::uint32_t lane : lanes) b.at((s + 1) * ms, EventKind::BlockSleep, lane, steps[s]);
  }
  for (const std::uint32_t lane : lanes) b.at(kSecond, EventKind::Finish, lane);
  const SampleRun run(b.finish(kSecond), "");
  std::vector<Finding> findings;
  for (std::uint32_t i = 0; i < kManyLanes; ++i) {
    findings.push_back({"race", "sleep was cut", "", 5 * ms, i + 1, {}, State::Running});
  }
  TimelineRun view = run.view();
  view.findings = &findings;
  Timeline timeline({view});
  const std::vector<Match> found = timeline.search("sleep");
  ASSERT_EQ(found.size(), std::size_t{kManyLanes} * (kTheirSteps + 1));
  for (std::uint32_t i = 0; i < kManyLanes; i += 777) {
    const auto first = found.begin() + std::ptrdiff_t{i} * (kTheirSteps + 1);
    EXPECT_EQ(timeline.pathOf(*first), "threads/worker-" + std::to_string(i + 1));
    EXPECT_TRUE(
        std::is_sorted(first, first + kTheirSteps + 1, [](const Match& x, const Match& y) { return x.at < y.at; }));
    EXPECT_EQ(
        std::count_if(first, first + kTheirSteps + 1, [](const Match& m) { return m.kind == MatchKind::Finding; }), 1);
  }
  EXPECT_LE(sizeof(Match), 40u);
}

TEST(Search, FindingsStandAtTheirLane) {
  const auto run = firstLookThreads();
  const std::vector<Finding> findings = {
      {"gil-wait", "each waited long", "for the GIL", 500 * ms, 3, {}, State::GilWait},
      {"convoy", "a long convoy", "", 700 * ms, 0, {}, State::GilWait}};
  TimelineRun view = run->view();
  view.findings = &findings;
  Timeline timeline({view});
  const std::vector<Match> found = timeline.search("long");
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(timeline.pathOf(found[0]), "threads");
  EXPECT_EQ(found[0].at, 700 * ms);
  EXPECT_EQ(timeline.pathOf(found[1]), "threads/order-2");
  EXPECT_LE(timeline.startOf(found[1].span), 500 * ms);
  EXPECT_GE(timeline.endOf(found[1].span), 500 * ms);
}

// A lock that order-1 holds 0 … 2 s and order-2 waits for from 1 s, then holds; a variable that both write.
Trace sharedTrace() {
  TraceBuilder b("threads");
  const std::uint32_t lock = b.object(ObjectKind::Primitive, "door", "lock");
  const std::uint32_t variable = b.variable("total", 2);
  const std::uint32_t a = b.lane(LaneKind::Thread, "order", 1);
  const std::uint32_t c = b.lane(LaneKind::Thread, "order", 2);
  b.at(0, EventKind::Create, a);
  b.at(0, EventKind::Create, c);
  b.at(0, EventKind::Run, a, 0);
  b.at(0, EventKind::Acquire, a, lock, 0);
  b.at(0, EventKind::BlockSleep, c, 0);
  b.at(kSecond, EventKind::Read, a, variable, zigzag(0), 0);
  b.at(kSecond, EventKind::BlockOn, c, lock, 0);
  b.at(1500 * ms, EventKind::Write, a, variable, zigzag(5), 0);
  b.at(1500 * ms + 1, EventKind::Write, a, variable, zigzag(1), 0);
  b.at(2 * kSecond, EventKind::Release, a, lock, 0);
  b.at(2 * kSecond, EventKind::Acquire, c, lock, 0);
  b.at(2 * kSecond, EventKind::Run, c, 1);
  b.at(2 * kSecond, EventKind::Finish, a);
  b.at(2500 * ms, EventKind::Write, c, variable, zigzag(1), 0);
  b.at(2500 * ms, EventKind::Lost, c, variable, 1, 0);
  b.at(3 * kSecond, EventKind::Release, c, lock, 0);
  b.at(3 * kSecond, EventKind::Finish, c);
  return b.finish(3 * kSecond);
}

class TouchTest : public testing::Test {
protected:
  SampleRun run_{sharedTrace(), ""};
  Timeline timeline_{{run_.view()}};
  Layout layout_ = timeline_.layout({0, 3 * kSecond, 128 + 300 + 16, 400, 0}); // a pixel is 10 ms
  std::vector<ObjectUse> of(const TouchTarget& target, UseKind kind) const {
    std::vector<ObjectUse> out;
    for (const ObjectUse& touch : timeline_.touches(layout_, target)) {
      if (touch.kind == kind) out.push_back(touch);
    }
    return out;
  }
};

TEST_F(TouchTest, LockLightsUpWhereItIsHeldAndWaitedFor) {
  const TouchTarget door{TouchTarget::Kind::Object, 0, 0};
  const std::vector<ObjectUse> holds = of(door, UseKind::Holds);
  ASSERT_EQ(holds.size(), 2u);
  EXPECT_EQ(layout_.rows[holds[0].row].label, "order-1");
  EXPECT_NEAR(holds[0].x, 128, 1e-6);
  EXPECT_NEAR(holds[0].width, 200, 1e-6);
  EXPECT_EQ(layout_.rows[holds[1].row].label, "order-2");
  const std::vector<ObjectUse> waits = of(door, UseKind::Waits);
  ASSERT_EQ(waits.size(), 1u);
  EXPECT_NEAR(waits[0].x, 228, 1e-6);
  EXPECT_NEAR(waits[0].width, 100, 1e-6);
  ASSERT_EQ(of(door, UseKind::Own).size(), 1u);
  EXPECT_EQ(layout_.rows[of(door, UseKind::Own)[0].row].label, "door");
}

TEST_F(TouchTest, VariableLightsUpWhereItIsReadAndWritten) {
  const TouchTarget total{TouchTarget::Kind::Variable, 0, 0};
  const std::vector<ObjectUse> writes = of(total, UseKind::Writes);
  ASSERT_EQ(writes.size(), 2u);
  EXPECT_EQ(writes[0].count, 2u) << "within a pixel of each other";
  EXPECT_EQ(writes[0].width, kLeastTouch);
  EXPECT_NEAR(writes[0].x + writes[0].width / 2, 278, 0.01);
  EXPECT_EQ(of(total, UseKind::Reads).size(), 1u);
  EXPECT_EQ(of(total, UseKind::Own).size(), 1u);
  EXPECT_TRUE(timeline_.touches(layout_, {TouchTarget::Kind::Variable, 0, 9}).empty());
  EXPECT_TRUE(timeline_.touches(layout_, {TouchTarget::Kind::Object, 7, 0}).empty());
}

TEST_F(TouchTest, ClosedTasksLightUpInTheBandOfTheRun) {
  const SampleRun again{sharedTrace(), ""};
  Timeline both({run_.view(), again.view()});
  PictureState picture;
  picture.overlay = true;
  both.setPicture(picture);
  Layout layout = both.layout({0, 3 * kSecond, 128 + 300 + 16, 400, 0});
  for (const Row& row : layout.rows) {
    if (row.kind == RowKind::Task && row.open) picture.arrangement.closed.push_back(both.pathOf(row));
  }
  both.setPicture(picture);
  layout = both.layout({0, 3 * kSecond, 128 + 300 + 16, 400, 0});
  std::size_t holds = 0;
  double first = 0;
  for (std::uint32_t run = 0; run < 2; ++run) {
    for (const ObjectUse& touch : both.touches(layout, {TouchTarget::Kind::Object, run, 0})) {
      if (touch.kind != UseKind::Holds) continue;
      ++holds;
      const Row& row = layout.rows[touch.row];
      EXPECT_EQ(row.kind, RowKind::Task);
      EXPECT_GE(touch.y, row.y - 1e-6);
      EXPECT_LE(touch.y + touch.height, row.y + row.height + 1e-6);
      if (holds == 1) first = touch.y;
      if (holds == 3) {
        EXPECT_GT(touch.y, first) << "the second run's band is below";
      }
    }
  }
  EXPECT_EQ(holds, 4u);
}

TEST_F(TouchTest, GilLightsUpInItsProcess) {
  const auto threads = firstLookThreads();
  const Timeline timeline({threads->view()});
  const Layout layout = timeline.layout({0, timeline.end(), 128 + 1200 + 16, 400, 0});
  std::uint64_t holds = 0;
  for (const ObjectUse& touch : timeline.touches(layout, {TouchTarget::Kind::Object, 0, 0})) {
    if (touch.kind == UseKind::Holds) holds += touch.count;
  }
  EXPECT_EQ(holds, 120u) << "every holding is in one of the rectangles";
}

TEST_F(TouchTest, VariableHasALaneWithItsPeaksItsGuideAndItsLosses) {
  ASSERT_EQ(layout_.lines.size(), 1u);
  const StepLine& line = layout_.lines[0];
  const Row& row = layout_.rows[line.row];
  EXPECT_EQ(row.label, "total");
  EXPECT_EQ(row.kind, RowKind::Variable);
  const double foot = row.y + row.height / 2 + 8;
  double top = foot;
  for (const auto& point : line.points) top = std::min(top, point[1]);
  EXPECT_NEAR(foot - top, 16, 1e-9) << "the value 5 lasted a nanosecond and is there";
  EXPECT_TRUE(line.hasGuide);
  EXPECT_NEAR(foot - line.guide, 16 * 2 / 5.0, 1e-9);
  EXPECT_EQ(line.high, "5");
  ASSERT_EQ(layout_.marks.size(), 1u);
  EXPECT_EQ(layout_.marks[0].kind, MarkKind::Lost);
  EXPECT_NEAR(layout_.marks[0].x, 128 + 250, 1e-6);
  const Hit hit = timeline_.hit(layout_, 128 + 260, row.y + 5);
  EXPECT_EQ(hit.span.kind, SpanKind::Variable);
  const SpanWords words = timeline_.explain(hit.span);
  EXPECT_EQ(words.title, "total is 1 of 2");
  EXPECT_EQ(words.lines.back(), "written by order-2: 1 update of others lost");
}

TEST(StepCharts, KeepEveryPeakWhateverTheZoom) {
  TraceBuilder b("threads");
  const std::uint32_t variable = b.variable("level", 0);
  const std::uint32_t a = b.lane(LaneKind::Thread, "order", 1);
  b.at(0, EventKind::Create, a);
  b.at(0, EventKind::Run, a, 0);
  for (Time i = 1; i < 50000; ++i) {
    const std::int64_t value = i == 31337 ? 1000 : i == 40000 ? -500 : i % 7;
    b.at(i * kMicrosecond, EventKind::Write, a, variable, zigzag(value), 0);
  }
  b.at(50 * ms, EventKind::Finish, a);
  const SampleRun run(b.finish(50 * ms), "");
  const Timeline timeline({run.view()});
  for (const double width : {150.0, 300.0, 1100.0}) {
    const Layout layout = timeline.layout({0, timeline.end(), 144 + width, 400, 0});
    ASSERT_EQ(layout.lines.size(), 1u);
    const StepLine& line = layout.lines[0];
    EXPECT_LE(line.points.size(), static_cast<std::size_t>(width) * 5 + 10) << "work depends on the pixels";
    double top = 1e9, foot = -1e9, before = 0;
    for (const auto& point : line.points) {
      top = std::min(top, point[1]);
      foot = std::max(foot, point[1]);
      EXPECT_GE(point[0], before - 1e-9) << "from left to right";
      before = point[0];
    }
    EXPECT_NEAR(foot - top, 16, 1e-9) << width;
  }
}

} // namespace
} // namespace switchpoint
