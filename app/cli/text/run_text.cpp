#include "cli/text/run_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/time.h"
#include "cli/numbers.h"
#include "cli/text/wrap.h"

namespace switchpoint {

namespace {

constexpr std::size_t kRunLabel = 11;

std::string runLine(const std::string& label, const std::string& words, std::size_t width) {
  std::string text;
  for (const std::string& part : wrapWords(words, width - kRunLabel))
    text += padded(text.empty() ? label : "", kRunLabel) + part + '\n';
  return text;
}

std::string count(std::uint64_t number, const std::string& what) {
  return formatCount(static_cast<std::int64_t>(number)) + " " + what;
}

std::string switchWords(const Switches& switches) {
  std::string words = counted(switches.yield, "yield", "yields") + " · " + count(switches.preempt, "preempted");
  if (switches.preempt > 0)
    words += fmt::format(" ({} at the GIL, {} by the OS)", formatCount(static_cast<std::int64_t>(switches.gilDrop)),
                         formatCount(static_cast<std::int64_t>(switches.osPreempt)));
  return words + " · " + count(switches.block, "blocked");
}

std::string timeWords(const Metrics& metrics) {
  auto in = [&](State state) { return metrics.time[static_cast<std::size_t>(state)]; };
  return fmt::format("running {} · ready {} · waiting for the GIL {} · blocked {} · overhead {}",
                     formatTime(in(State::Running)), formatTime(in(State::Ready)), formatTime(in(State::GilWait)),
                     formatTime(in(State::IoWait) + in(State::LockWait)), formatTime(in(State::Overhead)));
}

std::string variableWord(const VariableResult& variable) {
  std::string words = formatCount(variable.final);
  if (variable.hasExpected && variable.final != variable.expected) words += " of " + formatCount(variable.expected);
  return words;
}

std::string variableLine(const VariableResult& variable) {
  std::string words = variableWord(variable);
  if (variable.hasExpected && variable.final == variable.expected) words += ", as expected";
  return words;
}

} // namespace

std::string endWords(const Outcome& outcome) {
  switch (outcome.end) {
  case EndKind::Completed: return outcome.err.empty() ? "finished" : "finished, with errors";
  case EndKind::Raised: return "raised";
  case EndKind::Deadlock: return "deadlock";
  case EndKind::Budget: return "stopped";
  case EndKind::Cancelled: return "cancelled";
  }
  return "";
}

std::string variableWords(const Metrics& metrics) {
  bool anyExpected = std::any_of(metrics.variables.begin(), metrics.variables.end(),
                                 [](const VariableResult& variable) { return variable.hasExpected; });
  std::string words;
  for (const VariableResult& variable : metrics.variables) {
    if (anyExpected && !variable.hasExpected) continue;
    words += (words.empty() ? "" : ", ") + variable.name + " " + variableWord(variable);
  }
  return words;
}

std::string findingLines(const Run& run, const std::string& lead, std::size_t width) {
  std::string text;
  for (const Finding& finding : run.findings) {
    std::string words = lead + finding.title;
    std::string mark = "- ";
    for (const std::string& part : wrapWords(words, width - 2)) {
      text += mark + part + '\n';
      mark = "  ";
    }
    if (!finding.text.empty()) text += wrapParagraphs(finding.text, width, 4);
  }
  return text;
}

std::string runSummary(const Run& run, std::size_t width) {
  const Provenance& from = run.trace.provenance;
  const Outcome& outcome = run.trace.outcome;
  const Metrics& metrics = run.metrics;
  std::string name = from.workload.empty() ? from.source : from.workload;
  std::string text = wrapParagraphs(fmt::format("{} · {} · {} · {} · seed {}", name, from.model, from.profile,
                                                counted(from.cores, "core", "cores"), from.seed),
                                    width);
  if (!run.whoDecides.empty()) text += wrapParagraphs(run.whoDecides, width);
  text += '\n' + runLine("elapsed", formatTime(metrics.elapsed) + " of virtual time", width);
  if (outcome.end != EndKind::Completed || !outcome.err.empty()) text += runLine("end", endWords(outcome), width);
  if (!outcome.notice.empty()) text += runLine("note", outcome.notice, width);
  text += runLine("switches", switchWords(metrics.switches), width);
  text += runLine("time", timeWords(metrics), width);
  for (const VariableResult& variable : metrics.variables)
    text += runLine(variable.name.size() < kRunLabel ? variable.name : "variable",
                    (variable.name.size() < kRunLabel ? "" : variable.name + " ") + variableLine(variable), width);
  if (!metrics.variables.empty()) text += runLine("lost", counted(metrics.lostUpdates, "update", "updates"), width);
  text += runLine("memory", formatBytes(metrics.memoryBytes), width);
  if (!run.findings.empty()) text += '\n' + findingLines(run, "", width);
  return text;
}

} // namespace switchpoint
