#include "cli/command_line.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <exception>
#include <filesystem>
#include <map>
#include <new>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/result.h"
#include "cli/command.h"
#include "cli/commands/open.h"
#include "cli/console.h"
#include "cli/description.h"
#include "cli/exit_status.h"
#include "cli/generate.h"
#include "cli/help.h"
#include "workload/scenario.h"

namespace switchpoint {

namespace {

constexpr const char* kDescription =
    "Runs the same work under cooperative, preemptive and multi-process schedulers on one virtual clock, and shows who "
    "decides the switch. Without a command it starts the desktop app.";

// The program, its commands, and what each of them does.
struct Program {
  CLI::App app{kDescription, "switchpoint"};
  std::map<std::string, Action> actions;
  std::string generate;

  Program() {
    app.set_help_flag("-h,--help", "Show this help");
    app.set_version_flag("--version", "switchpoint " SWITCHPOINT_VERSION, "Show the version");
    app.add_option("--generate", generate)->group(""); // for the build: the man page and the completions
    app.get_option("--help")->group("Options");
    app.get_option("--version")->group("Options");
    for (const CommandInfo* info : commandCatalog()) {
      CLI::App* command = app.add_subcommand(std::string(info->id), std::string(info->summary));
      command->set_help_flag("-h,--help", "Show this help");
      actions[std::string(info->id)] = info->declare(*command);
      command->get_option("--help")->group("Options");
    }
  }

  std::string chosen() const {
    for (const CLI::App* command : app.get_subcommands()) return command->get_name();
    return {};
  }
};

bool isCommand(const std::string& word) {
  for (const CommandInfo* info : commandCatalog())
    if (info->id == word) return true;
  return false;
}

bool namesWork(const std::string& word) {
  std::error_code ignored;
  if (std::filesystem::exists(word, ignored)) return true;
  for (const ExampleInfo& example : exampleInfos())
    if (example.id == word) return true;
  return false;
}

int refuseCommand(Console& console, const std::string& word) {
  std::vector<std::string> ids;
  for (const CommandInfo* info : commandCatalog()) ids.emplace_back(info->id);
  std::string nearest = nearestWord(word, ids);
  std::string hint = "switchpoint --help lists the commands";
  if (!nearest.empty())
    hint = fmt::format("switchpoint {}", nearest);
  else if (namesWork(word))
    hint = fmt::format("switchpoint run {}", word);
  console.report({plainError(fmt::format("there is no command '{}'", word), hint)});
  return kExitBadInput;
}

// What CLI11 says of a bad command line, in our words.
std::string usageWords(const CLI::ParseError& error) {
  std::string message = error.what();
  std::size_t colon = message.find(": ");
  std::string before = message.substr(0, colon);
  auto kind = static_cast<CLI::ExitCodes>(error.get_exit_code());
  if (kind == CLI::ExitCodes::RequiredError && message.starts_with("file ")) return "FILE is missing";
  if (kind == CLI::ExitCodes::ExtrasError)
    return "unexpected argument: " + (colon == std::string::npos ? message : message.substr(colon + 2));
  if (kind == CLI::ExitCodes::ArgumentMismatch)
    return before + (message.ends_with("missing") ? " needs a value" : " is given more than once");
  return message;
}

int refuseUsage(Console& console, const Program& program, const CLI::ParseError& error) {
  std::string message = usageWords(error);
  std::string command = program.chosen();
  std::string hint = fmt::format("switchpoint {}{}--help", command, command.empty() ? "" : " ");
  console.report({plainError(message, hint)});
  return kExitBadInput;
}

int dispatch(Console& console, Program& program, int count, const char* const* words) {
  if (count > 1 && words[1][0] != '-' && !isCommand(words[1])) return refuseCommand(console, words[1]);
  try {
    program.app.parse(count, words);
  } catch (const CLI::CallForHelp&) {
    console.out(helpText(describe(program.app), program.chosen(), console));
    return kExitFine;
  } catch (const CLI::CallForVersion& version) {
    console.out(fmt::format("{}\n", version.what()));
    return kExitFine;
  } catch (const CLI::ParseError& error) {
    return refuseUsage(console, program, error);
  }
  if (!program.generate.empty()) return generate(console, describe(program.app), program.generate);
  std::string command = program.chosen();
  return program.actions.at(command.empty() ? std::string(openCommand.id) : command)(console);
}

} // namespace

int runCommandLine(int count, const char* const* words) {
  Console console;
  int status = kExitBadInput;
  try {
    Program program;
    status = dispatch(console, program, count, words);
  } catch (const std::bad_alloc&) {
    console.report({plainError("there is not enough memory for this run", "a smaller count or fewer models")});
  } catch (const std::exception& error) {
    console.report({plainError(fmt::format("this is a mistake in switchpoint: {}", error.what()))});
  }
  if (!console.finish()) status = kExitBadInput;
  return status;
}

} // namespace switchpoint
