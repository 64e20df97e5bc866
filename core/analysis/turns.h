// Who ran last, on a GIL, an event loop or a core, before a given moment: the edges along which waiting passes on.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/intervals.h"
#include "trace/trace.h"

namespace switchpoint {

// The end of a stretch in which a lane was running.
struct TurnEnd {
  Time at = 0;
  std::uint32_t lane = 0;
};

// What lanes take turns on, one at a time.
class Turns {
public:
  // Sixteen bytes for each stretch of running, twice where lanes share a loop or a GIL as well as a core.
  Turns(const Trace& trace, const Intervals& intervals, CancelFlag cancelled = nullptr);

  // The last turn of another lane that ended in (after, until], on what this lane waited for: the GIL, its event loop,
  // or the core on which it ran next. `i` is the index of the waiting interval.
  std::optional<TurnEnd> before(std::uint32_t lane, std::size_t i, Time after, Time until) const;

private:
  using Ends = std::vector<TurnEnd>;
  const Ends* waitedFor(std::uint32_t lane, std::size_t i) const;

  const Trace& trace_;
  const Intervals& intervals_;
  std::vector<Ends> gils_;  // by process; empty where there is no GIL
  std::vector<Ends> loops_; // by lane of the loop
  std::vector<Ends> cores_;
};

// Whether lanes of this process share an interpreter lock, by process.
std::vector<bool> processesWithGil(const Trace& trace);
// The loop that a lane's turns are on, + 1: its own lane for a loop, the loop's for its tasks; 0: none.
std::uint32_t loopOf(const Trace& trace, std::uint32_t lane);

} // namespace switchpoint
