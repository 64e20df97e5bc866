#include "analysis/wait_story.h"

#include <algorithm>
#include <map>

#include "analysis/turns.h"

namespace switchpoint {

namespace {

constexpr std::size_t kKeyframesBack = 64; // blocks of events searched for where a lock was taken

// The events of [from, to], from the nearest keyframe on.
EventCursor cursorAt(const Trace& trace, Time from) {
  const std::vector<Keyframe>& frames = trace.columns.keyframes;
  const auto after = std::lower_bound(frames.begin(), frames.end(), from,
                                      [](const Keyframe& frame, Time time) { return frame.time < time; });
  return after == frames.begin() ? trace.events() : EventCursor(trace.columns, *(after - 1));
}

// Where a lane took an object the last time before `until`.
struct Taking {
  Time at = 0;
  std::uint32_t step = 0;
};
std::optional<Taking> takingBefore(const Trace& trace, std::uint32_t lane, std::uint32_t object, Time until) {
  const std::vector<Keyframe>& frames = trace.columns.keyframes;
  auto frame = std::lower_bound(frames.begin(), frames.end(), until,
                                [](const Keyframe& one, Time time) { return one.time < time; });
  for (std::size_t block = 0; block < kKeyframesBack && frame != frames.begin(); ++block) {
    --frame;
    std::optional<Taking> found;
    EventCursor cursor(trace.columns, *frame);
    Event event;
    for (std::uint64_t i = 0; i < kKeyframeInterval && cursor.next(event) && event.time <= until; ++i) {
      if (event.lane != lane || event.a != object) continue;
      if (event.kind == EventKind::Acquire) found = Taking{event.time, static_cast<std::uint32_t>(event.b)};
      if (event.kind == EventKind::GilTake) found = Taking{event.time, 0};
    }
    if (found) return found;
  }
  return std::nullopt;
}

class Teller {
public:
  Teller(const Trace& trace, const Intervals& intervals, std::uint32_t lane, std::size_t index)
      : trace_(trace), intervals_(intervals), run_(intervals.of(lane)) {
    story_.lane = lane;
    story_.index = index;
    story_.interval = run_[index];
    story_.from = run_.start(index);
    story_.open = index + 1 == run_.size();
    story_.to = story_.open ? std::max(intervals.end(), story_.from) : run_.start(index + 1);
    if (!story_.open) story_.endedBy = run_.kind(index + 1).why;
    onLoop_ = loopOf(trace, lane) != 0 && trace.lanes[lane].kind == LaneKind::Task;
  }

  WaitStory tell(std::size_t mostEvents) {
    readNeed();
    if (story_.object) readHolders(mostEvents);
    if (story_.waitsFor) readRan();
    if (!story_.open) readEnd();
    return std::move(story_);
  }

private:
  void readNeed() {
    const Interval& interval = story_.interval;
    switch (interval.state) {
    case State::New:
    case State::Running:
    case State::Overhead:
    case State::Finished: return;
    case State::Ready: story_.waitsFor = onLoop_ ? WaitFor::Loop : WaitFor::Core; return;
    case State::GilWait:
      story_.waitsFor = WaitFor::Gil;
      story_.object = gilOf(trace_.lanes[story_.lane].process);
      return;
    case State::LockWait:
      if (interval.why == EventKind::BlockOn) {
        story_.waitsFor = WaitFor::Object;
        if (interval.detail < trace_.objects.size()) story_.object = static_cast<std::uint32_t>(interval.detail);
        return;
      }
      story_.waitsFor = WaitFor::Join;
      if (interval.detail > 0 && interval.detail <= trace_.lanes.size())
        story_.joins = static_cast<std::uint32_t>(interval.detail) - 1;
      return;
    case State::IoWait:
      if (interval.why == EventKind::BlockIdle) return;
      story_.waitsFor = interval.why == EventKind::BlockSleep ? WaitFor::Timer : WaitFor::Io;
      return;
    }
  }

  std::optional<std::uint32_t> gilOf(std::uint32_t process) const {
    for (std::uint32_t i = 0; i < trace_.objects.size(); ++i) {
      if (trace_.objects[i].kind == ObjectKind::Gil && trace_.objects[i].process == process) return i;
    }
    return std::nullopt;
  }

  void readHolders(std::size_t mostEvents) {
    EventCursor cursor = cursorAt(trace_, story_.from);
    Event event;
    std::size_t looked = 0;
    while (cursor.next(event) && event.time <= story_.to) {
      if (event.time < story_.from) continue;
      if (++looked > mostEvents) {
        story_.cut = true;
        break;
      }
      readHolding(event);
    }
    for (const auto& [lane, taking] : held_) addHolder(lane, taking.at, story_.to, taking);
    if (story_.holders.empty()) readDeadlock();
    std::stable_sort(story_.holders.begin(), story_.holders.end(),
                     [](const Holder& a, const Holder& b) { return a.from < b.from; });
  }

