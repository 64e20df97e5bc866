// Any view of any trace: what is folded and what stands alone is together what there is, to the bar and to the
// nanosecond.
#include <algorithm>
#include <array>
#include <cmath>

#include <gtest/gtest.h>

#include "base/rng.h"
#include "timeline/lane_totals.h"
#include "timeline/sample_runs.h"

namespace switchpoint {
namespace {

// Lanes that change between all states, in stretches of one nanosecond to some tens of milliseconds.
Trace anyTrace(std::uint64_t seed) {
  constexpr std::array kKinds = {EventKind::Run,        EventKind::Ready,     EventKind::GilWait,   EventKind::GilDrop,
                                 EventKind::BlockSleep, EventKind::BlockCall, EventKind::BlockIdle, EventKind::Preempt};
  constexpr std::uint32_t kLanes = 5;
  Rng rng = Rng::forStream(seed, 0);
  TraceBuilder builder("threads");
  std::array<Time, kLanes> next{};
  for (std::uint32_t i = 0; i < kLanes; ++i) {
    builder.at(0, EventKind::Create, builder.lane(LaneKind::Thread, "order", i + 1));
    next[i] = 1 + static_cast<Time>(rng.below(1000));
  }
  Time now = 0;
  for (int i = 0; i < 15000; ++i) {
    const auto lane = static_cast<std::uint32_t>(std::min_element(next.begin(), next.end()) - next.begin());
    now = next[lane];
    builder.at(now, kKinds[rng.below(kKinds.size())], lane);
    next[lane] = now + 1 + static_cast<Duration>(rng.below(std::uint64_t{1} << rng.below(26)));
  }
  return builder.finish(now + 1);
}

struct Drawn {
  Time start = 0, end = 0;
  Role role = Role::Running;
};

class FoldSums : public testing::TestWithParam<std::uint64_t> {
protected:
  FoldSums() : run_(anyTrace(GetParam()), ""), timeline_({run_.view()}), rng_(Rng::forStream(GetParam(), 1)) {}

  Layout anyView() {
    const auto end = static_cast<std::uint64_t>(timeline_.end());
    const std::uint64_t span = 1 + (end >> rng_.below(24));
    Viewport viewport;
    viewport.from = static_cast<Time>(rng_.below(end - std::min(end - 1, span) + 1));
    viewport.to = viewport.from + static_cast<Time>(span);
    viewport.width = 300 + static_cast<double>(rng_.below(2000));
    viewport.height = timeline_.contentHeight();
    return timeline_.layout(viewport);
  }

  // Those of a lane that have a role and touch the stretch.
  std::vector<Drawn> drawnIn(std::uint32_t lane, Time from, Time to) const {
    std::vector<Drawn> found;
    const LaneIntervals all = run_.intervals.of(lane);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Time end = i + 1 < all.size() ? all.start(i + 1) : run_.intervals.end();
      const auto role = roleOf(all[i]);
      if (role && all.start(i) < to && end > from) found.push_back({all.start(i), end, *role});
    }
    return found;
  }

