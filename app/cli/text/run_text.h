// What a run came to, in lines for the terminal: the summary of `run` and the parts it shares with `compare`.
#pragma once

#include <string>

#include "run/run.h"

namespace switchpoint {

// The summary that `run` writes to standard error: elapsed time, switches by cause, time per state, variables, memory,
// findings. Lines of at most `width` columns.
std::string runSummary(const Run& run, std::size_t width);

// Findings as sentences, the most important first; those of one run, each after `lead` ("asyncio: ").
std::string findingLines(const Run& run, const std::string& lead, std::size_t width);

// "counter 1 480 596 of 2 000 000", "counter 4": every variable with an expected value, else all of them.
std::string variableWords(const Metrics& metrics);

// "finished", "raised", "deadlock", …
std::string endWords(const Outcome& outcome);

} // namespace switchpoint
