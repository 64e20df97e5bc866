// `switchpoint play`: a person is the scheduler, in the terminal.
#pragma once

#include "cli/command.h"

namespace switchpoint {

extern const CommandInfo playCommand;

} // namespace switchpoint
