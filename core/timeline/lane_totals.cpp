#include "timeline/lane_totals.h"

#include <algorithm>

namespace switchpoint {

std::optional<Role> roleOf(const Interval& interval) {
  switch (interval.state) {
  case State::New:
  case State::Finished: return std::nullopt;
  case State::Ready: return Role::Ready;
  case State::Running: return Role::Running;
  case State::GilWait: return Role::GilWait;
  case State::LockWait: return Role::LockWait;
  case State::IoWait: return interval.why == EventKind::BlockIdle ? std::nullopt : std::optional(Role::IoWait);
  case State::Overhead: return Role::Overhead;
  }
  return std::nullopt;
}

std::optional<MarkKind> markOf(const Interval& interval, const Interval* before, bool cooperative) {
  if (interval.why == EventKind::Yield) return MarkKind::Yield;
  if (interval.why == EventKind::Preempt || interval.why == EventKind::GilDrop) return MarkKind::Preempt;
  const bool waits = (interval.state == State::IoWait && interval.why != EventKind::BlockCall) ||
                     interval.state == State::LockWait; // a blocking call gives the loop nothing
  if (cooperative && waits && before != nullptr && before->state == State::Running) return MarkKind::Yield;
  const bool waited = before != nullptr && (before->state == State::IoWait || before->state == State::LockWait);
  if (interval.why == EventKind::Ready && waited) return MarkKind::Wake;
  return std::nullopt;
}

void Totals::add(MarkKind mark) {
  switch (mark) {
  case MarkKind::Yield: ++yields; return;
  case MarkKind::Preempt: ++preempts; return;
  case MarkKind::Wake: ++wakes; return;
  case MarkKind::Ask:
  case MarkKind::Grant:
  case MarkKind::Lost: return;
  }
}

Totals& Totals::operator-=(const Totals& other) {
  for (std::size_t i = 0; i < kRoleCount; ++i) time[i] -= other.time[i];
  yields -= other.yields;
  preempts -= other.preempts;
  wakes -= other.wakes;
  drawn -= other.drawn;
  return *this;
}

LaneTotals::LaneTotals(const LaneIntervals& intervals, Time end, bool cooperative)
    : intervals_(intervals), end_(end), cooperative_(cooperative) {
  if (intervals.size() <= kTotalsBlock) return;
  Totals sum;
  blocks_.reserve(intervals.size() / kTotalsBlock + 1);
  for (std::size_t i = 0; i < intervals.size(); ++i) {
    if (i % kTotalsBlock == 0) blocks_.push_back(sum);
    accumulate(sum, i, endOf(i));
  }
}

Time LaneTotals::endOf(std::size_t i) const {
  if (i + 1 < intervals_.size()) return intervals_.start(i + 1);
  const Interval last = intervals_[i];
  return last.state == State::Finished ? last.start : std::max(end_, last.start);
}

std::size_t LaneTotals::indexAt(Time at) const {
  const std::size_t begun = intervals_.countUntil(at);
  return begun == 0 ? 0 : begun - 1;
}

std::optional<MarkKind> LaneTotals::mark(std::size_t i) const {
  if (i == 0) return markOf(intervals_[i], nullptr, cooperative_);
  const Interval before = intervals_[i - 1];
  return markOf(intervals_[i], &before, cooperative_);
}

void LaneTotals::accumulate(Totals& totals, std::size_t i, Time until) const {
  if (const auto role = roleOf(intervals_[i])) {
    totals.time[static_cast<std::size_t>(*role)] += until - intervals_[i].start;
    ++totals.drawn;
  }
  if (const auto kind = mark(i)) totals.add(*kind);
}

Totals LaneTotals::before(Time at) const {
  const std::size_t count = intervals_.countBefore(at);
  if (count == 0) return {};
  const std::size_t block = (count - 1) / kTotalsBlock;
  Totals sum = blocks_.empty() ? Totals{} : blocks_[block];
  for (std::size_t i = block * kTotalsBlock; i < count; ++i) accumulate(sum, i, std::min(at, endOf(i)));
  return sum;
}

Totals LaneTotals::between(Time from, Time to) const {
  Totals sum = before(to);
  sum -= before(from);
  return sum;
}

} // namespace switchpoint
