// Text for terminals that show ASCII only, and how wide text is.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace switchpoint {

// The nearest ASCII text: "µ" becomes "u", "→" becomes "->"; what has no likeness becomes "?".
std::string toAscii(std::string_view utf8);

// Columns a UTF-8 text takes in a terminal: its code points, as none of ours is wide.
std::size_t displayWidth(std::string_view utf8);

// ASCII letters in lower case, whatever the locale.
std::string lowercase(std::string_view text);

} // namespace switchpoint
