// Replays a run's recorded order with some stretches cut to nothing: when would everything have happened then?
#include <algorithm>
#include <cstdint>
#include <map>
#include <tuple>
#include <vector>

#include "analysis/critical_path.h"
#include "analysis/turns.h"

namespace switchpoint {

namespace {

// One clock per question. Without a cut each of them shows the recorded time.
class Replay {
public:
  Replay(const Trace& trace, const CriticalPath& path, std::size_t questions)
      : trace_(trace), n_(questions), lanes_(trace.lanes.size()), clocks_(lanes_.size() * n_, 0),
        gil_(processesWithGil(trace)), gils_(gil_.size()), loops_(lanes_.size()), cores_(trace.provenance.cores) {
    for (std::size_t k = 0; k < n_; ++k) {
      const Contributor& one = path.contributors[k];
      cuts_[{one.lane, one.state, one.step}] = k;
    }
  }

  // The recorded order up to `end`; then main's clocks.
  std::vector<Time> run(std::uint32_t lane, Time end, CancelFlag cancelled) {
    EventCursor cursor = trace_.events(cancelled);
    Event event;
    while (cursor.next(event) && event.time <= end) take(event);
    std::vector<Time> result(n_);
    for (std::size_t k = 0; k < n_; ++k) result[k] = at(lane, k, end);
    return result;
  }

private:
  static constexpr std::size_t kNoCut = static_cast<std::size_t>(-1);

  struct LaneState {
    State state = State::New;
    EventKind why = EventKind::Create;
    std::uint32_t step = 0;
    std::uint64_t detail = 0;
    std::uint64_t core = 0;
    Time since = 0;
    bool known = false;
    std::size_t cut = kNoCut; // question whose cut this stretch is
  };
  struct Turn {
    Time at = -1;
    std::uint32_t lane = 0;
    std::vector<Time> clocks;
  };

  Time& clock(std::uint32_t lane, std::size_t k) { return clocks_[lane * n_ + k]; }

  // A lane's clock in the middle of a stretch.
  Time at(std::uint32_t lane, std::size_t k, Time now) {
    const LaneState& state = lanes_[lane];
    if (!state.known) return now;
    return clock(lane, k) + (state.cut == k ? 0 : now - state.since);
  }

  void take(const Event& event) {
    const EventInfo& kind = info(event.kind);
    LaneState& lane = lanes_[event.lane];
    if (!kind.changesState) {
      if (event.kind == EventKind::Step && lane.state == State::Running) {
        passBy(event.lane, event.time);
        enter(lane, lane.state, event);
      }
      return;
    }
    if (event.kind == EventKind::Create) {
      create(event);
    } else {
      close(event, kind.state);
    }
    enter(lane, kind.state, event);
    if (event.kind == EventKind::Finish && trace_.lanes[event.lane].isTask) lastEnded_ = event.lane + 1;
  }

  void create(const Event& event) {
    const bool created = event.a > 0 && event.a <= lanes_.size();
    for (std::size_t k = 0; k < n_; ++k)
      clock(event.lane, k) = created ? at(static_cast<std::uint32_t>(event.a) - 1, k, event.time) : event.time;
    lanes_[event.lane].known = true;
  }

  void enter(LaneState& lane, State state, const Event& event) {
    const EventInfo& kind = info(event.kind);
    for (std::size_t i = 0; i < kind.numbers; ++i) {
      const std::uint64_t number = i == 0 ? event.a : i == 1 ? event.b : event.c;
      if (kind.means[i] == Meaning::StepIndex && number > 0) lane.step = static_cast<std::uint32_t>(number);
    }
    lane.state = state;
    lane.since = event.time;
    if (kind.changesState) {
      lane.why = event.kind;
      lane.detail = event.a;
    }
    if (event.kind == EventKind::Run) lane.core = event.a;
    const auto cut = cuts_.find({static_cast<std::uint32_t>(&lane - lanes_.data()), state, lane.step});
    lane.cut = cut == cuts_.end() ? kNoCut : cut->second;
  }

  // The stretch ended by itself: it takes the time it took.
  void passBy(std::uint32_t lane, Time now) {
    const LaneState& state = lanes_[lane];
    for (std::size_t k = 0; k < n_; ++k) clock(lane, k) += state.cut == k ? 0 : now - state.since;
  }

