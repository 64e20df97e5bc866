#include <fmt/format.h>

#include "cli/generate.h"

namespace switchpoint {

namespace {

std::string rows(const std::vector<OptionText>& options) {
  std::string table;
  for (const OptionText& option : options) table += fmt::format("| `{}` | {} |\n", optionLine(option), option.summary);
  return table;
}

std::string chapter(const CommandText& command) {
  std::string text = fmt::format("\n## switchpoint {}\n\n{}.\n\n    {}\n\n{}\n\n| | |\n|---|---|\n", command.name,
                                 command.summary, usageLine(command), command.description);
  text += rows(command.arguments) + rows(command.options) + "\n";
  for (const CommandExample& example : command.examples)
    text += fmt::format("- `{}`: {}\n", example.line, example.says);
  return text;
}

} // namespace

std::string commandsManual(const ProgramText& text) {
  std::string manual =
      "# Commands\n\nThis page is written by `switchpoint --generate manual`; `--help` says the same.\n\n";
  manual += text.program.description + "\n";
  for (const CommandText& command : text.commands) manual += chapter(command);
  return manual;
}

} // namespace switchpoint
