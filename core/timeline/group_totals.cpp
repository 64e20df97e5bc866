#include "timeline/group_totals.h"

#include <algorithm>
#include <utility>

#include "timeline/lane_totals.h"

namespace switchpoint {

namespace {

std::uint8_t code(const Interval& interval) {
  const auto role = roleOf(interval);
  return role ? static_cast<std::uint8_t>(static_cast<unsigned>(*role) + 1) : std::uint8_t{0};
}

// Counts on to `time`.
template <typename Block>
void advance(Block& block, Time time) {
  for (std::size_t i = 0; i < kRoleCount; ++i) block.sum[i] += block.count[i] * (time - block.time);
  block.time = time;
}

} // namespace

GroupTotals::GroupTotals(const Intervals& intervals, const std::vector<std::uint32_t>& lanes) : end_(intervals.end()) {
  static_assert(kRoles * kRoles <= 256);
  std::vector<std::pair<Time, std::uint8_t>> changes;
  for (const std::uint32_t lane : lanes) {
    std::uint8_t last = 0;
    for (const Interval& interval : intervals.of(lane)) {
      const std::uint8_t next = code(interval);
      if (next != last) changes.emplace_back(interval.start, static_cast<std::uint8_t>(last * kRoles + next));
      last = next;
    }
  }
  std::stable_sort(changes.begin(), changes.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  times_.reserve(changes.size());
  roles_.reserve(changes.size());
  for (const auto& [time, roles] : changes) {
    times_.push_back(time);
    roles_.push_back(roles);
  }
  Block block;
  for (std::size_t i = 0; i < times_.size(); ++i) {
    if (i % kGroupBlock == 0) blocks_.push_back(block);
    apply(block, i);
  }
}

void GroupTotals::apply(Block& block, std::size_t change) const {
  advance(block, times_[change]);
  const unsigned from = roles_[change] / kRoles;
  const unsigned to = roles_[change] % kRoles;
  if (from > 0) --block.count[from - 1];
  if (to > 0) ++block.count[to - 1];
}

std::size_t GroupTotals::countUntil(Time time) const {
  return static_cast<std::size_t>(std::upper_bound(times_.begin(), times_.end(), time) - times_.begin());
}

GroupTotals::Block GroupTotals::stateAt(Time time) const {
  time = std::clamp<Time>(time, 0, end_);
  const std::size_t count = countUntil(time);
  if (count == 0) return {};
  const std::size_t from = (count - 1) / kGroupBlock;
  Block block = blocks_[from];
  for (std::size_t i = from * kGroupBlock; i < count; ++i) apply(block, i);
  advance(block, time);
  return block;
}

std::array<Duration, kRoleCount> GroupTotals::between(Time from, Time to) const {
  std::array<Duration, kRoleCount> sum = stateAt(to).sum;
  const std::array<Duration, kRoleCount> before = stateAt(from).sum;
  for (std::size_t i = 0; i < kRoleCount; ++i) sum[i] -= before[i];
  return sum;
}

std::array<std::uint32_t, kRoleCount> GroupTotals::at(Time time) const {
  return stateAt(time).count;
}

std::uint64_t GroupTotals::changes(Time from, Time to) const {
  const auto first = std::lower_bound(times_.begin(), times_.end(), from);
  return static_cast<std::uint64_t>(std::lower_bound(first, times_.end(), to) - first);
}

Time GroupTotals::changeBefore(Time time) const {
  const std::size_t count = countUntil(time);
  return count == 0 ? 0 : times_[count - 1];
}

Time GroupTotals::changeAfter(Time time) const {
  const std::size_t count = countUntil(time);
  return count == times_.size() ? end_ : times_[count];
}

} // namespace switchpoint
