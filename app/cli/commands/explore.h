// `switchpoint explore`: every outcome a workload can have.
#pragma once

#include "cli/command.h"

namespace switchpoint {

extern const CommandInfo exploreCommand;

} // namespace switchpoint
