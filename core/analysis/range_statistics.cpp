#include "analysis/range_statistics.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "analysis/turns.h"
#include "base/phrase.h"

namespace switchpoint {

namespace {

std::optional<std::pair<WaitFor, std::uint32_t>> causeOf(const IntervalKind& kind, bool onLoop) {
  switch (kind.state) {
  case State::New:
  case State::Running:
  case State::Overhead:
  case State::Finished: return std::nullopt;
  case State::Ready: return std::pair(onLoop ? WaitFor::Loop : WaitFor::Core, 0U);
  case State::GilWait: return std::pair(WaitFor::Gil, 0U);
  case State::LockWait:
    if (kind.why == EventKind::BlockOn) return std::pair(WaitFor::Object, static_cast<std::uint32_t>(kind.detail));
    return std::pair(WaitFor::Join, 0U);
  case State::IoWait:
    if (kind.why == EventKind::BlockIdle) return std::nullopt; // an idle loop or worker waits for nothing of its own
    return std::pair(kind.why == EventKind::BlockSleep ? WaitFor::Timer : WaitFor::Io, 0U);
  }
  return std::nullopt;
}

void addSwitch(Switches& switches, const IntervalKind& kind, std::optional<State> before, bool onLoop) {
  const bool blocks = kind.why >= EventKind::BlockIo && kind.why <= EventKind::BlockJoin;
  const bool suspends = onLoop && blocks && kind.why != EventKind::BlockCall;
  if (kind.why == EventKind::Yield || (suspends && before == State::Running)) ++switches.yield;
  if (blocks && !suspends) ++switches.block;
  if (kind.why == EventKind::GilDrop) ++switches.gilDrop;
  if (kind.why == EventKind::Preempt) ++switches.osPreempt;
  switches.preempt = switches.gilDrop + switches.osPreempt;
}

void addWait(std::vector<WaitCause>& waits, const WaitCause& more) {
  const auto same = [&](const WaitCause& one) { return one.what == more.what && one.object == more.object; };
  const auto found = std::find_if(waits.begin(), waits.end(), same);
  if (found == waits.end()) {
    waits.push_back(more);
    return;
  }
  found->time += more.time;
  found->count += more.count;
}

void sortWaits(std::vector<WaitCause>& waits) {
  std::stable_sort(waits.begin(), waits.end(), [](const WaitCause& a, const WaitCause& b) { return a.time > b.time; });
}

// Sums a lane by kinds first: they are few, and one addition an interval is all that the inner loop does.
class LaneSums {
public:
  LaneSums(const Trace& trace, const Intervals& intervals)
      : trace_(trace), intervals_(intervals), time_(intervals.kinds().size()), count_(time_.size()) {}

  LaneInRange of(std::uint32_t lane, Time from, Time to) {
    LaneInRange result;
    result.lane = lane;
    const LaneIntervals run = intervals_.of(lane);
    if (run.empty()) return result;
    const bool onLoop = loopOf(trace_, lane) != 0 && trace_.lanes[lane].kind == LaneKind::Task;
    const std::size_t begun = run.countUntil(from);
    for (std::size_t i = begun > 0 ? begun - 1 : 0; i < run.size() && run.start(i) < to; ++i) {
      const std::uint32_t code = run.code(i);
      const Time end = i + 1 < run.size() ? run.start(i + 1) : std::max(intervals_.end(), run.start(i));
      if (time_[code] == 0 && count_[code] == 0) touched_.push_back(code);
      time_[code] += std::min(end, to) - std::max(run.start(i), from);
      if (run.start(i) < from) continue;
      ++count_[code];
      addSwitch(result.switches, run.kind(i), i > 0 ? std::optional(run.kind(i - 1).state) : std::nullopt, onLoop);
    }
    collect(result, onLoop);
    return result;
  }

private:
  void collect(LaneInRange& result, bool onLoop) {
    for (const std::uint32_t code : touched_) {
      const IntervalKind& kind = intervals_.kinds()[code];
      if (kind.state != State::Finished) result.time[static_cast<std::size_t>(kind.state)] += time_[code];
      if (const auto cause = causeOf(kind, onLoop))
        addWait(result.waits, {cause->first, cause->second, time_[code], count_[code]});
      time_[code] = 0;
      count_[code] = 0;
    }
    touched_.clear();
    sortWaits(result.waits);
  }

  const Trace& trace_;
  const Intervals& intervals_;
  std::vector<Duration> time_;       // by code
  std::vector<std::uint64_t> count_; // by code
  std::vector<std::uint32_t> touched_;
};

void add(LaneInRange& total, const LaneInRange& lane) {
  for (std::size_t i = 0; i < kStateCount; ++i) total.time[i] += lane.time[i];
  total.switches.yield += lane.switches.yield;
  total.switches.preempt += lane.switches.preempt;
  total.switches.block += lane.switches.block;
  total.switches.gilDrop += lane.switches.gilDrop;
  total.switches.osPreempt += lane.switches.osPreempt;
  for (const WaitCause& wait : lane.waits) addWait(total.waits, wait);
}

} // namespace

RangeStatistics statisticsIn(const Trace& trace, const Intervals& intervals, Time from, Time to) {
  RangeStatistics result;
  result.from = from;
  result.to = to;
  LaneSums sums(trace, intervals);
  for (std::uint32_t lane = 0; lane < intervals.lanes(); ++lane) {
    LaneInRange one = sums.of(lane, from, to);
    const bool exists = std::any_of(one.time.begin(), one.time.end(), [](Duration time) { return time > 0; });
    if (!exists) continue;
    if (trace.lanes[lane].isTask) add(result.total, one);
    result.lanes.push_back(std::move(one));
  }
  sortWaits(result.total.waits);
  return result;
}

std::string wordsOf(const Trace& trace, const WaitCause& cause) {
  switch (cause.what) {
  case WaitFor::Core: return phrase("Waits", "a core").str();
  case WaitFor::Loop: return phrase("Waits", "its event loop").str();
  case WaitFor::Gil: return phrase("Waits", "the GIL").str();
  case WaitFor::Object:
    return cause.object < trace.objects.size() ? trace.objects[cause.object].name : phrase("Waits", "an object").str();
  case WaitFor::Join: return phrase("Waits", "another to end").str();
  case WaitFor::Io: return phrase("Waits", "I/O").str();
  case WaitFor::Timer: return phrase("Waits", "a timer").str();
  }
  return {};
}

} // namespace switchpoint
