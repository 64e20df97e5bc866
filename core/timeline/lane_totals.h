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
  MarkCounts& operator+=(const MarkCounts& other);
};

struct Totals : MarkCounts {
  RoleTimes time{};

  Totals& operator-=(const Totals& other);
};

// Intervals of one lane, in turn, that are all shorter than asked for, cut into pieces.
struct NarrowRun {
  struct Piece {
    Time to = 0; // it begins where the one before ends
    std::array<Duration, kRoleCount + 1> time{};
  };
  std::size_t last = 0; // the first interval behind them
  MarkCounts counts;
  Time from = 0, to = 0; // as far as the window shows them
  std::vector<Piece> pieces;
};

// One lane's intervals with running sums every kBlock of them, and the longest of each such block.
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
  // The intervals from `first` on, before `last`, that are shorter than `least`; there must be one at least. Pieces are
  // cut where intervals begin, so that none has to be looked at twice: each lasts for `piece` or longer, and up to
  // twice as long where that spares looking at its intervals one by one. Times are those within window.from …
  // window.to; intervals first … last - 1 must reach into it.
  struct Window {
    Time from = 0, to = 0;
  };
  void narrowRun(std::size_t first, std::size_t last, Duration least, Duration piece, const Window& window,
                 NarrowRun& run) const;

  // Sums from the lane's beginning to `at`, marks of intervals that begin before `at` included.
  Totals before(Time at) const;
  Totals between(Time from, Time to) const;
  // Of the intervals first … last - 1.
  MarkCounts countsOf(std::size_t first, std::size_t last) const;

  std::size_t bytes() const;

private:
  class RunCutter;
  static constexpr std::size_t kBlock = 16;    // intervals
  static constexpr std::size_t kFan = 32;      // blocks, or stretches of them
  static constexpr std::size_t kLaneRoles = 6; // nobody is "held"
  using Sums = std::array<Duration, kLaneRoles>;
  struct Counts {
    std::uint32_t yields = 0, preempts = 0, wakes = 0, drawn = 0;
  };

  Time endOfLast() const;
  void addMarks(MarkCounts& counts, std::size_t first, std::size_t last) const;
  void measureLongest();
  void makeGuide();
  // The block in which `at` lies, or one near it.
  std::size_t guess(Time at) const;
  // The last block that begins at `at` or before; `block` does.
  std::size_t blockAt(Time at, std::size_t block) const;
  // The first of the blocks block … end - 1 in which an interval is so long; `end` if there is none.
  std::size_t blockOfLength(std::size_t block, std::size_t end, float least) const;

  LaneIntervals intervals_;
  // Of the intervals before k * kBlock; empty for a short lane.
  std::vector<Time> starts_; // of a block's first interval, close together: a frame looks at many
  std::vector<Sums> sums_;
  std::vector<Counts> counts_;
  // longest_[0][k]: the longest in block k, rounded up; each level above takes kFan of the one below together.
  std::vector<std::vector<float>> longest_;
  // guide_[k]: the block in which k << guideShift_ lies. There are about as many as blocks.
  std::vector<std::uint32_t> guide_;
  unsigned guideShift_ = 0;
  Time end_ = 0;
  bool cooperative_ = false;
};

} // namespace switchpoint
