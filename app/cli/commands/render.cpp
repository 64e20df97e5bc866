#include "cli/commands/render.h"

#include <fmt/format.h>

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
  FigureOptions figure;
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
    console.rawOut(bytes);
    return kExitFine;
  }
  if (options.check) return compareWithFile(console, options.output, bytes);
  if (std::optional<Diagnostic> failure = writeFile(options.output, bytes)) {
    console.report({*failure});
    return kExitBadInput;
  }
  return kExitFine;
}

// What cannot be asked for together, and the format.
std::optional<Diagnostic> settle(Console& console, Options& options) {
  if (options.check && options.output.empty()) return plainError("--check needs -o and the file to compare with");
  if (options.alt && !options.output.empty()) return plainError("--alt prints a description and takes no -o");
  if (options.output.empty()) {
    options.figure.format = "txt";
    options.figure.ascii = !console.utf8();
    if (options.figure.width == 0) options.figure.width = console.outTraits().width;
    return std::nullopt;
  }
  Result<std::string> format = formatOf(options.output);
  if (!format) return format.diagnostics().front();
  options.figure.format = *format;
  if (options.check && drawnByApp(*format))
    return plainError(fmt::format("--check compares svg and txt, and '{}' is neither", options.output),
                      "png and pdf differ between versions of the libraries that write them");
  return std::nullopt;
}

AppFigure appFigure(const Options& options) {
  AppFigure figure;
  figure.file = options.file;
  figure.models = options.models.empty() ? defaultModels() : options.models;
  figure.output = options.output;
  figure.from = options.from;
  figure.to = options.to;
  figure.theme = options.figure.theme;
  figure.width = options.figure.width;
  figure.simulation = options.simulation.words;
  return figure;
}

int draw(Console& console, const Input& input, const std::vector<RunPtr>& runs, const Options& options) {
  if (options.alt) {
    console.out(describeFigure(runs));
    return kExitFine;
  }
  if (drawnByApp(options.figure.format)) {
    std::optional<Diagnostic> failure = drawWithApp(input, appFigure(options));
    if (failure) console.report({*failure});
    return failure ? kExitBadInput : kExitFine;
  }
  Result<std::string> bytes = drawFigure(runs, options.figure);
  console.report(bytes.diagnostics());
  return bytes ? deliver(console, *bytes, options) : kExitBadInput;
}

int perform(Console& console, Options& options) {
  if (std::optional<Diagnostic> wrong = settle(console, options)) {
    console.report({*wrong});
    return kExitBadInput;
  }
  Result<Input> input = loadInput(options.file, options.simulation.settings);
  console.report(input.diagnostics());
  if (!input) return kExitBadInput;
  Result<std::vector<RunPtr>> runs = runsOf(console, *input, options);
  console.report(runs.diagnostics());
  return runs ? draw(console, *input, *runs, options) : kExitBadInput;
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
                 "File to write; its ending says the format: svg, txt, png or pdf (default: text on standard output)")
      ->type_name("OUT")
      ->group("Options");
  declareModels(app, options->models, kMostModels, "Models, separated by commas (default: asyncio,threads,processes)");
  declareTime(app, "--from", options->from, options->figure.from,
              "Where the picture begins: 0.4s, 150ms (default: 0s)");
  declareTime(app, "--to", options->to, options->figure.to, "Where it ends (default: the end of the longest run)");
  declareChoice(app, "--theme", "THEME", "theme", themeIds(), options->figure.theme,
                "light, dark, or print with patterns for paper (default: light)");
  declareNumber(app, "--width", "PX", kLeastWidth, kMostWidth, options->figure.width,
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
