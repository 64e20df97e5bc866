// Runs drawn later than they ran, so that what they have in common stands at one place.
#include <gtest/gtest.h>

#include "support/units.h"
#include "timeline/alignment.h"
#include "timeline/sample_runs.h"

namespace switchpoint {
namespace {

struct AlignCase {
  Alignment alignment;
  Duration shifts[3];
  Time end;
};

TEST(Alignment, ShiftsEachRunToTheLatest) {
  const SampleRuns runs = firstLook(); // done at 1200, 1200 and 790 ms
  Timeline timeline(views(runs));
  const AlignCase cases[] = {
      {{AlignTo::Start, ""}, {0, 0, 0}, 1200 * ms},
      {{AlignTo::End, ""}, {0, 0, 410 * ms}, 1200 * ms},
      {{AlignTo::Task, "order-4"}, {12 * ms, 12 * ms, 0}, 1212 * ms},
      {{AlignTo::Mark, "run"}, {12 * ms, 12 * ms, 0}, 1212 * ms},
      {{AlignTo::Mark, "GIL"}, {0, 0, 0}, 1200 * ms},
      {{AlignTo::Task, "nobody"}, {0, 0, 0}, 1200 * ms},
  };
  for (const AlignCase& each : cases) {
    timeline.setAlignment(each.alignment);
    for (std::uint32_t run = 0; run < 3; ++run) {
      EXPECT_EQ(timeline.shiftOf(run), each.shifts[run]) << each.alignment.name << " " << run;
    }
    EXPECT_EQ(timeline.end(), each.end) << each.alignment.name;
  }
}

class AlignedAtTheEnd : public testing::Test {
protected:
  AlignedAtTheEnd() { timeline_.setAlignment({AlignTo::End, ""}); }
  Layout layout(Time from, Time to) const { return timeline_.layout({from, to, kWidth, timeline_.contentHeight(), 0}); }
  SampleRuns runs_ = firstLook();
  Timeline timeline_{views(runs_)};
};

TEST_F(AlignedAtTheEnd, BarsStandLaterAndAreAsLong) {
  const Timeline apart(views(runs_));
  const Layout before = apart.layout({0, 1200 * ms, kWidth, apart.contentHeight(), 0});
  const Layout after = layout(0, 1200 * ms);
  ASSERT_EQ(after.bars.size(), before.bars.size());
  for (std::size_t i = 0; i < after.bars.size(); ++i) {
    const double shift = after.rows[after.bars[i].row].section == 2 ? 410 : 0;
    EXPECT_NEAR(after.bars[i].x, before.bars[i].x + shift, 1e-6);
    EXPECT_NEAR(after.bars[i].width, before.bars[i].width, 1e-6);
  }
}

TEST_F(AlignedAtTheEnd, WordsStayOnTheClockOfTheRun) {
  const Layout whole = layout(0, 1200 * ms);
  const auto row = timeline_.rowOf("processes/order-1");
  ASSERT_TRUE(row.has_value());
  const Hit hit = timeline_.hit(whole, 128 + 415, row->y + 11); // 5 ms on its own clock: it forks
  ASSERT_EQ(hit.span.kind, SpanKind::Lane);
  EXPECT_EQ(timeline_.startOf(hit.span), 410 * ms) << "on the picture's clock";
  EXPECT_EQ(timeline_.explain(hit.span).lines[0], "0 – 0.012 s · 12 ms") << "on its own";
  EXPECT_EQ(whole.sections[2].shifted, "drawn 410 ms later");
  EXPECT_EQ(whole.sections[2].elapsed, "0.79 s");
  EXPECT_EQ(whole.sections[0].shifted, "");
  EXPECT_EQ(whole.ticks.front().time, 0) << "the ruler shows the clock of those that are not shifted";
}

TEST_F(AlignedAtTheEnd, ZoomAndScrollShowTheSameBars) {
  const Layout part = layout(800 * ms, 900 * ms);
  for (const Bar& bar : part.bars) {
    EXPECT_GE(bar.x, part.plotLeft);
    EXPECT_LE(bar.x + bar.width, part.plotRight + 1e-6);
  }
  const auto row = timeline_.rowOf("processes/order-1");
  const Hit hit = timeline_.hit(part, part.xOf(850 * ms), row->y + 11); // 440 ms on its clock: it computes
  EXPECT_EQ(timeline_.startOf(hit.span), (410 + 412) * ms);
  const auto times = timeline_.timesIn(*row, 800 * ms, 900 * ms);
  EXPECT_EQ(times[static_cast<std::size_t>(Role::Running)], 78 * ms);
}

// Objects, variables, steps, printed words and kinds of events, each by its own name and by no other.
TEST(Alignment, MarksAreWhateverHasAName) {
  TraceBuilder b("threads");
  const std::uint32_t lock = b.object(ObjectKind::Primitive, "door", "lock");
  const std::uint32_t variable = b.variable("total", 2);
  const std::uint32_t step = b.step(3, "{ sleep = \"1ms\" }");
  const std::uint32_t lane = b.lane(LaneKind::Thread, "order", 1);
  b.at(0, EventKind::Create, lane);
  b.at(1 * ms, EventKind::Run, lane, 0);
  b.at(2 * ms, EventKind::Acquire, lane, lock, 0);
  b.at(3 * ms, EventKind::Write, lane, variable, zigzag(1), 0);
  b.at(4 * ms, EventKind::BlockSleep, lane, step);
  b.at(5 * ms, EventKind::Finish, lane);
  const SampleRun run(b.finish(5 * ms), "");
  const auto at = [&run](const std::string& name) { return anchorOf(run.trace, run.metrics, {AlignTo::Mark, name}); };
  EXPECT_EQ(at("door"), 2 * ms);
  EXPECT_EQ(at("total"), 3 * ms);
  EXPECT_EQ(at(run.trace.steps[step].label), 4 * ms);
  EXPECT_EQ(at("run"), 1 * ms);
  EXPECT_EQ(at("nothing of the kind"), std::nullopt);
}

TEST(Alignment, SaysWhatARunHasNot) {
  const SampleRuns runs = firstLook();
  Timeline timeline(views(runs));
  timeline.setAlignment({AlignTo::Mark, "GIL"});
  const Layout layout = timeline.layout({0, timeline.end(), kWidth, 400, 0});
  EXPECT_EQ(layout.sections[0].shifted, "never comes to GIL");
  EXPECT_EQ(layout.sections[1].shifted, "");
}

} // namespace
} // namespace switchpoint
