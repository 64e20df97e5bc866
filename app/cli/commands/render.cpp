#include "cli/commands/render.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/app_figure.h"
#include "cli/commands/render_options.h"
#include "cli/commands/render_scene.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/figure.h"
#include "cli/figure_output.h"
#include "cli/input.h"
#include "cli/numbers.h"
#include "cli/progress_line.h"
#include "cli/simulation_options.h"
#include "run/scene_runs.h"
#include "timeline/theme.h"

namespace switchpoint {

namespace {

constexpr std::size_t kMostModels = 6; // that one picture holds
constexpr std::int64_t kLeastWidth = 40;
constexpr std::int64_t kMostWidth = 20'000;

Result<std::vector<RunPtr>> runsOf(Console& console, const Input& input, const std::string& file,
                                   const RenderOptions& options) {
  if (const Workload* work = std::get_if<Workload>(&input)) {
    ProgressLine line(console, "simulating");
    return compare(*work, options.models.empty() ? defaultModels() : options.models, options.simulation.request(),
                   line.progress());
  }
  std::string given = options.models.empty() ? options.simulation.firstGiven() : std::string("--models");
  if (!given.empty())
    return plainError(
        fmt::format("'{}' is a trace, which is drawn as it was recorded: {} has nothing to change", file, given),
        "give the scenario to run it anew");
  return std::vector<RunPtr>{std::make_shared<Run>(std::get<Trace>(input))};
}

// What cannot be asked for together.
std::optional<Diagnostic> contradiction(const RenderOptions& options, const FigureFormat& format) {
  if (options.check && isStandardOutput(options.output))
    return plainError("--check needs -o and the file to compare with");
  if (options.alt && !options.output.empty()) return plainError("--alt prints a description and takes no -o");
  if (options.check && format.exporter == nullptr)
    return plainError("--check compares figures that are the same bytes everywhere, and png and pdf are not",
                      "draw an svg");
  return std::nullopt;
}

Result<FigureFormat> formatFor(const RenderOptions& options) {
  if (options.alt) return FigureFormat{&descriptionExporter()};
  if (isStandardOutput(options.output)) return FigureFormat{&textExporter()};
  return formatOf(options.output);
}

AppFigure appFigure(const std::string& file, const RenderOptions& options) {
  AppFigure figure;
  figure.file = file;
  figure.models = options.models.empty() ? defaultModels() : options.models;
  figure.output = options.output;
  figure.from = options.from;
  figure.to = options.to;
  figure.theme = options.theme.empty() ? "light" : options.theme;
  figure.width = options.width;
  figure.unfold = options.unfold;
  figure.arrows = options.arrows;
  figure.simulation = options.simulation.words;
  return figure;
}

int draw(Console& console, const Input& input, const std::string& file, const FigureFormat& format,
         const std::vector<RunPtr>& runs, const RenderOptions& options) {
  if (format.exporter == nullptr) {
    std::optional<Diagnostic> failure = drawWithApp(input, appFigure(file, options));
    if (failure) console.report({*failure});
    return failure ? kExitBadInput : kExitFine;
  }
  Figure figure = figureOf(runs);
  figure.from = options.fromTime;
  figure.to = options.toTime;
  figure.picture.unfold = options.unfold;
  figure.picture.arrows = options.arrows;
  console.report(warningsOf(figure));
  if (!options.theme.empty()) figure.theme = options.theme;
  figure.width = static_cast<std::uint32_t>(options.width);
  figure.embedFont = options.embedFont;
  return options.check ? checkFigureFile(console, figure, *format.exporter, options.output)
                       : putFigure(console, figure, *format.exporter, options.output);
}

int renderWork(Console& console, const Input& input, const std::string& file, const RenderOptions& options) {
  Result<FigureFormat> format = formatFor(options);
  console.report(format.diagnostics());
  if (!format) return kExitBadInput;
  if (std::optional<Diagnostic> wrong = contradiction(options, *format)) {
    console.report({*wrong});
    return kExitBadInput;
  }
  Result<std::vector<RunPtr>> runs = runsOf(console, input, file, options);
  console.report(runs.diagnostics());
  return runs ? draw(console, input, file, *format, *runs, options) : kExitBadInput;
}

// Several files at once must know themselves where they are drawn to.
int refuseTogether(Console& console, const std::string& file) {
  console.report({plainError(fmt::format("several files are drawn at once only where each is a scene with outputs, and "
                                         "'{}' is none",
                                         file),
                             "draw it by itself, with -o")});
  return kExitBadInput;
}

int renderOne(Console& console, const std::string& file, const RenderOptions& options) {
  Result<Input> input = loadInput(file, options.simulation.settings);
  console.report(input.diagnostics());
  if (!input) return kExitBadInput;
  const bool together = options.files.size() > 1 && !options.alt;
  if (const Scene* scene = std::get_if<Scene>(&*input))
    return together && scene->outputs.empty() ? refuseTogether(console, file)
                                              : renderScene(console, *scene, file, options);
  return together ? refuseTogether(console, file) : renderWork(console, *input, file, options);
}

// All of them, whatever is wrong with one; the worst status counts.
int performRender(Console& console, const RenderOptions& options) {
  if (options.files.size() > 1 && !options.output.empty()) {
    console.report({plainError("-o is one file, and several are to be drawn", "write [[output]] in each scene")});
    return kExitBadInput;
  }
  int status = kExitFine;
  for (const std::string& file : options.files) status = std::max(status, renderOne(console, file, options));
  return status;
}

void declareTime(CLI::App& app, const std::string& name, std::string& word, Time& time, const char* summary) {
  auto read = [name, target = &time, typed = &word](const std::string& text) {
    if (!parseDuration(text, *target))
      throw CLI::ValidationError(name, fmt::format("'{}' is not a time; write it with a unit, as 0.4s or 150ms", text));
    *typed = text;
  };
  app.add_option_function<std::string>(name, read, summary)->type_name("TIME")->group("Options");
}

Action declareRender(CLI::App& app) {
  auto options = std::make_shared<RenderOptions>();
  app.add_option("file", options->files,
                 "A scene or scenario (.toml), an example's id, a trace (.swtrace), or - for standard input; several "
                 "scenes at once")
      ->type_name("FILE")
      ->required();
  app.add_option(
         "-o,--output", options->output,
         fmt::format("File to write; its ending says the format: {} (default: what the scene says, else text on "
                     "standard output)",
                     joinWords(figureEndings(), "or")))
      ->type_name("OUT")
      ->group("Options");
  declareModels(app, options->models, kMostModels,
                "Models, separated by commas (default: the scene's, else asyncio,threads,processes)");
  declareTime(app, "--from", options->from, options->fromTime,
              "Where the picture begins: 0.4s, 150ms (default: the scene's, else 0s)");
  declareTime(app, "--to", options->to, options->toTime,
              "Where it ends (default: the scene's, else the end of the longest run)");
  app.add_option("--unfold", options->unfold,
                 "Shared variable whose reads, computations and writes stand in the lanes, lost writes crossed out "
                 "(default: the scene's, else none)")
      ->type_name("VAR")
      ->group("Options");
  app.add_flag("--arrows", options->arrows,
               "Arrows from lane to lane, as far as there is room: who woke, started, sent to or handed over to whom; "
               "text lists them (default: the scene's, else none)")
      ->group("Options");
  declareChoice(app, "--theme", "THEME", "theme", themeIds(), options->theme,
                "light, dark, high-contrast, or print with patterns for paper (default: the scene's, else light)");
  declareNumber(app, "--width", "PX", kLeastWidth, kMostWidth, options->width,
                "Width in pixels, of text in columns (default: the scene's, else 960, of text the terminal's)");
  app.add_flag("--check", options->check, "Write nothing; fail when the file is not what would be written")
      ->group("Options");
  app.add_flag("--alt", options->alt, "Print a description of the picture in words instead")->group("Options");
  app.add_flag("--embed-font", options->embedFont,
               "Put the font into the svg: the same letters where it is missing, 700 KB more")
      ->group("Options");
  declareSimulation(app, options->simulation);
  declareSwitchInterval(app, options->simulation);
  return [options](Console& console) { return performRender(console, *options); };
}

constexpr std::array kRenderExamples{
    CommandExample{"switchpoint render first-look", "the three timelines as text, in the terminal"},
    CommandExample{"switchpoint render first-look -o first-look.svg --theme dark", "the same as a figure"},
    CommandExample{"switchpoint render blocked-loop -o loop.svg --models asyncio && "
                   "switchpoint render blocked-loop -o loop.svg --models asyncio --check",
                   "write a figure for a document, and later prove that it is still true"},
    CommandExample{"switchpoint explore race-lost-update-counter --profile textbook --trace lost.swtrace && "
                   "switchpoint render lost.swtrace --unfold counter",
                   "the schedule that loses an update: each read, computation and write, and what is lost"},
    CommandExample{"echo 'work = \"two-sleepers\"' | switchpoint render -",
                   "a scene, which says in a file what is drawn"},
};

} // namespace

const CommandInfo renderCommand{
    "render", "Draw the timelines of one or several runs",
    "Draws the runs under each other on one clock. A scene says all of it in a file: the work, the runs, the range, "
    "the rows, notes and the files to write; options change what it says. svg and txt are the same bytes on every "
    "machine; png and pdf are "
    "painted by the desktop app, which must be installed.",
    kRenderExamples, declareRender};

} // namespace switchpoint
