#include "cli/text/exploration_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/time.h"
#include "cli/numbers.h"
#include "cli/text/wrap.h"

namespace switchpoint {

namespace {

constexpr std::size_t kOutcomeLabel = 12;

std::string outcomeLine(const std::string& label, const std::string& words, std::size_t width) {
  std::string text;
  for (const std::string& part : wrapWords(words, width > kOutcomeLabel + 2 ? width - kOutcomeLabel - 2 : width))
    text += "  " + padded(text.empty() ? label : "", kOutcomeLabel) + part + '\n';
  return text;
}

// "counter = 3 of 4": the parent's memory or what all share.
std::string variableWords(const OutcomeValue& value, const Workload& workload) {
  std::string words;
  for (const VariableValue& variable : value.variables) {
    if (variable.process != 0) continue;
    const VariableDecl& declared = workload.variables[variable.variable];
    words += (words.empty() ? "" : ", ") + declared.name + " = " + formatCount(variable.value);
    if (declared.hasExpected && declared.expected != variable.value) words += " of " + formatCount(declared.expected);
  }
  return words;
}

std::string printed(const std::string& out) {
  std::string shown = out;
  while (shown.ends_with('\n')) shown.pop_back();
  std::string words;
  for (const char c : shown) words += c == '\n' ? std::string(" / ") : std::string(1, c);
  return "prints \"" + words + "\"";
}

std::string headline(const OutcomeValue& value, const Workload& workload) {
  std::string words;
  if (value.kind == OutcomeKind::Deadlock) words = "DEADLOCK";
  const std::string variables = variableWords(value, workload);
  if (!variables.empty()) words += (words.empty() ? "" : ", with ") + variables;
  if (!value.out.empty()) words += (words.empty() ? "" : "; ") + printed(value.out);
  if (!value.err.empty()) {
    std::string last = value.err;
    while (last.ends_with('\n')) last.pop_back();
    last.erase(0, last.rfind('\n') + 1);
    words += (words.empty() ? "" : "; ") + std::string("raises ") + last;
  }
  return words.empty() ? "ends" : words;
}

std::string waitWords(const OutcomeValue& value) {
  std::string words;
  for (const WaitingFor& wait : value.waits) {
    const std::string whom = !wait.object.empty() ? wait.object : !wait.holder.empty() ? wait.holder : "all to end";
    words += (words.empty() ? "" : "; ") + wait.task + " waits for " + whom;
    if (!wait.object.empty() && !wait.holder.empty()) words += ", which " + wait.holder + " has";
  }
  return words;
}

std::string whereWords(const ExploredOutcome& outcome) {
  const std::string can = joinWords(profilesWhere(outcome, true));
  const std::string cannot = joinWords(profilesWhere(outcome, false));
  std::string words = can.empty() ? "" : "possible on " + can;
  if (!cannot.empty()) words += (words.empty() ? "" : "; ") + std::string("impossible on ") + cannot;
  return words;
}

std::string oftenWords(const Exploration& exploration, const ExploredOutcome& outcome) {
  std::string words;
  if (outcome.classes > 0)
    words = fmt::format("{} of {}", formatNumber(outcome.classes), counted(exploration.classes, "class", "classes"));
  if (exploration.timedRuns == 0) return words;
  words += words.empty() ? "" : "; ";
  if (outcome.seen == 0) return words + "never seen in " + counted(exploration.timedRuns, "timed run", "timed runs");
  return words + fmt::format("seen in {} of {}", formatNumber(outcome.seen),
                             counted(exploration.timedRuns, "timed run", "timed runs"));
}

constexpr std::size_t kMostEntries = 24; // of a schedule that is shown

std::string shortSchedule(const std::vector<ScheduleStep>& schedule) {
  std::string words;
  for (std::size_t i = 0; i < schedule.size(); ++i) {
    const ScheduleStep& step = schedule[i];
    words += words.empty() ? "" : ", ";
    if (i == kMostEntries)
      return words + fmt::format("… {} more (--schedule writes them)", formatNumber(schedule.size() - i));
    words += step.timeout ? step.task + " (timeout)" : fmt::format("{} {}", step.task, step.steps);
  }
  return words;
}

std::string outcomeText(const Exploration& exploration, const ExploredOutcome& outcome, const Workload& workload,
                        std::size_t index, std::size_t width) {
  std::string text = fmt::format("\n{}  {}\n", index + 1, headline(outcome.value, workload));
  if (outcome.value.kind == OutcomeKind::Deadlock) text += outcomeLine("waiting", waitWords(outcome.value), width);
  text += outcomeLine("how often", oftenWords(exploration, outcome), width);
  const std::string where = whereWords(outcome);
  if (!where.empty()) text += outcomeLine("where", where, width);
  if (outcome.schedule.empty()) return text + outcomeLine("how", "seed " + formatNumber(outcome.seed), width);
  const std::string least = outcome.shortest ? "" : ", perhaps not the fewest";
  const std::string switches =
      outcome.switches == 0 ? "without a forced switch" : counted(outcome.switches, "forced switch", "forced switches");
  return text + outcomeLine("how", switches + least + ": " + shortSchedule(outcome.schedule), width);
}

} // namespace

std::string explorationText(const Exploration& exploration, const Workload& workload, std::size_t width) {
  std::string text;
  const std::string head = fmt::format("{} · {}: {}{} · {}", exploration.model, exploration.profile,
                                       counted(exploration.outcomes.size(), "outcome", "outcomes"),
                                       exploration.complete ? "" : " so far", exploration.coverage);
  for (const std::string& part : wrapWords(head, width)) text += part + '\n';
  for (const Spin& spin : exploration.spins)
    for (const std::string& part : wrapWords("starvation: " + spinWords(spin), width)) text += part + '\n';
  for (std::size_t i = 0; i < exploration.outcomes.size(); ++i)
    text += outcomeText(exploration, exploration.outcomes[i], workload, i, width);
  return text;
}

} // namespace switchpoint
