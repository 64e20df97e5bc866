// What lies under a point, and the way from span to span by keyboard.
#include <gtest/gtest.h>

#include "timeline/sample_runs.h"

namespace switchpoint {
namespace {

class HitTest : public testing::Test {
protected:
  SampleRuns runs_ = firstLook();
  Timeline timeline_{views(runs_)};
  Layout layout_ = timeline_.layout({0, timeline_.end(), 128 + 1200 + 16, timeline_.contentHeight(), 0});
};

TEST_F(HitTest, PointInABarFindsItsSpan) {
  const Row& row = layout_.rows[3]; // asyncio, order-2
  const Hit hit = timeline_.hit(layout_, 128 + 600, row.y + 11);
  EXPECT_EQ(hit.row, 3u);
  EXPECT_EQ(hit.time, 600 * kMillisecond);
  EXPECT_EQ(hit.span.kind, SpanKind::Lane);
  EXPECT_EQ(timeline_.startOf(hit.span), 550 * kMillisecond);
  EXPECT_EQ(timeline_.endOf(hit.span), 700 * kMillisecond);
}

TEST_F(HitTest, LabelHeaderAndEmptyPlacesHaveNoSpan) {
  EXPECT_EQ(timeline_.hit(layout_, 20, layout_.rows[3].y + 11).span.kind, SpanKind::None);
  EXPECT_EQ(timeline_.hit(layout_, 700, layout_.rows[0].y + 5).span.kind, SpanKind::None);
  EXPECT_FALSE(timeline_.hit(layout_, 700, -5).row.has_value());
  EXPECT_EQ(timeline_.hit(layout_, 128 + 1100, layout_.rows[2].y + 11).span.kind, SpanKind::None) << "has ended";
}

TEST_F(HitTest, NeighboursAreTheStatesBeforeAndAfter) {
  const SpanRef running = timeline_.hit(layout_, 128 + 600, layout_.rows[3].y + 11).span;
  const auto before = timeline_.neighbour(running, -1);
  const auto after = timeline_.neighbour(running, 1);
  ASSERT_TRUE(before && after);
  EXPECT_EQ(timeline_.startOf(*before), 400 * kMillisecond);
  EXPECT_EQ(timeline_.startOf(*after), 700 * kMillisecond);
  EXPECT_FALSE(timeline_.neighbour(*after, 1).has_value()) << "finished is not a place to be";
}

TEST_F(HitTest, RowNeighbourGoesToTheRowThatHasSomethingThen) {
  const SpanRef span = timeline_.hit(layout_, 128 + 450, layout_.rows[5].y + 11).span; // asyncio, order-4
  const auto below = timeline_.rowNeighbour(span, 450 * kMillisecond, 1);
  ASSERT_TRUE(below.has_value());
  EXPECT_EQ(below->kind, SpanKind::Object) << "over the header to the GIL of the threads";
  const auto above = timeline_.rowNeighbour(span, 450 * kMillisecond, -1);
  ASSERT_TRUE(above.has_value());
  EXPECT_EQ(above->owner, 3u);
}

TEST_F(HitTest, TopOfASpanIsItsRow) {
  const SpanRef span = timeline_.hit(layout_, 128 + 450, layout_.rows[5].y + 11).span;
  EXPECT_EQ(timeline_.topOf(span), layout_.rows[5].y);
  timeline_.setArrangement(timeline_.toggled(timeline_.pathOf(layout_.rows[0])));
  EXPECT_FALSE(timeline_.topOf(span).has_value()) << "its section is closed";
}

TEST_F(HitTest, TimeAndPixelAreInverse) {
  EXPECT_DOUBLE_EQ(layout_.xOf(600 * kMillisecond), 728);
  EXPECT_EQ(layout_.timeAt(728), 600 * kMillisecond);
  EXPECT_EQ(layout_.timeAt(0), 0);
  EXPECT_EQ(layout_.timeAt(9999), timeline_.end());
}

} // namespace
} // namespace switchpoint
