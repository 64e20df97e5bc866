#include "analysis/moment_index.h"

#include <algorithm>

namespace switchpoint {

MomentIndex::MomentIndex(const Trace& trace, const std::atomic<bool>* cancelled) : trace_(trace) {
  RunMoment moment(trace);
  snapshots_.push_back({Keyframe{}, moment});
  const std::vector<Keyframe>& keyframes = trace.columns.keyframes;
  std::size_t next = 0;
  EventCursor cursor = trace.events();
  for (Event event; cursor.next(event);) {
    moment.apply(event);
    if (moment.events() % kSpacing != 0) continue;
    if (cancelled != nullptr && *cancelled) return;
    while (next < keyframes.size() && keyframes[next].event < moment.events()) ++next;
    if (next < keyframes.size() && keyframes[next].event == moment.events()) {
      snapshots_.push_back({keyframes[next], moment});
    }
  }
}

std::size_t MomentIndex::snapshotBefore(std::uint64_t events) const {
  const auto after = std::partition_point(snapshots_.begin(), snapshots_.end(),
                                          [events](const Snapshot& each) { return each.from.event <= events; });
  return static_cast<std::size_t>(after - snapshots_.begin()) - 1;
}

RunMoment MomentIndex::after(std::uint64_t events, std::uint64_t* replayed) const {
  const Snapshot& snapshot = snapshots_[snapshotBefore(events)];
  RunMoment moment = snapshot.moment;
  EventCursor cursor(trace_.columns, snapshot.from);
  for (Event event; moment.events() < events && cursor.next(event);) moment.apply(event);
  if (replayed != nullptr) *replayed = moment.events() - snapshot.from.event;
  return moment;
}

RunMoment MomentIndex::at(Time time, std::uint64_t* replayed) const {
  const auto after = std::partition_point(snapshots_.begin() + 1, snapshots_.end(),
                                          [time](const Snapshot& each) { return each.moment.time() <= time; });
  const Snapshot& snapshot = *(after - 1);
  RunMoment moment = snapshot.moment;
  EventCursor cursor(trace_.columns, snapshot.from);
  for (Event event; cursor.next(event) && event.time <= time;) moment.apply(event);
  if (replayed != nullptr) *replayed = moment.events() - snapshot.from.event;
  return moment;
}

template <typename Visit>
void MomentIndex::walk(std::size_t snapshot, StepBy by, std::uint32_t lane, Visit visit) const {
  EventCursor cursor(trace_.columns, snapshots_[snapshot].from);
  const std::uint64_t end = snapshot + 1 < snapshots_.size() ? snapshots_[snapshot + 1].from.event : events();
  const auto lineOf = [this](std::uint32_t step) { return step < trace_.steps.size() ? trace_.steps[step].line : 0; };
  const RunMoment& before = snapshots_[snapshot].moment;
  std::uint32_t line = lane < before.lanes() ? lineOf(before.lane(lane).step) : 0;
  for (Event event; cursor.index() < end && cursor.next(event);) {
    bool steps = by == StepBy::Event || (by == StepBy::Switch && event.kind == EventKind::Run);
    // Being created is its creator's doing.
    if (by == StepBy::Line && event.lane == lane && event.kind != EventKind::Create &&
        (info(event.kind).changesState || event.kind == EventKind::Step)) {
      const std::uint32_t now = lineOf(stepOf(event));
      steps = now != 0 && now != line;
      if (steps) line = now;
    }
    if (steps && !visit(cursor.index())) return;
  }
}

std::optional<std::uint64_t> MomentIndex::next(StepBy by, std::uint64_t from, std::uint32_t lane) const {
  std::optional<std::uint64_t> found;
  for (std::size_t i = snapshotBefore(from); i < snapshots_.size() && !found; ++i) {
    walk(i, by, lane, [&](std::uint64_t position) {
      if (position > from) found = position;
      return !found;
    });
  }
  return found;
}

std::optional<std::uint64_t> MomentIndex::previous(StepBy by, std::uint64_t from, std::uint32_t lane) const {
  std::optional<std::uint64_t> found;
  for (std::size_t i = snapshotBefore(from) + 1; i-- > 0 && !found;) {
    walk(i, by, lane, [&](std::uint64_t position) {
      if (position < from) found = position;
      return position < from;
    });
  }
  return found;
}

std::size_t MomentIndex::bytes() const {
  std::size_t bytes = snapshots_.capacity() * sizeof(Snapshot);
  for (std::size_t i = 0; i < snapshots_.size(); ++i) {
    bytes += snapshots_[i].moment.bytesBeyond(i > 0 ? &snapshots_[i - 1].moment : nullptr);
  }
  return bytes;
}

} // namespace switchpoint
