// The command `counter`: what a shared counter comes to over many seeds, per interpreter.
#pragma once

#include "cli/command.h"

namespace switchpoint {

extern const CommandInfo counterCommand;

} // namespace switchpoint
