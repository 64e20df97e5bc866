#include "analysis/happens_before.h"

#include <algorithm>
#include <optional>

namespace switchpoint {
namespace {

constexpr std::size_t kMostLanes = 1000;

using Clock = std::vector<std::uint32_t>; // by lane: how much of it is known

void learn(Clock& clock, const Clock& from) {
  if (clock.size() < from.size()) clock.resize(from.size());
  for (std::size_t i = 0; i < from.size(); ++i) clock[i] = std::max(clock[i], from[i]);
}

struct Stamped {
  SharedAccess access;
  std::uint32_t epoch = 0; // of its lane
};

// One variable in one memory.
struct Place {
  std::optional<Stamped> written, writtenBefore; // last, and last of another lane than that
  std::vector<Stamped> reads;                    // since then, the last of each lane
};

class HappensBefore {
public:
  explicit HappensBefore(const Trace& trace)
      : trace_(trace), clocks_(trace.lanes.size()), away_(trace.lanes.size()), objects_(trace.objects.size()),
        creator_(trace.lanes.size()), places_(trace.variables.size()), told_(trace.variables.size()),
        lostTold_(trace.variables.size()) {
    for (std::size_t lane = 0; lane < clocks_.size(); ++lane) {
      clocks_[lane].resize(clocks_.size());
      clocks_[lane][lane] = 1;
    }
    // Where there are several memories the trace does not say in which of them a pool's task computes.
    severalMemories_ = std::ranges::any_of(trace.lanes, [](const Lane& lane) { return lane.process > 0; });
  }

  Unordered all() {
    EventCursor cursor = trace_.events();
    Event event;
    while (cursor.next(event)) {
      if (gathers(event)) continue;
      if (!rounds_.empty()) {
        takeRounds();
        if (gathers(event)) continue;
      }
      take(event);
    }
    if (!rounds_.empty()) takeRounds();
    return std::move(result_);
  }

private:
  // What a lane did so far is handed over with this.
  void release(std::uint32_t lane, Clock& to) {
    learn(to, clocks_[lane]);
    ++clocks_[lane][lane];
  }
  void passTo(std::uint32_t from, std::uint32_t to) {
    learn(clocks_[to], clocks_[from]);
    ++clocks_[from][from];
  }
  std::uint32_t loopOf(std::uint32_t lane) const { return away_[lane] ? 0 : trace_.lanes[lane].parent; }

  // Rounds taken at once: what they wrote comes first in the trace, then the locks they held for it, each time anew.
  bool gathers(const Event& event) {
    const bool isLock = event.kind == EventKind::BulkLock && !rounds_.empty() && rounds_.back().lane == event.lane;
    const bool follows =
        rounds_.empty() || (rounds_.back().lane == event.lane && rounds_.back().kind == EventKind::Bulk);
    if (!isLock && (event.kind != EventKind::Bulk || !follows)) return false;
    rounds_.push_back(event);
    return true;
  }
  void takeRounds() {
    for (const Event& event : rounds_) {
      if (event.kind == EventKind::BulkLock) learn(clocks_[event.lane], objects_[event.a]);
    }
    for (const Event& event : rounds_) {
      if (event.kind == EventKind::Bulk) accesses(event);
    }
    for (const Event& event : rounds_) {
      if (event.kind == EventKind::BulkLock) release(event.lane, objects_[event.a]);
    }
    rounds_.clear();
  }

  void take(const Event& event) {
    if (accesses(event)) return;
    const std::uint32_t lane = event.lane;
    learn(clocks_[lane], broadcast_);
    if (info(event.kind).changesState) changeState(event);
    if (event.kind == EventKind::Acquire || event.kind == EventKind::Get) learn(clocks_[lane], objects_[event.a]);
    if (event.kind == EventKind::Release || event.kind == EventKind::Put) release(lane, objects_[event.a]);
    if (event.kind == EventKind::Signal) {
      learn(clocks_[lane], objects_[event.a]);
      release(lane, objects_[event.a]);
      if (trace_.objects[event.a].type == "event") learn(broadcast_, objects_[event.a]);
    }
    if (event.kind == EventKind::Receive && event.a > 0) {
      passTo(static_cast<std::uint32_t>(event.a - 1), lane);
    }
    if (event.kind == EventKind::Offload) away_[lane] = true;
  }

