#include "timeline/group_totals.h"

#include <algorithm>

#include "timeline/lane_totals.h"

namespace switchpoint {

namespace {

std::uint8_t code(const Interval& interval) {
  const auto role = roleOf(interval);
  return role ? static_cast<std::uint8_t>(static_cast<unsigned>(*role) + 1) : std::uint8_t{0};
}

// Counts on to `time`, then one lane goes over to another state.
template <typename Block>
void advance(Block& block, Time time) {
  for (std::size_t i = 0; i < kRoleCount; ++i) block.sum[i] += block.count[i] * (time - block.time);
  block.time = time;
}
template <typename Block, typename Change>
void apply(Block& block, const Change& change) {
  advance(block, change.time);
  if (change.from > 0) --block.count[change.from - 1u];
  if (change.to > 0) ++block.count[change.to - 1u];
}

} // namespace

GroupTotals::GroupTotals(const Intervals& intervals, const std::vector<std::uint32_t>& lanes) : end_(intervals.end()) {
  for (const std::uint32_t lane : lanes) {
    std::uint8_t last = 0;
    for (const Interval& interval : intervals.of(lane)) {
      const std::uint8_t next = code(interval);
      if (next != last) changes_.push_back({interval.start, last, next});
      last = next;
    }
  }
  std::stable_sort(changes_.begin(), changes_.end(), [](const Change& a, const Change& b) { return a.time < b.time; });
  Block block;
  for (std::size_t i = 0; i < changes_.size(); ++i) {
    if (i % kGroupBlock == 0) blocks_.push_back(block);
    apply(block, changes_[i]);
  }
}

GroupTotals::Block GroupTotals::stateAt(Time time) const {
  time = std::clamp<Time>(time, 0, end_);
  const auto first = std::upper_bound(changes_.begin(), changes_.end(), time,
                                      [](Time wanted, const Change& change) { return wanted < change.time; });
  const auto count = static_cast<std::size_t>(first - changes_.begin());
  if (count == 0) return {};
  const std::size_t from = (count - 1) / kGroupBlock;
  Block block = blocks_[from];
  for (std::size_t i = from * kGroupBlock; i < count; ++i) apply(block, changes_[i]);
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
  const auto earlier = [](const Change& change, Time time) { return change.time < time; };
  const auto first = std::lower_bound(changes_.begin(), changes_.end(), from, earlier);
  return static_cast<std::uint64_t>(std::lower_bound(first, changes_.end(), to, earlier) - first);
}

Time GroupTotals::changeBefore(Time time) const {
  const auto after = std::upper_bound(changes_.begin(), changes_.end(), time,
                                      [](Time wanted, const Change& change) { return wanted < change.time; });
  return after == changes_.begin() ? 0 : (after - 1)->time;
}

Time GroupTotals::changeAfter(Time time) const {
  const auto after = std::upper_bound(changes_.begin(), changes_.end(), time,
                                      [](Time wanted, const Change& change) { return wanted < change.time; });
  return after == changes_.end() ? end_ : after->time;
}

} // namespace switchpoint
