#include "analysis/wait_lines.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace switchpoint {
namespace {

using Key = std::pair<LineKind, std::uint32_t>;

std::optional<Key> lineOf(const Trace& trace, const std::map<std::uint32_t, std::uint32_t>& gils, std::uint32_t lane,
                          const LaneNow& now) {
  if (!now.exists()) return std::nullopt;
  if (now.state == State::Ready) {
    const std::uint32_t parent = trace.lanes[lane].parent;
    if (parent == 0 || trace.lanes[lane].kind != LaneKind::Task) return Key{LineKind::Cores, 0};
    return Key{LineKind::Parent, parent - 1};
  }
  if (now.state == State::GilWait) {
    const auto gil = gils.find(trace.lanes[lane].process);
    if (gil != gils.end()) return Key{LineKind::Object, gil->second};
  }
  if (now.why == EventKind::BlockOn) return Key{LineKind::Object, now.detail};
  return std::nullopt;
}

} // namespace

std::vector<WaitLine> waitLines(const Trace& trace, const RunMoment& moment) {
  std::map<std::uint32_t, std::uint32_t> gils; // by process
  for (std::uint32_t i = 0; i < trace.objects.size(); ++i) {
    if (trace.objects[i].kind == ObjectKind::Gil) gils.emplace(trace.objects[i].process, i);
  }
  std::map<Key, std::vector<std::uint32_t>> lines;
  for (std::uint32_t lane = 0; lane < moment.lanes(); ++lane) {
    if (const std::optional<Key> key = lineOf(trace, gils, lane, moment.lane(lane))) lines[*key].push_back(lane);
  }
  std::vector<WaitLine> out;
  for (auto& [key, lanes] : lines) {
    std::sort(lanes.begin(), lanes.end(),
              [&](std::uint32_t a, std::uint32_t b) { return moment.lane(a).order < moment.lane(b).order; });
    out.push_back({key.first, key.second, std::move(lanes)});
  }
  return out;
}

std::vector<Timer> timers(const Intervals& intervals, const RunMoment& moment) {
  std::vector<Timer> out;
  for (std::uint32_t lane = 0; lane < moment.lanes(); ++lane) {
    const LaneNow& now = moment.lane(lane);
    const bool sleeps =
        now.why == EventKind::BlockSleep || now.why == EventKind::BlockIo || now.why == EventKind::BlockCall;
    if (!now.exists() || !sleeps) continue;
    const LaneIntervals all = intervals.of(lane);
    const std::size_t next = all.countUntil(now.since);
    if (next < all.size()) out.push_back({lane, all.start(next)});
  }
  std::stable_sort(out.begin(), out.end(), [](const Timer& a, const Timer& b) { return a.due < b.due; });
  return out;
}

} // namespace switchpoint
