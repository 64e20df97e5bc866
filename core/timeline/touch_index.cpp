#include "timeline/touch_index.h"

namespace switchpoint {

void TouchIndex::read(const TouchTarget& target, const Trace& trace, const Intervals& intervals,
                      const RunHistory& history, Time end) {
  if (target == target_) return;
  target_ = target;
  found_.clear();
  switch (target.kind) {
  case TouchTarget::Kind::None: return;
  case TouchTarget::Kind::Object:
    if (target.index < trace.objects.size()) readObject(target.index, trace, intervals, history, end);
    return;
  case TouchTarget::Kind::Variable: readVariable(target.index, history); return;
  }
}

void TouchIndex::readObject(std::uint32_t object, const Trace& trace, const Intervals& intervals,
                            const RunHistory& history, Time end) {
  const bool gil = trace.objects[object].kind == ObjectKind::Gil;
  const std::vector<IntervalKind>& kinds = intervals.kinds();
  std::vector<bool> waits(kinds.size());
  bool any = false;
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const IntervalKind& kind = kinds[i];
    const bool named = kind.state == State::LockWait && kind.why == EventKind::BlockOn && kind.detail == object;
    waits[i] = gil ? kind.state == State::GilWait : named;
    any = any || waits[i];
  }
  for (std::uint32_t lane = 0; any && lane < intervals.lanes(); ++lane) {
    if (gil && trace.lanes[lane].process != trace.objects[object].process) continue;
    const LaneIntervals all = intervals.of(lane);
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (!waits[all.code(i)]) continue;
      add(lane, UseKind::Waits, all.start(i), i + 1 < all.size() ? all.start(i + 1) : end);
    }
  }
  const Holdings& holdings = history.objects[object].holdings;
  for (std::size_t i = 0; i < holdings.size() && holdings.role() != Role::LockWait; ++i) {
    if (holdings.owner(i) > 0) add(holdings.owner(i) - 1, UseKind::Holds, holdings.start(i), holdings.end(i));
  }
}

void TouchIndex::readVariable(std::uint32_t variable, const RunHistory& history) {
  for (const VariableHistory& copy : history.variables) {
    if (copy.variable != variable) continue;
    for (const VariableAccess& access : copy.accesses) {
      add(access.lane, access.writes ? UseKind::Writes : UseKind::Reads, access.time, access.time);
    }
  }
}

const TouchIndex::Stretches* TouchIndex::of(std::uint32_t lane, UseKind kind) const {
  const auto found = found_.find({lane, kind});
  return found == found_.end() ? nullptr : &found->second;
}

} // namespace switchpoint
