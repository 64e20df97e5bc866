// The command `guide`: asks about somebody's own case and recommends, with the evidence.
#pragma once

#include "cli/command.h"

namespace switchpoint {

extern const CommandInfo guideCommand;

} // namespace switchpoint
