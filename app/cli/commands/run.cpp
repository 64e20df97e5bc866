#include "cli/commands/run.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "base/resources.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/input.h"
#include "cli/json/run_document.h"
#include "cli/output_file.h"
#include "cli/progress_line.h"
#include "cli/simulation_options.h"
#include "cli/text/run_text.h"
#include "run/exploration.h"
#include "run/exploration_document.h"
#include "run/run.h"
#include "run/schedule_file.h"
#include "trace/native_file.h"

namespace switchpoint {

namespace {

struct RunArguments {
  std::string file;
  std::string model;
  std::string trace;
  std::string schedule;
  bool quiet = false;
  bool json = false;
  SimulationOptions simulation;
};

// Step by step as the schedule says, without the clock.
Result<RunPtr> runAsScheduled(const Workload& work, const RunArguments& options) {
  const Result<std::string> text = readFile(options.schedule);
  if (!text) return text.diagnostics();
  const Result<ScheduleFile> schedule = parseSchedule(*text, options.schedule);
  if (!schedule) return schedule.diagnostics();
  return runSchedule(work, options.simulation.request(options.model), schedule->steps);
}

// A trace is analysed as it is, work is simulated.
Result<RunPtr> runInput(Console& console, Input input, const RunArguments& options) {
  if (Workload* work = std::get_if<Workload>(&input)) {
    ProgressLine line(console, "simulating");
    if (!options.schedule.empty()) return runAsScheduled(*work, options);
    return run(*work, options.simulation.request(options.model), line.progress());
  }
  if (std::holds_alternative<Scene>(input)) return isAScene(options.file);
  std::string given = options.model.empty() ? options.simulation.firstGiven() : std::string("--model");
  if (given.empty() && !options.schedule.empty()) given = "--schedule";
  if (!given.empty())
    return plainError("'" + options.file + "' is a trace, which is shown as it was recorded: " + given +
                          " has nothing to change",
                      "give the scenario to run it anew");
  return RunPtr(std::make_shared<Run>(std::get<Trace>(std::move(input))));
}

void show(Console& console, const Run& run, const RunArguments& options) {
  const Outcome& outcome = run.trace.outcome;
  if (options.json) {
    Json document = runDocument(run);
    document["critical_path"] = criticalPathDocument(run);
    console.rawOut(jsonText(document));
    return;
  }
  console.rawOut(outcome.out);
  console.rawErr(outcome.err);
  if (options.quiet) return;
  bool printed = !outcome.out.empty() || !outcome.err.empty();
  std::string summary = runSummary(run, static_cast<std::size_t>(console.errTraits().width));
  console.err((printed ? "\n" : "") + summary);
}

int performRun(Console& console, const RunArguments& options) {
  Result<Input> input = loadInput(options.file, options.simulation.settings);
  console.report(input.diagnostics());
  if (!input) return kExitBadInput;
  Result<RunPtr> result = runInput(console, std::move(input).value(), options);
  console.report(result.diagnostics());
  if (!result) return kExitBadInput;
  const Run& run = **result;
  show(console, run, options);
  if (!options.trace.empty())
    if (std::optional<Diagnostic> failure = writeFile(options.trace, writeTrace(run.trace))) {
      console.report({*failure});
      return kExitBadInput;
    }
  return run.trace.outcome.exitCode;
}

Action declareRun(CLI::App& app) {
  auto options = std::make_shared<RunArguments>();
  app.add_option("file", options->file,
                 "A scenario (.toml), an example's id, a trace (.swtrace), or - for standard input")
      ->type_name("FILE")
      ->required();
  declareModel(app, options->model, "Concurrency model (default: the scenario's, else asyncio)");
  app.add_flag("-q,--quiet", options->quiet, "Leave out the summary")->group("Options");
  app.add_flag("--json", options->json, "One JSON document on standard output instead")->group("Options");
  app.add_option("--trace", options->trace, "Also write what happened to this file (.swtrace)")
      ->type_name("OUT")
      ->group("Options");
  app.add_option("--schedule", options->schedule,
                 "Run it step by step as this schedule of `explore` says, without the clock")
      ->type_name("FILE")
      ->group("Options");
  declareSimulation(app, options->simulation);
  declareSwitchInterval(app, options->simulation);
  return [options](Console& console) { return performRun(console, *options); };
}

constexpr std::array kRunExamples{
    CommandExample{"switchpoint run two-sleepers --model threads",
                   "two sleeps of 2 s at the same time, in virtual time"},
    CommandExample{"switchpoint run shared-counter --model threads --profile cpython-3.9",
                   "two threads lose updates of a counter"},
    CommandExample{"switchpoint run first-look --json | python3 -m json.tool", "everything it measures, as JSON"},
};

} // namespace

const CommandInfo runCommand{
    "run", "Run one workload under one model",
    "Simulates the workload in virtual time. What the simulated program prints goes to standard output, its errors to "
    "standard error, and its exit code is returned. A summary follows on standard error: elapsed time, switches by "
    "cause, time per state, shared variables, findings.\n\n"
    "The exit status is 0 when the program ends, 1 when it raises, 2 when the input cannot be run, 3 when it "
    "deadlocks.",
    kRunExamples, declareRun};

} // namespace switchpoint
