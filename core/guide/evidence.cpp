#include "guide/evidence.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "base/notice.h"
#include "base/parallel.h"
#include "base/phrase.h"
#include "base/time.h"
#include "workload/scenario.h"

namespace switchpoint {
namespace {

constexpr double kCrowdEffort = 300; // for each unit allowed
constexpr std::uint64_t kLeastUnits = 40;

std::string endWords(const Outcome& outcome) {
  if (!outcome.err.empty()) {
    // The last line of a traceback says what happened.
    std::string text = outcome.err;
    while (!text.empty() && text.back() == '\n') text.pop_back();
    return text.substr(text.rfind('\n') == std::string::npos ? 0 : text.rfind('\n') + 1);
  }
  return outcome.notice.empty() ? phrase("Advice", "the run did not end").str() : toldNotices(outcome.notice);
}

Result<Trace> traceOf(const CaseRun& one, bool record) {
  const Result<Workload> work = parseScenario(one.scenario, "guide.toml");
  if (!work) return work.diagnostics();
  RunRequest request = one.request;
  request.record = record;
  return runForTrace(*work, request);
}

QuickResult runOnce(const CaseRun& one) {
  QuickResult result;
  const Result<Trace> trace = traceOf(one, false);
  if (!trace) {
    result.failure = trace.diagnostics().front().message;
    return result;
  }
  result.elapsed = trace->outcome.elapsed;
  result.memory = trace->outcome.memoryPeak;
  result.completed = trace->outcome.end == EndKind::Completed && trace->outcome.err.empty();
  if (!result.completed) result.failure = endWords(trace->outcome);
  return result;
}

// Where each unit computes in a thread of its own, every switch of the GIL is one among all of them: the effort grows
// with the square of their number, while what is measured grows in a line.
std::uint64_t unitsWorthRunning(const Recommendation& one, const CaseValues& values, std::uint64_t most) {
  const double slices = values.at("cpu_ms").number / 5;
  const bool crowd = one.approach.model == "threads" && one.approach.pool == PoolSize::None;
  if (!crowd || slices < 1) return most;
  const double wanted = std::sqrt(kCrowdEffort * static_cast<double>(most) / slices);
  return std::min(most, std::max(kLeastUnits, static_cast<std::uint64_t>(wanted)));
}

template <typename Number>
Number along(Number half, Number whole, double times) {
  const double slope = static_cast<double>(whole) - static_cast<double>(half);
  return static_cast<Number>(std::max(0.0, static_cast<double>(whole) + slope * times));
}

// Where 95 of 100 units are done, from the start of all of them.
Time latencyOf(const Metrics& metrics) {
  std::vector<Time> ends;
  for (const TaskMetrics& task : metrics.tasks) ends.push_back(task.end);
  if (ends.empty()) return metrics.elapsed;
  const std::size_t at = (ends.size() * 95 + 99) / 100 - 1;
  std::nth_element(ends.begin(), ends.begin() + static_cast<std::ptrdiff_t>(at), ends.end());
  return ends[at];
}

void runDetail(const Recommendation& recommendation, const CaseValues& values, Measured& measured) {
  CaseValues together = values;
  together["units"] = {"0", 0}; // those that begin together
  const CaseRun one = caseRun(recommendation, together, unitsWorthRunning(recommendation, together, kDetailUnits));
  const Result<Trace> trace = traceOf(one, true);
  if (!trace) return;
  measured.detail = measure(*trace, Intervals(*trace));
  measured.detailUnits = one.units;
  const bool whole = static_cast<double>(one.units) >= values.at("concurrency").number;
  measured.latency = whole ? latencyOf(measured.detail) : measured.elapsed;
}

std::string memoryWords(std::uint64_t bytes) {
  return fmt::format("{:.0f} MiB", static_cast<double>(bytes) / (1 << 20));
}

void addMisses(const CaseValues& values, Measured& measured) {
  const double memory = values.at("memory_mib").number * (1 << 20);
  const double latency = values.at("latency_ms").number * 1e6;
  if (memory > 0 && static_cast<double>(measured.memory) > memory)
    measured.misses.push_back(phrase("Advice", "needs {}, and you gave {}")(
        memoryWords(measured.memory), memoryWords(static_cast<std::uint64_t>(memory))));
  if (latency > 0 && static_cast<double>(measured.latency) > latency)
    measured.misses.push_back(phrase("Advice", "95 of 100 units take up to {}, and you want {}")(
        formatDuration(measured.latency), formatDuration(static_cast<Duration>(latency))));
}

std::string whyUnsuited(const Guide& guide, const Recommendation& recommendation, const CaseValues& values) {
  for (const Remark& remark : recommendation.unsuited)
    if (remark.when.holds(values)) return filledText(guide, values, remark.text);
  return {};
}

int complexityOf(const Recommendation& recommendation, const CaseValues& values) {
  int complexity = recommendation.complexity;
  for (const Harder& harder : recommendation.harder)
    if (harder.when.holds(values)) complexity += harder.by;
  return complexity;
}

// Everything but the detail and the band.
Measured measureQuickly(const Guide& guide, const Recommendation& recommendation, const CaseValues& values,
                        std::uint64_t most) {
  Measured measured;
  measured.id = recommendation.id;
  measured.complexity = complexityOf(recommendation, values);
  measured.assumed = !recommendation.assumed.empty();
  measured.unsuited = whyUnsuited(guide, recommendation, values);
  const QuickResult result = runQuickly(recommendation, values, most);
  measured.failure = result.failure;
  measured.extrapolated = result.extrapolated;
  measured.elapsed = measured.least = measured.most = measured.latency = result.elapsed;
  measured.copied = copiedBytes(recommendation, values);
  measured.memory = result.memory + measured.copied;
  return measured;
}

std::vector<Measured> measureAll(const Guide& guide, const CaseValues& values) {
  const std::size_t count = guide.recommendations.size();
  std::vector<Measured> all(count);
  const auto part = [&](std::size_t first) {
    for (std::size_t i = first; i < count; i += 2) {
      const Recommendation& one = guide.recommendations[i];
      all[i] = measureQuickly(guide, one, values, kMostUnits);
      all[i].run = caseRun(one, values, kMostUnits);
      if (all[i].failure.empty()) runDetail(one, values, all[i]);
      addMisses(values, all[i]);
    }
  };
  both([&] { part(0); }, [&] { part(1); });
  return all;
}

std::vector<std::vector<Measured>> measureVariations(const Guide& guide, const std::vector<Variation>& variations) {
  std::vector<std::vector<Measured>> all(variations.size());
  const auto part = [&](std::size_t first) {
    for (std::size_t i = first; i < variations.size(); i += 2) all[i] = rankQuickly(guide, variations[i].values);
  };
  both([&] { part(0); }, [&] { part(1); });
  return all;
}

void widen(std::vector<Measured>& measured, const std::vector<Measured>& variation) {
  for (const Measured& other : variation) {
    for (Measured& one : measured) {
      if (one.id != other.id) continue;
      one.least = std::min(one.least, other.elapsed);
      one.most = std::max(one.most, other.elapsed);
    }
  }
}

} // namespace

const Measured* CaseEvidence::find(const std::string& id) const {
  for (const std::vector<Measured>* list : {&ranking, &unsuited})
    for (const Measured& one : *list)
      if (one.id == id) return &one;
  return nullptr;
}

QuickResult runQuickly(const Recommendation& recommendation, const CaseValues& values, std::uint64_t atMost) {
  const std::uint64_t most = unitsWorthRunning(recommendation, values, atMost);
  const CaseRun whole = caseRun(recommendation, values);
  if (whole.units <= most) return runOnce(whole);
  const QuickResult half = runOnce(caseRun(recommendation, values, most / 2));
  QuickResult result = runOnce(caseRun(recommendation, values, most));
  const double times = static_cast<double>(whole.units - most) / static_cast<double>(most - most / 2);
  result.elapsed = along(half.elapsed, result.elapsed, times);
  result.memory = along(half.memory, result.memory, times);
  result.extrapolated = true;
  return result;
}

std::vector<Measured> rankQuickly(const Guide& guide, const CaseValues& values) {
  std::vector<Measured> all;
  for (const Recommendation& one : guide.recommendations) {
    Measured measured = measureQuickly(guide, one, values, kVariationUnits);
    addMisses(values, measured);
    if (measured.choosable()) all.push_back(std::move(measured));
  }
  rank(all, values.at("priority").word);
  return all;
}

CaseEvidence gatherEvidence(const Guide& guide, const Answers& answers, const CaseValues& values) {
  CaseEvidence evidence;
  for (Measured& one : measureAll(guide, values))
    (one.choosable() ? evidence.ranking : evidence.unsuited).push_back(std::move(one));
  const std::vector<Variation> variations = variationsOf(guide, answers);
  const std::vector<std::vector<Measured>> measured = measureVariations(guide, variations);
  for (std::size_t i = 0; i < variations.size(); ++i) {
    widen(evidence.ranking, measured[i]);
    if (measured[i].empty()) continue;
    evidence.sensitivity.push_back(
        {variations[i].key, variations[i].value, measured[i].front().id, measured[i].front().elapsed});
  }
  rank(evidence.ranking, values.at("priority").word);
  return evidence;
}

} // namespace switchpoint
