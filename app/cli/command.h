// A command of `switchpoint`: what help, man page and completions say of it, and how it declares its options.
#pragma once

#include <CLI/App.hpp>
#include <functional>
#include <span>
#include <string_view>

namespace switchpoint {

class Console;

// Does the work once the command line is read; returns the exit status.
using Action = std::function<int(Console&)>;

struct CommandExample {
  std::string_view line; // "switchpoint run two-sleepers"
  std::string_view says; // what one sees, without a full stop
};

struct CommandInfo {
  std::string_view id;
  std::string_view summary;     // one line, without a full stop
  std::string_view description; // paragraphs, separated by empty lines
  std::span<const CommandExample> examples;
  // Adds the arguments and options to `app` and returns what is to be done with them.
  Action (*declare)(CLI::App& app);
};

// The commands in the order they are listed.
std::span<const CommandInfo* const> commandCatalog();

} // namespace switchpoint
