// Exact sums over any stretch of one lane's intervals (time per role, marks) at a cost that does not grow with it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/intervals.h"
#include "timeline/layout.h"

namespace switchpoint {

// What a state is drawn as; nothing for a lane that has not started, has finished, or idles in an empty loop or pool.
std::optional<Role> roleOf(const Interval& interval);
// The mark that an interval begins with, if any: it says how the lane left the interval before.
std::optional<MarkKind> markOf(const Interval& interval, const Interval* before, bool cooperative);

struct Totals {
  std::array<Duration, kRoleCount> time{};
  std::uint64_t yields = 0, preempts = 0, wakes = 0;
  std::uint64_t drawn = 0; // intervals that have a role

  void add(MarkKind mark);
  Totals& operator-=(const Totals& other);
};

// One lane's intervals with running sums every kTotalsBlock of them.
class LaneTotals {
public:
  LaneTotals() = default;
  // `end` is where the last interval ends unless it is Finished. `cooperative`: the lane is a task of an event loop, so
  // that every wait of its own is a yield to the loop.
  LaneTotals(const LaneIntervals& intervals, Time end, bool cooperative);

  const LaneIntervals& intervals() const { return intervals_; }
  bool cooperative() const { return cooperative_; }
  Time startOf(std::size_t i) const { return intervals_.start(i); }
  Time endOf(std::size_t i) const;
  // Index of the interval in force at `at`: the last that has begun; 0 before the first.
  std::size_t indexAt(Time at) const;
  std::optional<MarkKind> mark(std::size_t i) const;

  // Sums from the lane's beginning to `at`, marks of intervals that begin before `at` included.
  Totals before(Time at) const;
  Totals between(Time from, Time to) const;

private:
  static constexpr std::size_t kTotalsBlock = 64;
  void accumulate(Totals& totals, std::size_t i, Time until) const;

  LaneIntervals intervals_;
  std::vector<Totals> blocks_; // blocks_[k]: intervals before k * kTotalsBlock; empty for a short lane
  Time end_ = 0;
  bool cooperative_ = false;
};

} // namespace switchpoint
