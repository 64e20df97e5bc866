// The command `open`: starts the desktop app.
#pragma once

#include "cli/command.h"

namespace switchpoint {

extern const CommandInfo openCommand;

} // namespace switchpoint
