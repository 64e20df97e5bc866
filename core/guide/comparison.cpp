// The comparison table's measured cells: this case's own runs, and where no run says it, the profile's number.
#include <algorithm>
#include <functional>

#include <fmt/format.h>

#include "base/phrase.h"
#include "guide/advice.h"
#include "machine/profile.h"

namespace switchpoint {
namespace {

constexpr std::uint64_t kExampleMemory = std::uint64_t{1} << 30; // where no limit was given

class Cells {
public:
  Cells(const Guide& guide, const CaseValues& values, const CaseEvidence& evidence)
      : guide_(guide), values_(values), profile_(loadProfile(profileOf(values))) {
    const bool free = values.at("python").word.ends_with('t');
    for (const char* id : {"asyncio", free ? "free-threaded" : "threads", "process-pool"}) {
      const Measured* one = evidence.find(id);
      runs_.push_back(one != nullptr && one->failure.empty() ? one : nullptr);
    }
  }

  std::array<std::string, 3> fill(const std::string& measure) const {
    std::array<std::string, 3> cells;
    for (std::size_t column = 0; column < cells.size(); ++column)
      cells[column] =
          runs_[column] == nullptr ? phrase("Comparison", "fails here").str() : cell(measure, *runs_[column], column);
    return cells;
  }

private:
  std::string cell(const std::string& measure, const Measured& one, std::size_t column) const {
    if (measure == "elapsed") return fmt::format("{}, {}", formatDuration(one.elapsed), memoryText(one.memory));
    if (measure == "memory-per-unit") {
      const std::string memory = memoryText(perUnit(one));
      return column == 2 ? phrase("Comparison", "{} a worker")(memory) : phrase("Comparison", "{} a unit")(memory);
    }
    if (measure == "switches") return switches(one.detail.switches) + ofUnits(one);
    if (measure == "switch-cost") return switchCost(column);
    if (measure == "gil-wait")
      return phrase("Comparison", "{} waited for the GIL, all units together")(
                 formatDuration(one.detail.time[static_cast<std::size_t>(State::GilWait)])) +
             ofUnits(one);
    if (measure == "most-at-once") return mostAtOnce(one, column);
    if (measure == "loop-stall") return stall(one, column) + (column < 2 ? ofUnits(one) : "");
    if (measure == "scalability") return scalability(one);
    return phrase("Comparison", "{} updates lost")(formatCount(static_cast<std::int64_t>(one.detail.lostUpdates))) +
           ofUnits(one);
  }

  // What is counted is counted in a run of those that begin together; where they are many, of some of them.
  std::string ofUnits(const Measured& one) const {
    if (static_cast<double>(one.detailUnits) >= values_.at("concurrency").number) return {};
    return phrase("Comparison", " (with {} of the units)")(formatCount(static_cast<std::int64_t>(one.detailUnits)));
  }

  std::uint64_t perUnit(const Measured& one) const {
    const std::uint64_t base = profile_ ? static_cast<std::uint64_t>(profile_->costs.baseResident) : 0;
    const std::uint64_t workers = one.run.request.workers;
    const std::uint64_t parts = std::max<std::uint64_t>(workers > 0 ? workers : one.detailUnits, 1);
    const std::uint64_t total = one.detail.memoryBytes + one.copied;
    return total > base ? (total - base) / parts : 0;
  }

  static std::string switches(const Switches& counts) {
    const auto number = [](std::uint64_t n) { return formatCount(static_cast<std::int64_t>(n)); };
    return phrase("Comparison", "{} given, {} forced, {} by waiting")(number(counts.yield), number(counts.preempt),
                                                                      number(counts.block));
  }

  std::string switchCost(std::size_t column) const {
    if (!profile_) return {};
    const Costs& costs = profile_->costs;
    if (column == 0) return formatDuration(costs.taskStep);
    if (column == 1 && profile_->freeThreaded) return formatDuration(costs.contextSwitch);
    return formatDuration(column == 1 ? costs.gilHandOff : costs.contextSwitch);
  }

  std::string mostAtOnce(const Measured& one, std::size_t column) const {
    const auto given = static_cast<std::uint64_t>(values_.at("memory_mib").number * (1 << 20));
    const std::uint64_t limit = given > 0 ? given : kExampleMemory;
    const std::uint64_t base = profile_ ? static_cast<std::uint64_t>(profile_->costs.baseResident) : 0;
    const std::uint64_t each = std::max<std::uint64_t>(perUnit(one), 1);
    const std::uint64_t many = limit > base ? (limit - base) / each : 0;
    const std::string number = formatCount(static_cast<std::int64_t>(many));
    if (column == 0) return phrase("Comparison", "{} tasks fit into {}")(number, memoryText(limit));
    if (column == 1) return phrase("Comparison", "{} threads fit into {}")(number, memoryText(limit));
    return phrase("Comparison", "{} workers fit into {}")(number, memoryText(limit));
  }

  static std::string stall(const Measured& one, std::size_t column) {
    if (column == 0) return phrase("Comparison", "loop busy for {} in a row")(formatDuration(one.detail.loopLagMost));
    if (column == 1) return phrase("Comparison", "longest wait for the GIL {}")(formatDuration(one.detail.gilWaitMost));
    return phrase("Comparison", "nobody waits for it").str();
  }

  std::string scalability(const Measured& one) const {
    CaseValues twice = values_;
    for (const char* key : {"concurrency", "units"}) {
      const double number = values_.at(key).number * 2;
      twice[key] = {answerNumber(number), number};
    }
    const Recommendation& recommendation = *guide_.recommendation(one.id);
    const QuickResult now = runQuickly(recommendation, values_, kVariationUnits);
    const QuickResult then = runQuickly(recommendation, twice, kVariationUnits);
    const std::string times =
        fmt::format("{:.2g}", static_cast<double>(then.elapsed) / static_cast<double>(std::max<Time>(now.elapsed, 1)));
    const std::string words = phrase("Comparison", "{} times as long")(times);
    if (!then.extrapolated) return words;
    return words + phrase("Comparison", " (drawn on from at most {} units)")(kVariationUnits);
  }

  const Guide& guide_;
  const CaseValues& values_;
  Result<Profile> profile_;
  std::vector<const Measured*> runs_;
};

} // namespace

std::vector<FilledRow> fillRows(const Guide& guide, const CaseValues& values, const CaseEvidence& evidence) {
  const Cells cells(guide, values, evidence);
  std::vector<FilledRow> rows;
  for (const ComparisonRow& row : guide.rows) {
    FilledRow filled;
    filled.id = row.id;
    filled.title = row.title;
    const std::array<const std::string*, 3> words{&row.asyncio, &row.threads, &row.processes};
    for (std::size_t i = 0; i < words.size(); ++i) filled.words[i] = filledText(guide, values, *words[i]);
    if (!row.measure.empty()) filled.measured = cells.fill(row.measure);
    rows.push_back(std::move(filled));
  }
  return rows;
}

} // namespace switchpoint
