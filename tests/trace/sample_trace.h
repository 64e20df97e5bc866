// A small trace that uses every field of every table, for tests of files.
#pragma once

#include "trace/trace.h"

namespace switchpoint {

// Three lanes, two objects, one variable, every kind of event. By itself it has more events than fit before the second
// keyframe.
Trace sampleTrace(std::uint64_t events = kKeyframeInterval + 500);

} // namespace switchpoint
