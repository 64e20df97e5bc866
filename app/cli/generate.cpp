#include "cli/generate.h"

#include <fmt/format.h>

#include <array>

#include "base/result.h"
#include "cli/console.h"
#include "cli/exit_status.h"

namespace switchpoint {

namespace {

struct Generator {
  std::string_view kind;
  std::string (*write)(const ProgramText& text);
};

constexpr std::array kGenerators{
    Generator{"man", manPage},         Generator{"bash", bashCompletion},   Generator{"zsh", zshCompletion},
    Generator{"fish", fishCompletion}, Generator{"manual", commandsManual},
};

} // namespace

int generate(Console& console, const ProgramText& text, const std::string& kind) {
  for (const Generator& generator : kGenerators) {
    if (generator.kind != kind) continue;
    console.rawOut(generator.write(text));
    return kExitFine;
  }
  console.report(
      {plainError(fmt::format("nothing called '{}' can be generated", kind), "man, bash, zsh, fish or manual")});
  return kExitBadInput;
}

} // namespace switchpoint
