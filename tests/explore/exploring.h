// Explores workloads written as scenarios, and puts what is found into short words.
#pragma once

#include <set>
#include <stdexcept>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "explore/search.h"
#include "workload/scenario.h"

namespace switchpoint {

inline Workload scenario(const std::string& text) {
  Result<Workload> workload = parseScenario(text, "test.toml", {});
  if (!workload) throw std::runtime_error(formatDiagnostics(workload.diagnostics()));
  return std::move(workload).value();
}

inline std::shared_ptr<SimulationStage> stageOf(const Workload& workload, std::string_view model, const std::string& profile) {
  return *makeStage(workload, *findModel(model), *loadProfile(profile), {}, true);
}

// "counter=2 ", "deadlock", "a=1 \"printed\"": one word for each variable, then what was printed.
inline std::string wordsOf(const OutcomeValue& outcome, const Workload& workload) {
  std::string words = outcome.kind == OutcomeKind::Deadlock ? "deadlock " : "";
  if (outcome.kind == OutcomeKind::Error) words = "error ";
  for (const VariableValue& value : outcome.variables) {
    if (value.process == 0) words += workload.variables[value.variable].name + "=" + std::to_string(value.value) + " ";
  }
  return words + outcome.out;
}

inline std::set<std::string> outcomesOf(const Workload& workload, std::string_view model, const std::string& profile) {
  const SearchResult found = searchOutcomes(*stageOf(workload, model, profile), {});
  std::set<std::string> words;
  if (!found.complete) words.insert("incomplete");
  for (const auto& [outcome, witness] : found.outcomes) words.insert(wordsOf(outcome, workload));
  return words;
}

} // namespace switchpoint
