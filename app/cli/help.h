// The text of --help.
#pragma once

#include <string>

#include "cli/description.h"

namespace switchpoint {

class Console;

// Help of the program (`command` empty) or of one command, wrapped to the terminal.
std::string helpText(const ProgramText& text, const std::string& command, const Console& console);

} // namespace switchpoint
