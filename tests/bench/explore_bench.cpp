// Measures the explorer and prints its ratios: steps a second against the prototype that shows what can be had, what
// the reduction saves against trying every schedule, and Spin on equivalent models. Usage: explore_bench [--rounds N]
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/resources.h"
#include "child.h"
#include "explore/reduction.h"
#include "explore/search.h"
#include "support/spin.h"
#include "table.h"
#include "workload/scenario.h"

namespace switchpoint::bench {
namespace {

const std::filesystem::path kSource = SWITCHPOINT_BENCH_SOURCE_DIR;
// Schedules that a search without reduction may try before the row says "more than".
constexpr std::uint64_t kMostSteps = 20'000'000;

double secondsSince(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

[[noreturn]] void stop(const std::string& reason) {
  std::fprintf(stderr, "explore_bench: %s\n", reason.c_str());
  std::exit(1);
}

// A scenario with a stage on which all of it can be explored.
struct Program {
  Workload workload;
  std::shared_ptr<SimulationStage> stage;
};

std::unique_ptr<Program> load(const std::filesystem::path& path) {
  Result<Workload> workload = loadScenario(path.string(), {});
  const Result<Profile> profile = loadProfile("textbook");
  if (!workload) stop(formatDiagnostics(workload.diagnostics()));
  if (!profile) stop(formatDiagnostics(profile.diagnostics()));
  auto program = std::make_unique<Program>();
  program->workload = std::move(workload).value();
  const std::string model = program->workload.model.empty() ? "threads" : program->workload.model;
  auto stage = makeStage(program->workload, *findModel(model), *profile, {}, true);
  if (!stage) stop(formatDiagnostics(stage.diagnostics()));
  program->stage = std::move(stage).value();
  return program;
}

struct Searched {
  double seconds = 0;
  double steps = 0;
  std::size_t outcomes = 0;
};

Searched search(const Program& program) {
  ExploreLimits limits;
  limits.steps = kMostSteps;
  limits.states = kMostSteps;
  const auto begin = std::chrono::steady_clock::now();
  const SearchResult found = searchOutcomes(*program.stage, limits);
  const double seconds = secondsSince(begin);
  if (!found.complete) stop("a program of the benchmark is too large to be searched");
  return {seconds, static_cast<double>(found.steps), found.outcomes.size()};
}

// The prototype says "transitions=N" and "time=S" in its first line.
std::optional<double> prototypeRate() {
  const std::filesystem::path minivm = std::filesystem::canonical("/proc/self/exe").parent_path() / "minivm";
  if (!std::filesystem::exists(minivm)) return std::nullopt;
  const std::optional<Output> output = outputOf({minivm, "dfs", kSource / "workloads" / "counter.py"});
  if (!output) stop("the prototype does not run");
  double transitions = 0, seconds = 0;
  const std::size_t at = output->text.find("transitions="), time = output->text.find("time=");
  if (at == std::string::npos || time == std::string::npos) stop("the prototype says something else");
  transitions = std::strtod(output->text.c_str() + at + 12, nullptr);
  seconds = std::strtod(output->text.c_str() + time + 5, nullptr);
  return transitions / seconds;
}

void addSpeedRow(int rounds, std::vector<Row>& rows) {
  const auto counter = load(kSource / "workloads" / "counter.toml");
  std::vector<double> ours, theirs, ratios;
  for (int round = 0; round < rounds; ++round) {
    const std::optional<double> prototype = prototypeRate();
    if (!prototype) {
      fmt::print("The prototype is not at hand: its row is left out.\n");
      return;
    }
    const Searched found = search(*counter);
    ours.push_back(found.steps / found.seconds);
    theirs.push_back(*prototype);
    ratios.push_back(ours.back() / theirs.back());
  }
  rows.push_back({"counter, 2 x 10: steps a second, of the prototype's", perSecond(median(ours)),
                  perSecond(median(theirs)), median(ratios), Bar::AtLeast, 1.0 / 3});
}

// How many schedules there are, and how many classes of them.
void printReduction() {
  ExploreLimits limits;
  limits.steps = kMostSteps;
  fmt::print("{:<44} {:>14} {:>9} {:>12}\n", "the examples, textbook", "schedules", "classes", "steps saved");
  for (const std::string& id : resourceIds("examples", ".toml")) {
    if (!id.starts_with("race-")) continue;
    const auto program = load(resourceFolder() / "examples" / (id + ".toml"));
    const ReductionResult naive = enumerateSchedules(*program->stage, limits);
    const ReductionResult reduced = countClasses(*program->stage, limits);
    if (!reduced.complete) stop(id + " is too large to be reduced");
    const double factor = static_cast<double>(naive.steps) / static_cast<double>(reduced.steps);
    fmt::print("{:<44} {:>14} {:>9} {:>12}\n", id, fmt::format("{}{}", naive.complete ? "" : "> ", naive.schedules),
               reduced.classes, fmt::format("{}{:.3g} x", naive.complete ? "" : "> ", factor));
  }
}

// Spin translates its model to C and compiles it, which is not counted; the search is.
void printSpin(int rounds) {
  if (!hasSpin()) {
    fmt::print("Spin is not installed: its rows are left out.\n");
    return;
  }
  fmt::print("{:<44} {:>14} {:>9} {:>12}\n", "equivalent models", "ours", "Spin", "ours : Spin");
  for (const std::string name : {"counter", "philosophers", "buffer"}) {
    const auto program = load(spinTwin(name));
    std::vector<double> ours, theirs, ratios;
    for (int round = 0; round < rounds; ++round) {
      const std::optional<SpinResult> spin = searchWithSpin(name, true);
      if (!spin) stop("Spin does not run");
      ours.push_back(search(*program).seconds);
      theirs.push_back(spin->seconds);
      ratios.push_back(ours.back() / theirs.back());
    }
    fmt::print("{:<44} {:>14} {:>9} {:>12}\n", name, fmt::format("{:.2f} ms", median(ours) * 1e3),
               fmt::format("{:.2f} ms", median(theirs) * 1e3), fmt::format("{:.3g}", median(ratios)));
  }
}

int run(int argc, char** argv) {
  int rounds = 5;
  for (int i = 1; i + 1 < argc; ++i) {
    if (std::string_view(argv[i]) == "--rounds") rounds = std::max(rounds, std::atoi(argv[i + 1]));
  }
  std::vector<Row> rows;
  addSpeedRow(rounds, rows);
  if (!rows.empty()) printTable(rows);
  printReduction();
  printSpin(rounds);
  return 0;
}

} // namespace
} // namespace switchpoint::bench

int main(int argc, char** argv) {
  return switchpoint::bench::run(argc, argv);
}
