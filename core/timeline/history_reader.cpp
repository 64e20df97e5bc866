// The second half is read as if nothing were under way in the middle. That is soon true of all that matters: a little
// later, where both readers would go on alike, what the second one has found continues what the first one found.
#include "timeline/history_reader.h"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <utility>

#include "base/parallel.h"

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

// An object that is held or waited for.
struct Open {
  std::uint32_t owner = 0; // lane + 1
  std::uint32_t count = 0; // re-entries of an rlock; lanes that wait for a primitive without an owner
  Time since = 0;

  bool goesOnLike(const Open& other) const {
    const bool idle = owner == 0 && count == 0;
    return owner == other.owner && count == other.count && (idle || since == other.since);
  }
};

// Whether a lane runs.
enum class Runner : std::uint8_t { Rests, Runs, NoTask };

using Sent = std::map<std::pair<std::uint32_t, std::uint32_t>, std::deque<Time>>; // by (from, to + 1)

// What an event's meaning depends on.
struct Underway {
  std::vector<Open> open;             // by object
  std::vector<std::uint32_t> waiting; // by lane: object + 1
  std::vector<Runner> runners;        // by lane
  std::size_t running = 0;
  Time runningSince = 0;                     // where any runs
  std::map<std::uint32_t, Offloading> trips; // by lane
  Sent sent;

  // Every event from here on means the same; except for when it was that some task began to run.
  bool goesOnLike(const Underway& other) const {
    const auto alike = [](const Open& a, const Open& b) { return a.goesOnLike(b); };
    return waiting == other.waiting && runners == other.runners && trips == other.trips &&
           inFlight(sent) == inFlight(other.sent) && std::equal(open.begin(), open.end(), other.open.begin(), alike);
  }

private:
  static Sent inFlight(Sent sent) {
    std::erase_if(sent, [](const auto& entry) { return entry.second.empty(); });
    return sent;
  }
};

// How much has been found of everything.
struct Found {
  struct Of {
    std::size_t holdings = 0, asks = 0, lengths = 0;
  };
  std::vector<Of> objects;
  std::size_t messages = 0, offloads = 0, busy = 0;
};

struct Waypoint {
  std::uint64_t event = 0;
  Underway underway;
  Found found;
};

template <typename T>
void appendFrom(std::vector<T>& to, const std::vector<T>& from, std::size_t first) {
  to.insert(to.end(), from.begin() + static_cast<std::ptrdiff_t>(first), from.end());
}

class HistoryReader {
public:
  HistoryReader(const Trace& trace, Time end, const EventCursor& from, RunHistory& out)
      : trace_(trace), end_(end), out_(out), cursor_(from), shading_(trace.objects.size()) {
    for (std::size_t i = 0; i < trace.objects.size(); ++i) {
      owned_.push_back(hasOwner(trace.objects[i]));
      if (trace.objects[i].kind == ObjectKind::Gil) gils_.push_back(i);
      out_.objects[i].holdings = Holdings(roleOfHoldings(trace.objects[i]), end, trace.lanes.size());
    }
    now_.open.resize(trace.objects.size());
    now_.waiting.resize(trace.lanes.size());
    for (const Lane& lane : trace.lanes) now_.runners.push_back(lane.isTask ? Runner::Rests : Runner::NoTask);
  }