  // The stretch ended by what another lane did `gap` ago, when its clocks showed `of(k)`.
  template <typename Of>
  void follow(std::uint32_t lane, Duration gap, Of of) {
    const LaneState& state = lanes_[lane];
    for (std::size_t k = 0; k < n_; ++k) clock(lane, k) = std::max(clock(lane, k), of(k) + (state.cut == k ? 0 : gap));
  }

  void close(const Event& event, State next) {
    const LaneState& lane = lanes_[event.lane];
    if (!lane.known) {
      lanes_[event.lane].known = true;
      for (std::size_t k = 0; k < n_; ++k) clock(event.lane, k) = event.time;
      return;
    }
    if (lane.state == State::Running) {
      passBy(event.lane, event.time);
      if (next != State::Running) leaveTurn(event.lane, event.time);
      return;
    }
    if (event.kind == EventKind::Ready && event.a > 0 && event.a <= lanes_.size()) {
      const auto waker = static_cast<std::uint32_t>(event.a) - 1;
      return follow(event.lane, 0, [&](std::size_t k) { return at(waker, k, event.time); });
    }
    if (lane.why == EventKind::BlockJoin && followJoined(event.lane, event.time)) return;
    const bool queued = lane.state == State::New || lane.state == State::Ready || lane.state == State::GilWait;
    if (queued && next == State::Running) {
      const Turn* turn = turnOf(event.lane, event.a);
      if (turn != nullptr && turn->at > lane.since && turn->lane != event.lane)
        return follow(event.lane, event.time - turn->at, [&](std::size_t k) { return turn->clocks[k]; });
    }
    passBy(event.lane, event.time);
  }

  bool followJoined(std::uint32_t lane, Time now) {
    std::uint64_t detail = lanes_[lane].detail;
    if (detail == 0 && trace_.lanes[lane].isMain) detail = lastEnded_; // main waits for all
    if (detail == 0 || detail > lanes_.size()) return false;
    const auto joined = static_cast<std::uint32_t>(detail) - 1;
    const LaneState& other = lanes_[joined];
    if (other.state != State::Finished || other.since <= lanes_[lane].since) return false;
    follow(lane, now - other.since, [&](std::size_t k) { return clock(joined, k); });
    return true;
  }

  const Turn* turnOf(std::uint32_t lane, std::uint64_t core) const {
    if (lanes_[lane].state == State::GilWait) return &gils_[trace_.lanes[lane].process];
    if (const std::uint32_t loop = loopOf(trace_, lane); loop > 0 && loop != lane + 1) return &loops_[loop - 1];
    return core < cores_.size() ? &cores_[core] : nullptr;
  }

  void leaveTurn(std::uint32_t lane, Time now) {
    const std::uint32_t loop = loopOf(trace_, lane);
    if (loop > 0) note(loops_[loop - 1], lane, now);
    if (loop > 0 && loop != lane + 1) return; // GIL and core are its loop's
    const std::uint32_t process = trace_.lanes[lane].process;
    if (gil_[process]) note(gils_[process], lane, now);
    if (lanes_[lane].core < cores_.size()) note(cores_[lanes_[lane].core], lane, now);
  }

  void note(Turn& turn, std::uint32_t lane, Time now) {
    turn.at = now;
    turn.lane = lane;
    turn.clocks.assign(clocks_.begin() + static_cast<std::ptrdiff_t>(lane * n_),
                       clocks_.begin() + static_cast<std::ptrdiff_t>((lane + 1) * n_));
  }

  const Trace& trace_;
  std::size_t n_;
  std::vector<LaneState> lanes_;
  std::vector<Time> clocks_; // lane after lane, n_ each
  std::vector<bool> gil_;
  std::vector<Turn> gils_, loops_, cores_;
  std::uint32_t lastEnded_ = 0; // lane + 1 of a task
  std::map<std::tuple<std::uint32_t, State, std::uint32_t>, std::size_t> cuts_;
};

} // namespace

void computeWhatIf(const Trace& trace, CriticalPath& path, std::size_t count, CancelFlag cancelled) {
  count = std::min(count, path.contributors.size());
  if (count == 0 || path.segments.empty()) return;
  const std::vector<Time> without = Replay(trace, path, count).run(path.segments.back().lane, path.elapsed, cancelled);
  for (std::size_t k = 0; k < count; ++k) {
    path.contributors[k].without = without[k];
    path.contributors[k].known = true;
  }
}

} // namespace switchpoint
