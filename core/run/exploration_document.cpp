#include "run/exploration_document.h"

namespace switchpoint {

namespace {

std::string_view kindWord(OutcomeKind kind) {
  switch (kind) {
  case OutcomeKind::Completed: return "completed";
  case OutcomeKind::Error: return "error";
  case OutcomeKind::Deadlock: return "deadlock";
  }
  return "";
}

// The parent's values, or those all share; the copies of other processes beside them.
Json variables(const OutcomeValue& value, const Workload& workload) {
  Json result = Json::object();
  for (const VariableValue& variable : value.variables)
    if (variable.process == 0) result[workload.variables[variable.variable].name] = variable.value;
  return result;
}

Json findingList(const Run& run) {
  Json list = Json::array();
  for (const Finding& finding : run.findings)
    list.push_back(Json{{"kind", finding.kind},
                        {"text", finding.text.empty() ? finding.title : finding.title + ". " + finding.text}});
  return list;
}

Json waitList(const OutcomeValue& value) {
  Json list = Json::array();
  for (const WaitingFor& wait : value.waits)
    list.push_back(
        Json{{"task", wait.task}, {"object", wait.object}, {"holder", wait.holder}, {"in_cycle", wait.inCycle}});
  return list;
}

Json witnessOf(const ExploredOutcome& outcome) {
  if (outcome.schedule.empty()) return Json{{"seed", outcome.seed}};
  return Json{
      {"switches", outcome.switches}, {"schedule", scheduleDocument(outcome.schedule)}, {"shortest", outcome.shortest}};
}

Json outcomeDocument(const Exploration& exploration, const ExploredOutcome& outcome, const Workload& workload) {
  Json possible = Json::object();
  for (const auto& [profile, is] : outcome.possible) possible[profile] = is;
  Json document{{"kind", kindWord(outcome.value.kind)},
                {"variables", variables(outcome.value, workload)},
                {"stdout", outcome.value.out},
                {"stderr", outcome.value.err},
                {"findings", findingList(*outcome.witness)}};
  if (outcome.value.kind == OutcomeKind::Deadlock) document["waits"] = waitList(outcome.value);
  document["classes"] = outcome.classes;
  document["seen"] = Json{{"k", outcome.seen}, {"of", exploration.timedRuns}};
  document["possible"] = std::move(possible);
  document["witness"] = witnessOf(outcome);
  return document;
}

Json spinList(const Exploration& exploration) {
  Json list = Json::array();
  for (const Spin& spin : exploration.spins)
    list.push_back(Json{{"task", spin.task}, {"passes_by", spin.passedBy}, {"text", spinWords(spin)}});
  return list;
}

} // namespace

Json scheduleDocument(const std::vector<ScheduleStep>& schedule) {
  Json list = Json::array();
  for (const ScheduleStep& step : schedule) {
    Json entry{{"task", step.task}, {"steps", step.steps}};
    if (step.timeout) entry["timeout"] = true;
    list.push_back(std::move(entry));
  }
  return list;
}

Json explorationDocument(const Exploration& exploration, const Workload& workload, const std::string& source) {
  Json outcomes = Json::array();
  for (const ExploredOutcome& outcome : exploration.outcomes)
    outcomes.push_back(outcomeDocument(exploration, outcome, workload));
  return Json{{"schema", "switchpoint/explore/1"},   {"source", source},
              {"model", exploration.model},          {"profile", exploration.profile},
              {"timed", exploration.timed},          {"complete", exploration.complete},
              {"classes", exploration.classes},      {"classes_complete", exploration.classesCounted},
              {"states", exploration.states},        {"steps", exploration.steps},
              {"sampled", exploration.sampled},      {"coverage", exploration.coverage},
              {"starvation", spinList(exploration)}, {"outcomes", std::move(outcomes)}};
}

} // namespace switchpoint
