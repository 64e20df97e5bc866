// Follows objects, tasks and messages through the events of a run; where there are many, two threads read a half each.
#pragma once

#include "timeline/run_history.h"

namespace switchpoint {

// Fills in all that events tell: objects, messages, offloads, when tasks run. What is still held at the end of the
// trace is held until `end`, what still runs is seen to run until `last`.
void readEvents(const Trace& trace, Time end, Time last, RunHistory& out, CancelFlag cancelled = nullptr);

} // namespace switchpoint
