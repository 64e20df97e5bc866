#include "analysis/turns.h"

#include <algorithm>

namespace switchpoint {

std::vector<bool> processesWithGil(const Trace& trace) {
  std::uint32_t last = 0;
  for (const Lane& lane : trace.lanes) last = std::max(last, lane.process);
  std::vector<bool> result(last + 1, false);
  for (const Object& object : trace.objects) {
    if (object.kind == ObjectKind::Gil && object.process < result.size()) result[object.process] = true;
  }
  return result;
}

std::uint32_t loopOf(const Trace& trace, std::uint32_t lane) {
  const Lane& row = trace.lanes[lane];
  if (row.kind == LaneKind::Loop) return lane + 1;
  const bool onLoop = row.parent > 0 && trace.lanes[row.parent - 1].kind == LaneKind::Loop;
  return onLoop && row.kind == LaneKind::Task ? row.parent : 0;
}

Turns::Turns(const Trace& trace, const Intervals& intervals, CancelFlag cancelled)
    : trace_(trace), intervals_(intervals) {
  const std::vector<bool> gil = processesWithGil(trace);
  gils_.resize(gil.size());
  loops_.resize(trace.lanes.size());
  cores_.resize(trace.provenance.cores);
  for (std::uint32_t lane = 0; lane < intervals.lanes() && !isCancelled(cancelled); ++lane) {
    const LaneIntervals run = intervals.of(lane);
    const std::uint32_t loop = loopOf(trace, lane);
    // A task on a loop runs on its loop's thread: the turns at GIL and core are the loop's.
    const bool ownThread = loop == 0 || loop == lane + 1;
    std::uint64_t core = 0;
    for (std::size_t i = 0; i + 1 < run.size(); ++i) {
      const IntervalKind& kind = run.kind(i);
      if (kind.state != State::Running) continue;
      if (kind.why == EventKind::Run) core = kind.detail;
      if (run.kind(i + 1).state == State::Running) continue;
      const TurnEnd end{run.start(i + 1), lane};
      if (loop > 0) loops_[loop - 1].push_back(end);
      if (!ownThread) continue;
      if (gil[trace.lanes[lane].process]) gils_[trace.lanes[lane].process].push_back(end);
      if (core < cores_.size()) cores_[core].push_back(end);
    }
  }
  const auto sort = [cancelled](std::vector<Ends>& all) {
    for (Ends& ends : all) {
      if (isCancelled(cancelled)) return;
      std::sort(ends.begin(), ends.end(),
                [](const TurnEnd& a, const TurnEnd& b) { return a.at != b.at ? a.at < b.at : a.lane < b.lane; });
    }
  };
  sort(gils_);
  sort(loops_);
  sort(cores_);
}

const Turns::Ends* Turns::waitedFor(std::uint32_t lane, std::size_t i) const {
  const LaneIntervals run = intervals_.of(lane);
  const State state = run.kind(i).state;
  const std::uint32_t process = trace_.lanes[lane].process;
  if (state == State::GilWait) return &gils_[process];
  if (const std::uint32_t loop = loopOf(trace_, lane); loop > 0 && loop != lane + 1) return &loops_[loop - 1];
  const IntervalKind& next = run.kind(i + 1);
  if (next.why == EventKind::Run && next.detail < cores_.size()) return &cores_[next.detail];
  return nullptr;
}

std::optional<TurnEnd> Turns::before(std::uint32_t lane, std::size_t i, Time after, Time until) const {
  const Ends* ends = waitedFor(lane, i);
  if (ends == nullptr) return std::nullopt;
  auto it =
      std::upper_bound(ends->begin(), ends->end(), until, [](Time at, const TurnEnd& end) { return at < end.at; });
  while (it != ends->begin()) {
    --it;
    if (it->at <= after) return std::nullopt;
    if (it->lane != lane) return *it;
  }
  return std::nullopt;
}

} // namespace switchpoint