  // Up to the event of this index.
  void read(std::uint64_t until) {
    EventCursor cursor = cursor_;
    Event event;
    while (cursor.index() < until && cursor.next(event)) {
      if (info(event.kind).changesState) {
        run(event);
        leaveWait(event);
        followTrip(event);
        if (event.kind != EventKind::GilDrop && event.kind != EventKind::BlockOn) continue;
      }
      take(event);
    }
    cursor_ = cursor;
  }
  const Underway& now() const { return now_; }
  Waypoint waypoint() const {
    Waypoint waypoint{cursor_.index(), now_, {{}, out_.messages.size(), out_.offloads.size(), out_.busy.size()}};
    for (const ObjectHistory& object : out_.objects) {
      waypoint.found.objects.push_back({object.holdings.size(), object.asks.size(), object.lengths.steps().size()});
    }
    return waypoint;
  }
  // Takes over what another reader has found since `waypoint`, where it went on like this one.
  void goOnWith(HistoryReader& later, const Waypoint& waypoint) {
    for (std::size_t i = 0; i < out_.objects.size(); ++i) goOnWith(i, later.out_.objects[i], waypoint.found.objects[i]);
    appendFrom(out_.messages, later.out_.messages, waypoint.found.messages);
    appendFrom(out_.offloads, later.out_.offloads, waypoint.found.offloads);
    const Time since = now_.runningSince;
    now_ = std::move(later.now_);
    if (waypoint.underway.running > 0 && later.out_.busy.size() > waypoint.found.busy) {
      later.out_.busy[waypoint.found.busy].first = since;
    } else if (waypoint.underway.running > 0) {
      now_.runningSince = since;
    }
    appendFrom(out_.busy, later.out_.busy, waypoint.found.busy);
  }
  void finish(Time last) {
    for (std::size_t i = 0; i < now_.open.size(); ++i) close(i, end_);
    if (now_.running > 0) out_.busy.emplace_back(now_.runningSince, last);
    joinBusy();
    for (const Offloading& trip : out_.offloads) {
      out_.longestOffload = std::max(out_.longestOffload, trip.back - trip.sent);
    }
    std::stable_sort(out_.messages.begin(), out_.messages.end(),
                     [](const Message& a, const Message& b) { return a.received < b.received; });
  }

private:
  // Of the holdings of one object so far.
  struct Shading {
    std::uint32_t last = 0; // owner of the last one that was not brief
    std::uint8_t shade = 0;
  };

  void run(const Event& event) {
    Runner& lane = now_.runners[event.lane];
    const Runner next = info(event.kind).state == State::Running ? Runner::Runs : Runner::Rests;
    if (lane == next || lane == Runner::NoTask) return;
    lane = next;
    if (next == Runner::Rests) {
      if (--now_.running == 0) out_.busy.emplace_back(now_.runningSince, event.time);
    } else if (now_.running++ == 0) {
      now_.runningSince = event.time;
    }
  }

