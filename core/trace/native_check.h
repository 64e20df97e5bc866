// Checks a trace read from a file, so that cursors, analysis and views may trust it without looking twice.
#pragma once

#include <string>

#include "trace/trace.h"

namespace switchpoint {

// Checks the tables and every event against them, and fills in the keyframes. Empty when all is well, else a sentence
// that says what is wrong.
std::string checkTrace(Trace& trace);

} // namespace switchpoint
