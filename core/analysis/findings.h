// What a run shows, in sentences with numbers: deadlock, lost updates, a blocked loop, the convoy, who waited for what.
#pragma once

#include <string>
#include <vector>

#include "analysis/metrics.h"

namespace switchpoint {

struct Finding {
  std::string kind;       // kebab-case, stable: "deadlock", "lost-updates", "blocked-loop", "gil-wait", "convoy", …
  std::string title;      // "each thread waited 0.45 s for the GIL"
  std::string text;       // one or two sentences more
  Time at = 0;            // its place on the clock
  std::uint32_t lane = 0; // its lane + 1; 0: none
  std::vector<std::uint32_t> tasks; // lanes concerned
  State colour = State::Running;    // the role views draw beside it
};

// The most important first. Where the flag is set meanwhile some are missing.
std::vector<Finding> findings(const Trace& trace, const Intervals& intervals, const Metrics& metrics,
                              CancelFlag cancelled = nullptr);

// One sentence that says who decides the switch in this run ("the task decides: it gives up control only where it
// waits").
std::string whoDecides(const Trace& trace);

} // namespace switchpoint
