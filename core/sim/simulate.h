// From a workload, a model, a profile and a seed to a trace: the thin loop over a Simulation.
#pragma once

#include <atomic>
#include <functional>

#include "base/result.h"
#include "sim/simulation.h"

namespace switchpoint {

struct SimulateOptions {
  std::uint64_t seed = 1;
  std::uint32_t cores = 4;
  std::uint32_t workers = 0; // 0: the model's own
  bool record = true;
  bool untimed = false; // choices are then what goes on next (SimulationSetup::untimed)
  Budget budget;
  const Schedule* replay = nullptr; // choices to take; nullptr: drawn by the seed
  Schedule* recorded = nullptr;     // where to put the choices made
  const std::atomic<bool>* cancelled = nullptr;
  std::function<void(Time now)> progress; // called now and then; may be empty
};

// Runs `workload` under `model` on `profile` to its end. Errors: the pair of model and profile cannot be.
// The outcome of the program (an error it raised, a deadlock, a budget reached) is data in the trace.
Result<Trace> simulate(const Workload& workload, const ModelInfo& model, const Profile& profile,
                       const SimulateOptions& options = {});

} // namespace switchpoint
