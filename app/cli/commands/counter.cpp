#include "cli/commands/counter.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/input.h"
#include "cli/progress_line.h"
#include "cli/simulation_options.h"
#include "cli/text/histogram_text.h"
#include "cli/text/survey_text.h"
#include "run/counter.h"
#include "run/counter_document.h"

namespace switchpoint {

namespace {

constexpr std::int64_t kMostRuns = 1'000'000;

struct CounterArguments {
  std::string file;
  std::string model;
  std::int64_t runs = 100;
  bool json = false;
  bool survey = false;
  SimulationOptions simulation;
};

// The usual three interpreters; or one case as soon as a model or a profile is named.
std::vector<CounterCase> casesOf(const CounterArguments& options, const Workload& work) {
  if (options.survey) return surveyCasesOf(work);
  if (options.model.empty() && options.simulation.profile.empty()) return counterCasesOf(work);
  CounterCase only{options.simulation.profile, options.model};
  if (only.profile.empty()) only.profile = "cpython-3.13";
  bool freeThreaded = only.profile.ends_with("t") && only.profile.starts_with("cpython-");
  if (only.model.empty()) only.model = freeThreaded ? "free-threaded" : "threads";
  return {only};
}

Result<CounterReport> count(Console& console, const Workload& work, const CounterArguments& options,
                            std::uint64_t first) {
  ProgressLine line(console, "counting");
  return countOverSeeds(work, casesOf(options, work), static_cast<std::uint32_t>(options.runs), first,
                        options.simulation.request(), line.progress());
}

void show(Console& console, const CounterReport& report, const CounterArguments& options) {
  const auto width = static_cast<std::size_t>(console.outTraits().width);
  if (!options.json) {
    console.out(options.survey ? surveyText(report, width) : histogramText(report, report.firstSeed, width));
    return;
  }
  Json document = counterDocument(report, options.file);
  if (options.survey) addSurvey(document, report);
  console.rawOut(jsonText(document));
}

int performCounter(Console& console, const CounterArguments& options) {
  if (options.survey && (!options.model.empty() || !options.simulation.profile.empty())) {
    console.report({plainError("--survey runs every interpreter under the usual models",
                               "leave out --model and --profile, or leave out --survey")});
    return kExitBadInput;
  }
  Result<Workload> work = loadWork(options.file, options.simulation.settings, "counter");
  console.report(work.diagnostics());
  if (!work) return kExitBadInput;
  std::uint64_t first = options.simulation.seed.value_or(work->hasSeed ? work->seed : 1);
  Result<CounterReport> report = count(console, *work, options, first);
  console.report(report.diagnostics());
  if (!report) return kExitBadInput;
  show(console, *report, options);
  return kExitFine;
}

Action declareCounter(CLI::App& app) {
  auto options = std::make_shared<CounterArguments>();
  app.add_option("file", options->file, "A scenario (.toml), an example's id, or - for standard input")
      ->type_name("FILE")
      ->required();
  declareNumber(app, "--runs", "N", 1, kMostRuns, options->runs,
                "Runs for each interpreter, each with the next seed (default: 100)");
  app.add_flag("--survey", options->survey,
               "Expected against got on every interpreter, under threads, asyncio and processes")
      ->group("Options");
  declareModel(app, options->model,
               "Only this model, on the profile named (default: threads, or free-threaded on a t profile)");
  app.add_flag("--json", options->json, "One JSON document instead of the text")->group("Options");
  declareSimulation(app, options->simulation);
  declareSwitchInterval(app, options->simulation);
  return [options](Console& console) { return performCounter(console, *options); };
}

constexpr std::array kCounterExamples{
    CommandExample{"switchpoint counter shared-counter",
                   "what 2 × 1 000 000 increments come to, on three interpreters"},
    CommandExample{"switchpoint counter shared-counter --survey --runs 20",
                   "who is right on which Python: every interpreter under threads, asyncio and processes"},
    CommandExample{"switchpoint counter shared-counter --profile cpython-3.10 --runs 500",
                   "one interpreter, more seeds"},
    CommandExample{"switchpoint counter shared-counter --set n=10000 --switch-interval 100us",
                   "a loop that is over within 5 ms, on an interpreter that switches more often"},
};

} // namespace

const CommandInfo counterCommand{
    "counter", "Show what a shared counter comes to over many seeds",
    "Runs the workload once for every seed and shows how often its shared variable came to which value. The variable "
    "is "
    "the first that has an expected value. Without --profile and --model three interpreters stand beside each other: "
    "cpython-3.9 and cpython-3.13 under threads, and cpython-3.14t under free-threaded, because on the usual one a "
    "plain "
    "counter is never wrong; a scenario whose own model is another one is counted under that. With --survey all "
    "shipped "
    "interpreters do, each under threads, asyncio, processes and the scenario's own model.",
    kCounterExamples, declareCounter};

} // namespace switchpoint
