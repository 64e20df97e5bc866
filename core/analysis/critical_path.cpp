#include "analysis/critical_path.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "analysis/turns.h"
#include "base/phrase.h"

namespace switchpoint {

namespace {

class Walk {
public:
  Walk(const Trace& trace, const Intervals& intervals, CancelFlag cancelled)
      : trace_(trace), intervals_(intervals), turns_(trace, intervals, cancelled), cancelled_(cancelled) {
    for (std::uint32_t lane = 0; lane < intervals.lanes(); ++lane) {
      const LaneIntervals run = intervals.of(lane);
      if (trace.lanes[lane].isTask && !run.empty() && run.back().state == State::Finished)
        ends_.push_back({run.back().start, lane});
    }
    std::sort(ends_.begin(), ends_.end(),
              [](const TurnEnd& a, const TurnEnd& b) { return a.at != b.at ? a.at < b.at : a.lane < b.lane; });
  }

  std::vector<CriticalSegment> back(std::uint32_t lane, Time end) {
    lane_ = lane;
    at_ = end;
    while (at_ > 0 && !isCancelled(cancelled_)) step();
    std::reverse(segments_.begin(), segments_.end());
    return std::move(segments_);
  }

private:
  // Adds [from, at_] of the lane and goes on at `from`.
  void own(Time from, State state, std::uint32_t step) {
    if (from >= at_) return;
    CriticalSegment* last = segments_.empty() ? nullptr : &segments_.back();
    if (last != nullptr && last->lane == lane_ && last->state == state && last->step == step) {
      last->from = from;
    } else {
      segments_.push_back({lane_, from, at_, state, step});
    }
    at_ = from;
    hops_ = 0;
  }

  void hop(std::uint32_t lane, Time at, State state, std::uint32_t step) {
    own(at, state, step);
    lane_ = lane;
    ++hops_;
  }

  void step() {
    const LaneIntervals run = intervals_.of(lane_);
    const std::size_t begun = run.countBefore(at_);
    if (begun == 0) return born(run);
    const std::size_t i = begun - 1;
    const IntervalKind& kind = run.kind(i);
    const bool ends = i + 1 < run.size() && run.start(i + 1) == at_;
    if (ends && hops_ <= trace_.lanes.size()) {
      if (const std::optional<TurnEnd> cause = causeOf(run, i))
        return hop(cause->lane, cause->at, kind.state, kind.step);
    }
    own(run.start(i), kind.state, kind.step);
  }

  // Nothing of the lane lies before: its creator is next, or the beginning of everything.
  void born(const LaneIntervals& run) {
    const bool created = !run.empty() && run.kind(0).why == EventKind::Create;
    const std::uint64_t creator = created ? run.kind(0).detail : 0;
    if (creator > 0 && creator <= trace_.lanes.size() && hops_ <= trace_.lanes.size())
      return hop(static_cast<std::uint32_t>(creator) - 1, at_, State::New, 0);
    own(0, State::New, 0);
  }

  // What ended interval i of the lane at `at_`: another lane's action in (start, at_]. Nothing: it ended by itself.
  std::optional<TurnEnd> causeOf(const LaneIntervals& run, std::size_t i) const {
    const IntervalKind& kind = run.kind(i);
    const IntervalKind& next = run.kind(i + 1);
    const Time start = run.start(i);
    if (kind.state == State::Running || kind.state == State::Finished) return std::nullopt;
    if (next.why == EventKind::Ready && next.detail > 0 && next.detail <= trace_.lanes.size()) {
      return TurnEnd{at_, static_cast<std::uint32_t>(next.detail) - 1};
    }
    if (kind.why == EventKind::BlockJoin) return joined(kind, start);
    const bool queued = kind.state == State::New || kind.state == State::Ready || kind.state == State::GilWait;
    if (queued && next.state == State::Running) return turns_.before(lane_, i, start, at_);
    return std::nullopt;
  }

