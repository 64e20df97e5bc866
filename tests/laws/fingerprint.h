// Everything a trace holds, as one text: two runs are the same exactly when their fingerprints are.
#pragma once

#include <string>

#include "trace/trace.h"

namespace switchpoint {

std::string fingerprintOf(const Outcome& outcome);
std::string fingerprintOf(const Trace& trace);

// Where two fingerprints part, with some text around it; empty when they do not.
std::string difference(const std::string& one, const std::string& other);

} // namespace switchpoint