  void joinBusy() {
    std::vector<std::pair<Time, Time>>& busy = out_.busy;
    std::size_t kept = 0;
    for (const auto& span : busy) {
      if (kept > 0 && span.first <= busy[kept - 1].second) {
        busy[kept - 1].second = span.second;
      } else {
        busy[kept++] = span;
      }
    }
    busy.resize(kept);
  }

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
    case EventKind::Send: now_.sent[{event.lane, static_cast<std::uint32_t>(event.a)}].push_back(event.time); return;
    case EventKind::Receive: receive(event); return;
    case EventKind::Offload: now_.trips[event.lane] = {event.time, -1, -1, 0, event.lane, 0}; return;
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
    if (now_.trips.empty()) return;
    const auto found = now_.trips.find(event.lane);
    if (found == now_.trips.end()) return;
    Offloading& trip = found->second;
    if (event.kind == EventKind::Run && trip.begun < 0) trip.begun = event.time;
    if (event.kind == EventKind::BlockJoin && event.a > 0 && trip.begun >= 0) {
      trip.done = event.time;
      trip.worker = static_cast<std::uint32_t>(event.a) - 1;
    }
    if (event.kind != EventKind::Ready || trip.done < 0) return;
    trip.back = event.time;
    out_.offloads.push_back(trip);
    now_.trips.erase(found);
  }

  bool known(std::uint64_t object) const { return object < now_.open.size(); }

  void own(std::uint64_t object, const Event& event) {
    if (!known(object) || !owned_[object]) return;
    Open& open = now_.open[object];
    if (open.owner == event.lane + 1) {
      ++open.count;
      return;
    }
    close(object, event.time);
    open = {event.lane + 1, 1, event.time};
  }

  void disown(std::uint64_t object, const Event& event) {
    if (!known(object) || !owned_[object]) return;
    Open& open = now_.open[object];
    if (open.owner != event.lane + 1 || --open.count > 0) return;
    close(object, event.time);
  }

  // A requested drop names no object: the lane gives up whichever GIL it has.
  void dropAny(const Event& event) {
    for (const std::size_t gil : gils_) {
      if (now_.open[gil].owner == event.lane + 1) close(gil, event.time);
    }
  }

  void close(std::size_t object, Time at) {
    Open& open = now_.open[object];
    const bool busy = owned_[object] ? open.owner != 0 : open.count != 0;
    if (busy && at > open.since) hold(object, open.since, at, open.owner);
    open.owner = 0;
    open.count = 0;
  }

  void hold(std::size_t object, Time since, Time until, std::uint32_t owner) {
    Shading& shading = shading_[object];
    const bool changes = owner != shading.last && shading.last != 0;
    const auto shade = static_cast<std::uint8_t>(shading.shade ^ (changes ? 1 : 0));
    out_.objects[object].holdings.add(since, until, owner, owned_[object] ? shade : std::uint8_t{0});
    if ((until - since) * kBriefShare < end_) return; // a brief owner does not upset the alternation of the others
    shading = {owner, shade};
  }

  void goOnWith(std::size_t object, const ObjectHistory& later, const Found::Of& from) {
    ObjectHistory& own = out_.objects[object];
    own.shown = own.shown || later.shown;
    for (std::size_t i = from.holdings; i < later.holdings.size(); ++i) {
      hold(object, later.holdings.start(i), later.holdings.end(i), later.holdings.owner(i));
    }
    appendFrom(own.asks, later.asks, from.asks);
    for (std::size_t i = std::max<std::size_t>(1, from.lengths); i < later.lengths.steps().size(); ++i) {
      const StepSeries::Step& step = later.lengths.steps()[i]; // the first one says that it is empty in the beginning
      addLength(own.lengths, step.time, step.value);
    }
  }

  void block(const Event& event) {
    if (!known(event.a)) return;
    out_.objects[event.a].shown = true;
    if (owned_[event.a]) return;
    Open& open = now_.open[event.a];
    if (open.count++ == 0) open.since = event.time;
    now_.waiting[event.lane] = static_cast<std::uint32_t>(event.a) + 1;
  }

  void leaveWait(const Event& event) {
    const std::uint32_t object = std::exchange(now_.waiting[event.lane], 0);
    if (object == 0) return;
    Open& open = now_.open[object - 1];
    if (open.count == 1) close(object - 1, event.time);
    if (open.count > 1) --open.count;
  }

  void resize(const Event& event) {
    if (known(event.a)) addLength(out_.objects[event.a].lengths, event.time, static_cast<std::int64_t>(event.c));
  }
  static void addLength(StepSeries& lengths, Time time, std::int64_t length) {
    if (lengths.steps().empty()) lengths.add(0, 0);
    lengths.add(time, length);
  }

  void receive(const Event& event) {
    if (event.a == 0) return;
    std::deque<Time>& times = now_.sent[{static_cast<std::uint32_t>(event.a) - 1, event.lane + 1}];
    if (times.empty()) return;
    out_.messages.push_back({times.front(), event.time, static_cast<std::uint32_t>(event.a) - 1, event.lane});
    times.pop_front();
  }

  const Trace& trace_;
  Time end_;
  RunHistory& out_;
  EventCursor cursor_;
  Underway now_;
  std::vector<Shading> shading_;  // by object
  std::vector<bool> owned_;       // by object
  std::vector<std::size_t> gils_; // objects
};

} // namespace

void readEvents(const Trace& trace, Time end, Time last, RunHistory& out, CancelFlag cancelled) {
  const std::vector<Keyframe>& keyframes = trace.columns.keyframes;
  const std::uint64_t events = trace.columns.events();
  out.objects.resize(trace.objects.size());
  HistoryReader reader(trace, end, trace.events(cancelled), out);
  if (events < kWorthAThread || keyframes.size() < 2) {
    reader.read(events);
    return reader.finish(last);
  }
  const std::size_t middle = keyframes.size() / 2;
  RunHistory found;
  found.objects.resize(trace.objects.size());
  HistoryReader later(trace, end, EventCursor(trace.columns, keyframes[middle], cancelled), found);
  std::vector<Waypoint> waypoints; // further and further apart
  const auto readLater = [&] {
    for (std::size_t ahead = 1; middle + ahead < keyframes.size(); ahead *= 2) {
      later.read(keyframes[middle + ahead].event);
      waypoints.push_back(later.waypoint());
    }
    later.read(events);
  };
  both([&] { reader.read(keyframes[middle].event); }, readLater);
  const auto alike = [&reader](const Waypoint& waypoint) {
    reader.read(waypoint.event);
    return reader.now().goesOnLike(waypoint.underway);
  };
  if (const auto waypoint = std::find_if(waypoints.begin(), waypoints.end(), alike); waypoint != waypoints.end()) {
    reader.goOnWith(later, *waypoint);
  } else {
    reader.read(events);
  }
  reader.finish(last);
}

} // namespace switchpoint
