// The index of a lane against plain counting, on lanes of a trace that has every state.
#include "timeline/lane_totals.h"

#include <gtest/gtest.h>

#include "support/big_trace.h"

namespace switchpoint {
namespace {

RoleTimes countedTimes(const LaneTotals& totals, Time at) {
  RoleTimes times{};
  for (std::size_t i = 0; i < totals.intervals().size() && totals.startOf(i) < at; ++i) {
    const auto role = roleOf(totals.intervals()[i]);
    if (role) times[static_cast<std::size_t>(*role)] += std::min(at, totals.endOf(i)) - totals.startOf(i);
  }
  return times;
}

class BigLanes : public testing::Test {
protected:
  BigLanes() : trace_(bigTrace({40000, 24, 7})), intervals_(trace_) {}

  template <typename Check>
  void each(Check check) {
    for (std::uint32_t lane = 0; lane < intervals_.lanes(); lane += 5) {
      check(LaneTotals(intervals_.of(lane), intervals_.end(), trace_.lanes[lane].kind == LaneKind::Task));
    }
  }

  Trace trace_;
  Intervals intervals_;
};

TEST_F(BigLanes, HaveAsManyBarsAsWereAskedFor) {
  std::uint64_t bars = 0;
  for (std::uint32_t lane = 0; lane < intervals_.lanes(); ++lane) {
    const LaneTotals totals(intervals_.of(lane), intervals_.end(), false);
    bars += totals.before(kNever).drawn;
  }
  EXPECT_GE(bars, 40000u);
  EXPECT_LE(bars, 40000u + 8); // the last change may make more than one
}

TEST_F(BigLanes, ACursorGivesTheTimesThatCountingGives) {
  each([this](const LaneTotals& totals) {
    TotalsCursor cursor(totals);
    Time at = 0;
    for (Duration step = 1; at < intervals_.end(); at += step, step = step * 3 % 40000019 + 1) {
      ASSERT_EQ(cursor.before(at), countedTimes(totals, at)) << at;
    }
    ASSERT_EQ(cursor.before(kNever), countedTimes(totals, kNever));
  });
}

TEST_F(BigLanes, MarksAreCountedExactlyForAnyStretch) {
  each([](const LaneTotals& totals) {
    const std::size_t size = totals.intervals().size();
    for (std::size_t first = 0; first < size; first += 61) {
      for (const std::size_t last : {first + 1, first + 63, first + 64, first + 200, size}) {
        if (last > size || last < first) continue;
        MarkCounts counted;
        for (std::size_t i = first; i < last; ++i) {
          if (roleOf(totals.intervals()[i])) ++counted.drawn;
          if (const auto mark = totals.mark(i)) counted.add(*mark);
        }
        const MarkCounts counts = totals.countsOf(first, last);
        ASSERT_EQ(counts.drawn, counted.drawn) << first << " … " << last;
        ASSERT_EQ(counts.yields, counted.yields);
        ASSERT_EQ(counts.preempts, counted.preempts);
        ASSERT_EQ(counts.wakes, counted.wakes);
      }
    }
  });
}

TEST_F(BigLanes, NoneThatIsLongEnoughIsPassedOver) {
  each([](const LaneTotals& totals) {
    const std::size_t size = totals.intervals().size();
    for (const Duration least : {Duration{1}, 50 * kMicrosecond, kMillisecond, 20 * kMillisecond, kSecond}) {
      for (std::size_t first = 0; first < size; first += 97) {
        std::size_t found = first;
        while (found < size && totals.endOf(found) - totals.startOf(found) < least) ++found;
        ASSERT_EQ(totals.nextOfLength(first, size, least), found) << first << ", " << least;
      }
    }
  });
}

} // namespace
} // namespace switchpoint
