// Work on a long trace that nobody waits for any more: each part of it ends without having been done.
#include <gtest/gtest.h>

#include "analysis/critical_path.h"
#include "analysis/difference.h"
#include "analysis/findings.h"
#include "support/big_trace.h"
#include "timeline/run_history.h"
#include "timeline/timeline.h"

namespace switchpoint {
namespace {

class CancelledWork : public ::testing::Test {
protected:
  Trace trace_ = bigTrace({300'000, 48}); // two threads read it
  Intervals intervals_{trace_};
  Metrics metrics_ = measure(trace_, intervals_);
  std::atomic<bool> cancelled_ = true;
};

TEST_F(CancelledWork, EventsEndSoonAfterTheFlagIsSet) {
  cancelled_ = false;
  EventCursor cursor = trace_.events(&cancelled_);
  std::uint64_t seen = 0;
  for (Event event; cursor.next(event); ++seen) cancelled_ = seen >= 1000;
  EXPECT_GT(seen, 1000u);
  EXPECT_LT(seen, 100'000u);
  cancelled_ = false;
  std::uint64_t all = 0;
  cursor = trace_.events(&cancelled_);
  for (Event event; cursor.next(event);) ++all;
  EXPECT_EQ(all, trace_.columns.events()) << "and are all there while nobody sets it";
}

TEST_F(CancelledWork, AnalysisIsLeftUndone) {
  const Intervals none(trace_, &cancelled_);
  EXPECT_GT(intervals_.count(), 0u);
  EXPECT_EQ(none.count(), 0u);
  EXPECT_EQ(none.lanes(), intervals_.lanes()) << "of no use, but nobody who looks falls over it";
  const Metrics unmeasured = measure(trace_, intervals_, &cancelled_);
  EXPECT_FALSE(metrics_.tasks.empty());
  EXPECT_TRUE(unmeasured.tasks.empty());
  EXPECT_GT(metrics_.gilWaits, 0u);
  EXPECT_EQ(unmeasured.gilWaits, 0u);
  EXPECT_FALSE(findings(trace_, intervals_, metrics_).empty());
  EXPECT_TRUE(findings(trace_, intervals_, metrics_, &cancelled_).empty());
}

TEST_F(CancelledWork, WhatPagesComputeIsLeftUndone) {
  EXPECT_TRUE(criticalPath(trace_, intervals_, kWhatIfs, &cancelled_).segments.empty());
  const RunView view{trace_, intervals_, metrics_};
  EXPECT_TRUE(differenceOf(view, view, &cancelled_).tasks.empty());
}

TEST_F(CancelledWork, ATimelineIsLeftUndoneAndSaysSo) {
  EXPECT_TRUE(readHistory(trace_, intervals_, intervals_.end(), &cancelled_).busy.empty());
  EXPECT_FALSE(readHistory(trace_, intervals_, intervals_.end()).busy.empty());
  Timeline timeline({{&trace_, &intervals_, &metrics_, "", "", nullptr}}, {}, &cancelled_);
  EXPECT_FALSE(timeline.prepare(&cancelled_));
}

} // namespace
} // namespace switchpoint
