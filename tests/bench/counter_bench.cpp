// Measures counting over seeds and prints what a hundred runs of 2 x 1 000 000 increments cost beside a hundred of
// 2 x 1 000, per interpreter: slices under a GIL pass at once, without one every access has its turn.
// Usage: counter_bench [--rounds N]
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "run/counter.h"
#include "table.h"
#include "workload/scenario.h"

namespace switchpoint::bench {
namespace {

constexpr std::uint32_t kRuns = 100;
constexpr int kMany = 1'000'000;
constexpr int kFew = 1'000;

double secondsOf(const CounterCase& which, int increments) {
  const Result<Workload> workload = loadScenario("shared-counter", {{"n", std::to_string(increments)}});
  if (!workload) {
    std::fputs(formatDiagnostics(workload.diagnostics()).c_str(), stderr);
    std::exit(1);
  }
  const auto begin = std::chrono::steady_clock::now();
  const Result<CounterReport> report = countOverSeeds(*workload, {which}, kRuns, 1, {});
  if (!report) {
    std::fputs(formatDiagnostics(report.diagnostics()).c_str(), stderr);
    std::exit(1);
  }
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

int run(int argc, char** argv) {
  int rounds = 3;
  for (int i = 1; i + 1 < argc; ++i) {
    if (std::string_view(argv[i]) == "--rounds") rounds = std::max(rounds, std::atoi(argv[i + 1]));
  }
  fmt::print("{:<40} {:>14} {:>14} {:>8} {:>16}\n", "100 runs, all cores of this computer", "2 x 1 000 000",
             "2 x 1 000", "ratio", "updates a second");
  for (const CounterCase& which : defaultCounterCases()) {
    std::vector<double> many, few, ratios;
    for (int round = 0; round < rounds; ++round) {
      many.push_back(secondsOf(which, kMany));
      few.push_back(secondsOf(which, kFew));
      ratios.push_back(many.back() / few.back());
    }
    fmt::print("{:<40} {:>14} {:>14} {:>8} {:>16}\n", which.profile + ", " + which.model,
               fmt::format("{:.1f} ms", median(many) * 1e3), fmt::format("{:.1f} ms", median(few) * 1e3),
               fmt::format("{:.3g}", median(ratios)), perSecond(2.0 * kRuns * kMany / median(many)));
  }
  return 0;
}

} // namespace
} // namespace switchpoint::bench

int main(int argc, char** argv) {
  return switchpoint::bench::run(argc, argv);
}