  // The lane that was waited for, at its end; for main, which waits for all, the last that ended.
  std::optional<TurnEnd> joined(const IntervalKind& kind, Time start) const {
    if (kind.detail == 0 && trace_.lanes[lane_].isMain) {
      const auto after =
          std::upper_bound(ends_.begin(), ends_.end(), at_, [](Time at, const TurnEnd& end) { return at < end.at; });
      if (after == ends_.begin() || (after - 1)->at <= start) return std::nullopt;
      return *(after - 1);
    }
    if (kind.detail == 0 || kind.detail > trace_.lanes.size()) return std::nullopt;
    const auto lane = static_cast<std::uint32_t>(kind.detail) - 1;
    const LaneIntervals other = intervals_.of(lane);
    if (other.empty() || other.back().state != State::Finished) return std::nullopt;
    const Time end = other.back().start;
    if (end <= start || end > at_) return std::nullopt;
    return TurnEnd{end, lane};
  }

  const Trace& trace_;
  const Intervals& intervals_;
  Turns turns_;
  CancelFlag cancelled_;
  std::uint32_t lane_ = 0;
  Time at_ = 0;
  std::size_t hops_ = 0;      // from lane to lane since time went on
  std::vector<TurnEnd> ends_; // of tasks, in time order
  std::vector<CriticalSegment> segments_;
};

// The lane whose end is the end of the run: main, or where there is none the one that lasts longest.
std::uint32_t lastLane(const Trace& trace, const Intervals& intervals) {
  std::uint32_t best = 0;
  Time latest = -1;
  bool main = false;
  for (std::uint32_t lane = 0; lane < trace.lanes.size(); ++lane) {
    const LaneIntervals run = intervals.of(lane);
    const Time end = run.empty() ? 0 : std::min(run.back().start, trace.outcome.elapsed);
    const bool isMain = trace.lanes[lane].isMain;
    if ((isMain && !main) || (isMain == main && end > latest)) {
      best = lane;
      latest = end;
      main = isMain;
    }
  }
  return best;
}

std::vector<Contributor> contributorsOf(const std::vector<CriticalSegment>& segments) {
  std::map<std::tuple<std::uint32_t, State, std::uint32_t>, Contributor> sums;
  for (const CriticalSegment& segment : segments) {
    Contributor& sum = sums[{segment.lane, segment.state, segment.step}];
    sum.lane = segment.lane;
    sum.state = segment.state;
    sum.step = segment.step;
    sum.time += segment.to - segment.from;
    ++sum.count;
    if (segment.to - segment.from <= sum.longest) continue;
    sum.longest = segment.to - segment.from;
    sum.first = segment.from;
  }
  std::vector<Contributor> result;
  for (auto& [key, sum] : sums) result.push_back(sum);
  std::stable_sort(result.begin(), result.end(),
                   [](const Contributor& a, const Contributor& b) { return a.time > b.time; });
  return result;
}

std::string_view verb(State state) {
  switch (state) {
  case State::New: return phraseNoop("Path", "is being started");
  case State::Ready: return phraseNoop("Path", "waits for its turn");
  case State::Running: return phraseNoop("Path", "computes");
  case State::GilWait: return phraseNoop("Path", "takes over the GIL");
  case State::LockWait: return phraseNoop("Path", "waits");
  case State::IoWait: return phraseNoop("Path", "waits for I/O or a timer");
  case State::Overhead: return phraseNoop("Path", "starts, pickles or sends");
  case State::Finished: return phraseNoop("Path", "has ended");
  }
  return {};
}

} // namespace

CriticalPath criticalPath(const Trace& trace, const Intervals& intervals, std::size_t whatIfs, CancelFlag cancelled) {
  CriticalPath path;
  path.elapsed = trace.outcome.elapsed;
  if (trace.lanes.empty()) return path;
  path.segments = Walk(trace, intervals, cancelled).back(lastLane(trace, intervals), path.elapsed);
  path.contributors = contributorsOf(path.segments);
  computeWhatIf(trace, path, whatIfs, cancelled);
  return path;
}

std::string wordsOf(const Trace& trace, const Contributor& contributor) {
  return trace.laneName(contributor.lane) + " " + phrase("Path", verb(contributor.state).data()).str();
}

} // namespace switchpoint
