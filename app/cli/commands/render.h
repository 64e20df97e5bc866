// The command `render`: a figure of one or several runs, as SVG, text, PNG or PDF.
#pragma once

#include "cli/command.h"

namespace switchpoint {

extern const CommandInfo renderCommand;

} // namespace switchpoint
