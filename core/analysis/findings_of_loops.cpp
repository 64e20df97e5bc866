// What an event loop suffered: calls that blocked it, long stretches without a pause, lateness.
#include <algorithm>

#include "analysis/finding_rules.h"
#include "base/phrase.h"

namespace switchpoint {
namespace {

struct Stretch {
  Time start = 0;
  Time end = 0;
  std::uint32_t step = 0;
  Duration length() const { return end - start; }
};

std::vector<std::uint32_t> lanesOfKind(const Trace& trace, LaneKind kind) {
  std::vector<std::uint32_t> lanes;
  for (std::uint32_t lane = 0; lane < trace.lanes.size(); ++lane) {
    if (trace.lanes[lane].kind == kind) lanes.push_back(lane);
  }
  return lanes;
}

std::vector<std::uint32_t> childrenOf(const Trace& trace, std::uint32_t loop) {
  std::vector<std::uint32_t> children;
  for (std::uint32_t lane = 0; lane < trace.lanes.size(); ++lane) {
    if (trace.lanes[lane].parent == loop + 1) children.push_back(lane);
  }
  return children;
}

// Blocking calls on the loop's own thread. Those of its tasks alone were made in a pool and blocked nobody.
std::vector<Stretch> blockedStretches(const Evidence& evidence, std::uint32_t loop) {
  std::vector<Stretch> stretches;
  const LaneIntervals run = evidence.intervals.of(loop);
  for (std::size_t i = 0; i < run.size(); ++i) {
    if (run[i].why == EventKind::BlockCall) stretches.push_back({run[i].start, evidence.until(loop, i), run[i].step});
  }
  return stretches;
}

struct Victims {
  std::vector<std::uint32_t> lanes;
  std::uint32_t worst = 0;
  Duration most = 0; // the longest wait of one lane, summed over the stretches
};

// Tasks that were ready during one of the stretches (sorted, disjoint), and for how long.
Victims readyDuring(const Evidence& evidence, const std::vector<std::uint32_t>& children,
                    const std::vector<Stretch>& stretches) {
  Victims victims;
  for (const std::uint32_t child : children) {
    const LaneIntervals run = evidence.intervals.of(child);
    Duration waited = 0;
    for (std::size_t i = 0; i < run.size(); ++i) {
      if (run[i].state != State::Ready) continue;
      const Time end = evidence.until(child, i);
      auto at = std::upper_bound(stretches.begin(), stretches.end(), run[i].start,
                                 [](Time time, const Stretch& stretch) { return time < stretch.end; });
      for (; at != stretches.end() && at->start < end; ++at) {
        waited += std::min(end, at->end) - std::max(run[i].start, at->start);
      }
    }
    if (waited <= 0) continue;
    victims.lanes.push_back(child);
    if (waited > victims.most) {
      victims.most = waited;
      victims.worst = child;
    }
  }
  return victims;
}

// The task whose blocking call began at `start`; empty when its lane does not show it.
std::string callerAt(const Evidence& evidence, const std::vector<std::uint32_t>& children, Time start) {
  for (const std::uint32_t child : children) {
    const LaneIntervals run = evidence.intervals.of(child);
    const auto at = std::lower_bound(run.begin(), run.end(), start,
                                     [](const Interval& interval, Time time) { return interval.start < time; });
    for (auto i = at; i != run.end() && i->start == start; ++i) {
      if (i->why == EventKind::BlockCall) return evidence.trace.laneName(child);
    }
  }
  return {};
}

std::string whatWasLate(const Evidence& evidence) {
  return phrase("Findings", "What was due meanwhile came up to {} late.")(formatDuration(evidence.metrics.loopLagMost));
}

std::string whoWaited(const Evidence& evidence, const Victims& victims) {
  if (victims.lanes.empty() || victims.most < evidence.metrics.loopLagMost / 10) return whatWasLate(evidence);
  const std::string worst = evidence.trace.laneName(victims.worst);
  if (victims.lanes.size() == 1) {
    return phrase("Findings", "{} was ready meanwhile for {} and could not run.")(worst, formatDuration(victims.most));
  }
  return phrase("Findings", "{} were ready meanwhile and could not run, {} for {}.")(
      evidence.names(victims.lanes), worst, formatDuration(victims.most));
}

// The longest time in which the loop never went back to waiting for events.
Stretch longestBusy(const Evidence& evidence, std::uint32_t loop) {
  const LaneIntervals run = evidence.intervals.of(loop);
  Stretch longest;
  Stretch current;
  bool busy = false;
  for (std::size_t i = 0; i < run.size(); ++i) {
    const bool works = run[i].state == State::Running || run[i].state == State::Overhead;
    if (works && !busy) current = {run[i].start, run[i].start, run[i].step};
    if (works) current.end = evidence.until(loop, i);
    busy = works;
    if (current.length() > longest.length()) longest = current;
  }
  return longest;
}

bool hasKind(const Findings& findings, std::string_view kind) {
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.kind == kind; });
}

} // namespace

