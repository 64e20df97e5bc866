// The command `run`: one workload under one model, as `python FILE` in virtual time.
#pragma once

#include "cli/command.h"

namespace switchpoint {

extern const CommandInfo runCommand;

} // namespace switchpoint
