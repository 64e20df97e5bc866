// A report for the terminal.
#pragma once

#include <cstddef>
#include <string>

#include "guide/document.h"

namespace switchpoint {

// Lines of at most `width` columns; figures as characters, code as it is.
std::string documentText(const Blocks& document, std::size_t width);

} // namespace switchpoint
