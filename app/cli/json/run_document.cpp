#include "cli/json/run_document.h"

#include <string_view>

#include "analysis/critical_path.h"
#include "base/time.h"
#include "trace/trace.h"

namespace switchpoint {

namespace {

std::string_view endWord(EndKind end) {
  switch (end) {
  case EndKind::Completed: return "completed";
  case EndKind::Raised: return "raised";
  case EndKind::Deadlock: return "deadlock";
  case EndKind::Budget: return "budget";
  case EndKind::Cancelled: return "cancelled";
  }
  return "";
}

Duration timeIn(const Metrics& metrics, State state) {
  return metrics.time[static_cast<std::size_t>(state)];
}

Json switches(const Switches& counts) {
  return Json{{"yield", counts.yield},
              {"preempt", counts.preempt},
              {"block", counts.block},
              {"gil_drop", counts.gilDrop},
              {"os_preempt", counts.osPreempt}};
}

Json times(const Metrics& metrics) {
  Duration io = timeIn(metrics, State::IoWait);
  Duration lock = timeIn(metrics, State::LockWait);
  return Json{{"running", toSeconds(timeIn(metrics, State::Running))},
              {"ready", toSeconds(timeIn(metrics, State::Ready))},
              {"gil_wait", toSeconds(timeIn(metrics, State::GilWait))},
              {"blocked", toSeconds(io + lock)},
              {"overhead", toSeconds(timeIn(metrics, State::Overhead))},
              {"io_wait", toSeconds(io)},
              {"lock_wait", toSeconds(lock)}};
}

Json variables(const Metrics& metrics) {
  Json result = Json::object();
  for (const VariableResult& variable : metrics.variables) {
    Json entry = Json::object();
    if (variable.hasExpected) entry["expected"] = variable.expected;
    entry["final"] = variable.final;
    entry["made"] = variable.made;
    entry["lost"] = variable.lost;
    if (!variable.perProcess.empty()) entry["per_process"] = variable.perProcess;
    result[variable.name] = std::move(entry);
  }
  return result;
}

Json findingList(const Run& run) {
  Json list = Json::array();
  for (const Finding& finding : run.findings) {
    Json tasks = Json::array();
    for (std::uint32_t lane : finding.tasks) tasks.push_back(run.trace.laneName(lane));
    std::string text = finding.title;
    if (!finding.text.empty()) text += (text.empty() ? "" : ". ") + finding.text;
    list.push_back(Json{{"kind", finding.kind},
                        {"text", text},
                        {"at_s", toSeconds(finding.at)},
                        {"tasks", std::move(tasks)},
                        {"title", finding.title}});
  }
  return list;
}

Json taskList(const Run& run) {
  Json list = Json::array();
  for (const TaskMetrics& task : run.metrics.tasks)
    list.push_back(Json{{"name", run.trace.laneName(task.lane)},
                        {"start_s", toSeconds(task.start)},
                        {"end_s", toSeconds(task.end)},
                        {"cpu_s", toSeconds(task.cpu)},
                        {"wait_s", toSeconds(task.wait)},
                        {"response_s", toSeconds(task.response)},
                        {"turnaround_s", toSeconds(task.turnaround)}});
  return list;
}

Json percentiles(const Percentiles& values) {
  return Json{{"p50", toSeconds(values.p50)},
              {"p95", toSeconds(values.p95)},
              {"p99", toSeconds(values.p99)},
              {"max", toSeconds(values.most)}};
}

Json waitList(const Trace& trace) {
  Json list = Json::array();
  for (const WaitEdge& edge : trace.outcome.waits) {
    Json entry = Json::object();
    entry["task"] = edge.lane == 0 ? Json() : Json(trace.laneName(edge.lane - 1));
    entry["waits_for"] = edge.object == 0 ? Json() : Json(trace.objects[edge.object - 1].name);
    entry["held_by"] = edge.holder == 0 ? Json() : Json(trace.laneName(edge.holder - 1));
    entry["line"] = edge.step < trace.steps.size() ? trace.steps[edge.step].line : 0;
    entry["in_cycle"] = edge.inCycle;
    list.push_back(std::move(entry));
  }
  return list;
}

void addMeasures(Json& document, const Metrics& metrics) {
  document["core_use"] = metrics.coreUse;
  document["gil"] = Json{{"waits", metrics.gilWaits}, {"longest_wait_s", toSeconds(metrics.gilWaitMost)}};
  document["turnaround_s"] = percentiles(metrics.turnaround);
  document["loop_lag_s"] = percentiles(metrics.loopLag);
  document["tasks_per_second"] = metrics.tasksPerSecond;
}

} // namespace

Json runDocument(const Run& run) {
  const Provenance& from = run.trace.provenance;
  const Outcome& outcome = run.trace.outcome;
  const Metrics& metrics = run.metrics;
  Json document{{"schema", "switchpoint/run/1"}, {"source", from.source},
                {"title", from.title},           {"model", from.model},
                {"profile", from.profile},       {"seed", from.seed},
                {"cores", from.cores},           {"workers", from.workers},
                {"decides", run.whoDecides},     {"elapsed_s", toSeconds(metrics.elapsed)},
                {"end", endWord(outcome.end)},   {"exit_code", outcome.exitCode},
                {"stdout", outcome.out},         {"stderr", outcome.err},
                {"notice", outcome.notice}};
  document["switches"] = switches(metrics.switches);
  document["time_s"] = times(metrics);
  document["variables"] = variables(metrics);
  document["lost_updates"] = metrics.lostUpdates;
  document["memory_bytes"] = metrics.memoryBytes;
  document["virtual_bytes"] = metrics.virtualBytes;
  addMeasures(document, metrics);
  document["findings"] = findingList(run);
  document["tasks"] = taskList(run);
  if (!outcome.waits.empty()) document["waits"] = waitList(run.trace);
  return document;
}

Json criticalPathDocument(const Run& run) {
  Json list = Json::array();
  for (const Contributor& one : criticalPath(run.trace, run.intervals).contributors) {
    if (!one.known) break; // the smallest ones are not worth a question
    const std::uint32_t line = one.step < run.trace.steps.size() ? run.trace.steps[one.step].line : 0;
    list.push_back(Json{{"name", run.trace.laneName(one.lane)},
                        {"text", wordsOf(run.trace, one)},
                        {"line", line},
                        {"time_s", toSeconds(one.time)},
                        {"without_s", toSeconds(one.without)}});
  }
  return list;
}

} // namespace switchpoint
