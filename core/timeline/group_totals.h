// How many lanes of a group are in each state over time: exact averages over any stretch, without visiting the lanes.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "analysis/intervals.h"
#include "timeline/layout.h"

namespace switchpoint {

class GroupTotals {
public:
  GroupTotals(const Intervals& intervals, const std::vector<std::uint32_t>& lanes);

  // Lane-nanoseconds in each role between the two instants.
  std::array<Duration, kRoleCount> between(Time from, Time to) const;
  // Lanes in each role at an instant.
  std::array<std::uint32_t, kRoleCount> at(Time time) const;
  // State changes between the two instants.
  std::uint64_t changes(Time from, Time to) const;
  // Start and end of the stretch without a change around an instant.
  Time changeBefore(Time time) const;
  Time changeAfter(Time time) const;

private:
  static constexpr std::size_t kGroupBlock = 64;
  struct Change {
    Time time = 0;
    std::uint8_t from = 0, to = 0; // Role + 1; 0: none
  };
  struct Block { // before the block's first change
    Time time = 0;
    std::array<std::uint32_t, kRoleCount> count{};
    std::array<Duration, kRoleCount> sum{};
  };
  Block stateAt(Time time) const;

  std::vector<Change> changes_;
  std::vector<Block> blocks_;
  Time end_ = 0;
};

} // namespace switchpoint
