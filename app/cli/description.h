// The command line in words, read from the declared options: the one source of help, man page, manual and completions.
#pragma once

#include <CLI/App.hpp>
#include <string>
#include <vector>

#include "cli/command.h"

namespace switchpoint {

struct OptionText {
  std::vector<std::string> flags; // "-o", "--output"; empty for an argument
  std::string value;              // "FILE"; empty for a flag
  std::string summary;
  std::string group; // heading it stands under
  bool required = false;
};

struct CommandText {
  std::string name; // "run"; empty for `switchpoint` itself
  std::string summary;
  std::string description;
  std::vector<OptionText> arguments;
  std::vector<OptionText> options;
  std::vector<CommandExample> examples;
};

struct ProgramText {
  CommandText program;
  std::vector<CommandText> commands;
};

// `app` is the program with all commands of the catalog declared in it. Options of the group "" are left out.
ProgramText describe(const CLI::App& app);

// "switchpoint run FILE [options]".
std::string usageLine(const CommandText& command);

// "-o, --output FILE".
std::string optionLine(const OptionText& option);

// The words that may stand where a value of this name is asked for ("MODEL", "PROFILE", …); empty: anything.
std::vector<std::string> wordsFor(const std::string& value);

// Whether a file may stand there.
bool takesFile(const std::string& value);

} // namespace switchpoint
