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
  struct Block { // before the block's first change
    Time time = 0;
    std::array<std::uint32_t, kRoleCount> count{};
    std::array<Duration, kRoleCount> sum{};
  };
  static constexpr unsigned kRoles = kRoleCount + 1; // and none
  std::size_t countUntil(Time time) const;           // changes at `time` or before
  void apply(Block& block, std::size_t change) const;
  Block stateAt(Time time) const;

  // Of each change, nine bytes: when one lane goes over from one role (Role + 1; 0: none) to another.
  std::vector<Time> times_;
  std::vector<std::uint8_t> roles_; // from * kRoles + to
  std::vector<Block> blocks_;
  Time end_ = 0;
};

} // namespace switchpoint
