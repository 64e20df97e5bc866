#include "cli/commands/render.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/resources.h"
#include "cli/app_figure.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/figure.h"
#include "cli/input.h"
#include "cli/numbers.h"
#include "cli/output_file.h"
#include "cli/progress_line.h"
#include "cli/simulation_options.h"
#include "run/run.h"
#include "timeline/theme.h"

namespace switchpoint {

namespace {

constexpr std::size_t kMostModels = 6; // that one picture holds
constexpr std::int64_t kLeastWidth = 40;
constexpr std::int64_t kMostWidth = 20'000;

struct Options {
  std::string file;
  std::string output; // empty: text to standard output
  std::string from;
  std::string to;
  std::vector<std::string> models;
  bool check = false;
  bool alt = false;
  Time fromTime = 0;
  Time toTime = 0;
  std::string theme = "light";
  std::int64_t width = 0; // 0: the format's own
  SimulationOptions simulation;
};

Result<std::vector<RunPtr>> runsOf(Console& console, const Input& input, const Options& options) {
  if (const Workload* work = std::get_if<Workload>(&input)) {
    ProgressLine line(console, "simulating");
    return compare(*work, options.models.empty() ? defaultModels() : options.models, options.simulation.request(),
                   line.progress());
  }
  std::string given = options.models.empty() ? options.simulation.firstGiven() : std::string("--models");
  if (!given.empty())
    return plainError(fmt::format("'{}' is a trace, which is drawn as it was recorded: {} has nothing to change",
                                  options.file, given),
                      "give the scenario to run it anew");
  return std::vector<RunPtr>{std::make_shared<Run>(std::get<Trace>(input))};
}

int compareWithFile(Console& console, const std::string& path, const std::string& bytes) {
  Result<std::string> present = readFile(path);
  if (present && *present == bytes) return kExitFine;
  if (!present)
    console.report(present.diagnostics());
  else
    console.report({plainError(fmt::format("'{}' is not what would be drawn now", path),
                               "the same command without --check writes it anew")});
  return kExitFailed;
}

int deliver(Console& console, const std::string& bytes, const Options& options) {
  if (options.output.empty()) {
    console.out(bytes);
    return kExitFine;
  }
  if (options.check) return compareWithFile(console, options.output, bytes);
  if (std::optional<Diagnostic> failure = writeFile(options.output, bytes)) {
    console.report({*failure});
    return kExitBadInput;
  }
  return kExitFine;
}

// What cannot be asked for together.
std::optional<Diagnostic> contradiction(const Options& options, const FigureFormat& format) {
  if (options.check && options.output.empty()) return plainError("--check needs -o and the file to compare with");
  if (options.alt && !options.output.empty()) return plainError("--alt prints a description and takes no -o");
  if (options.check && format.exporter == nullptr)
    return plainError("--check compares figures that are the same bytes everywhere, and png and pdf are not",
                      "draw an svg");
  return std::nullopt;
}

Result<FigureFormat> formatFor(const Options& options) {
  if (options.alt) return FigureFormat{&descriptionExporter()};
  if (options.output.empty()) return FigureFormat{&textExporter()};
  return formatOf(options.output);
}

AppFigure appFigure(const Options& options) {
  AppFigure figure;
  figure.file = options.file;
  figure.models = options.models.empty() ? defaultModels() : options.models;
  figure.output = options.output;
  figure.from = options.from;
  figure.to = options.to;
  figure.theme = options.theme;
  figure.width = options.width;
  figure.simulation = options.simulation.words;
  return figure;
}

Result<std::string> drawHere(Console& console, const std::vector<RunPtr>& runs, const ExporterInfo& exporter,
                             const Options& options) {
  Figure figure = figureOf(runs);
  figure.from = options.fromTime;
  figure.to = options.toTime;
  figure.theme = options.theme;
  figure.width = static_cast<std::uint32_t>(options.width);
  if (options.output.empty()) {
    figure.ascii = !console.utf8();
    figure.colour = console.outTraits().colour;
    if (options.width == 0 && exporter.mostWidth > 0)
      figure.width =
          std::clamp(static_cast<std::uint32_t>(console.outTraits().width), exporter.leastWidth, exporter.mostWidth);
  }
  return exporter.write(figure);
}

int draw(Console& console, const Input& input, const FigureFormat& format, const std::vector<RunPtr>& runs,
         const Options& options) {
  if (format.exporter == nullptr) {
    std::optional<Diagnostic> failure = drawWithApp(input, appFigure(options));
    if (failure) console.report({*failure});
    return failure ? kExitBadInput : kExitFine;
  }
  Result<std::string> bytes = drawHere(console, runs, *format.exporter, options);
  console.report(bytes.diagnostics());
  return bytes ? deliver(console, *bytes, options) : kExitBadInput;
}

int perform(Console& console, const Options& options) {
  Result<FigureFormat> format = formatFor(options);
  console.report(format.diagnostics());
  if (!format) return kExitBadInput;
  if (std::optional<Diagnostic> wrong = contradiction(options, *format)) {
    console.report({*wrong});
    return kExitBadInput;
  }
  Result<Input> input = loadInput(options.file, options.simulation.settings);
  console.report(input.diagnostics());
  if (!input) return kExitBadInput;
  Result<std::vector<RunPtr>> runs = runsOf(console, *input, options);
  console.report(runs.diagnostics());
  return runs ? draw(console, *input, *format, *runs, options) : kExitBadInput;
}

void declareTime(CLI::App& app, const std::string& name, std::string& word, Time& time, const char* summary) {
  auto read = [name, target = &time, typed = &word](const std::string& text) {
    if (!parseDuration(text, *target))
      throw CLI::ValidationError(name, fmt::format("'{}' is not a time; write it with a unit, as 0.4s or 150ms", text));
    *typed = text;
  };
  app.add_option_function<std::string>(name, read, summary)->type_name("TIME")->group("Options");
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("file", options->file,
                 "A scenario (.toml), an example's id, a trace (.swtrace), or - for standard input")
      ->type_name("FILE")
      ->required();
  app.add_option("-o,--output", options->output,
                 fmt::format("File to write; its ending says the format: {} (default: text on standard output)",
                             joinWords(figureEndings(), "or")))
      ->type_name("OUT")
      ->group("Options");
  declareModels(app, options->models, kMostModels, "Models, separated by commas (default: asyncio,threads,processes)");
  declareTime(app, "--from", options->from, options->fromTime, "Where the picture begins: 0.4s, 150ms (default: 0s)");
  declareTime(app, "--to", options->to, options->toTime, "Where it ends (default: the end of the longest run)");
  declareChoice(app, "--theme", "THEME", "theme", themeIds(), options->theme,
                "light, dark, or print with patterns for paper (default: light)");
  declareNumber(app, "--width", "PX", kLeastWidth, kMostWidth, options->width,
                "Width in pixels, of text in columns (default: 1200, of text the terminal's)");
  app.add_flag("--check", options->check, "Write nothing; fail when the file is not what would be written")
      ->group("Options");
  app.add_flag("--alt", options->alt, "Print a description of the picture in words instead")->group("Options");
  declareSimulation(app, options->simulation);
  return [options](Console& console) { return perform(console, *options); };
}

constexpr std::array kExamples{
    CommandExample{"switchpoint render first-look", "the three timelines as text, in the terminal"},
    CommandExample{"switchpoint render first-look -o first-look.svg --theme dark", "the same as a figure"},
    CommandExample{"switchpoint render blocked-loop -o loop.svg --models asyncio && "
                   "switchpoint render blocked-loop -o loop.svg --models asyncio --check",
                   "write a figure for a document, and later prove that it is still true"},
};

} // namespace

const CommandInfo renderCommand{
    "render", "Draw the timelines of one or several runs",
    "Draws the runs under each other on one clock. svg and txt are the same bytes on every machine; png and pdf are "
    "painted by the desktop app, which must be installed.",
    kExamples, declare};

} // namespace switchpoint
