// The state of every lane over time, read from a trace: one sorted run of intervals per lane.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "trace/trace.h"

namespace switchpoint {

// From `start` to the next interval's start (or the lane's end) the lane is in `state`, because of `why`.
struct Interval {
  Time start = 0;
  State state = State::New;
  EventKind why = EventKind::Create;
  std::uint32_t step = 0;   // the source step in force
  std::uint64_t detail = 0; // the event's a: core, waker + 1, object, lane + 1, overhead kind
};

class Intervals {
public:
  explicit Intervals(const Trace& trace);

  std::size_t lanes() const { return first_.empty() ? 0 : first_.size() - 1; }
  // In time order; the last one is Finished, or lasts to end().
  std::span<const Interval> of(std::uint32_t lane) const;
  Time end() const { return end_; }

private:
  std::vector<Interval> all_;
  std::vector<std::uint32_t> first_;
  Time end_ = 0;
};

} // namespace switchpoint
