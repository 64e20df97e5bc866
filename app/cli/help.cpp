#include "cli/help.h"

#include <algorithm>

#include "cli/ascii.h"
#include "cli/console.h"
#include "cli/text/wrap.h"

namespace switchpoint {

namespace {

constexpr std::size_t kMostColumns = 100; // longer lines are hard to read
constexpr std::size_t kIndent = 2;
constexpr std::size_t kSummaryAt = 24;

// One entry of a list: the name, then its summary in a column of its own.
std::string entry(const std::string& name, const std::string& summary, std::size_t width) {
  std::string text(kIndent, ' ');
  text += name;
  bool fits = displayWidth(name) + kIndent + 2 <= kSummaryAt;
  text += fits ? std::string(kSummaryAt - kIndent - displayWidth(name), ' ') : "\n" + std::string(kSummaryAt, ' ');
  bool first = true;
  for (const std::string& line : wrapWords(summary, width - kSummaryAt)) {
    if (!first) text += std::string(kSummaryAt, ' ');
    text += line + '\n';
    first = false;
  }
  return text;
}

std::string heading(const Console& console, const std::string& words) {
  return "\n" + console.styledOut(Style::Bold, words) + "\n";
}

std::string optionLists(const std::vector<OptionText>& options, const Console& console, std::size_t width) {
  std::vector<std::string> groups;
  for (const OptionText& option : options)
    if (std::find(groups.begin(), groups.end(), option.group) == groups.end()) groups.push_back(option.group);
  std::string text;
  for (const std::string& group : groups) {
    text += heading(console, group);
    for (const OptionText& option : options)
      if (option.group == group) text += entry(optionLine(option), option.summary, width);
  }
  return text;
}

std::string commandHelp(const CommandText& command, const Console& console, std::size_t width) {
  std::string text = console.styledOut(Style::Bold, "Usage") + "\n  " + usageLine(command) + "\n\n";
  text += wrapParagraphs(command.description, width);
  if (!command.arguments.empty()) text += heading(console, "Arguments");
  for (const OptionText& argument : command.arguments) text += entry(argument.value, argument.summary, width);
  text += optionLists(command.options, console, width);
  text += heading(console, "Examples");
  for (const CommandExample& example : command.examples)
    text += "  " + std::string(example.line) + "\n" + wrapParagraphs(example.says, width, 6);
  return text;
}

std::string programHelp(const ProgramText& text, const Console& console, std::size_t width) {
  std::string help = console.styledOut(Style::Bold, "Usage") + "\n  switchpoint COMMAND …\n";
  help += "  switchpoint\n\n" + wrapParagraphs(text.program.description, width);
  help += heading(console, "Commands");
  for (const CommandText& command : text.commands) help += entry(command.name, command.summary, width);
  help += optionLists(text.program.options, console, width);
  help += heading(console, "Examples");
  for (const CommandText& command : text.commands)
    if (!command.examples.empty())
      help += "  " + std::string(command.examples.front().line) + "\n" +
              wrapParagraphs(command.examples.front().says, width, 6);
  return help + "\nMore on a command: switchpoint COMMAND --help\n";
}

} // namespace

std::string helpText(const ProgramText& text, const std::string& command, const Console& console) {
  std::size_t width = std::min(kMostColumns, static_cast<std::size_t>(console.outTraits().width));
  for (const CommandText& candidate : text.commands)
    if (candidate.name == command) return commandHelp(candidate, console, width);
  return programHelp(text, console, width);
}

} // namespace switchpoint
