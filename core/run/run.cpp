#include "run/run.h"

#include <utility>

#include "run/setup.h"
#include "sim/simulate.h"

namespace switchpoint {
Run::Run(Trace t, CancelFlag cancelled)
    : trace(std::move(t)), intervals(trace, cancelled), metrics(measure(trace, intervals, cancelled)),
      findings(switchpoint::findings(trace, intervals, metrics, cancelled)),
      whoDecides(switchpoint::whoDecides(trace)) {}

std::vector<std::string> defaultModels() {
  return {"asyncio", "threads", "processes"};
}

Result<Trace> runForTrace(const Workload& workload, const RunRequest& request, const Progress& progress) {
  const Result<RunSetup> setup = setupOf(workload, request);
  if (!setup) return setup.diagnostics();
  const WishedWork wished(workload, request);
  return simulateWith(wished.workload(), *setup, request, progress);
}

Result<Trace> simulateWith(const Workload& workload, const RunSetup& setup, const RunRequest& request,
                           const Progress& progress) {
  SimulateOptions options;
  options.seed = request.seed.value_or(setup.seed);
  options.cores = setup.wishes.cores;
  options.workers = setup.wishes.workers;
  options.untimed = request.untimed;
  options.record = request.record;
  options.replay = request.replay;
  options.recorded = request.recorded;
  options.cancelled = progress.cancelled;
  if (progress.report) options.progress = [&](Time) { progress.report(-1.0); };
  return simulate(workload, *setup.model, setup.profile, options);
}

Result<RunPtr> run(const Workload& workload, const RunRequest& request, const Progress& progress) {
  Result<Trace> trace = runForTrace(workload, request, progress);
  if (!trace) return trace.diagnostics();
  return RunPtr(std::make_shared<const Run>(std::move(trace).value(), progress.cancelled));
}

Result<std::vector<RunPtr>> compare(const Workload& workload, const std::vector<std::string>& models,
                                    const RunRequest& request, const Progress& progress) {
  std::vector<RunPtr> runs;
  for (const std::string& model : models) {
    RunRequest one = request;
    one.model = model;
    Result<RunPtr> result = run(workload, one, progress);
    if (!result) return result.diagnostics();
    runs.push_back(*result);
    if (progress.report) progress.report(static_cast<double>(runs.size()) / static_cast<double>(models.size()));
    if (isCancelled(progress.cancelled)) break;
  }
  return runs;
}

} // namespace switchpoint
