// The same work under several models, in a table and sentences for the terminal.
#pragma once

#include <string>
#include <vector>

#include "run/run.h"

namespace switchpoint {

// At least one run. Lines of at most `width` columns.
std::string comparisonText(const std::vector<RunPtr>& runs, std::size_t width);

} // namespace switchpoint
