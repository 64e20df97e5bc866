#include "timeline/run_history.h"

#include <algorithm>
#include <deque>
#include <map>
#include <utility>

#include "timeline/lane_totals.h"

namespace switchpoint {

namespace {

// A GIL that nobody waited for longer than this share of the run gets no row.
constexpr Duration kContendedShare = 1000;
// A holding shorter than this share of the run is brief.
constexpr Duration kBriefShare = 500;

bool hasOwner(const Object& object) {
  return object.kind == ObjectKind::Gil || object.type == "lock" || object.type == "rlock";
}

// Follows each object through the events.
class HistoryReader {
public:
  HistoryReader(const Trace& trace, Time end, RunHistory& out)
      : trace_(trace), end_(end), out_(out), open_(trace.objects.size()), waiting_(trace.lanes.size()) {}

  void read() {
    EventCursor cursor = trace_.events();
    for (Event event; cursor.next(event);) {
      if (info(event.kind).changesState) {
        leaveWait(event);
        followTrip(event);
      }
      take(event);
    }
    for (std::size_t i = 0; i < open_.size(); ++i) close(i, end_);
    std::stable_sort(out_.messages.begin(), out_.messages.end(),
                     [](const Message& a, const Message& b) { return a.received < b.received; });
  }

private:
  struct Open {
    std::uint32_t owner = 0; // lane + 1
    std::uint32_t count = 0; // re-entries of an rlock; lanes that wait for a primitive without an owner
    Time since = 0;
    std::uint32_t last = 0; // owner of the holding before that was not brief
    std::uint8_t shade = 0;
  };

  void take(const Event& event) {
    switch (event.kind) {
    case EventKind::GilTake: own(event.a, event); return;
    case EventKind::GilLeave: disown(event.a, event); return;
    case EventKind::GilDrop: dropAny(event); return;
    case EventKind::Acquire: own(event.a, event); return;
    case EventKind::Release: disown(event.a, event); return;
    case EventKind::BlockOn: block(event); return;
    case EventKind::Put:
    case EventKind::Get: resize(event); return;
    case EventKind::Send: sent_[{event.lane, static_cast<std::uint32_t>(event.a)}].push_back(event.time); return;
    case EventKind::Receive: receive(event); return;
    case EventKind::Offload: trips_[event.lane] = {event.time, -1, -1, 0, event.lane, 0}; return;
    case EventKind::GilAsk:
      if (known(event.a)) out_.objects[event.a].asks.push_back(event.time);
      return;
    case EventKind::Create:
    case EventKind::Ready:
    case EventKind::Run:
    case EventKind::Preempt:
    case EventKind::GilWait:
    case EventKind::Yield:
    case EventKind::BlockIo:
    case EventKind::BlockSleep:
    case EventKind::BlockCall:
    case EventKind::BlockJoin:
    case EventKind::BlockIdle:
    case EventKind::Overhead:
    case EventKind::Finish:
    case EventKind::Step:
    case EventKind::Signal:
    case EventKind::Timeout:
    case EventKind::Read:
    case EventKind::Write:
    case EventKind::Lost:
    case EventKind::Bulk:
    case EventKind::BulkLock:
    case EventKind::Print:
    case EventKind::Raise:
    case EventKind::Lag: return;
    }
  }

  // A step that is away: it runs once a worker has taken it, is named by the worker when it is done, and is back when
  // its lane is ready again.
  void followTrip(const Event& event) {
    if (trips_.empty()) return;
    const auto found = trips_.find(event.lane);
    if (found == trips_.end()) return;
    Offloading& trip = found->second;
    if (event.kind == EventKind::Run && trip.begun < 0) trip.begun = event.time;
    if (event.kind == EventKind::BlockJoin && event.a > 0 && trip.begun >= 0) {
      trip.done = event.time;
      trip.worker = static_cast<std::uint32_t>(event.a) - 1;
    }
    if (event.kind != EventKind::Ready || trip.done < 0) return;
    trip.back = event.time;
    out_.longestOffload = std::max(out_.longestOffload, trip.back - trip.sent);
    out_.offloads.push_back(trip);
    trips_.erase(found);
  }

  bool known(std::uint64_t object) const { return object < open_.size(); }

  void own(std::uint64_t object, const Event& event) {
    if (!known(object) || !hasOwner(trace_.objects[object])) return;
    Open& open = open_[object];
    if (open.owner == event.lane + 1) {
      ++open.count;
      return;
    }
    close(object, event.time);
    open.owner = event.lane + 1;
    open.count = 1;
    open.since = event.time;
  }

  void disown(std::uint64_t object, const Event& event) {
    if (!known(object) || !hasOwner(trace_.objects[object])) return;
    Open& open = open_[object];
    if (open.owner != event.lane + 1 || --open.count > 0) return;
    close(object, event.time);
  }

  // A requested drop names no object: the lane gives up whichever GIL it has.
  void dropAny(const Event& event) {
    for (std::size_t i = 0; i < open_.size(); ++i) {
      if (trace_.objects[i].kind == ObjectKind::Gil && open_[i].owner == event.lane + 1) close(i, event.time);
    }
  }

