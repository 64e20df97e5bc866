#include "run/scene_runs.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "base/phrase.h"
#include "base/resources.h"
#include "importers/importer.h"
#include "models/model.h"
#include "run/exploration.h"
#include "run/schedule_file.h"
#include "workload/scenario.h"

namespace switchpoint {
namespace {

namespace fs = std::filesystem;

// What may tell two runs of one model apart.
constexpr std::size_t kTraits = 5;
std::array<std::string, kTraits> traitsOf(const RunPtr& run) {
  const Provenance& from = run->trace.provenance;
  return {from.profile, phrase("Runs", "{} cores", "{} core", from.cores)(from.cores),
          phrase("Runs", "seed {}")(from.seed), from.workload,
          phrase("Runs", "switch interval {}")(formatDuration(from.switchInterval))};
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

// A profile's id stays, its file is looked for beside the scene.
std::string profileIn(const std::string& profile, const fs::path& folder) {
  const bool path = profile.find('/') != std::string::npos || profile.ends_with(".toml");
  return path ? (folder / profile).lexically_normal().string() : profile;
}

// A trace is drawn as it was recorded.
Result<RunPtr> readTrace(const std::string& path, const SceneRun& wanted, CancelFlag cancelled) {
  SceneRun plain;
  plain.title = wanted.title;
  plain.work = wanted.work;
  if (!(wanted == plain)) {
    return plainError(
        phrase("Mistakes of runs",
               "'{}' is a trace, which is drawn as it was recorded: the scene asks for a change")(wanted.work),
        phrase("Mistakes of runs", "leave out models, profile, seed, cores, workers, switch-interval, schedule and set")
            .str());
  }
  Result<Trace> trace = importTrace(path);
  if (!trace) return trace.diagnostics();
  return RunPtr(std::make_shared<const Run>(std::move(trace).value(), cancelled));
}

// A trace alone is one run, whatever the standard models are.
std::vector<SceneRun> wantedRuns(const Scene& scene, const fs::path& folder) {
  const bool open = scene.models.empty() && scene.runs.empty();
  return runsOf(scene, open && looksLikeTrace(workPath(scene.every.work, folder)) ? std::vector<std::string>{""}
                                                                                  : defaultModels());
}

} // namespace

std::vector<std::string> titlesOf(const std::vector<RunPtr>& runs) {
  std::vector<std::string> titles;
  for (const RunPtr& run : runs) titles.push_back(modelTitle(run->trace.provenance.model));
  for (std::size_t trait = 0; trait < kTraits; ++trait) {
    if (!tellsApart(trait, runs)) continue;
    for (std::size_t i = 0; i < runs.size(); ++i) titles[i] += " · " + traitsOf(runs[i])[trait];
  }
  return titles;
}

std::vector<TimelineRun> timelineRunsOf(const std::vector<RunPtr>& runs) {
  const std::vector<std::string> titles = titlesOf(runs);
  std::vector<TimelineRun> result;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    TimelineRun line;
    line.trace = &runs[i]->trace;
    line.intervals = &runs[i]->intervals;
    line.metrics = &runs[i]->metrics;
    line.title = titles[i];
    line.findings = &runs[i]->findings;
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
    if (!run.schedule.empty()) run.schedule = (here / run.schedule).lexically_normal().string();
  };
  settle(scene.every);
  for (SceneRun& run : scene.runs) settle(run);
  for (SceneOutput& output : scene.outputs) output.file = (here / output.file).lexically_normal().string();
  return scene;
}

RunRequest requestOf(const SceneRun& run, const fs::path& folder) {
  RunRequest request;
  request.model = run.model;
  request.profile = profileIn(run.profile, folder);
  request.seed = run.seed;
  request.cores = run.cores;
  request.workers = run.workers;
  request.switchInterval = run.switchInterval;
  return request;
}

Result<RunPtr> makeSceneRun(const Workload& workload, const SceneRun& run, const fs::path& folder,
                            const Progress& progress) {
  if (run.schedule.empty()) return switchpoint::run(workload, requestOf(run, folder), progress);
  const std::string file = (folder / run.schedule).lexically_normal().string();
  const Result<std::string> text = readFile(file);
  if (!text) return text.diagnostics();
  const Result<ScheduleFile> schedule = parseSchedule(*text, file);
  if (!schedule) return schedule.diagnostics();
  RunRequest request = requestOf(run, folder);
  if (request.model.empty()) request.model = schedule->model;
  if (request.profile.empty()) request.profile = schedule->profile;
  return runSchedule(workload, request, schedule->steps);
}

Result<RunPtr> makeSceneRun(const SceneRun& run, const fs::path& folder, const Progress& progress) {
  const std::string path = workPath(run.work, folder);
  if (looksLikeTrace(path)) return readTrace(path, run, progress.cancelled);
  const Result<Workload> workload = loadScenario(path, run.settings);
  if (!workload) return workload.diagnostics();
  return makeSceneRun(*workload, run, folder, progress);
}

Result<std::vector<RunPtr>> runScene(const Scene& scene, const fs::path& folder, const Progress& progress) {
  std::vector<RunPtr> runs;
  const std::vector<SceneRun> wanted = wantedRuns(scene, folder);
  for (const SceneRun& one : wanted) {
    Result<RunPtr> made = makeSceneRun(one, folder, progress);
    if (!made) return made.diagnostics();
    runs.push_back(*made);
    if (progress.report) progress.report(static_cast<double>(runs.size()) / static_cast<double>(wanted.size()));
    if (isCancelled(progress.cancelled)) break;
  }
  return runs;
}

std::vector<Diagnostic> warningsOf(const Figure& figure) {
  std::vector<Diagnostic> warnings;
  const auto warn = [&warnings](std::string message, std::string hint) {
    Diagnostic warning = plainError(std::move(message), std::move(hint));
    warning.severity = Severity::Warning;
    warnings.push_back(std::move(warning));
  };
  const PictureState& picture = figure.picture;
  if (!picture.unfold.empty() && std::ranges::none_of(figure.runs, [&picture](const TimelineRun& run) {
        return std::ranges::find(run.trace->variables, picture.unfold, &Variable::name) != run.trace->variables.end();
      })) {
    warn(phrase("Mistakes of runs", "there is no shared variable '{}' to unfold")(picture.unfold),
         phrase("Mistakes of runs", "name one of the work's [vars]").str());
  }
  if (picture.notes.empty() && picture.arrangement.pinned.empty()) return warnings;
  TimelineOptions options;
  options.foldAbove = figure.foldAbove;
  Timeline timeline(figure.runs, options);
  timeline.setPicture(picture);
  for (const RowPath& row : picture.arrangement.pinned) {
    if (!timeline.rowOf(row))
      warn(phrase("Mistakes of runs", "there is no row '{}' to pin")(row),
           phrase("Mistakes of runs", "rows are named as \"threads/GIL\"").str());
  }
  const Time to = figure.to > 0 ? figure.to : timeline.end();
  for (const Note& note : picture.notes) {
    const std::string at = formatDuration(note.at);
    if (note.at < figure.from || note.at > to)
      warn(phrase("Mistakes of runs", "the note at {} is outside the picture")(at),
           phrase("Mistakes of runs", "move it, or widen from and to").str());
    if (!note.row.empty() && !timeline.rowOf(note.row)) {
      warn(phrase("Mistakes of runs", "the note at {} belongs to row '{}', which is not shown")(at, note.row),
           phrase("Mistakes of runs", "rows are named as \"threads/order-2\"").str());
    }
  }
  return warnings;
}

} // namespace switchpoint
