// Where on its own clock each run has what an alignment puts at one place of the picture.
#pragma once

#include <optional>

#include "analysis/metrics.h"
#include "timeline/arrangement.h"
#include "trace/trace.h"

namespace switchpoint {

// Nothing where the run has no such task or mark.
std::optional<Time> anchorOf(const Trace& trace, const Metrics& metrics, const Alignment& alignment);

} // namespace switchpoint
