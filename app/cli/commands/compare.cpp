#include "cli/commands/compare.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/input.h"
#include "cli/json/run_document.h"
#include "cli/progress_line.h"
#include "cli/simulation_options.h"
#include "cli/text/comparison_text.h"
#include "run/run.h"

namespace switchpoint {

namespace {

constexpr std::size_t kMostModels = 12;

struct CompareArguments {
  std::string file;
  std::vector<std::string> models;
  bool json = false;
  SimulationOptions simulation;
};

Json document(const std::vector<RunPtr>& runs) {
  Json list = Json::array();
  for (const RunPtr& run : runs) list.push_back(runDocument(*run));
  return Json{{"schema", "switchpoint/compare/1"}, {"runs", std::move(list)}};
}

Result<std::vector<RunPtr>> compareAll(Console& console, const Workload& work, const CompareArguments& options) {
  ProgressLine line(console, "simulating");
  return compare(work, options.models.empty() ? defaultModels() : options.models, options.simulation.request(),
                 line.progress());
}

int performCompare(Console& console, const CompareArguments& options) {
  Result<Workload> work = loadWork(options.file, options.simulation.settings, "compare");
  console.report(work.diagnostics());
  if (!work) return kExitBadInput;
  Result<std::vector<RunPtr>> runs = compareAll(console, *work, options);
  console.report(runs.diagnostics());
  if (!runs) return kExitBadInput;
  if (options.json)
    console.rawOut(jsonText(document(*runs)));
  else
    console.out(comparisonText(*runs, static_cast<std::size_t>(console.outTraits().width)));
  return kExitFine;
}

Action declareCompare(CLI::App& app) {
  auto options = std::make_shared<CompareArguments>();
  app.add_option("file", options->file, "A scenario (.toml), an example's id, or - for standard input")
      ->type_name("FILE")
      ->required();
  declareModels(app, options->models, kMostModels, "Models, separated by commas (default: asyncio,threads,processes)");
  app.add_flag("--json", options->json, "One JSON document instead of the table")->group("Options");
  declareSimulation(app, options->simulation);
  declareSwitchInterval(app, options->simulation);
  return [options](Console& console) { return performCompare(console, *options); };
}

constexpr std::array kCompareExamples{
    CommandExample{"switchpoint compare first-look", "four tasks that compute, wait and count, under three schedulers"},
    CommandExample{"switchpoint compare cpu-heavy --models threads,processes,free-threaded",
                   "who gains from more cores when the work is computing"},
};

} // namespace

const CommandInfo compareCommand{
    "compare", "Run the same workload under several models, on one clock",
    "Runs the workload under each model with the same seed and prints one row for each: elapsed virtual time, how "
    "often "
    "tasks gave up the core by themselves, were preempted or blocked, how long they waited for the GIL, memory, lost "
    "updates and the result. Then who decides the switch, and what was found.\n\n"
    "The exit status is 0 also when a run raises or deadlocks: that is a result.",
    kCompareExamples, declareCompare};

} // namespace switchpoint
