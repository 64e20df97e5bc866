#include "claims/measures.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "base/phrase.h"
#include "base/time.h"

namespace switchpoint {
namespace {

using Seen = const Observation&;
using Name = const std::string&;

double seconds(Duration d) {
  return toSeconds(d);
}

std::size_t taskCount(const Trace& trace) {
  return static_cast<std::size_t>(std::ranges::count_if(trace.lanes, [](const Lane& lane) { return lane.isTask; }));
}

double perTask(Seen seen, std::uint64_t bytes, std::uint64_t base) {
  const std::size_t tasks = taskCount(seen.run->trace);
  return tasks == 0 || bytes <= base ? 0 : static_cast<double>(bytes - base) / static_cast<double>(tasks);
}

bool isOf(const Trace& trace, std::uint32_t lane, Name group) {
  return trace.lanes[lane].isTask && trace.strings[trace.lanes[lane].label] == group;
}

double longestTurnaround(Seen seen, Name group) {
  Duration most = 0;
  for (const TaskMetrics& task : seen.run->metrics.tasks) {
    if (isOf(seen.run->trace, task.lane, group)) most = std::max(most, task.turnaround);
  }
  return seconds(most);
}

double longestResponse(Seen seen, Name group) {
  Duration most = 0;
  for (const TaskMetrics& task : seen.run->metrics.tasks) {
    if (isOf(seen.run->trace, task.lane, group)) most = std::max(most, task.response);
  }
  return seconds(most);
}

// Lanes that the operating system knows: an event loop is the thread it runs in, a process its first one.
double threadCount(Seen seen, Name) {
  return static_cast<double>(
      std::ranges::count_if(seen.run->trace.lanes, [](const Lane& lane) { return lane.kind != LaneKind::Task; }));
}

double timeIn(Seen seen, State state) {
  return seconds(seen.run->metrics.time[static_cast<std::size_t>(state)]);
}

double lostUpdates(Seen seen, Name) {
  std::uint64_t lost = 0;
  for (const FinalValue& value : seen.trace->outcome.finals) lost += value.lost;
  return static_cast<double>(lost);
}

double lostOf(Seen seen, Name name) {
  std::uint64_t lost = 0;
  for (const FinalValue& value : seen.trace->outcome.finals) {
    if (seen.work.variables[value.variable].name == name) lost += value.lost;
  }
  return static_cast<double>(lost);
}

double finalOf(Seen seen, Name name) {
  for (const FinalValue& value : seen.trace->outcome.finals) {
    if (value.process == 0 && seen.work.variables[value.variable].name == name) return static_cast<double>(value.value);
  }
  return 0;
}

double finishedTasks(Seen seen, Name) {
  double finished = 0;
  EventCursor events = seen.run->trace.events();
  for (Event event; events.next(event);) {
    finished += event.kind == EventKind::Finish && event.a == 0 && seen.run->trace.lanes[event.lane].isTask ? 1 : 0;
  }
  return finished;
}

double share(Duration part, Duration whole) {
  return whole <= 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

double possible(bool yes) {
  return yes ? 1 : 0;
}

bool isWrong(const OutcomeValue& outcome, const Workload& work) {
  return outcome.kind == OutcomeKind::Completed && std::ranges::any_of(outcome.variables, [&](const VariableValue& v) {
           const VariableDecl& declared = work.variables[v.variable];
           return v.process == 0 && declared.hasExpected && declared.expected != v.value;
         });
}

constexpr auto kWholeRun = [](Seen s, Name) { return seconds(s.trace->outcome.elapsed); };

constexpr MeasureInfo kMeasures[] = {
    {"makespan", phraseNoop("Measures", "the time until all is done"), Unit::Seconds, MeasureNeeds::Outcome,
     Subject::Nothing, kWholeRun},
    {"turnaround", phraseNoop("Measures", "the longest time of a {} from start to end"), Unit::Seconds,
     MeasureNeeds::Recording, Subject::Task, longestTurnaround},
    {"response", phraseNoop("Measures", "the longest time until a {} first runs"), Unit::Seconds,
     MeasureNeeds::Recording, Subject::Task, longestResponse},
    {"memory", phraseNoop("Measures", "resident memory at its peak"), Unit::Bytes, MeasureNeeds::Outcome,
     Subject::Nothing, [](Seen s, Name) { return static_cast<double>(s.trace->outcome.memoryPeak); }},
    {"memory-per-task", phraseNoop("Measures", "resident memory for each task"), Unit::Bytes, MeasureNeeds::Recording,
     Subject::Nothing, [](Seen s, Name) { return perTask(s, s.trace->outcome.memoryPeak, s.baseBytes); }},
    {"address-space-per-task", phraseNoop("Measures", "address space for each task"), Unit::Bytes,
     MeasureNeeds::Recording, Subject::Nothing,
     [](Seen s, Name) { return perTask(s, s.trace->outcome.virtualPeak, 0); }},
    {"threads", phraseNoop("Measures", "threads of the operating system"), Unit::Count, MeasureNeeds::Recording,
     Subject::Nothing, threadCount},
    {"at-once", phraseNoop("Measures", "the share of the computing time in which two or more cores computed"),
     Unit::Share, MeasureNeeds::Recording, Subject::Nothing,
     [](Seen s, Name) { return share(s.run->metrics.severalCores, s.run->metrics.anyCore); }},
    {"loop-lag", phraseNoop("Measures", "the longest stop of the event loop"), Unit::Seconds, MeasureNeeds::Recording,
     Subject::Nothing, [](Seen s, Name) { return seconds(s.run->metrics.loopLagMost); }},
    {"gil-wait", phraseNoop("Measures", "the time that all tasks waited for the GIL"), Unit::Seconds,
     MeasureNeeds::Recording, Subject::Nothing, [](Seen s, Name) { return timeIn(s, State::GilWait); }},
    {"yields", phraseNoop("Measures", "switches because a task gave up control"), Unit::Count, MeasureNeeds::Recording,
     Subject::Nothing, [](Seen s, Name) { return static_cast<double>(s.run->metrics.switches.yield); }},
    {"blocked", phraseNoop("Measures", "switches because a task had to wait"), Unit::Count, MeasureNeeds::Recording,
     Subject::Nothing, [](Seen s, Name) { return static_cast<double>(s.run->metrics.switches.block); }},
    {"preempted", phraseNoop("Measures", "switches because control was taken away"), Unit::Count,
     MeasureNeeds::Recording, Subject::Nothing,
     [](Seen s, Name) { return static_cast<double>(s.run->metrics.switches.preempt); }},
    {"gil-drops", phraseNoop("Measures", "switches because somebody else asked for the GIL"), Unit::Count,
     MeasureNeeds::Recording, Subject::Nothing,
     [](Seen s, Name) { return static_cast<double>(s.run->metrics.switches.gilDrop); }},
    {"os-preempted", phraseNoop("Measures", "switches because the operating system took the core away"), Unit::Count,
     MeasureNeeds::Recording, Subject::Nothing,
     [](Seen s, Name) { return static_cast<double>(s.run->metrics.switches.osPreempt); }},
    {"lost", phraseNoop("Measures", "lost updates"), Unit::Count, MeasureNeeds::Outcome, Subject::Nothing, lostUpdates},
    {"lost-of", phraseNoop("Measures", "lost updates of {}"), Unit::Count, MeasureNeeds::Outcome, Subject::Variable,
     lostOf},
    {"value", phraseNoop("Measures", "{} at the end, as the parent sees it"), Unit::Count, MeasureNeeds::Outcome,
     Subject::Variable, finalOf},
    {"exit-code", phraseNoop("Measures", "the exit code"), Unit::Count, MeasureNeeds::Outcome, Subject::Nothing,
     [](Seen s, Name) { return static_cast<double>(s.trace->outcome.exitCode); }},
    {"finished-tasks", phraseNoop("Measures", "tasks that ended without an error"), Unit::Count,
     MeasureNeeds::Recording, Subject::Nothing, finishedTasks},
    {"deadlock", phraseNoop("Measures", "the run stands still for ever"), Unit::YesNo, MeasureNeeds::Outcome,
     Subject::Nothing, [](Seen s, Name) { return possible(s.trace->outcome.end == EndKind::Deadlock); }},
    {"wrong-value-possible", phraseNoop("Measures", "some schedule ends with a wrong value"), Unit::YesNo,
     MeasureNeeds::Exploration, Subject::Nothing,
     [](Seen s, Name) {
       return possible(
           std::ranges::any_of(s.search->outcomes, [&](const auto& o) { return isWrong(o.first, s.work); }));
     }},
    {"deadlock-possible", phraseNoop("Measures", "some schedule stands still for ever"), Unit::YesNo,
     MeasureNeeds::Exploration, Subject::Nothing,
     [](Seen s, Name) {
       return possible(std::ranges::any_of(s.search->outcomes,
                                           [](const auto& o) { return o.first.kind == OutcomeKind::Deadlock; }));
     }},
};

std::string bytesText(double bytes) {
  static constexpr std::array<std::string_view, 4> kUnits = {"B", "KiB", "MiB", "GiB"};
  std::size_t unit = 0;
  for (; bytes >= 1023.95 && unit + 1 < kUnits.size(); ++unit) bytes /= 1024;
  return unit == 0 ? fmt::format("{:.0f} B", bytes) : fmt::format("{:.1f} {}", bytes, kUnits[unit]);
}

} // namespace

std::span<const MeasureInfo> measureCatalog() {
  return kMeasures;
}

const MeasureInfo* findMeasure(std::string_view id) {
  const auto found = std::ranges::find(kMeasures, id, &MeasureInfo::id);
  return found == std::end(kMeasures) ? nullptr : found;
}

std::vector<std::string> measureIds() {
  std::vector<std::string> ids;
  for (const MeasureInfo& measure : kMeasures) ids.emplace_back(measure.id);
  return ids;
}

std::string measureText(const MeasureInfo& measure, const std::string& subject) {
  // All of them are literals, so they end in a zero; those that take no subject leave it out.
  return phrase("Measures", measure.words.data())(subject);
}

std::string measuredText(double value, Unit unit) {
  switch (unit) {
  case Unit::Seconds:
    return value == 0 ? std::string("0 s") : formatDuration(static_cast<Duration>(std::llround(value * 1e9)));
  case Unit::Bytes: return bytesText(value);
  case Unit::Share: return fmt::format("{:.0f} %", value * 100);
  case Unit::YesNo: return value != 0 ? phrase("Measures", "yes").str() : phrase("Measures", "no").str();
  case Unit::Count: break;
  }
  return value == std::floor(value) ? formatCount(static_cast<std::int64_t>(value)) : fmt::format("{:.1f}", value);
}

} // namespace switchpoint
