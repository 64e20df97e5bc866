// The command `list`: the models, profiles, primitives, examples and formats there are.
#pragma once

#include <string>
#include <vector>

#include "cli/command.h"

namespace switchpoint {

extern const CommandInfo listCommand;

// What can be listed: "models", "profiles", …
std::vector<std::string> listKinds();

} // namespace switchpoint
