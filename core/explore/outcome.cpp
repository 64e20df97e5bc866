#include "explore/outcome.h"

#include <algorithm>

namespace switchpoint {
namespace {

std::vector<WaitingFor> waitsOf(const Simulation& simulation, const Workload& workload) {
  const auto name = [&](std::uint32_t lane) { return lane == 0 ? std::string() : simulation.laneName(lane - 1); };
  std::vector<WaitingFor> waits;
  for (const WaitEdge& edge : simulation.outcome().waits) {
    WaitingFor wait;
    wait.task = name(edge.lane);
    if (edge.object > 0) wait.object = workload.primitives[edge.object - 1].name;
    wait.holder = name(edge.holder);
    wait.step = edge.step;
    wait.inCycle = edge.inCycle;
    waits.push_back(std::move(wait));
  }
  std::ranges::sort(waits);
  return waits;
}

} // namespace

OutcomeValue outcomeOf(const Simulation& simulation, const Workload& workload) {
  const Outcome& outcome = simulation.outcome();
  OutcomeValue value;
  value.out = outcome.out;
  value.err = outcome.err;
  for (const FinalValue& last : outcome.finals) value.variables.push_back({last.variable, last.process, last.value});
  if (outcome.end == EndKind::Deadlock) {
    value.kind = OutcomeKind::Deadlock;
    value.waits = waitsOf(simulation, workload);
  } else if (outcome.end == EndKind::Raised || !outcome.err.empty()) {
    value.kind = OutcomeKind::Error;
  }
  return value;
}

} // namespace switchpoint
