// Which lanes wait for, hold, read or write one object or variable of a run, and when: what lights up in all lanes.
#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "analysis/intervals.h"
#include "timeline/run_history.h"
#include "timeline/touch.h"
#include "trace/trace.h"

namespace switchpoint {

class TouchIndex {
public:
  using Stretches = std::vector<std::pair<Time, Time>>; // in time order; an access is a stretch of no length

  // One pass over the intervals, unless it is the one asked for before.
  void read(const TouchTarget& target, const Trace& trace, const Intervals& intervals, const RunHistory& history,
            Time end);
  // Nothing where the lane has none.
  const Stretches* of(std::uint32_t lane, UseKind kind) const;

private:
  void readObject(std::uint32_t object, const Trace& trace, const Intervals& intervals, const RunHistory& history,
                  Time end);
  void readVariable(std::uint32_t variable, const RunHistory& history);
  void add(std::uint32_t lane, UseKind kind, Time from, Time to) { found_[{lane, kind}].emplace_back(from, to); }

  TouchTarget target_;
  std::map<std::pair<std::uint32_t, UseKind>, Stretches> found_;
};

} // namespace switchpoint
