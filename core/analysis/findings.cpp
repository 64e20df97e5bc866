// The order of the findings, who decides the switch, and the words that rules share.
#include "analysis/findings.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "analysis/finding_rules.h"
#include "base/phrase.h"

namespace switchpoint {
namespace {

// The most important first: what broke, what came out wrong, what cost time, what could go wrong another
// time, what it cost besides.
constexpr std::array kRules = {findDeadlock,  findLostWakeUp,  findErrors,      findBudget,    findLostUpdates,
                               findNotShared, findTextbook,    findBlockedLoop, findConvoy,    findGilWait,
                               findBusyLoop,  findIdleCores,   findStarvation,  findLockOrder, findDataRaces,
                               findLoopLag,   findStartUpCost, findMemory,      findNotice};

// What the lanes say of the placement.
struct Shape {
  bool loop = false;
  bool threads = false;      // beside the main one and the loop's
  bool processes = false;    // beside the parent
  bool interpreters = false; // several, in one operating-system process
};

Shape shapeOf(const Trace& trace) {
  Shape shape;
  for (const Lane& lane : trace.lanes) {
    if (lane.kind == LaneKind::Loop) shape.loop = true;
    if (lane.isMain) continue;
    if (lane.process > 0 && lane.kind == LaneKind::Process) shape.processes = true;
    if (lane.process > 0 && lane.kind == LaneKind::Thread) shape.interpreters = true;
    if (lane.process == 0 && lane.kind == LaneKind::Thread) shape.threads = true;
  }
  if (trace.provenance.model == "subinterpreters") {
    shape.interpreters = shape.interpreters || shape.processes;
    shape.processes = false;
  }
  if (shape.processes) shape.interpreters = false;
  return shape;
}

bool hasGil(const Trace& trace) {
  return std::any_of(trace.objects.begin(), trace.objects.end(),
                     [](const Object& object) { return object.kind == ObjectKind::Gil; });
}

} // namespace

Time Evidence::until(std::uint32_t lane, std::size_t interval) const {
  const LaneIntervals run = intervals.of(lane);
  if (interval + 1 < run.size()) return run.start(interval + 1);
  return run.kind(interval).state == State::Finished ? run.start(interval) : intervals.end();
}

std::string Evidence::place(std::uint32_t step) const {
  if (step == 0 || step >= trace.steps.size() || trace.steps[step].line == 0) return {};
  return phrase("Findings", "line {}")(trace.steps[step].line);
}

std::string Evidence::names(const std::vector<std::uint32_t>& lanes) const {
  constexpr std::size_t kMostNamed = 3;
  std::string text;
  const std::size_t named = lanes.size() > kMostNamed ? kMostNamed - 1 : lanes.size();
  for (std::size_t i = 0; i < named; ++i) {
    if (i > 0) text += i + 1 == lanes.size() ? phrase("Findings", " and ").str() : ", ";
    text += trace.laneName(lanes[i]);
  }
  const auto rest = static_cast<std::int64_t>(lanes.size() - named);
  return rest > 0 ? phrase("Findings", "{} and {} more")(text, formatCount(rest)) : text;
}

std::string counted(std::uint64_t count, std::string_view noun) {
  const auto n = static_cast<std::int64_t>(count);
  const std::pair<std::string_view, Phrase> nouns[] = {
      {"thread", phrase("Findings", "{} threads", "{} thread", n)},
      {"task", phrase("Findings", "{} tasks", "{} task", n)},
      {"time", phrase("Findings", "{} times", "{} time", n)},
      {"update", phrase("Findings", "{} updates", "{} update", n)},
      {"write", phrase("Findings", "{} writes", "{} write", n)},
      {"blocking call", phrase("Findings", "{} blocking calls", "{} blocking call", n)},
  };
  for (const auto& [id, words] : nouns) {
    if (id == noun) return words.counted();
  }
  return fmt::format("{} {}{}", formatCount(n), noun, count == 1 ? "" : "s");
}

std::string percent(double share) {
  const double value = share * 100;
  if (value > 99 && value < 100) return phrase("Findings", "over 99 %").str();
  return value < 1 ? fmt::format("{:.1f} %", value) : fmt::format("{:.0f} %", value);
}

std::vector<Finding> findings(const Trace& trace, const Intervals& intervals, const Metrics& metrics,
                              CancelFlag cancelled) {
  std::vector<Finding> found;
  const Evidence evidence{trace, intervals, metrics};
  for (const auto rule : kRules) { // each of them takes little time
    if (isCancelled(cancelled)) break;
    rule(evidence, found);
  }
  return found;
}

std::string whoDecides(const Trace& trace) {
  const Shape shape = shapeOf(trace);
  if (shape.loop && (shape.threads || shape.processes)) {
    return phrase("Findings", "the task decides on the loop; the pools' threads and processes are switched for it")
        .str();
  }
  if (shape.loop) return phrase("Findings", "the task decides: it gives up control only where it waits").str();
  if (shape.processes) return phrase("Findings", "nobody has to: each has its own interpreter and memory").str();
  if (shape.interpreters) return phrase("Findings", "nobody has to: each has its own interpreter and GIL").str();
  if (shape.threads && hasGil(trace)) {
    const Duration interval = trace.provenance.switchInterval;
    const std::string every = interval > 0 ? formatDuration(interval) : phrase("Findings", "switch interval").str();
    return phrase("Findings", "the interpreter decides: every {} somebody else gets the GIL")(every);
  }
  if (shape.threads) {
    return phrase("Findings", "nobody has to: threads run on cores of their own, the OS decides when there are too few")
        .str();
  }
  return phrase("Findings", "nobody: one task runs to its end before the next begins").str();
}

} // namespace switchpoint
