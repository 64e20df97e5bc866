#include "cli/commands/render_scene.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <vector>

#include "cli/app_figure.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/figure.h"
#include "cli/figure_output.h"
#include "cli/progress_line.h"
#include "run/scene_runs.h"

namespace switchpoint {

namespace {

namespace fs = std::filesystem;

// One picture to be made: where, and how it differs from the scene.
struct Target {
  std::string path;                       // empty: standard output
  const ExporterInfo* exporter = nullptr; // nullptr: the app paints it
  std::string theme;
  std::uint32_t width = 0;
};

void overrideRun(SceneRun& run, const SimulationOptions& given) {
  if (!given.profile.empty()) run.profile = given.profile;
  if (given.seed) run.seed = given.seed;
  if (given.cores != 0) run.cores = given.cores;
  if (given.workers != 0) run.workers = given.workers;
  if (given.switchInterval != 0) run.switchInterval = given.switchInterval;
  for (const auto& [name, value] : given.settings) run.settings[name] = value;
}

// What the command line says counts for all runs. A profile's path is meant from where one stands.
void overrideScene(Scene& scene, const RenderOptions& options) {
  SimulationOptions given = options.simulation;
  std::error_code ignored;
  if (given.profile.find('/') != std::string::npos || given.profile.ends_with(".toml"))
    given.profile = fs::absolute(given.profile, ignored).string();
  overrideRun(scene.every, given);
  for (SceneRun& run : scene.runs) overrideRun(run, given);
  if (!options.models.empty()) {
    scene.models = options.models;
    scene.runs.clear();
  }
  if (!options.from.empty()) scene.from = options.fromTime;
  if (!options.to.empty()) scene.to = options.toTime;
  if (!options.theme.empty()) scene.theme = options.theme;
  if (!options.unfold.empty()) scene.picture.unfold = options.unfold;
  scene.picture.arrows = scene.picture.arrows || options.arrows;
}

bool isSameFile(const fs::path& a, const fs::path& b) {
  std::error_code ignored;
  return fs::weakly_canonical(a, ignored) == fs::weakly_canonical(b, ignored);
}

Target targetOf(const Scene& scene, const RenderOptions& options, const SceneOutput& output) {
  Target target;
  target.path = output.file;
  target.exporter = exporterForFile(output.file);
  target.theme = !options.theme.empty() ? options.theme : output.theme.empty() ? scene.theme : output.theme;
  const bool text = target.exporter == &textExporter();
  target.width = options.width > 0  ? static_cast<std::uint32_t>(options.width)
                 : output.width > 0 ? output.width
                 : text             ? scene.columns
                                    : scene.width;
  return target;
}

// With -o that file, drawn as the scene says where it is one of the scene's own; else all files of the scene; else
// text.
Result<std::vector<Target>> targetsOf(const Scene& scene, const fs::path& folder, const RenderOptions& options) {
  std::vector<Target> targets;
  if (isStandardOutput(options.output) && (!options.output.empty() || scene.outputs.empty())) {
    Target target = targetOf(scene, options, {"figure.txt", {}, 0});
    target.path.clear();
    return std::vector<Target>{target};
  }
  if (!options.output.empty()) {
    const Result<FigureFormat> format = formatOf(options.output);
    if (!format) return format.diagnostics();
    SceneOutput wanted{options.output, {}, 0};
    for (const SceneOutput& output : scene.outputs) {
      if (isSameFile(folder / output.file, options.output)) wanted = {options.output, output.theme, output.width};
    }
    return std::vector<Target>{targetOf(scene, options, wanted)};
  }
  for (SceneOutput output : scene.outputs) {
    output.file = (folder / output.file).lexically_normal().string();
    targets.push_back(targetOf(scene, options, output));
  }
  return targets;
}

int paint(Console& console, const Scene& scene, const fs::path& folder, const Target& target) {
  Scene picture = withAbsolutePaths(scene, folder);
  picture.theme = target.theme;
  picture.width = target.width;
  const std::optional<Diagnostic> failure = drawSceneWithApp(picture, target.path);
  if (failure) console.report({*failure});
  return failure ? kExitBadInput : kExitFine;
}

// Pictures that the app paints depend on its libraries: it is enough that there is one.
int checkPainted(Console& console, const std::string& path) {
  std::error_code ignored;
  if (fs::is_regular_file(path, ignored)) return kExitFine;
  console.report(
      {plainError(fmt::format("'{}' has not been drawn yet", path), "the same command without --check draws it")});
  return kExitFailed;
}

int draw(Console& console, const Scene& scene, const Figure& whole, const fs::path& folder, const Target& target,
         const RenderOptions& options) {
  if (target.exporter == nullptr)
    return options.check ? checkPainted(console, target.path) : paint(console, scene, folder, target);
  Figure figure = whole;
  if (!target.theme.empty()) figure.theme = target.theme;
  figure.width = target.width;
  figure.embedFont = options.embedFont;
  return options.check ? checkFigureFile(console, figure, *target.exporter, target.path)
                       : putFigure(console, figure, *target.exporter, target.path);
}

std::optional<Diagnostic> contradiction(const Scene& scene, const std::string& file, const RenderOptions& options) {
  if (options.alt && !options.output.empty()) return plainError("--alt prints a description and takes no -o");
  if (!options.check) return std::nullopt;
  if (options.alt) return plainError("--check compares figures, and --alt draws none");
  if (options.output == "-" || (options.output.empty() && scene.outputs.empty()))
    return plainError(fmt::format("'{}' names no file to compare with", file),
                      "write [[output]] and file = \"figure.svg\" in the scene, or give -o");
  if (isPaintedFile(options.output))
    return plainError("--check compares figures that are the same bytes everywhere, and png and pdf are not",
                      "draw an svg");
  return std::nullopt;
}

} // namespace

int renderScene(Console& console, Scene scene, const std::string& file, const RenderOptions& options) {
  overrideScene(scene, options);
  const fs::path folder = file == "-" ? fs::path(".") : fs::path(file).parent_path();
  std::optional<Diagnostic> wrong = contradiction(scene, file, options);
  const Result<std::vector<Target>> targets = targetsOf(scene, folder, options);
  if (!wrong && !targets) wrong = targets.diagnostics().front();
  if (wrong) {
    console.report({*wrong});
    return kExitBadInput;
  }
  Result<std::vector<RunPtr>> runs = [&] {
    ProgressLine line(console, "simulating");
    return runScene(scene, folder, line.progress());
  }();
  console.report(runs.diagnostics());
  if (!runs) return kExitBadInput;
  const Figure figure = figureOf(scene, *runs);
  console.report(warningsOf(figure));
  if (options.alt) return putFigure(console, figure, descriptionExporter(), {});
  int status = kExitFine;
  for (const Target& target : *targets)
    status = std::max(status, draw(console, scene, figure, folder, target, options));
  return status;
}

} // namespace switchpoint
