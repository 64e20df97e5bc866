#include "run/exploration_document.h"

#include <limits>

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

Json scheduleList(const std::vector<ScheduleStep>& schedule) {
  Json list = Json::array();
  for (const ScheduleStep& step : schedule) {
    Json entry{{"task", step.task}, {"steps", step.steps}};
    if (step.timeout) entry["timeout"] = true;
    list.push_back(std::move(entry));
  }
  return list;
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
      {"switches", outcome.switches}, {"schedule", scheduleList(outcome.schedule)}, {"shortest", outcome.shortest}};
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

bool readStep(const Json& entry, ScheduleStep& step) {
  if (!entry.is_object() || !entry.contains("task") || !entry["task"].is_string()) return false;
  step.task = entry["task"].get<std::string>();
  if (entry.contains("steps")) {
    if (!entry["steps"].is_number_unsigned()) return false;
    const auto steps = entry["steps"].get<std::uint64_t>();
    if (steps == 0 || steps > std::numeric_limits<std::uint32_t>::max()) return false;
    step.steps = static_cast<std::uint32_t>(steps);
  }
  if (!entry.contains("timeout")) return true;
  if (!entry["timeout"].is_boolean()) return false;
  step.timeout = entry["timeout"].get<bool>();
  return true;
}

} // namespace

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

Json scheduleDocument(const Exploration& exploration, const ExploredOutcome& outcome, const std::string& source) {
  return Json{{"schema", "switchpoint/schedule/1"},
              {"source", source},
              {"model", exploration.model},
              {"profile", exploration.profile},
              {"schedule", scheduleList(outcome.schedule)}};
}

Result<std::vector<ScheduleStep>> parseSchedule(std::string_view text, const std::string& name) {
  const Json document = Json::parse(text, nullptr, false);
  const Json* list = &document;
  if (document.is_object() && document.contains("schedule")) list = &document["schedule"];
  constexpr const char* kHint = "a schedule is a list such as [{\"task\": \"adder-1\", \"steps\": 2}]; "
                                "'switchpoint explore FILE --outcome 1 --schedule OUT' writes one";
  if (!list->is_array()) return plainError("'" + name + "' is no schedule", kHint);
  std::vector<ScheduleStep> steps;
  for (const Json& entry : *list) {
    ScheduleStep step;
    if (!readStep(entry, step))
      return plainError("entry " + std::to_string(steps.size() + 1) + " of the schedule '" + name + "' is " +
                            entry.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace),
                        kHint);
    steps.push_back(std::move(step));
  }
  return steps;
}

} // namespace switchpoint
