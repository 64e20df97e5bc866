// A workload on its stage: placed by its model on a profile, ready to be simulated any number of times.
#pragma once

#include <memory>

#include "base/result.h"
#include "sim/simulation.h"

namespace switchpoint {

// The workload must outlive it. `setup` points to `profile`, so a stage stays where it is.
struct SimulationStage {
  Profile profile; // the one in force: a `t` sibling where the model takes it; untimed: without delays
  SimulationSetup setup;
};

// `untimed`: see SimulationSetup. Errors: the pair of model and profile cannot be.
Result<std::shared_ptr<SimulationStage>> makeStage(const Workload& workload, const ModelInfo& model,
                                                   const Profile& profile, const ModelWishes& wishes,
                                                   bool untimed = false);

// The same for runs of which only the outcome counts.
inline SimulationSetup withoutRecord(const SimulationStage& stage) {
  SimulationSetup setup = stage.setup;
  setup.record = false;
  return setup;
}

} // namespace switchpoint
