#include "explore/outcome.h"

#include <algorithm>

namespace switchpoint {
namespace {

template <typename LaneName, typename ObjectName>
OutcomeValue valueOf(const Outcome& outcome, const LaneName& laneName, const ObjectName& objectName) {
  const auto name = [&](std::uint32_t lane) { return lane == 0 ? std::string() : laneName(lane - 1); };
  OutcomeValue value;
  value.out = outcome.out;
  value.err = outcome.err;
  for (const FinalValue& last : outcome.finals) value.variables.push_back({last.variable, last.process, last.value});
  if (outcome.end != EndKind::Deadlock) {
    if (outcome.end == EndKind::Raised || !outcome.err.empty()) value.kind = OutcomeKind::Error;
    return value;
  }
  value.kind = OutcomeKind::Deadlock;
  for (const WaitEdge& edge : outcome.waits) {
    WaitingFor wait;
    wait.task = name(edge.lane);
    if (edge.object > 0) wait.object = objectName(edge.object - 1);
    // Main joins who started one after the other; whose turn it was when all stood still makes no other outcome.
    const bool ofMain = edge.object == 0 && edge.step == 0;
    if (!ofMain) wait.holder = name(edge.holder);
    wait.step = edge.step;
    wait.inCycle = edge.inCycle;
    value.waits.push_back(std::move(wait));
  }
  std::ranges::sort(value.waits);
  return value;
}

} // namespace

OutcomeValue outcomeOf(const Simulation& simulation, const Workload& workload) {
  return valueOf(
      simulation.outcome(), [&](std::uint32_t lane) { return simulation.laneName(lane); },
      [&](std::uint32_t object) { return workload.primitives[object].name; });
}

OutcomeValue outcomeOf(const Trace& trace) {
  return valueOf(
      trace.outcome, [&](std::uint32_t lane) { return trace.laneName(lane); },
      [&](std::uint32_t object) { return trace.objects[object].name; });
}

} // namespace switchpoint
