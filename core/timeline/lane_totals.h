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

using RoleTimes = std::array<Duration, kRoleCount>;

// How many intervals begin with each mark, and how many have a role.
struct MarkCounts {
  std::uint64_t yields = 0, preempts = 0, wakes = 0;
  std::uint64_t drawn = 0;

  void add(MarkKind mark);
};

struct Totals : MarkCounts {
  RoleTimes time{};

  Totals& operator-=(const Totals& other);
};

// One lane's intervals with running sums every kTimesBlock of them, and the longest of each such block.
class LaneTotals {
public:
  LaneTotals() = default;
  // `end` is where the last interval ends unless it is Finished. `cooperative`: the lane is a task of an event loop, so
  // that every wait of its own is a yield to the loop.
  LaneTotals(const LaneIntervals& intervals, Time end, bool cooperative);

  const LaneIntervals& intervals() const { return intervals_; }
  bool cooperative() const { return cooperative_; }
  Time startOf(std::size_t i) const { return intervals_.start(i); }
  Time endOf(std::size_t i) const { return i + 1 < intervals_.size() ? intervals_.start(i + 1) : endOfLast(); }
  std::optional<Role> role(std::size_t i) const;
  // Index of the interval in force at `at`: the last that has begun; 0 before the first.
  std::size_t indexAt(Time at) const;
  std::optional<MarkKind> mark(std::size_t i) const;
  // The first of the intervals first … last - 1 that is at least so long; `last` if there is none.
  std::size_t nextOfLength(std::size_t first, std::size_t last, Duration least) const;

  // Sums from the lane's beginning to `at`, marks of intervals that begin before `at` included.
  Totals before(Time at) const;
  Totals between(Time from, Time to) const;
  // Of the intervals first … last - 1.
  MarkCounts countsOf(std::size_t first, std::size_t last) const;

  std::size_t bytes() const;
  // Says that times up to `at` will be asked for soon, so that what they need is on its way from the memory by then.
  void expect(Time at) const;

private:
  friend class TotalsCursor;
  static constexpr std::size_t kTimesBlock = 32;
  static constexpr std::size_t kCountsBlock = 32;
  static constexpr std::size_t kLaneRoles = 6; // nobody is "held"
  // One line of the cache: looking for a block and taking its sums is one visit.
  struct alignas(64) Block {
    Time start = 0; // of its first interval
    std::array<Duration, kLaneRoles> sum{};
  };
  struct Counts {
    std::uint32_t yields = 0, preempts = 0, wakes = 0, drawn = 0;
  };

  Time endOfLast() const;
  void addMarks(MarkCounts& counts, std::size_t first, std::size_t last) const;
  void measureLongest();
  void makeGuide();
  // The block in which `at` lies, or one near it.
  std::size_t guess(Time at) const;
  void expectBlockOfLength(std::size_t block, float least) const;

  LaneIntervals intervals_;
  // Of the intervals before k * kTimesBlock, and before k * kCountsBlock; empty for a short lane.
  std::vector<Block> times_;
  std::vector<Counts> counts_;
  // longest_[0][k]: the longest in block k, rounded up; each level above takes kTimesBlock of the one below together.
  std::vector<std::vector<float>> longest_;
  // guide_[k]: the block in which k << guideShift_ lies. There are about as many as blocks.
  std::vector<std::uint32_t> guide_;
  unsigned guideShift_ = 0;
  Time end_ = 0;
  bool cooperative_ = false;
};

// Sums up to instants that never go back: neighbouring stretches cost what lies between them at the most.
class TotalsCursor {
public:
  explicit TotalsCursor(const LaneTotals& totals) : totals_(&totals) {}

  // As LaneTotals::before(at).time.
  RoleTimes before(Time at);

private:
  void jump(Time at);

  const LaneTotals* totals_;
  std::size_t index_ = 0; // sum_ is of the intervals before this one
  std::array<Duration, kRoleCount + 1> sum_{};
};

} // namespace switchpoint
