#include "timeline/run_history.h"

#include <algorithm>
#include <deque>
#include <map>
#include <utility>

#include "base/parallel.h"
#include "timeline/lane_totals.h"

namespace switchpoint {

namespace {

// A holding shorter than this share of the run is brief.
constexpr Duration kBriefShare = 500;

bool hasOwner(const Object& object) {
  return object.kind == ObjectKind::Gil || object.type == "lock" || object.type == "rlock";
}

Role roleOfHoldings(const Object& object) {
  if (!hasOwner(object)) return Role::LockWait;
  return object.kind == ObjectKind::Gil ? Role::Running : Role::Held;
}

// When at least one task runs, followed through the events.
class BusyReader {
public:
  explicit BusyReader(const Trace& trace) : trace_(trace), runs_(trace.lanes.size(), false) {}

  void change(const Event& event) {
    const bool runs = info(event.kind).state == State::Running;
    if (runs == runs_[event.lane] || !trace_.lanes[event.lane].isTask) return;
    runs_[event.lane] = runs;
    if (runs && count_++ == 0) since_ = event.time;
    if (!runs && --count_ == 0) close(event.time);
  }
  std::vector<std::pair<Time, Time>> take(Time end) {
    if (count_ > 0) close(end);
    return std::move(busy_);
  }

private:
  void close(Time at) {
    if (!busy_.empty() && since_ <= busy_.back().second) {
      busy_.back().second = at;
    } else {
      busy_.emplace_back(since_, at);
    }
  }

  const Trace& trace_;
  std::vector<bool> runs_; // by lane
  std::size_t count_ = 0;
  Time since_ = 0;
  std::vector<std::pair<Time, Time>> busy_;
};

// Follows each object through the events.
class HistoryReader {
public:
  HistoryReader(const Trace& trace, Time end, RunHistory& out)
      : trace_(trace), end_(end), out_(out), busy_(trace), open_(trace.objects.size()), waiting_(trace.lanes.size()) {
    for (std::size_t i = 0; i < trace.objects.size(); ++i) {
      owned_.push_back(hasOwner(trace.objects[i]));
      if (trace.objects[i].kind == ObjectKind::Gil) gils_.push_back(i);
      out_.objects[i].holdings = Holdings(roleOfHoldings(trace.objects[i]), end, trace.lanes.size());
    }
  }

  // `last`: where what still runs is seen to run.
  void read(Time last) {
    EventCursor cursor = trace_.events();
    for (Event event; cursor.next(event);) {
      if (info(event.kind).changesState) {
        busy_.change(event);
        leaveWait(event);
        followTrip(event);
      }
      take(event);
    }
    for (std::size_t i = 0; i < open_.size(); ++i) close(i, end_);
    out_.busy = busy_.take(last);
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
    if (!known(object) || !owned_[object]) return;
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
    if (!known(object) || !owned_[object]) return;
    Open& open = open_[object];
    if (open.owner != event.lane + 1 || --open.count > 0) return;
    close(object, event.time);
  }

  // A requested drop names no object: the lane gives up whichever GIL it has.
  void dropAny(const Event& event) {
    for (const std::size_t gil : gils_) {
      if (open_[gil].owner == event.lane + 1) close(gil, event.time);
    }
  }

  void close(std::size_t object, Time at) {
    Open& open = open_[object];
    const bool owned = owned_[object];
    const bool busy = owned ? open.owner != 0 : open.count != 0;
    if (busy && at > open.since) {
      const bool changes = open.owner != open.last && open.last != 0;
      const auto shade = static_cast<std::uint8_t>(open.shade ^ (changes ? 1 : 0));
      out_.objects[object].holdings.add(open.since, at, open.owner, owned ? shade : std::uint8_t{0});
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
    if (owned_[event.a]) return;
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
  BusyReader busy_;
  std::vector<Open> open_;
  std::vector<bool> owned_;                                                  // by object
  std::vector<std::size_t> gils_;                                            // objects
  std::map<std::uint32_t, Offloading> trips_;                                // by lane
  std::vector<std::uint32_t> waiting_;                                       // by lane: object + 1
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::deque<Time>> sent_; // (from, to + 1)
};

// Fills in starts and times; the objects that are GILs and have been waited for long enough to be shown.
std::vector<std::size_t> addIntervals(const Trace& trace, const Intervals& intervals, RunHistory& out) {
  constexpr std::uint8_t kNoRole = kRoleCount;
  std::vector<std::uint8_t> roles; // by kind of interval
  for (const IntervalKind& kind : intervals.kinds()) {
    const auto role = roleOf({0, kind.state, kind.why, kind.step, kind.detail});
    roles.push_back(role ? static_cast<std::uint8_t>(*role) : kNoRole);
  }
  std::map<std::uint32_t, Duration> gilWaits; // by process
  for (std::uint32_t lane = 0; lane < intervals.lanes(); ++lane) {
    const LaneIntervals all = intervals.of(lane);
    std::array<Duration, kRoleCount + 1> time{};
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Time end = i + 1 < all.size() ? all.start(i + 1) : std::max(intervals.end(), all.start(i));
      const Duration length = end - all.start(i);
      const std::uint8_t role = roles[all.code(i)];
      time[role] += length;
      if (role != static_cast<std::uint8_t>(Role::Overhead)) continue;
      const std::uint64_t overhead = all.kind(i).detail;
      if (overhead >= kOverheadKinds) continue;
      ++out.starts[overhead];
      out.startTime[overhead] += length;
    }
    gilWaits[trace.lanes[lane].process] += time[static_cast<std::size_t>(Role::GilWait)];
    for (std::size_t i = 0; i < kRoleCount && trace.lanes[lane].isTask; ++i) out.taskTime[i] += time[i];
  }
  std::vector<std::size_t> contended;
  for (std::size_t i = 0; i < trace.objects.size(); ++i) {
    if (trace.objects[i].kind != ObjectKind::Gil) continue;
    if (isContended(gilWaits[trace.objects[i].process], intervals.end())) contended.push_back(i);
  }
  return contended;
}

} // namespace

const VariableHistory* RunHistory::firstOf(std::uint32_t variable) const {
  for (const VariableHistory& history : variables) {
    if (history.variable == variable) return &history;
  }
  return nullptr;
}

RunHistory readHistory(const Trace& trace, const Intervals& intervals, Time end) {
  RunHistory out;
  out.objects.resize(trace.objects.size());
  std::vector<std::size_t> contended;
  const auto events = [&] { HistoryReader(trace, end, out).read(intervals.end()); };
  const auto times = [&] { contended = addIntervals(trace, intervals, out); };
  if (intervals.count() < kWorthAThread) {
    events();
    times();
  } else {
    both(events, times); // they fill different members
  }
  for (std::size_t i = 0; i < out.objects.size(); ++i) {
    if (trace.objects[i].kind == ObjectKind::Gil) out.objects[i].shown = false;
  }
  for (const std::size_t gil : contended) out.objects[gil].shown = true;
  out.variables = readVariables(trace);
  return out;
}

} // namespace switchpoint
