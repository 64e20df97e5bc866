#include <array>

#include "cli/command.h"
#include "cli/commands/claims.h"
#include "cli/commands/compare.h"
#include "cli/commands/counter.h"
#include "cli/commands/explore.h"
#include "cli/commands/guide.h"
#include "cli/commands/list.h"
#include "cli/commands/open.h"
#include "cli/commands/play.h"
#include "cli/commands/render.h"
#include "cli/commands/run.h"

namespace switchpoint {

std::span<const CommandInfo* const> commandCatalog() {
  static constexpr std::array<const CommandInfo*, 10> commands{
      &runCommand,  &compareCommand, &renderCommand, &counterCommand, &exploreCommand,
      &playCommand, &guideCommand,   &claimsCommand, &listCommand,    &openCommand,
  };
  return commands;
}

} // namespace switchpoint
