#include "run/counter_ways.h"

#include "base/phrase.h"
#include "workload/scenario.h"

namespace switchpoint {

std::vector<CounterWay> counterWays() {
  return {
      {"shared-counter", phrase("Ways", "threads, no lock").str()},
      {"shared-counter-lock", phrase("Ways", "threads, a lock").str()},
      {"shared-counter-queue", phrase("Ways", "threads, a queue to one collector").str()},
      {"shared-counter-partial-sums", phrase("Ways", "threads, partial sums").str()},
      {"shared-counter-processes", phrase("Ways", "processes, own memory").str()},
      {"shared-counter-value", phrase("Ways", "processes, Value without a lock").str()},
      {"shared-counter-value-default", phrase("Ways", "processes, Value with its default lock").str()},
      {"shared-counter-get-lock", phrase("Ways", "processes, Value under get_lock()").str()},
  };
}

Result<std::vector<CountedWay>> countWays(std::uint32_t increments, std::uint32_t runs, std::uint64_t first,
                                          const RunRequest& request, const Progress& progress) {
  const std::vector<CounterWay> ways = counterWays();
  std::vector<CountedWay> counted;
  for (std::size_t i = 0; i < ways.size(); ++i) {
    if (progress.cancelled != nullptr && *progress.cancelled) break;
    const Result<Workload> work = loadScenario(ways[i].example, {{"n", std::to_string(increments)}});
    if (!work) return work.diagnostics();
    Progress part;
    part.cancelled = progress.cancelled;
    if (progress.report) {
      part.report = [&](double share) {
        progress.report((static_cast<double>(i) + share) / static_cast<double>(ways.size()));
      };
    }
    Result<CounterReport> report = countOverSeeds(*work, counterCasesOf(*work), runs, first, request, part);
    if (!report) return report.diagnostics();
    counted.push_back({ways[i], increments, std::move(report).value()});
  }
  return counted;
}

} // namespace switchpoint
