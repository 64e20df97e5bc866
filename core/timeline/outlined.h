// A run of which only the outline is known: which rows it has and what the legend says, until its events are read.
#pragma once

#include "timeline/run_history.h"
#include "trace/outline.h"

namespace switchpoint {

// As far as an outline tells: the objects that have rows and the times of all tasks. Nothing of what happened in them.
RunHistory outlinedHistory(const Trace& tables, const Outline& outline);

} // namespace switchpoint
