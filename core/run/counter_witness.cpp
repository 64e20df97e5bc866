#include "run/counter_witness.h"

#include <algorithm>

#include "base/phrase.h"
#include "run/exploration.h"

namespace switchpoint {
namespace {

constexpr std::uint64_t kBudget = 100'000; // steps: a small program is known by then, a large one never

// The outcome with this value that needs the fewest switches; nullptr: there is none.
const ExploredOutcome* outcomeWith(const Exploration& exploration, std::uint32_t variable, std::int64_t value) {
  const ExploredOutcome* best = nullptr;
  for (const ExploredOutcome& outcome : exploration.outcomes) {
    if (outcome.value.kind != OutcomeKind::Completed) continue;
    const bool comes = std::ranges::any_of(outcome.value.variables, [&](const VariableValue& v) {
      return v.process == 0 && v.variable == variable && v.value == value;
    });
    if (comes && (best == nullptr || outcome.switches < best->switches)) best = &outcome;
  }
  return best;
}

} // namespace

Result<CounterWitness> counterWitness(const Workload& workload, const CounterReport& report, std::size_t result,
                                      std::int64_t value, const RunRequest& request, const Progress& progress) {
  const CounterResult& counted = report.results.at(result);
  const auto seed = std::ranges::find(counted.seeds, value, [](const auto& entry) { return entry.first; });
  if (seed == counted.seeds.end()) return plainError(phrase("Mistakes of runs", "no run ended at {}")(value));
  ExploreRequest explored;
  explored.run = request;
  explored.run.model = counted.model;
  explored.run.profile = counted.profile;
  explored.budget = kBudget;
  explored.timedRuns = 0;
  explored.profiles = {counted.profile};
  const Result<Exploration> exploration = explore(workload, explored, {{}, progress.cancelled});
  if (!exploration) return exploration.diagnostics();
  const auto variable = std::ranges::find(workload.variables, report.variable, &VariableDecl::name);
  const auto index = static_cast<std::uint32_t>(variable - workload.variables.begin());
  const ExploredOutcome* outcome = exploration->complete ? outcomeWith(*exploration, index, value) : nullptr;
  if (outcome != nullptr) {
    return CounterWitness{outcome->witness, outcome->shortest, outcome->switches, 0};
  }
  RunRequest again = explored.run;
  again.seed = seed->second;
  const Result<RunPtr> run = switchpoint::run(workload, again, progress);
  if (!run) return run.diagnostics();
  return CounterWitness{*run, false, 0, seed->second};
}

} // namespace switchpoint
