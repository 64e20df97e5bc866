// One run as JSON: the document of `run`, and each of those in `compare`.
#pragma once

#include "run/json_text.h"
#include "run/run.h"

namespace switchpoint {

// Keys and their meaning: resources/manual/json.md.
Json runDocument(const Run& run);

// The stretches that decide how long the run takes, summed by lane, state and step, the largest first.
Json criticalPathDocument(const Run& run);

} // namespace switchpoint
