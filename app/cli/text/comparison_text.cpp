#include "cli/text/comparison_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

#include "base/time.h"
#include "cli/numbers.h"
#include "cli/text/run_text.h"
#include "cli/text/table.h"
#include "cli/text/wrap.h"

namespace switchpoint {

namespace {

std::string resultWords(const Run& run) {
  const Outcome& outcome = run.trace.outcome;
  std::string words = variableWords(run.metrics);
  bool clean = outcome.end == EndKind::Completed && outcome.err.empty();
  if (clean && !words.empty()) return words;
  return endWords(outcome) + (words.empty() ? "" : ", " + words);
}

// Elapsed time and time spent waiting for the GIL, each as a column in one unit.
void addRows(Table& table, const std::vector<RunPtr>& runs) {
  std::vector<std::int64_t> elapsed;
  std::vector<std::int64_t> gilWait;
  for (const RunPtr& run : runs) {
    elapsed.push_back(run->metrics.elapsed);
    gilWait.push_back(run->metrics.time[static_cast<std::size_t>(State::GilWait)]);
  }
  std::vector<std::string> elapsedWords = formatTimeColumn(elapsed);
  std::vector<std::string> gilWords = formatTimeColumn(gilWait);
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const Metrics& metrics = runs[i]->metrics;
    table.add({runs[i]->trace.provenance.model, elapsedWords[i], formatNumber(metrics.switches.yield),
               formatNumber(metrics.switches.preempt), formatNumber(metrics.switches.block), gilWords[i],
               formatBytes(metrics.memoryBytes), formatNumber(metrics.lostUpdates), resultWords(*runs[i])});
  }
}

// "first-look · cpython-3.13 · 4 cores · seed 1"; the profile by model where the models do not share one.
std::string headline(const std::vector<RunPtr>& runs) {
  const Provenance& first = runs.front()->trace.provenance;
  bool same = std::all_of(runs.begin(), runs.end(),
                          [&](const RunPtr& run) { return run->trace.provenance.profile == first.profile; });
  std::string profile = first.profile;
  if (!same) {
    std::vector<std::string> profiles;
    for (const RunPtr& run : runs)
      profiles.push_back(fmt::format("{} ({})", run->trace.provenance.profile, run->trace.provenance.model));
    profile = joinWords(profiles);
  }
  return fmt::format("{} · {} · {} {} · seed {}", first.workload.empty() ? first.source : first.workload, profile,
                     first.cores, first.cores == 1 ? "core" : "cores", first.seed);
}

std::string decisions(const std::vector<RunPtr>& runs, std::size_t width) {
  std::size_t longest = 0;
  for (const RunPtr& run : runs) longest = std::max(longest, run->trace.provenance.model.size());
  std::string text = "\nWho decides the switch\n";
  for (const RunPtr& run : runs) {
    std::string lead = "  " + padded(run->trace.provenance.model, longest + 2);
    for (const std::string& part : wrapWords(run->whoDecides, width - longest - 4)) {
      text += lead + part + '\n';
      lead = std::string(longest + 4, ' ');
    }
  }
  return text;
}

std::string notices(const std::vector<RunPtr>& runs, std::size_t width) {
  std::string text;
  for (const RunPtr& run : runs)
    if (!run->trace.outcome.notice.empty())
      text += wrapParagraphs(run->trace.provenance.model + ": " + run->trace.outcome.notice, width);
  return text.empty() ? text : '\n' + text;
}

} // namespace

std::string comparisonText(const std::vector<RunPtr>& runs, std::size_t width) {
  assert(!runs.empty());
  Table table({{"model"},
               {"elapsed", true},
               {"yields", true},
               {"preempted", true},
               {"blocked", true},
               {"GIL wait", true},
               {"memory", true},
               {"lost", true},
               {"result"}});
  addRows(table, runs);
  std::string text = wrapParagraphs(headline(runs), width) + '\n' + table.render(width);
  text += decisions(runs, width) + notices(runs, width);
  std::string found;
  for (const RunPtr& run : runs) found += findingLines(*run, run->trace.provenance.model + ": ", width);
  if (!found.empty()) text += "\nFindings\n" + found;
  return text;
}

} // namespace switchpoint
