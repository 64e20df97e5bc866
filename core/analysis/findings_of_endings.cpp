// How the run ended: deadlock, errors, a budget, something that must be said.
#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "analysis/finding_rules.h"
#include "base/notice.h"
#include "base/phrase.h"

namespace switchpoint {
namespace {

std::string waitsFor(const Trace& trace, const WaitEdge& edge) {
  if (edge.object > 0) return trace.objects[edge.object - 1].name;
  if (edge.holder > 0) return phrase("Findings", "{} to end")(trace.laneName(edge.holder - 1));
  return phrase("Findings", "others to end").str();
}

// The object that the lane of `edge` holds and somebody else in the cycle waits for; empty when there is none.
std::string holds(const Trace& trace, const std::vector<WaitEdge>& edges, std::uint32_t lane) {
  for (const WaitEdge& edge : edges) {
    if (edge.inCycle && edge.object > 0 && edge.holder == lane) return trace.objects[edge.object - 1].name;
  }
  return {};
}

// "order-1 holds a and waits for b, held by order-2"
std::string edgeInWords(const Evidence& evidence, const WaitEdge& edge) {
  const Trace& trace = evidence.trace;
  std::string text = trace.laneName(edge.lane - 1);
  if (edge.inCycle) {
    const std::string held = holds(trace, trace.outcome.waits, edge.lane);
    if (!held.empty()) text += phrase("Findings", " holds {} and")(held);
  }
  text += phrase("Findings", " waits for {}")(waitsFor(trace, edge));
  if (const std::string place = evidence.place(edge.step); !place.empty()) text += fmt::format(" ({})", place);
  if (edge.object > 0 && edge.holder > 0) text += phrase("Findings", ", held by {}")(trace.laneName(edge.holder - 1));
  return text;
}

std::string lastLine(std::string_view text) {
  while (!text.empty() && text.back() == '\n') text.remove_suffix(1);
  const std::size_t at = text.rfind('\n');
  return std::string(at == std::string_view::npos ? text : text.substr(at + 1));
}

// A notify that woke nobody, and who began to wait for that condition only then.
struct LostNotify {
  Time at = 0;
  std::uint32_t notifier = 0;
  std::uint32_t waiter = 0;
  std::uint32_t object = 0;
  std::uint32_t waitStep = 0;
};

// The first of those whose waiter waits to this day.
std::optional<LostNotify> lostNotify(const Trace& trace) {
  std::vector<std::optional<LostNotify>> last(trace.objects.size()); // by condition
  std::vector<std::optional<LostNotify>> missed(trace.lanes.size()); // by who waits
  EventCursor cursor = trace.events();
  Event event;
  while (cursor.next(event)) {
    if (event.kind == EventKind::Signal && event.b == 0 && trace.objects[event.a].type == "condition")
      last[event.a] = {event.time, event.lane, 0, static_cast<std::uint32_t>(event.a), 0};
    if (event.kind != EventKind::BlockOn) continue;
    missed[event.lane] = last[event.a];
    if (missed[event.lane]) missed[event.lane]->waiter = event.lane;
    if (missed[event.lane]) missed[event.lane]->waitStep = stepOf(event);
  }
  for (const WaitEdge& edge : trace.outcome.waits) {
    if (edge.lane > 0 && missed[edge.lane - 1] && missed[edge.lane - 1]->object + 1 == edge.object)
      return missed[edge.lane - 1];
  }
  return std::nullopt;
}

bool mentionsPickling(std::string_view text) {
  return text.find("pickle") != std::string_view::npos || text.find("Pickling") != std::string_view::npos;
}

struct RaiseFound {
  Time at = 0;
  std::uint32_t lane = 0; // + 1
  std::uint32_t step = 0;
  std::vector<std::uint32_t> tasks;
};

RaiseFound raises(const Trace& trace) {
  RaiseFound found;
  EventCursor cursor = trace.events();
  Event event;
  while (cursor.next(event)) {
    const bool raised = event.kind == EventKind::Raise || (event.kind == EventKind::Finish && event.a == 1);
    if (!raised) continue;
    if (found.lane == 0) {
      found.at = event.time;
      found.lane = event.lane + 1;
      found.step = stepOf(event);
    }
    const bool known = std::find(found.tasks.begin(), found.tasks.end(), event.lane) != found.tasks.end();
    if (trace.lanes[event.lane].isTask && !known && found.tasks.size() < 100) found.tasks.push_back(event.lane);
  }
  return found;
}

} // namespace

void findDeadlock(const Evidence& evidence, Findings& out) {
  const Outcome& outcome = evidence.trace.outcome;
  if (outcome.end != EndKind::Deadlock) return;
  Finding finding;
  finding.kind = "deadlock";
  finding.at = outcome.last;
  finding.colour = State::LockWait;
  std::vector<std::uint32_t> cycle;
  std::vector<std::string> sentences;
  constexpr std::size_t kMostSentences = 6;
  for (const WaitEdge& edge : outcome.waits) {
    if (edge.lane == 0) continue;
    finding.tasks.push_back(edge.lane - 1);
    if (edge.inCycle) cycle.push_back(edge.lane - 1);
  }
  for (const WaitEdge& edge : outcome.waits) {
    const bool told = edge.lane > 0 && (edge.inCycle || cycle.empty()) && sentences.size() < kMostSentences;
    if (told) sentences.push_back(edgeInWords(evidence, edge));
  }
  if (cycle.size() == 1) {
    finding.title = phrase("Findings", "deadlock: {} waits for itself")(evidence.names(cycle));
  } else if (!cycle.empty()) {
    finding.title = phrase("Findings", "deadlock: {} wait for each other")(evidence.names(cycle));
  } else {
    finding.title = phrase("Findings", "deadlock: everybody waits and nobody is left to wake them").str();
  }
  finding.text = fmt::format("{}{}", fmt::join(sentences, "; "), sentences.empty() ? "" : ".");
  if (!finding.tasks.empty()) finding.lane = (cycle.empty() ? finding.tasks : cycle).front() + 1;
  out.push_back(std::move(finding));
}

void findLostWakeUp(const Evidence& evidence, Findings& out) {
  const Trace& trace = evidence.trace;
  if (trace.outcome.end != EndKind::Deadlock) return;
  const std::optional<LostNotify> lost = lostNotify(trace);
  if (!lost) return;
  const std::string condition = trace.objects[lost->object].name;
  const std::string waiter = trace.laneName(lost->waiter), notifier = trace.laneName(lost->notifier);
  Finding finding;
  finding.kind = "lost-wakeup";
  finding.colour = State::LockWait;
  finding.at = lost->at;
  finding.lane = lost->notifier + 1;
  finding.tasks = {lost->notifier, lost->waiter};
  finding.title =
      phrase("Findings", "a wake-up was lost: {} notified {} before {} waited")(notifier, condition, waiter);
  const std::string place = evidence.place(lost->waitStep);
  finding.text =
      phrase("Findings", "Nobody was waiting then, and a notify is not kept, so {} waits for ever. A flag that "
                         "is set before the notify and checked before waiting, both under the lock, "
                         "prevents that; so does an event.")(place.empty() ? waiter : waiter + " (" + place + ")");
  out.push_back(std::move(finding));
}

void findErrors(const Evidence& evidence, Findings& out) {
  const Outcome& outcome = evidence.trace.outcome;
  if (outcome.err.empty()) return;
  const RaiseFound raised = raises(evidence.trace);
  const bool pickling = mentionsPickling(outcome.err);
  Finding finding;
  finding.kind = pickling ? "unpicklable" : "raised";
  finding.at = raised.lane > 0 ? raised.at : outcome.elapsed;
  finding.lane = raised.lane;
  finding.tasks = raised.tasks;
  finding.colour = State::Overhead;
  const std::string who = raised.tasks.empty() ? phrase("Findings", "the program").str() : evidence.names(raised.tasks);
  finding.title = pickling ? phrase("Findings", "{} cannot go to a process")(
                                 raised.tasks.empty() ? phrase("Findings", "the work").str() : who)
                           : phrase("Findings", "{} raised an error")(who);
  finding.text = lastLine(outcome.err);
  if (const std::string place = evidence.place(raised.step); !place.empty())
    finding.text += fmt::format(" ({})", place);
  out.push_back(std::move(finding));
}

void findBudget(const Evidence& evidence, Findings& out) {
  const Outcome& outcome = evidence.trace.outcome;
  if (outcome.end != EndKind::Budget) return;
  Finding finding;
  finding.kind = "budget";
  finding.title = phrase("Findings", "stopped before the end: the budget of the run is used up").str();
  finding.text = toldNotices(outcome.notice);
  finding.at = outcome.last;
  finding.colour = State::Overhead;
  out.push_back(std::move(finding));
}

// What the model or the engine has to say about this run, unless it is the budget.
void findNotice(const Evidence& evidence, Findings& out) {
  const Outcome& outcome = evidence.trace.outcome;
  if (outcome.notice.empty() || outcome.end == EndKind::Budget) return;
  Finding finding;
  finding.kind = "notice";
  finding.title = toldNotices(outcome.notice);
  finding.colour = State::Overhead;
  out.push_back(std::move(finding));
}

} // namespace switchpoint