void findBlockedLoop(const Evidence& evidence, Findings& out) {
  for (const std::uint32_t loop : lanesOfKind(evidence.trace, LaneKind::Loop)) {
    const std::vector<std::uint32_t> children = childrenOf(evidence.trace, loop);
    const std::vector<Stretch> stretches = blockedStretches(evidence, loop);
    if (stretches.empty()) continue;
    Stretch worst;
    Duration all = 0;
    for (const Stretch& stretch : stretches) {
      all += stretch.length();
      if (stretch.length() > worst.length()) worst = stretch;
    }
    const Victims victims = readyDuring(evidence, children, stretches);
    const bool somethingWaited = !victims.lanes.empty() || evidence.metrics.loopLagMost > worst.length() / 10;
    if (!somethingWaited || all == 0) continue;
    Finding finding;
    finding.kind = "blocked-loop";
    finding.at = worst.start;
    finding.lane = loop + 1;
    finding.tasks = victims.lanes;
    finding.colour = State::IoWait;
    const std::string caller = callerAt(evidence, children, worst.start);
    finding.title = stretches.size() == 1
                        ? phrase("Findings", "{} blocked the event loop for {}")(
                              caller.empty() ? phrase("Findings", "a call").str() : caller, formatDuration(all))
                        : phrase("Findings", "{} blocked the event loop for {} in all")(
                              counted(stretches.size(), "blocking call"), formatDuration(all));
    finding.text = whoWaited(evidence, victims);
    if (const std::string place = evidence.place(worst.step); !place.empty()) {
      finding.text += stretches.size() == 1 ? phrase("Findings", " The call is on {}.")(place)
                                            : phrase("Findings", " The longest call is on {}.")(place);
    }
    out.push_back(std::move(finding));
  }
}

void findBusyLoop(const Evidence& evidence, Findings& out) {
  constexpr Duration kWorthSaying = 50 * kMillisecond;
  for (const std::uint32_t loop : lanesOfKind(evidence.trace, LaneKind::Loop)) {
    const Stretch busy = longestBusy(evidence, loop);
    if (busy.length() < kWorthSaying) continue;
    const Victims victims = readyDuring(evidence, childrenOf(evidence.trace, loop), {busy});
    const bool somethingWaited = std::max(victims.most, evidence.metrics.loopLagMost) >= kWorthSaying / 2;
    if (!somethingWaited) continue;
    Finding finding;
    finding.kind = "busy-loop";
    finding.title = phrase("Findings", "the event loop was busy for {} in a row")(formatDuration(busy.length()));
    finding.text = victims.most > evidence.metrics.loopLagMost / 2
                       ? phrase("Findings", "{} was ready for {} before it could run.")(
                             evidence.trace.laneName(victims.worst), formatDuration(victims.most))
                       : whatWasLate(evidence);
    finding.at = busy.start;
    finding.lane = loop + 1;
    finding.tasks = victims.lanes;
    finding.colour = State::Ready;
    out.push_back(std::move(finding));
  }
}

void findLoopLag(const Evidence& evidence, Findings& out) {
  constexpr Duration kWorthSaying = 10 * kMillisecond;
  const Metrics& metrics = evidence.metrics;
  // A blocked or busy loop is the cause; with it the lateness has been told.
  if (metrics.loopLagMost < kWorthSaying || hasKind(out, "blocked-loop") || hasKind(out, "busy-loop")) return;
  Finding finding;
  finding.kind = "loop-lag";
  finding.colour = State::Ready;
  std::uint64_t late = 0;
  EventCursor cursor = evidence.trace.events();
  Event event;
  while (cursor.next(event)) {
    if (event.kind != EventKind::Lag) continue;
    ++late;
    if (finding.lane > 0 || event.a != static_cast<std::uint64_t>(metrics.loopLagMost)) continue;
    finding.at = event.time;
    finding.lane = event.lane + 1;
  }
  finding.title = phrase("Findings", "the event loop came round up to {} late")(formatDuration(metrics.loopLagMost));
  // Only rounds that were noticeably late are recorded: there is no share of all rounds to give.
  finding.text = late == 1 ? phrase("Findings", "It was noticeably late once.").str()
                           : phrase("Findings", "It was noticeably late {}, half of the times by {} or less.")(
                                 counted(late, "time"), formatDuration(metrics.loopLag.p50));
  out.push_back(std::move(finding));
}

} // namespace switchpoint
