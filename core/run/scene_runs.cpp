#include "run/scene_runs.h"

#include <array>
#include <cassert>

#include "importers/importer.h"
#include "models/model.h"
#include "workload/scenario.h"

namespace switchpoint {
namespace {

namespace fs = std::filesystem;

// What may tell two runs of one model apart.
constexpr std::size_t kTraits = 4;
std::array<std::string, kTraits> traitsOf(const RunPtr& run) {
  const Provenance& from = run->trace.provenance;
  return {from.profile, from.cores == 1 ? "1 core" : std::to_string(from.cores) + " cores",
          "seed " + std::to_string(from.seed), from.workload};
}

std::string modelTitle(const Run& run) {
  const ModelInfo* model = findModel(run.trace.provenance.model);
  return model == nullptr ? run.trace.provenance.model : std::string(model->title);
}

// Whether two runs of one model differ in this.
bool tellsApart(std::size_t trait, const std::vector<RunPtr>& runs) {
  for (std::size_t i = 0; i < runs.size(); ++i) {
    for (std::size_t k = i + 1; k < runs.size(); ++k) {
      const bool same = runs[i]->trace.provenance.model == runs[k]->trace.provenance.model;
      if (same && traitsOf(runs[i])[trait] != traitsOf(runs[k])[trait]) return true;
    }
  }
  return false;
}

// "threads", or "threads · cpython-3.9 · seed 2" where that tells runs apart.
std::vector<std::string> titlesOf(const std::vector<RunPtr>& runs) {
  std::vector<std::string> titles;
  for (const RunPtr& run : runs) titles.push_back(modelTitle(*run));
  for (std::size_t trait = 0; trait < kTraits; ++trait) {
    if (!tellsApart(trait, runs)) continue;
    for (std::size_t i = 0; i < runs.size(); ++i) titles[i] += " · " + traitsOf(runs[i])[trait];
  }
  return titles;
}

// A profile's id stays, its file is looked for beside the scene.
std::string profileIn(const std::string& profile, const fs::path& folder) {
  const bool path = profile.find('/') != std::string::npos || profile.ends_with(".toml");
  return path ? (folder / profile).lexically_normal().string() : profile;
}

// A trace is drawn as it was recorded.
Result<RunPtr> readTrace(const std::string& path, const SceneRun& wanted) {
  const SceneRun plain{wanted.title, wanted.work, {}, {}, {}, 0, 0, {}};
  if (!(wanted == plain)) {
    return plainError("'" + wanted.work +
                          "' is a trace, which is drawn as it was recorded: the scene asks for a change",
                      "leave out models, profile, seed, cores, workers and set");
  }
  Result<Trace> trace = importTrace(path);
  if (!trace) return trace.diagnostics();
  return RunPtr(std::make_shared<const Run>(std::move(trace).value()));
}

Result<RunPtr> makeRun(const SceneRun& wanted, const fs::path& folder, const Progress& progress) {
  const std::string path = workPath(wanted.work, folder);
  if (looksLikeTrace(path)) return readTrace(path, wanted);
  const Result<Workload> workload = loadScenario(path, wanted.settings);
  if (!workload) return workload.diagnostics();
  RunRequest request;
  request.model = wanted.model;
  request.profile = profileIn(wanted.profile, folder);
  request.seed = wanted.seed;
  request.cores = wanted.cores;
  request.workers = wanted.workers;
  return run(*workload, request, progress);
}

// A trace alone is one run, whatever the standard models are.
std::vector<SceneRun> wantedRuns(const Scene& scene, const fs::path& folder) {
  const bool open = scene.models.empty() && scene.runs.empty();
  return runsOf(scene, open && looksLikeTrace(workPath(scene.every.work, folder)) ? std::vector<std::string>{""}
                                                                                  : defaultModels());
}

} // namespace

std::vector<TimelineRun> timelineRunsOf(const std::vector<RunPtr>& runs) {
  const std::vector<std::string> titles = titlesOf(runs);
  std::vector<TimelineRun> result;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    TimelineRun line;
    line.trace = &runs[i]->trace;
    line.intervals = &runs[i]->intervals;
    line.metrics = &runs[i]->metrics;
    line.title = titles[i];
    line.whoDecides = runs[i]->whoDecides;
    result.push_back(std::move(line));
  }
  return result;
}

Figure figureOf(const std::vector<RunPtr>& runs) {
  assert(!runs.empty());
  Figure figure;
  figure.title = runs.front()->trace.provenance.title;
  figure.runs = timelineRunsOf(runs);
  return figure;
}

Figure figureOf(const Scene& scene, const std::vector<RunPtr>& runs) {
  Figure figure = figureOf(runs);
  const std::vector<SceneRun> wanted = runsOf(scene, defaultModels());
  for (std::size_t i = 0; i < figure.runs.size() && i < wanted.size(); ++i) {
    if (!wanted[i].title.empty()) figure.runs[i].title = wanted[i].title;
  }
  if (!scene.title.empty()) figure.title = scene.title;
  figure.from = scene.from.value_or(0);
  figure.to = scene.to.value_or(0);
  figure.picture = scene.picture;
  if (!scene.theme.empty()) figure.theme = scene.theme;
  return figure;
}

std::string workPath(const std::string& work, const fs::path& folder) {
  const fs::path path = (folder / work).lexically_normal();
  std::error_code ignored;
  const bool names = work.find('/') != std::string::npos || work.find('.') != std::string::npos;
  return names || fs::exists(path, ignored) ? path.string() : work;
}

Scene withAbsolutePaths(Scene scene, const fs::path& folder) {
  std::error_code ignored;
  const fs::path here = fs::absolute(folder, ignored);
  const auto settle = [&here](SceneRun& run) {
    if (!run.work.empty()) run.work = workPath(run.work, here);
    run.profile = profileIn(run.profile, here);
  };
  settle(scene.every);
  for (SceneRun& run : scene.runs) settle(run);
  for (SceneOutput& output : scene.outputs) output.file = (here / output.file).lexically_normal().string();
  return scene;
}

Result<std::vector<RunPtr>> runScene(const Scene& scene, const fs::path& folder, const Progress& progress) {
  std::vector<RunPtr> runs;
  const std::vector<SceneRun> wanted = wantedRuns(scene, folder);
  for (const SceneRun& one : wanted) {
    Result<RunPtr> made = makeRun(one, folder, progress);
    if (!made) return made.diagnostics();
    runs.push_back(*made);
    if (progress.report) progress.report(static_cast<double>(runs.size()) / static_cast<double>(wanted.size()));
    if (progress.cancelled != nullptr && *progress.cancelled) break;
  }
  return runs;
}

} // namespace switchpoint
