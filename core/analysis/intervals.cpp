// Two passes over the events: how many intervals each lane has, then the intervals in their places.
#include "analysis/intervals.h"

#include <algorithm>
#include <cassert>

namespace switchpoint {
// A lane goes on with the step it was in; only events that name a step change it. A step that begins inside a running
// interval begins an interval of its own, so that every moment knows its source line.
class IntervalBuilder {
public:
  explicit IntervalBuilder(const Trace& trace) : trace_(trace), lanes_(trace.lanes.size()) {}

  // Calls place(lane, interval, replaces) for every interval; `replaces`: it takes the place of the lane's last one.
  template <typename Place>
  Time walk(Place place) {
    std::fill(lanes_.begin(), lanes_.end(), Current{});
    EventCursor cursor = trace_.events();
    Event event;
    Time last = 0;
    while (cursor.next(event)) {
      last = event.time;
      const EventInfo& kind = info(event.kind);
      if (!kind.changesState && event.kind != EventKind::Step) continue;
      assert(event.lane < lanes_.size());
      Current& lane = lanes_[event.lane];
      const std::uint32_t step = stepOf(event);
      if (step > 0) lane.interval.step = step;
      if (kind.changesState) {
        lane.interval = {event.time, kind.state, event.kind, lane.interval.step, event.a};
        place(event.lane, lane.interval, false);
      } else if (lane.interval.state == State::Running && step != lane.runningStep) {
        const bool sameTime = lane.interval.start == event.time;
        if (!sameTime) lane.interval = {event.time, State::Running, EventKind::Step, step, lane.interval.detail};
        place(event.lane, lane.interval, sameTime);
      }
      lane.runningStep = lane.interval.step;
    }
    return last;
  }

private:
  struct Current {
    Interval interval;
    std::uint32_t runningStep = 0;
  };
  const Trace& trace_;
  std::vector<Current> lanes_;
};

Intervals::Intervals(const Trace& trace) : first_(trace.lanes.size() + 1, 0) {
  IntervalBuilder builder(trace);
  const Time last = builder.walk([this](std::uint32_t lane, const Interval&, bool replaces) {
    if (!replaces) ++first_[lane + 1];
  });
  for (std::size_t lane = 1; lane < first_.size(); ++lane) first_[lane] += first_[lane - 1];
  all_.resize(first_.back());
  std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
  builder.walk([this, &next](std::uint32_t lane, const Interval& interval, bool replaces) {
    all_[replaces ? next[lane] - 1 : next[lane]++] = interval;
  });
  end_ = std::max({last, trace.outcome.last, trace.outcome.elapsed});
}

std::span<const Interval> Intervals::of(std::uint32_t lane) const {
  assert(lane < lanes());
  return std::span(all_).subspan(first_[lane], first_[lane + 1] - first_[lane]);
}

} // namespace switchpoint
