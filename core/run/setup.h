// What a request comes to: the model, the profile and the machine, with the scenario's own wishes and the defaults.
#pragma once

#include "machine/profile.h"
#include "models/model.h"
#include "run/run.h"
#include "sim/stage.h"

namespace switchpoint {

struct RunSetup {
  const ModelInfo* model = nullptr;
  Profile profile;
  ModelWishes wishes;
  std::uint64_t seed = 1;
};

// Errors: as of run().
Result<RunSetup> setupOf(const Workload& workload, const RunRequest& request);

// Ready to be explored. The workload must outlive it.
Result<std::shared_ptr<SimulationStage>> untimedStage(const Workload& workload, const RunSetup& setup);

} // namespace switchpoint
