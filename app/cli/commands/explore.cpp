#include "cli/commands/explore.h"

#include <array>
#include <limits>
#include <memory>
#include <optional>
#include <string>

#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/input.h"
#include "cli/output_file.h"
#include "cli/progress_line.h"
#include "cli/simulation_options.h"
#include "cli/text/exploration_text.h"
#include "run/exploration.h"
#include "run/exploration_document.h"
#include "run/schedule_file.h"
#include "trace/native_file.h"

namespace switchpoint {

namespace {

constexpr std::int64_t kMostSteps = 1'000'000'000;
constexpr std::int64_t kMostSwitches = 1'000'000;
constexpr std::int64_t kMostTimedRuns = 1'000'000;

struct ExploreArguments {
  std::string file;
  std::string model;
  std::int64_t switches = -1;
  std::int64_t budget = 1'000'000;
  std::int64_t runs = 100;
  std::int64_t outcome = 0; // 0: none was asked for
  std::string schedule;
  std::string trace;
  bool timed = false;
  bool json = false;
  SimulationOptions simulation;
};

ExploreRequest requestOf(const ExploreArguments& options) {
  ExploreRequest request;
  request.run = options.simulation.request(options.model);
  request.budget = static_cast<std::uint64_t>(options.budget);
  if (options.switches >= 0) request.switches = static_cast<std::uint32_t>(options.switches);
  request.timedRuns = static_cast<std::uint32_t>(options.runs);
  request.timed = options.timed;
  return request;
}

std::optional<Diagnostic> writeOutcome(const Exploration& exploration, const ExploreArguments& options) {
  if (options.schedule.empty() && options.trace.empty()) return {};
  const auto number = static_cast<std::size_t>(std::max<std::int64_t>(options.outcome, 1));
  if (number > exploration.outcomes.size())
    return plainError("there is no outcome " + std::to_string(number),
                      "there are " + std::to_string(exploration.outcomes.size()));
  const ExploredOutcome& outcome = exploration.outcomes[number - 1];
  if (!options.schedule.empty()) {
    if (outcome.schedule.empty())
      return plainError("outcome " + std::to_string(number) + " was seen in a timed run and has no schedule",
                        "run it again with --seed " + std::to_string(outcome.seed));
    if (auto failure = writeFile(
            options.schedule, writeSchedule({options.file, exploration.model, exploration.profile, outcome.schedule})))
      return failure;
  }
  if (options.trace.empty()) return {};
  return writeFile(options.trace, writeTrace(outcome.witness->trace));
}

Result<Exploration> exploreIt(Console& console, const Workload& work, const ExploreArguments& options) {
  ProgressLine line(console, "exploring");
  return explore(work, requestOf(options), line.progress());
}

int performExplore(Console& console, const ExploreArguments& options) {
  if (options.outcome > 0 && options.schedule.empty() && options.trace.empty()) {
    console.report({plainError("--outcome says which outcome is written, but nothing is",
                               "add --schedule OUT or --trace OUT; without them all outcomes are shown")});
    return kExitBadInput;
  }
  Result<Workload> work = loadWork(options.file, options.simulation.settings, "explore");
  console.report(work.diagnostics());
  if (!work) return kExitBadInput;
  Result<Exploration> exploration = exploreIt(console, *work, options);
  console.report(exploration.diagnostics());
  if (!exploration) return kExitBadInput;
  if (options.json)
    console.rawOut(jsonText(explorationDocument(*exploration, *work, options.file)));
  else
    console.out(explorationText(*exploration, *work, static_cast<std::size_t>(console.outTraits().width)));
  if (std::optional<Diagnostic> failure = writeOutcome(*exploration, options)) {
    console.report({*failure});
    return kExitBadInput;
  }
  return kExitFine;
}

Action declareExplore(CLI::App& app) {
  auto options = std::make_shared<ExploreArguments>();
  app.add_option("file", options->file, "A scenario (.toml), an example's id, or - for standard input")
      ->type_name("FILE")
      ->required();
  declareModel(app, options->model, "Concurrency model (default: the scenario's, else asyncio)");
  declareNumber(app, "--max-preemptions", "K", 0, kMostSwitches, options->switches,
                "Only schedules with at most so many forced switches (default: all)");
  declareNumber(app, "--budget", "N", 1, kMostSteps, options->budget,
                "Steps that each search may try (default: 1000000)");
  declareNumber(app, "--runs", "N", 0, kMostTimedRuns, options->runs,
                "Timed runs that show how often an outcome comes about (default: 100)");
  app.add_flag("--timed", options->timed, "Only what the timed runs come to")->group("Options");
  declareNumber(app, "--outcome", "N", 1, std::numeric_limits<std::int32_t>::max(), options->outcome,
                "The outcome that --schedule and --trace write (default: 1)");
  app.add_option("--schedule", options->schedule, "Write this outcome's schedule, for run --schedule")
      ->type_name("OUT")
      ->group("Options");
  app.add_option("--trace", options->trace, "Write the run that comes to this outcome (.swtrace), to be rendered")
      ->type_name("OUT")
      ->group("Options");
  app.add_flag("--json", options->json, "One JSON document instead of the text")->group("Options");
  declareSimulation(app, options->simulation);
  declareSwitchInterval(app, options->simulation);
  return [options](Console& console) { return performExplore(console, *options); };
}

constexpr std::array kExploreExamples{
    CommandExample{"switchpoint explore race-lost-update-counter --profile textbook",
                   "every value that two threads with two increments each can leave"},
    CommandExample{"switchpoint explore race-deadlock-opposite-lock-order --profile cpython-3.14 --json",
                   "the deadlock of two locks, who waits for whom, and on which versions it can happen"},
};

} // namespace

const CommandInfo exploreCommand{
    "explore", "Show every outcome a workload can have, and the shortest schedule to each",
    "Tries all schedules that the profile allows and shows what the workload can come to: values of shared variables, "
    "output, errors, deadlocks. Time does not count: whatever can go on may go next, a sleep may end at any later "
    "moment, a timeout may or may not expire. For each outcome there is a schedule with the fewest forced switches, "
    "the profiles on which it is possible, and how many timed runs came to it.\n\n"
    "States are visited once, by the number of forced switches; classes of schedules (those that differ only in the "
    "order of steps that touch different things) are counted by dynamic partial-order reduction. Where the budget "
    "does not suffice, schedules are drawn from the seed, and what was covered is said.\n\n"
    "The exit status is 0 also when an outcome is a deadlock: that is a result.",
    kExploreExamples, declareExplore};

} // namespace switchpoint
