#include "gui/session/choices.h"

#include <algorithm>

#include "models/model.h"

namespace switchpoint {

namespace {

const std::string kUsualModel = "asyncio"; // of a scenario that names none

std::vector<std::string> modelsOf(const Wishes& wishes, const Workload* workload) {
  if (!wishes.runs.empty()) {
    std::vector<std::string> models;
    for (const SceneRun& run : wishes.runs) {
      const std::string& own = workload != nullptr && !workload->model.empty() ? workload->model : kUsualModel;
      const std::string& id = run.model.empty() ? own : run.model;
      if (std::find(models.begin(), models.end(), id) == models.end()) models.push_back(id);
    }
    return models;
  }
  if (wishes.models) return *wishes.models;
  const std::vector<std::string> standard = defaultModels();
  std::vector<std::string> models;
  for (const ModelInfo* info : modelCatalog()) {
    const std::string id(info->id);
    bool on = std::find(standard.begin(), standard.end(), id) != standard.end();
    if (workload != nullptr && workload->model == id) on = true;
    if (const auto byHand = wishes.toggled.find(id); byHand != wishes.toggled.end()) on = byHand->second;
    if (on) models.push_back(id);
  }
  return models;
}

} // namespace

bool Choices::has(const std::string& model) const {
  return std::find(models.begin(), models.end(), model) != models.end();
}

Choices choose(const Wishes& wishes, const Workload* workload) {
  static const Workload kNone;
  const Workload& wanted = workload != nullptr ? *workload : kNone;
  Choices choices;
  choices.models = modelsOf(wishes, workload);
  choices.runs = wishes.runs;
  choices.profile = wishes.profile.value_or(wanted.profile.empty() ? "cpython-3.13" : wanted.profile);
  choices.cores = wishes.cores.value_or(wanted.cores != 0 ? wanted.cores : 4);
  choices.workers = wishes.workers.value_or(wanted.workers);
  choices.seed = wishes.seed.value_or(wanted.hasSeed ? wanted.seed : 1);
  choices.switchInterval = wishes.switchInterval;
  return choices;
}

RunRequest requestOf(const Choices& choices) {
  RunRequest request;
  request.profile = choices.profile;
  request.cores = choices.cores;
  request.workers = choices.workers;
  request.seed = choices.seed;
  request.switchInterval = choices.switchInterval;
  return request;
}

} // namespace switchpoint
