// The index of a lane against plain counting, on lanes of a trace that has every state.
#include "timeline/lane_totals.h"

#include <algorithm>

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

TEST_F(BigLanes, TimesBeforeAnInstantAreThoseThatCountingGives) {
  each([this](const LaneTotals& totals) {
    Time at = 0;
    for (Duration step = 1; at < intervals_.end(); at += step, step = step * 3 % 40000019 + 1) {
      ASSERT_EQ(totals.before(at).time, countedTimes(totals, at)) << at;
    }
    ASSERT_EQ(totals.before(kNever).time, countedTimes(totals, kNever));
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

// What a run of narrow intervals must be, by looking at each.
struct CountedRun {
  std::size_t last = 0;
  MarkCounts counts;
};

CountedRun countedRun(const LaneTotals& totals, std::size_t first, std::size_t last, Duration least) {
  CountedRun run;
  std::size_t i = first;
  for (; i < last && totals.endOf(i) - totals.startOf(i) < least; ++i) {
    if (totals.role(i)) ++run.counts.drawn;
    if (const auto mark = totals.mark(i)) run.counts.add(*mark);
  }
  run.last = i;
  return run;
}

class NarrowRuns : public BigLanes {
protected:
  // Any run of any lane that begins with a narrow interval.
  template <typename Check>
  void eachRun(Check check) {
    each([&check](const LaneTotals& totals) {
      const std::size_t size = totals.intervals().size();
      NarrowRun run;
      for (const Duration least : {50 * kMicrosecond, kMillisecond, 20 * kMillisecond, kSecond}) {
        for (std::size_t first = 0; first < size; first += 97) {
          if (totals.endOf(first) - totals.startOf(first) >= least) continue;
          for (const std::size_t last : {first + 1, first + 7, first + 400, size}) {
            if (last > size) continue;
            const LaneTotals::Window window{totals.startOf(first) + 100, totals.startOf(last - 1) + 90};
            if (window.to <= window.from) continue;
            for (const Duration piece : {3 * least, 40 * least}) {
              totals.narrowRun(first, last, least, piece, window, run);
              check(totals, first, last, least, piece, window, run);
            }
          }
        }
      }
    });
  }
};

TEST_F(NarrowRuns, EndBeforeTheFirstThatIsLongEnoughAndCountEach) {
  eachRun([](const LaneTotals& totals, std::size_t first, std::size_t last, Duration least, Duration,
             const LaneTotals::Window&, const NarrowRun& run) {
    const CountedRun counted = countedRun(totals, first, last, least);
    ASSERT_EQ(run.last, counted.last) << first << " … " << last << ", " << least;
    ASSERT_EQ(run.counts.drawn, counted.counts.drawn) << first << " … " << last << ", " << least;
    ASSERT_EQ(run.counts.yields, counted.counts.yields);
    ASSERT_EQ(run.counts.preempts, counted.counts.preempts);
    ASSERT_EQ(run.counts.wakes, counted.counts.wakes);
  });
}

TEST_F(NarrowRuns, PiecesHoldExactlyTheTimesBetweenTheirEnds) {
  eachRun([](const LaneTotals& totals, std::size_t first, std::size_t, Duration, Duration,
             const LaneTotals::Window& window, const NarrowRun& run) {
    ASSERT_EQ(run.from, std::max(window.from, totals.startOf(first)));
    ASSERT_EQ(run.to, std::max(run.from, std::min(window.to, totals.endOf(run.last - 1))));
    ASSERT_EQ(run.pieces.back().to, run.to);
    Time from = run.from;
    for (const NarrowRun::Piece& piece : run.pieces) {
      const RoleTimes times = totals.between(from, piece.to).time;
      for (std::size_t role = 0; role < kRoleCount; ++role) ASSERT_EQ(piece.time[role], times[role]) << from;
      from = piece.to;
    }
  });
}

TEST_F(NarrowRuns, PiecesAreCutWhereIntervalsBeginAndAreNeitherTooShortNorTooLong) {
  eachRun([](const LaneTotals& totals, std::size_t, std::size_t, Duration least, Duration length,
             const LaneTotals::Window&, const NarrowRun& run) {
    Time from = run.from;
    for (std::size_t i = 0; i < run.pieces.size(); ++i) {
      const Time to = run.pieces[i].to;
      const bool last = i + 1 == run.pieces.size();
      if (!last) {
        ASSERT_EQ(totals.startOf(totals.indexAt(to)), to);
        ASSERT_GE(to - from, length);
      }
      if (run.pieces.size() > 1) {
        ASSERT_GE(2 * (to - from), length);
      }
      const Duration most = 2 * length + least + (last ? length / 2 : 0); // what is left over goes to the last
      ASSERT_LE(to - from, most) << i << " of " << run.pieces.size();
      from = to;
    }
  });
}

} // namespace
} // namespace switchpoint
