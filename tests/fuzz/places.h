// Whether mistakes say where in a text they are.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace switchpoint {

// Empty when every mistake has a message and a place that the text has, in the order of the lines; else what is wrong.
std::string brokenPlaces(const std::vector<Diagnostic>& diagnostics, std::string_view text);

} // namespace switchpoint