  void readHolding(const Event& event) {
    const bool asks = event.kind == EventKind::GilAsk && event.a == *story_.object;
    if (asks && !story_.dropRequested) story_.dropRequested = event.time;
    if (event.lane == story_.lane) return;
    const bool takes = event.kind == EventKind::Acquire || event.kind == EventKind::GilTake;
    const bool drops = event.kind == EventKind::GilDrop && trace_.objects[*story_.object].kind == ObjectKind::Gil &&
                       trace_.lanes[event.lane].process == trace_.objects[*story_.object].process;
    const bool leaves = event.kind == EventKind::Release || event.kind == EventKind::GilLeave;
    if (takes && event.a == *story_.object) {
      held_[event.lane] = {event.time, event.kind == EventKind::Acquire ? static_cast<std::uint32_t>(event.b) : 0};
    } else if (drops || (leaves && event.a == *story_.object)) {
      const auto known = held_.find(event.lane);
      if (known != held_.end()) {
        addHolder(event.lane, known->second.at, event.time, known->second);
        held_.erase(known);
      } else {
        addHolder(event.lane, story_.from, event.time, takingBefore(trace_, event.lane, *story_.object, story_.from));
      }
    }
  }

  void addHolder(std::uint32_t lane, Time from, Time to, const std::optional<Taking>& taking) {
    Holder holder{lane, from, to, std::nullopt, 0};
    if (taking) {
      holder.since = taking->at;
      holder.step = taking->step;
    }
    if (holder.step == 0 && trace_.objects[*story_.object].kind == ObjectKind::Gil) holder.step = stepAt(lane, from);
    story_.holders.push_back(holder);
  }

  std::uint32_t stepAt(std::uint32_t lane, Time at) const {
    const LaneIntervals run = intervals_.of(lane);
    const std::size_t begun = run.countUntil(at);
    return begun == 0 ? 0 : run.kind(begun - 1).step;
  }

  // Nobody let go of it: a deadlocked run says who has it.
  void readDeadlock() {
    for (const WaitEdge& edge : trace_.outcome.waits) {
      if (edge.lane != story_.lane + 1 || edge.object != *story_.object + 1 || edge.holder == 0) continue;
      const std::uint32_t holder = edge.holder - 1;
      addHolder(holder, story_.from, story_.to, takingBefore(trace_, holder, *story_.object, story_.from));
    }
  }

  // Lanes that keep this one from going on: those of its interpreter, of its loop, or of the machine.
  bool isRival(std::uint32_t lane) const {
    if (lane == story_.lane) return false;
    const std::uint32_t loop = loopOf(trace_, story_.lane);
    const bool ownThread = loopOf(trace_, lane) == 0 || trace_.lanes[lane].kind == LaneKind::Loop;
    if (story_.waitsFor == WaitFor::Loop)
      return trace_.lanes[lane].kind == LaneKind::Task && loopOf(trace_, lane) == loop;
    if (story_.waitsFor == WaitFor::Gil)
      return ownThread && trace_.lanes[lane].process == trace_.lanes[story_.lane].process;
    return trace_.lanes[lane].isTask || ownThread;
  }

  void readRan() {
    for (std::uint32_t lane = 0; lane < intervals_.lanes(); ++lane) {
      if (!isRival(lane)) continue;
      const LaneIntervals run = intervals_.of(lane);
      const std::size_t begun = run.countUntil(story_.from);
      Duration time = 0;
      for (std::size_t i = begun > 0 ? begun - 1 : 0; i < run.size() && run.start(i) < story_.to; ++i) {
        if (run.kind(i).state != State::Running) continue;
        const Time end = i + 1 < run.size() ? run.start(i + 1) : intervals_.end();
        time += std::max<Duration>(0, std::min(end, story_.to) - std::max(run.start(i), story_.from));
      }
      if (time > 0) story_.ran.push_back({lane, time});
      story_.ranTime += time;
    }
    std::stable_sort(story_.ran.begin(), story_.ran.end(),
                     [](const RanMeanwhile& a, const RanMeanwhile& b) { return a.time > b.time; });
  }

  void readEnd() {
    const IntervalKind& next = run_.kind(story_.index + 1);
    if (story_.interval.state == State::Running || story_.interval.state == State::Finished) return;
    if (next.why == EventKind::Ready && next.detail > 0 && next.detail <= trace_.lanes.size()) {
      story_.unblockedBy = Moment{static_cast<std::uint32_t>(next.detail) - 1, story_.to};
    } else if (story_.joins) {
      const LaneIntervals joined = intervals_.of(*story_.joins);
      // A worker goes on when the step that was waited for is done.
      if (!joined.empty() && joined.back().state == State::Finished && joined.back().start <= story_.to)
        story_.unblockedBy = Moment{*story_.joins, joined.back().start};
    } else if (!story_.holders.empty()) {
      story_.unblockedBy = Moment{story_.holders.back().lane, story_.holders.back().to};
    } else if (story_.interval.state == State::Ready && next.state == State::Running) {
      readTurn();
    }
  }

  // The rival that ran last before the turn came.
  void readTurn() {
    Time latest = story_.from;
    for (const RanMeanwhile& ran : story_.ran) {
      const LaneIntervals run = intervals_.of(ran.lane);
      for (std::size_t i = run.countUntil(story_.to); i > 1; --i) {
        if (run.start(i - 1) <= latest) break;
        if (run.kind(i - 2).state != State::Running || run.kind(i - 1).state == State::Running) continue;
        latest = run.start(i - 1);
        story_.unblockedBy = Moment{ran.lane, latest};
        break;
      }
    }
  }

  const Trace& trace_;
  const Intervals& intervals_;
  LaneIntervals run_;
  bool onLoop_ = false;
  WaitStory story_;
  std::map<std::uint32_t, Taking> held_; // by lane
};

} // namespace

WaitStory waitStory(const Trace& trace, const Intervals& intervals, std::uint32_t lane, std::size_t index,
                    std::size_t mostEvents) {
  return Teller(trace, intervals, lane, index).tell(mostEvents);
}

} // namespace switchpoint
