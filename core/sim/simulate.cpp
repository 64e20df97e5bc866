#include "sim/simulate.h"

#include "sim/stage.h"

namespace switchpoint {
namespace {

constexpr std::uint64_t kStepsBetweenReports = 1 << 16;

void loop(Simulation& simulation, Chooser& chooser, const SimulateOptions& options) {
  std::uint64_t untilReport = kStepsBetweenReports;
  for (;;) {
    const StepResult result = simulation.step();
    if (result == StepResult::Ended) return;
    if (result == StepResult::Choice) {
      const std::size_t choice = chooser.pick(simulation.decision());
      if (options.recorded != nullptr) options.recorded->push_back(static_cast<std::uint32_t>(choice));
      simulation.choose(choice);
    }
    if (--untilReport > 0) continue;
    untilReport = kStepsBetweenReports;
    if (options.progress) options.progress(simulation.now());
    if (options.cancelled != nullptr && options.cancelled->load(std::memory_order_relaxed)) return simulation.cancel();
  }
}

} // namespace

Result<Trace> simulate(const Workload& workload, const ModelInfo& model, const Profile& profile,
                       const SimulateOptions& options) {
  const Result<std::shared_ptr<SimulationStage>> stage =
      makeStage(workload, model, profile, {options.cores, options.workers}, options.untimed);
  if (!stage) return stage.diagnostics();
  SimulationSetup& setup = (*stage)->setup;
  setup.seed = options.seed;
  setup.record = options.record;
  setup.budget = options.budget;
  Simulation simulation(setup);
  SeededChooser seeded(options.seed);
  RecordedChooser recorded(options.replay != nullptr ? *options.replay : Schedule{});
  Chooser& chooser = options.replay != nullptr ? static_cast<Chooser&>(recorded) : seeded;
  loop(simulation, chooser, options);
  return simulation.takeTrace();
}

} // namespace switchpoint
