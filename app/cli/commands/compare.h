// The command `compare`: the same work under several models, as one table on one clock.
#pragma once

#include "cli/command.h"

namespace switchpoint {

extern const CommandInfo compareCommand;

} // namespace switchpoint
