// What a background job makes before a timeline is handed over: nothing that would not come about by itself.
#include <atomic>

#include <gtest/gtest.h>

#include "support/big_trace.h"
#include "timeline/timeline.h"

namespace switchpoint {
namespace {

class Prepare : public testing::Test {
protected:
  static Trace longTrace() {
    BigTraceWish wish;
    wish.bars = 300'000; // two threads prepare it
    wish.rows = 60;
    return bigTrace(wish);
  }
  Timeline timeline() const { return Timeline({{&trace_, &intervals_, &metrics_, "", "", nullptr}}); }

  // Bars, folds and what a search finds.
  static std::string seen(const Timeline& timeline) {
    const Layout layout = timeline.layout({0, timeline.end(), 1200, 2000, 0});
    std::string out = std::to_string(layout.bars.size());
    for (const FoldColumn& column : layout.columns) out += " " + std::to_string(column.x);
    for (const Match& match : timeline.search("cpu")) {
      out += "\n" + timeline.pathOf(match) + " " + std::to_string(match.span.index) + " " + std::to_string(match.at);
    }
    return out;
  }

  Trace trace_ = longTrace();
  Intervals intervals_{trace_};
  Metrics metrics_;
};

TEST_F(Prepare, ChangesNothingThatIsSeen) {
  Timeline prepared = timeline();
  EXPECT_TRUE(prepared.prepare());
  const std::string words = seen(prepared);
  EXPECT_EQ(words, seen(timeline()));
  EXPECT_NE(words.find("/api-1 "), std::string::npos);
}

TEST_F(Prepare, StopsWhenItIsToldTo) {
  Timeline stopped = timeline();
  std::atomic<bool> cancelled = true;
  EXPECT_FALSE(stopped.prepare(&cancelled));
  EXPECT_EQ(seen(stopped), seen(timeline())) << "what is missing is made when it is needed";
  cancelled = false;
  EXPECT_TRUE(stopped.prepare(&cancelled));
  EXPECT_EQ(seen(stopped), seen(timeline()));
}

// The first place of each lane in each step, whichever thread looked for it.
TEST_F(Prepare, SearchFindsEveryFirstPlace) {
  Timeline prepared = timeline();
  prepared.prepare();
  std::size_t found = 0;
  for (std::uint32_t lane = 0; lane < intervals_.lanes(); ++lane) {
    std::vector<bool> seenStep(trace_.steps.size());
    const LaneIntervals all = intervals_.of(lane);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const std::uint32_t step = all.kind(i).step;
      if (step == 0 || seenStep[step]) continue;
      seenStep[step] = true;
      ++found;
    }
  }
  std::size_t steps = 0;
  for (const Match& match : prepared.search("=")) steps += match.kind == MatchKind::Step ? 1 : 0;
  EXPECT_EQ(steps, found);
}

} // namespace
} // namespace switchpoint
