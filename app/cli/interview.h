// The guide's questions in a terminal, one by one; from a pipe as well.
#pragma once

#include <optional>

#include "guide/answers.h"

namespace switchpoint {

class Console;

// Asks on standard error, reads lines from standard input. An empty line is unsure, "?" shows help, "<" goes back, the
// end of the input leaves the rest unsure. Nothing when the person gave up ("q").
std::optional<Answers> interview(Console& console, const Guide& guide, Answers answers);

} // namespace switchpoint
