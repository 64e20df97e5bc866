#include "cli/commands/open.h"

#include <array>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/gui_program.h"
#include "cli/simulation_options.h"
#include "workload/scenario.h"

namespace switchpoint {

namespace {

bool isSet(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0';
}

// Qt would abort where it finds no display.
bool hasDisplay() {
  return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
}

bool canOpen(const std::string& file, Diagnostic& failure) {
  std::error_code ignored;
  if (file.empty() || std::filesystem::exists(file, ignored)) return true;
  std::vector<std::string> ids;
  for (const ExampleInfo& example : exampleInfos()) ids.push_back(example.id);
  for (const std::string& id : ids)
    if (id == file) return true;
  std::string nearest = nearestWord(file, ids);
  failure = plainError("there is no file and no example '" + file + "'",
                       nearest.empty() ? "switchpoint list examples" : "switchpoint open " + nearest);
  return false;
}

int performOpen(Console& console, const std::string& file) {
  Diagnostic failure;
  if (!canOpen(file, failure)) {
    console.report({failure});
    return kExitBadInput;
  }
  std::string program = findGui();
  if (program.empty()) {
    console.report({guiMissing("a window")});
    return kExitBadInput;
  }
  if (!hasDisplay()) {
    console.report({plainError("there is no display to open a window on",
                               "switchpoint compare first-look shows the comparison in the terminal")});
    return kExitBadInput;
  }
  console.report({becomeGui(program, file.empty() ? std::vector<std::string>{} : std::vector<std::string>{file})});
  return kExitBadInput;
}

Action declareOpen(CLI::App& app) {
  auto file = std::make_shared<std::string>();
  app.add_option("file", *file, "A scenario (.toml), an example's id, or a trace (.swtrace)")->type_name("FILE");
  return [file](Console& console) { return performOpen(console, *file); };
}

constexpr std::array kOpenExamples{
    CommandExample{"switchpoint open blocked-loop", "the desktop app with that example"},
};

} // namespace

const CommandInfo openCommand{"open", "Start the desktop app",
                              "Starts switchpoint-gui, found beside this program or in PATH, with FILE opened. "
                              "switchpoint without a command does "
                              "the same without a file.",
                              kOpenExamples, declareOpen};

} // namespace switchpoint
