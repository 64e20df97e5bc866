// The pipeline composed once, for the command line and the window: a request in, a run with its analysis out.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/findings.h"
#include "analysis/intervals.h"
#include "analysis/metrics.h"
#include "base/result.h"
#include "base/time.h"
#include "sim/chooser.h"
#include "trace/trace.h"
#include "workload/workload.h"

namespace switchpoint {

struct RunRequest {
  std::string model;   // empty: the scenario's own, else "asyncio"
  std::string profile; // empty: the scenario's own, else "cpython-3.13"
  std::optional<std::uint64_t> seed;
  std::uint32_t cores = 0;          // 0: the scenario's own, else 4
  std::uint32_t workers = 0;        // 0: the scenario's own, else the model's
  Duration switchInterval = 0;      // as sys.setswitchinterval; 0: the scenario's own, else the profile's
  const Schedule* replay = nullptr; // choices to take; nullptr: drawn by the seed
  Schedule* recorded = nullptr;     // where to put the choices made; may be empty
  bool untimed = false; // `replay` then says who goes on next, step by step; without it whoever is first does
  bool record = true;   // false: only the outcome is kept (many runs)
};

// One run and what it means: immutable, shared between views.
struct Run {
  Trace trace;
  Intervals intervals;
  Metrics metrics;
  std::vector<Finding> findings;
  std::string whoDecides;

  // Where the flag is set meanwhile what it means is of no use.
  explicit Run(Trace t, CancelFlag cancelled = nullptr);
};
using RunPtr = std::shared_ptr<const Run>;

// Where long work stands, and whether it should stop. Called from the working thread.
struct Progress {
  std::function<void(double share)> report; // may be empty
  CancelFlag cancelled = nullptr;
};

// Simulates only: the trace without its analysis. With `record` off only the outcome is filled. Errors as of run().
Result<Trace> runForTrace(const Workload& workload, const RunRequest& request, const Progress& progress = {});

// Simulates and analyses. Errors: unknown model or profile (with the ids there are), a pair that cannot be
// (subinterpreters before 3.12, free-threaded before 3.13), a payload that cannot be pickled is not an error but an
// outcome.
Result<RunPtr> run(const Workload& workload, const RunRequest& request, const Progress& progress = {});

// The same work under several models, in the order given.
Result<std::vector<RunPtr>> compare(const Workload& workload, const std::vector<std::string>& models,
                                    const RunRequest& request, const Progress& progress = {});

// Models that `compare`, `render` and the first window take when none are named.
std::vector<std::string> defaultModels();

} // namespace switchpoint
