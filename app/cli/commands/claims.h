// `switchpoint claims`: the statements people repeat, each decided by simulation.
#pragma once

#include "cli/command.h"

namespace switchpoint {

extern const CommandInfo claimsCommand;

} // namespace switchpoint