  void changeState(const Event& event) {
    const std::uint32_t lane = event.lane;
    const bool byLane = event.kind == EventKind::Create || event.kind == EventKind::Ready;
    if (byLane && event.a > 0) passTo(static_cast<std::uint32_t>(event.a - 1), lane);
    if (event.kind == EventKind::Create) creator_[lane] = static_cast<std::uint32_t>(event.a);
    if (event.kind == EventKind::BlockOn) release(lane, objects_[event.a]); // a barrier opens for all who came
    if (event.kind == EventKind::Finish && creator_[lane] > 0) passTo(lane, creator_[lane] - 1);
    // Tasks of one loop take turns: what one has done is done when the next runs.
    const std::uint32_t loop = loopOf(lane);
    if (loop > 0) event.kind == EventKind::Run ? passTo(loop - 1, lane) : passTo(lane, loop - 1);
    if (event.kind == EventKind::BlockJoin && event.a > 0) away_[lane] = false;
  }

  bool accesses(const Event& event) {
    if (event.kind == EventKind::Lost) {
      loses(event);
      return true;
    }
    const bool bulk = event.kind == EventKind::Bulk;
    const bool writes = bulk || event.kind == EventKind::Write;
    if (!writes && event.kind != EventKind::Read) return false;
    access(event, {event.lane, writes, stepOf(event), unzigzag(bulk ? event.c : event.b), event.time});
    return true;
  }

  void access(const Event& event, const SharedAccess& access) {
    const auto variable = static_cast<std::uint32_t>(event.a);
    if (severalMemories_ && !trace_.variables[variable].machineWide) return;
    if (told_[variable] && lostTold_[variable]) return;
    Place& place = places_[variable];
    const Stamped stamped{access, clocks_[access.lane][access.lane]};
    if (place.written) check(variable, *place.written, stamped);
    if (!access.writes) {
      const auto own =
          std::ranges::find(place.reads, access.lane, [](const Stamped& read) { return read.access.lane; });
      if (own == place.reads.end()) {
        place.reads.push_back(stamped);
      } else {
        *own = stamped;
      }
      return;
    }
    for (const Stamped& read : place.reads) check(variable, read, stamped);
    if (place.written && place.written->access.lane != access.lane) place.writtenBefore = place.written;
    place.written = stamped;
  }

  void check(std::uint32_t variable, const Stamped& before, const Stamped& now) {
    const std::uint32_t lane = before.access.lane;
    if (told_[variable] || lane == now.access.lane || clocks_[now.access.lane][lane] >= before.epoch) return;
    told_[variable] = true;
    result_.races.push_back({variable, before.access, now.access});
  }

  // The write just made has discarded what others wrote since this lane has read.
  void loses(const Event& event) {
    const auto variable = static_cast<std::uint32_t>(event.a);
    const Place& place = places_[variable];
    if (lostTold_[variable] || !place.written || !place.writtenBefore) return;
    const auto read = std::ranges::find(place.reads, event.lane, [](const Stamped& r) { return r.access.lane; });
    const SharedAccess& other = place.writtenBefore->access;
    if (read == place.reads.end() || place.written->access.lane != event.lane || other.step == 0) return;
    if (read->access.at > other.at) return;
    lostTold_[variable] = true;
    result_.lost.push_back({variable, read->access, other, place.written->access, event.b});
  }

  const Trace& trace_;
  std::vector<Clock> clocks_; // by lane
  std::vector<bool> away_;    // a loop's task runs in a pool
  std::vector<Clock> objects_;
  std::vector<std::uint32_t> creator_; // + 1
  Clock broadcast_;                    // events that were set: whoever looks later has seen it
  std::vector<Place> places_;
  std::vector<bool> told_, lostTold_;
  std::vector<Event> rounds_;
  bool severalMemories_ = false;
  Unordered result_;
};

} // namespace

Unordered findUnordered(const Trace& trace) {
  if (trace.lanes.size() > kMostLanes || trace.variables.empty()) return {};
  return HappensBefore(trace).all();
}

} // namespace switchpoint
