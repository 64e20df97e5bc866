#include "cli/description.h"

#include <algorithm>

#include "base/resources.h"
#include "cli/commands/list.h"
#include "machine/profile.h"
#include "models/model.h"
#include "timeline/theme.h"
#include "workload/scenario.h"

namespace switchpoint {

namespace {

OptionText describeOption(const CLI::Option& option) {
  OptionText text;
  for (const std::string& name : option.get_snames()) text.flags.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) text.flags.push_back("--" + name);
  if (option.get_items_expected_max() > 0) text.value = option.get_type_name();
  text.summary = option.get_description();
  text.group = option.get_group();
  text.required = option.get_required();
  return text;
}

CommandText describeCommand(const CLI::App& app) {
  CommandText text;
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_group().empty()) continue;
    OptionText described = describeOption(*option);
    (described.flags.empty() ? text.arguments : text.options).push_back(std::move(described));
  }
  return text;
}

} // namespace

ProgramText describe(const CLI::App& app) {
  ProgramText text;
  text.program = describeCommand(app);
  text.program.description = app.get_description();
  for (const CommandInfo* info : commandCatalog()) {
    CommandText command = describeCommand(*app.get_subcommand(std::string(info->id)));
    command.name = info->id;
    command.summary = info->summary;
    command.description = info->description;
    command.examples.assign(info->examples.begin(), info->examples.end());
    text.commands.push_back(std::move(command));
  }
  return text;
}

std::string usageLine(const CommandText& command) {
  std::string usage = "switchpoint " + command.name;
  for (const OptionText& argument : command.arguments)
    usage += argument.required ? " " + argument.value : " [" + argument.value + "]";
  return usage + " [options]";
}

std::string optionLine(const OptionText& option) {
  std::string line;
  for (const std::string& flag : option.flags) line += (line.empty() ? "" : ", ") + flag;
  if (!option.value.empty()) line += (line.empty() ? "" : " ") + option.value;
  return line;
}

std::vector<std::string> wordsFor(const std::string& value) {
  std::vector<std::string> words;
  if (value == "MODEL" || value == "MODELS") return modelIds();
  if (value == "PROFILE") return profileIds();
  if (value == "THEME") return themeIds();
  if (value == "WHAT") return listKinds();
  if (value == "LESSON") return resourceIds("lessons", ".toml");
  if (value == "CLAIM") return resourceIds("claims", ".toml");
  if (value == "FILE")
    for (const ExampleInfo& example : exampleInfos()) words.push_back(example.id);
  return words;
}

bool takesFile(const std::string& value) {
  return value == "FILE" || value == "OUT" || value == "LESSON";
}

} // namespace switchpoint