  void close(std::size_t object, Time at) {
    Open& open = open_[object];
    const bool owned = hasOwner(trace_.objects[object]);
    const bool busy = owned ? open.owner != 0 : open.count != 0;
    if (busy && at > open.since) {
      const bool changes = open.owner != open.last && open.last != 0;
      const auto shade = static_cast<std::uint8_t>(open.shade ^ (changes ? 1 : 0));
      const Role role = !owned                                           ? Role::LockWait
                        : trace_.objects[object].kind == ObjectKind::Gil ? Role::Running
                                                                         : Role::Held;
      std::vector<Holding>& holdings = out_.objects[object].holdings;
      const Duration before =
          holdings.empty() ? 0 : holdings.back().before + holdings.back().end - holdings.back().start;
      holdings.push_back({open.since, at, open.owner, role, owned ? shade : std::uint8_t{0}, before});
      if ((at - open.since) * kBriefShare >= end_) { // a brief owner does not upset the alternation of the others
        open.last = open.owner;
        open.shade = shade;
      }
    }
    open.owner = 0;
    open.count = 0;
  }

  void block(const Event& event) {
    if (!known(event.a)) return;
    out_.objects[event.a].shown = true;
    if (hasOwner(trace_.objects[event.a])) return;
    Open& open = open_[event.a];
    if (open.count++ == 0) open.since = event.time;
    waiting_[event.lane] = static_cast<std::uint32_t>(event.a) + 1;
  }

  void leaveWait(const Event& event) {
    const std::uint32_t object = std::exchange(waiting_[event.lane], 0);
    if (object == 0) return;
    Open& open = open_[object - 1];
    if (open.count == 1) close(object - 1, event.time);
    if (open.count > 1) --open.count;
  }

  void resize(const Event& event) {
    if (!known(event.a)) return;
    ObjectHistory& history = out_.objects[event.a];
    if (history.lengths.steps().empty()) history.lengths.add(0, 0);
    history.lengths.add(event.time, static_cast<std::int64_t>(event.c));
  }

  void receive(const Event& event) {
    if (event.a == 0) return;
    std::deque<Time>& times = sent_[{static_cast<std::uint32_t>(event.a) - 1, event.lane + 1}];
    if (times.empty()) return;
    out_.messages.push_back({times.front(), event.time, static_cast<std::uint32_t>(event.a) - 1, event.lane});
    times.pop_front();
  }

  const Trace& trace_;
  Time end_;
  RunHistory& out_;
  std::vector<Open> open_;
  std::map<std::uint32_t, Offloading> trips_;                                // by lane
  std::vector<std::uint32_t> waiting_;                                       // by lane: object + 1
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::deque<Time>> sent_; // (from, to + 1)
};

void addIntervals(const Trace& trace, const Intervals& intervals, RunHistory& out) {
  std::map<std::uint32_t, Duration> gilWaits; // by process
  for (std::uint32_t lane = 0; lane < intervals.lanes(); ++lane) {
    const LaneIntervals all = intervals.of(lane);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Time end = i + 1 < all.size() ? all[i + 1].start : std::max(intervals.end(), all[i].start);
      const Duration length = end - all[i].start;
      if (all[i].state == State::GilWait) gilWaits[trace.lanes[lane].process] += length;
      if (all[i].state == State::Overhead && all[i].detail < kOverheadKinds) {
        ++out.starts[all[i].detail];
        out.startTime[all[i].detail] += length;
      }
      const auto role = roleOf(all[i]);
      if (role && trace.lanes[lane].isTask) out.taskTime[static_cast<std::size_t>(*role)] += length;
    }
  }
  for (std::size_t i = 0; i < trace.objects.size(); ++i) {
    if (trace.objects[i].kind != ObjectKind::Gil) continue;
    out.objects[i].shown = gilWaits[trace.objects[i].process] * kContendedShare > intervals.end();
  }
}

// The union of all running intervals of tasks.
void addBusy(const Trace& trace, const Intervals& intervals, RunHistory& out) {
  for (std::uint32_t lane = 0; lane < intervals.lanes(); ++lane) {
    if (!trace.lanes[lane].isTask) continue;
    const LaneIntervals all = intervals.of(lane);
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].state != State::Running) continue;
      out.busy.emplace_back(all[i].start, i + 1 < all.size() ? all[i + 1].start : intervals.end());
    }
  }
  std::sort(out.busy.begin(), out.busy.end());
  std::size_t kept = 0;
  for (const auto& span : out.busy) {
    if (kept > 0 && span.first <= out.busy[kept - 1].second) {
      out.busy[kept - 1].second = std::max(out.busy[kept - 1].second, span.second);
    } else {
      out.busy[kept++] = span;
    }
  }
  out.busy.resize(kept);
}

} // namespace

Duration ObjectHistory::busyBefore(Time at) const {
  const auto next = std::partition_point(holdings.begin(), holdings.end(),
                                         [at](const Holding& holding) { return holding.start < at; });
  if (next == holdings.begin()) return 0;
  const Holding& last = *(next - 1);
  return last.before + std::min(at, last.end) - last.start;
}

const VariableHistory* RunHistory::firstOf(std::uint32_t variable) const {
  for (const VariableHistory& history : variables) {
    if (history.variable == variable) return &history;
  }
  return nullptr;
}

RunHistory readHistory(const Trace& trace, const Intervals& intervals, Time end) {
  RunHistory out;
  out.objects.resize(trace.objects.size());
  HistoryReader(trace, end, out).read();
  addIntervals(trace, intervals, out);
  addBusy(trace, intervals, out);
  out.variables = readVariables(trace);
  return out;
}

} // namespace switchpoint
