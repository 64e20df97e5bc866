// Which stretches decide how long the run takes, and how long it would take without one of them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/intervals.h"
#include "trace/trace.h"

namespace switchpoint {

// A stretch of one lane on the path. Segments adjoin: each begins when the one before it ends.
struct CriticalSegment {
  std::uint32_t lane = 0;
  Time from = 0, to = 0;
  State state = State::New;
  std::uint32_t step = 0; // source step in force; 0: none
};

// What one lane adds to the path in one state at one step of the source.
struct Contributor {
  std::uint32_t lane = 0;
  State state = State::New;
  std::uint32_t step = 0;
  Duration time = 0;       // of its segments
  std::uint64_t count = 0; // segments
  Time first = 0;          // begin of its longest segment: where to look
  Duration longest = 0;
  Time without = 0;   // what the run would take if all stretches of this lane, state and step took no time
  bool known = false; // whether `without` was computed
};

inline constexpr std::size_t kWhatIfs = 12; // as many as a page shows at once

struct CriticalPath {
  Time elapsed = 0;
  std::vector<CriticalSegment> segments; // in time order, from 0 to elapsed
  std::vector<Contributor> contributors; // the largest first
};

// Walks back from the end of main: through the work before it, to whoever woke it, whoever held the GIL, ran on the
// loop or on the core that it waited for, to t = 0. Waiting that nobody ended (I/O, timers) is on the path itself. The
// lengths of the segments add up to Outcome::elapsed.
//
// `without` is computed for the `whatIfs` largest contributors. The run is replayed in its recorded order (who got the
// GIL, a lock or a core after whom stays as it was) with their stretches cut to nothing; what waited for them is then
// ready earlier. A scheduler that is free to choose another order could end a little earlier or later.
//
// Where the flag is set meanwhile the path is of no use.
CriticalPath criticalPath(const Trace& trace, const Intervals& intervals, std::size_t whatIfs = kWhatIfs,
                          CancelFlag cancelled = nullptr);

// Fills `without` of the first `count` contributors of a path.
void computeWhatIf(const Trace& trace, CriticalPath& path, std::size_t count, CancelFlag cancelled = nullptr);

// "order-3 computes", "order-3 waits for I/O", "main starts a thread".
std::string wordsOf(const Trace& trace, const Contributor& contributor);

} // namespace switchpoint
