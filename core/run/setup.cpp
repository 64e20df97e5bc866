#include "run/setup.h"

#include "base/phrase.h"

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
  const std::string all = joined(modelIds());
  return plainError(phrase("Mistakes of runs", "there is no model '{}'")(id),
                    near.empty() ? phrase("Mistakes of runs", "models: {}")(all)
                                 : phrase("Mistakes of runs", "did you mean {}? models: {}")(near, all));
}

} // namespace

Result<RunSetup> setupOf(const Workload& workload, const RunRequest& request) {
  const Result<const ModelInfo*> model = chosenModel(workload, request);
  if (!model) return model.diagnostics();
  const std::string profileId = !request.profile.empty()    ? request.profile
                                : !workload.profile.empty() ? workload.profile
                                                            : "cpython-3.13";
  const Result<Profile> profile = loadProfile(profileId);
  if (!profile) return profile.diagnostics();
  RunSetup setup;
  setup.model = *model;
  setup.profile = *profile;
  setup.seed = request.seed ? *request.seed : workload.seed;
  setup.wishes.cores = request.cores > 0 ? request.cores : workload.cores > 0 ? workload.cores : 4;
  if (setup.wishes.cores > kMostCores) {
    return plainError(
        phrase("Mistakes of runs", "a machine has 1 to {} cores, not {}")(kMostCores, setup.wishes.cores));
  }
  setup.wishes.workers = request.workers > 0 ? request.workers : workload.workers;
  return setup;
}

WishedWork::WishedWork(const Workload& workload, const RunRequest& request) : workload_(workload) {
  if (request.switchInterval <= 0 || request.switchInterval == workload.switchInterval) return;
  own_ = workload;
  own_->switchInterval = request.switchInterval;
}

Result<std::shared_ptr<SimulationStage>> untimedStage(const Workload& workload, const RunSetup& setup) {
  Result<std::shared_ptr<SimulationStage>> stage = makeStage(workload, *setup.model, setup.profile, setup.wishes, true);
  if (stage) (*stage)->setup.seed = setup.seed;
  return stage;
}

} // namespace switchpoint
