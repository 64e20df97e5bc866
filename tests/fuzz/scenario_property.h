// What must hold for any text given to the scenario reader.
#pragma once

#include <string>
#include <string_view>

namespace switchpoint {

// Reads the text. Either its mistakes have places inside it, in order, or every index of the workload stays inside its
// table. What does not hold, or empty.
std::string brokenScenarioProperty(std::string_view text);

} // namespace switchpoint
