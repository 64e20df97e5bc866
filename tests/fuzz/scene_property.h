// What must hold for any text given to the scene reader.
#pragma once

#include <string>
#include <string_view>

namespace switchpoint {

// Reads the text. Either its mistakes have places inside it, in order, or the scene that it is can be written and read
// again: the same value, and the same bytes. What does not hold, or empty.
std::string brokenSceneProperty(std::string_view text);

} // namespace switchpoint