  SampleRun run_;
  Timeline timeline_;
  Rng rng_;
};

RoleTimes timesIn(const std::vector<Drawn>& drawn, Time from, Time to) {
  RoleTimes times{};
  for (const Drawn& one : drawn) {
    const Duration part = std::min(one.end, to) - std::max(one.start, from);
    if (part > 0) times[static_cast<std::size_t>(one.role)] += part;
  }
  return times;
}

TEST_P(FoldSums, AFoldStandsForExactlyWhatItCovers) {
  for (int round = 0; round < 40; ++round) {
    const Layout layout = anyView();
    for (const Fold& fold : layout.folds) {
      const Row& row = layout.rows[fold.row];
      if (row.kind != RowKind::Lane) continue;
      const std::vector<Drawn> drawn = drawnIn(row.owner, fold.from, fold.to);
      ASSERT_EQ(fold.count, drawn.size()) << row.label << ", " << fold.from << " … " << fold.to;
      const RoleTimes times = timesIn(drawn, fold.from, fold.to);
      for (std::size_t role = 0; role < kRoleCount; ++role) {
        const double shown = fold.share[role] * static_cast<double>(fold.to - fold.from);
        ASSERT_EQ(std::llround(shown), times[role]) << row.label << ", " << fold.from << " … " << fold.to;
      }
    }
  }
}

TEST_P(FoldSums, WhatIsInNoFoldStandsAlone) {
  for (int round = 0; round < 40; ++round) {
    const Layout layout = anyView();
    for (std::uint32_t r = 0; r < layout.rows.size(); ++r) {
      const Row& row = layout.rows[r];
      if (row.kind != RowKind::Lane) continue;
      std::uint64_t folded = 0, alone = 0;
      for (const Fold& fold : layout.folds) folded += fold.row == r ? fold.count : 0;
      const std::vector<Drawn> drawn = drawnIn(row.owner, layout.from, layout.to);
      for (const Drawn& one : drawn) {
        const Time from = std::max(one.start, layout.from);
        const Time to = std::min(one.end, layout.to);
        const bool isFolded = std::any_of(layout.folds.begin(), layout.folds.end(), [&](const Fold& fold) {
          return fold.row == r && from >= fold.from && to <= fold.to;
        });
        if (isFolded) continue;
        ++alone;
        const bool hasBar = std::any_of(layout.bars.begin(), layout.bars.end(), [&](const Bar& bar) {
          return bar.row == r && bar.role == one.role && bar.x <= layout.xOf(from) + 1e-6 &&
                 bar.x + bar.width >= layout.xOf(to) - 1e-6;
        });
        ASSERT_TRUE(hasBar) << row.label << ", " << one.start << " … " << one.end;
      }
      ASSERT_EQ(folded + alone, drawn.size()) << row.label;
    }
  }
}

TEST_P(FoldSums, ColumnsShareTheTimeOfTheirFold) {
  const Geometry geometry;
  const auto heightOf = [&geometry](Role role) {
    return shape(role) == Shape::Full   ? geometry.fullBar
           : shape(role) == Shape::Half ? geometry.halfBar
                                        : geometry.lineBar;
  };
  for (int round = 0; round < 20; ++round) {
    const Layout layout = anyView();
    for (const FoldColumn& column : layout.columns) {
      const Fold& fold = layout.folds[column.fold];
      const Row& row = layout.rows[fold.row];
      if (row.kind != RowKind::Lane) continue;
      // A column begins and ends with its fold, or where an interval begins.
      const LaneIntervals all = run_.intervals.of(row.owner);
      const auto cutAt = [&](double x) {
        Time best = fold.from;
        const auto closer = [&](Time at) {
          if (at >= fold.from && std::abs(layout.xOf(at) - x) < std::abs(layout.xOf(best) - x)) best = at;
        };
        closer(fold.to);
        for (std::size_t i = 0; i < all.size() && all.start(i) <= fold.to; ++i) closer(all.start(i));
        return best;
      };
      const Time from = cutAt(column.x), to = fold.width > 1 ? cutAt(column.x + column.width) : fold.to;
      const RoleTimes times = timesIn(drawnIn(row.owner, from, to), from, to);
      for (std::size_t role = 0; role < kRoleCount; ++role) {
        const double share = static_cast<double>(times[role]) / static_cast<double>(std::max<Duration>(1, to - from));
        const double wanted = times[role] > 0 ? std::max(1.0, share * heightOf(static_cast<Role>(role))) : 0;
        ASSERT_NEAR(column.heights[role], wanted, 1e-4) << row.label << ", " << from << " … " << to;
      }
    }
  }
}

TEST_P(FoldSums, ColumnsFillTheirFoldFromEndToEnd) {
  for (int round = 0; round < 40; ++round) {
    const Layout layout = anyView();
    std::vector<double> filled(layout.folds.size());
    for (const FoldColumn& column : layout.columns) {
      const Fold& fold = layout.folds[column.fold];
      ASSERT_GE(column.x, fold.x - 1e-6);
      ASSERT_LE(column.x + column.width, fold.x + fold.width + 1e-6);
      filled[column.fold] += column.width;
    }
    for (std::size_t i = 0; i < layout.folds.size(); ++i) {
      const Fold& fold = layout.folds[i];
      double share = 0;
      for (const double part : fold.share) share += part;
      if (share > 1 - 1e-9) {
        ASSERT_NEAR(filled[i], fold.width, 1e-6) << layout.rows[fold.row].label;
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, FoldSums, testing::Values(1, 2, 3));

} // namespace
} // namespace switchpoint
