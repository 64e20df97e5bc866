// Man page, completions and the manual's page of commands, from the descriptions that --help shows.
#pragma once

#include <string>

#include "cli/description.h"

namespace switchpoint {

class Console;

std::string manPage(const ProgramText& text);
std::string bashCompletion(const ProgramText& text);
std::string zshCompletion(const ProgramText& text);
std::string fishCompletion(const ProgramText& text);
std::string commandsManual(const ProgramText& text);

// Writes what `kind` names (man, bash, zsh, fish, manual) to standard output; returns the exit status.
int generate(Console& console, const ProgramText& text, const std::string& kind);

} // namespace switchpoint
