#include "run/run.h"

#include <utility>

#include "machine/profile.h"
#include "models/model.h"
#include "sim/simulate.h"

namespace switchpoint {
namespace {

constexpr std::uint32_t kMostCores = 256;

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

Result<const ModelInfo*> chosenModel(const Workload& workload, const RunRequest& request) {
  const std::string id = !request.model.empty() ? request.model : !workload.model.empty() ? workload.model : "asyncio";
  const ModelInfo* model = findModel(id);
  if (model != nullptr) return model;
  const std::string near = nearestWord(id, modelIds());
  return plainError("there is no model '" + id + "'",
                    (near.empty() ? "" : "did you mean " + near + "? ") + std::string("models: ") + joined(modelIds()));
}

} // namespace

Run::Run(Trace t)
    : trace(std::move(t)), intervals(trace), metrics(measure(trace, intervals)),
      findings(switchpoint::findings(trace, intervals, metrics)), whoDecides(switchpoint::whoDecides(trace)) {}

std::vector<std::string> defaultModels() {
  return {"asyncio", "threads", "processes"};
}

Result<Trace> runForTrace(const Workload& workload, const RunRequest& request, const Progress& progress) {
  const Result<const ModelInfo*> model = chosenModel(workload, request);
  if (!model) return model.diagnostics();
  const std::string profileId = !request.profile.empty()    ? request.profile
                                : !workload.profile.empty() ? workload.profile
                                                            : "cpython-3.13";
  const Result<Profile> profile = loadProfile(profileId);
  if (!profile) return profile.diagnostics();
  SimulateOptions options;
  options.seed = request.seed ? *request.seed : workload.seed;
  options.cores = request.cores > 0 ? request.cores : workload.cores > 0 ? workload.cores : 4;
  if (options.cores > kMostCores) {
    return plainError("a machine has 1 to 256 cores, not " + std::to_string(options.cores));
  }
  options.workers = request.workers > 0 ? request.workers : workload.workers;
  options.record = request.record;
  options.replay = request.replay;
  options.recorded = request.recorded;
  options.cancelled = progress.cancelled;
  if (progress.report) options.progress = [&](Time) { progress.report(-1.0); };
  return simulate(workload, **model, *profile, options);
}

Result<RunPtr> run(const Workload& workload, const RunRequest& request, const Progress& progress) {
  Result<Trace> trace = runForTrace(workload, request, progress);
  if (!trace) return trace.diagnostics();
  return RunPtr(std::make_shared<const Run>(std::move(trace).value()));
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
    if (progress.cancelled != nullptr && *progress.cancelled) break;
  }
  return runs;
}

} // namespace switchpoint
