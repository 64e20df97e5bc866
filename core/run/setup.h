// What a request comes to: the model, the profile and the machine, with the scenario's own wishes and the defaults.
#pragma once

#include <optional>

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

// As runForTrace(), for many runs of one setup: the profile is read once. The request's seed counts, if it has one.
Result<Trace> simulateWith(const Workload& workload, const RunSetup& setup, const RunRequest& request,
                           const Progress& progress = {});

// The workload as the request wishes it. Both must outlive it.
class WishedWork {
public:
  WishedWork(const Workload& workload, const RunRequest& request);
  WishedWork(const WishedWork&) = delete;
  WishedWork& operator=(const WishedWork&) = delete;

  const Workload& workload() const { return own_ ? *own_ : workload_; }

private:
  const Workload& workload_;
  std::optional<Workload> own_;
};

// Ready to be explored. The workload must outlive it.
Result<std::shared_ptr<SimulationStage>> untimedStage(const Workload& workload, const RunSetup& setup);

} // namespace switchpoint
