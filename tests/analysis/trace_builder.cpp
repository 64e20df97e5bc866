#include "analysis/trace_builder.h"

#include <algorithm>
#include <iterator>

namespace switchpoint {

TraceBuilder::TraceBuilder() {
  trace.steps.resize(1);
}

std::uint32_t TraceBuilder::add(Lane lane, const std::string& name) {
  lane.label = static_cast<std::uint32_t>(trace.strings.size());
  trace.strings.push_back(name);
  trace.lanes.push_back(lane);
  return static_cast<std::uint32_t>(trace.lanes.size() - 1);
}

std::uint32_t TraceBuilder::mainLane() {
  Lane lane;
  lane.kind = LaneKind::Process;
  lane.isMain = true;
  return add(lane, "main");
}

std::uint32_t TraceBuilder::thread(const std::string& name) {
  Lane lane;
  lane.isTask = true;
  return add(lane, name);
}

std::uint32_t TraceBuilder::process(const std::string& name, std::uint32_t process) {
  Lane lane;
  lane.kind = LaneKind::Process;
  lane.isTask = true;
  lane.process = process;
  return add(lane, name);
}

std::uint32_t TraceBuilder::loop() {
  Lane lane;
  lane.kind = LaneKind::Loop;
  return add(lane, "loop");
}

std::uint32_t TraceBuilder::taskOf(std::uint32_t parent, const std::string& name) {
  Lane lane;
  lane.kind = LaneKind::Task;
  lane.isTask = true;
  lane.parent = parent + 1;
  return add(lane, name);
}

std::uint32_t TraceBuilder::gil() {
  trace.objects.push_back({ObjectKind::Gil, "GIL", "gil", 0});
  return static_cast<std::uint32_t>(trace.objects.size() - 1);
}

std::uint32_t TraceBuilder::object(const std::string& name, const std::string& type) {
  trace.objects.push_back({ObjectKind::Primitive, name, type, 0});
  return static_cast<std::uint32_t>(trace.objects.size() - 1);
}

std::uint32_t TraceBuilder::variable(const std::string& name, std::int64_t expected) {
  trace.variables.push_back({name, true, 0, expected, false});
  return static_cast<std::uint32_t>(trace.variables.size() - 1);
}

std::uint32_t TraceBuilder::step(std::uint32_t line, const std::string& label) {
  trace.steps.push_back({line, 1, label, label});
  return static_cast<std::uint32_t>(trace.steps.size() - 1);
}

TraceBuilder& TraceBuilder::at(std::int64_t ms, std::uint32_t lane, EventKind kind,
                               std::initializer_list<std::uint64_t> numbers) {
  std::uint64_t all[3] = {};
  std::copy_n(numbers.begin(), std::min<std::size_t>(numbers.size(), 3), all);
  const Time now = ms * kMillisecond;
  switch (info(kind).numbers) {
  case 0: recorder_.event(kind, now, lane); break;
  case 1: recorder_.event(kind, now, lane, all[0]); break;
  case 2: recorder_.event(kind, now, lane, all[0], all[1]); break;
  default: recorder_.event(kind, now, lane, all[0], all[1], all[2]); break;
  }
  return *this;
}

Trace TraceBuilder::build(std::int64_t elapsed) {
  trace.outcome.elapsed = elapsed * kMillisecond;
  trace.outcome.last = std::max(trace.outcome.last, trace.outcome.elapsed);
  trace.columns = recorder_.take();
  return trace;
}

std::vector<Finding> findingsOf(const Trace& trace) {
  const Intervals intervals(trace);
  return findings(trace, intervals, measure(trace, intervals));
}

std::vector<Finding> findingsOf(const Trace& trace, const std::string& kind) {
  std::vector<Finding> found;
  for (Finding& finding : findingsOf(trace)) {
    if (finding.kind == kind) found.push_back(std::move(finding));
  }
  return found;
}

std::vector<std::string> kindsOf(const Trace& trace) {
  std::vector<std::string> kinds;
  for (const Finding& finding : findingsOf(trace)) kinds.push_back(finding.kind);
  return kinds;
}

std::string plain(std::string text) {
  const std::string thin = "\u2009";
  for (std::size_t at = text.find(thin); at != std::string::npos; at = text.find(thin))
    text.replace(at, thin.size(), " ");
  return text;
}

} // namespace switchpoint
