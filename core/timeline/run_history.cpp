#include "timeline/run_history.h"

#include <algorithm>
#include <map>

#include "base/parallel.h"
#include "timeline/history_reader.h"
#include "timeline/lane_totals.h"

namespace switchpoint {

namespace {

constexpr std::uint8_t kNeverDrawn = kRoleCount;

// By kind of interval.
std::vector<std::uint8_t> rolesOf(const std::vector<IntervalKind>& kinds) {
  std::vector<std::uint8_t> roles;
  for (const IntervalKind& kind : kinds) {
    const auto role = roleOf({0, kind.state, kind.why, kind.step, kind.detail});
    roles.push_back(role ? static_cast<std::uint8_t>(*role) : kNeverDrawn);
  }
  return roles;
}

// What intervals add up to.
struct IntervalSums {
  std::array<std::uint64_t, kOverheadKinds> starts{};
  std::array<Duration, kOverheadKinds> startTime{};
  std::array<Duration, kRoleCount> taskTime{};
  std::map<std::uint32_t, Duration> gilWaits; // by process

  void add(const IntervalSums& other) {
    for (std::size_t i = 0; i < kOverheadKinds; ++i) starts[i] += other.starts[i];
    for (std::size_t i = 0; i < kOverheadKinds; ++i) startTime[i] += other.startTime[i];
    for (std::size_t i = 0; i < kRoleCount; ++i) taskTime[i] += other.taskTime[i];
    for (const auto& [process, time] : other.gilWaits) gilWaits[process] += time;
  }
};

// Of every other lane.
IntervalSums sumsFrom(std::uint32_t first, const Trace& trace, const Intervals& intervals,
                      const std::vector<std::uint8_t>& roles) {
  IntervalSums sums;
  for (std::uint32_t lane = first; lane < intervals.lanes(); lane += 2) {
    const LaneIntervals all = intervals.of(lane);
    std::array<Duration, kRoleCount + 1> time{};
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Time end = i + 1 < all.size() ? all.start(i + 1) : std::max(intervals.end(), all.start(i));
      const Duration length = end - all.start(i);
      const std::uint8_t role = roles[all.code(i)];
      time[role] += length;
      if (role != static_cast<std::uint8_t>(Role::Overhead)) continue;
      const std::uint64_t overhead = all.kind(i).detail;
      if (overhead >= kOverheadKinds) continue;
      ++sums.starts[overhead];
      sums.startTime[overhead] += length;
    }
    sums.gilWaits[trace.lanes[lane].process] += time[static_cast<std::size_t>(Role::GilWait)];
    for (std::size_t i = 0; i < kRoleCount && trace.lanes[lane].isTask; ++i) sums.taskTime[i] += time[i];
  }
  return sums;
}

IntervalSums sumsOf(const Trace& trace, const Intervals& intervals) {
  const std::vector<std::uint8_t> roles = rolesOf(intervals.kinds());
  IntervalSums sums, others;
  const auto evenLanes = [&] { sums = sumsFrom(0, trace, intervals, roles); };
  const auto oddLanes = [&] { others = sumsFrom(1, trace, intervals, roles); };
  if (intervals.count() < kWorthAThread) {
    evenLanes();
    oddLanes();
  } else {
    both(evenLanes, oddLanes);
  }
  sums.add(others);
  return sums;
}

} // namespace

const VariableHistory* RunHistory::firstOf(std::uint32_t variable) const {
  for (const VariableHistory& history : variables) {
    if (history.variable == variable) return &history;
  }
  return nullptr;
}

RunHistory readHistory(const Trace& trace, const Intervals& intervals, Time end, CancelFlag cancelled) {
  RunHistory out;
  readEvents(trace, end, intervals.end(), out, cancelled);
  if (isCancelled(cancelled)) return out;
  IntervalSums sums = sumsOf(trace, intervals);
  out.starts = sums.starts;
  out.startTime = sums.startTime;
  out.taskTime = sums.taskTime;
  for (std::size_t i = 0; i < out.objects.size(); ++i) { // a GIL has a row only where it matters
    if (trace.objects[i].kind != ObjectKind::Gil) continue;
    out.objects[i].shown = isContended(sums.gilWaits[trace.objects[i].process], intervals.end());
  }
  out.variables = readVariables(trace, cancelled);
  return out;
}

} // namespace switchpoint
