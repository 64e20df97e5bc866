#include "cli/gui_program.h"

#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string_view>

#include "base/result.h"

extern char** environ;

namespace switchpoint {

namespace {

constexpr const char* kName = "switchpoint-gui";

bool executable(const std::filesystem::path& path) {
  std::error_code ignored;
  return std::filesystem::is_regular_file(path, ignored) && ::access(path.c_str(), X_OK) == 0;
}

// What exec and spawn want: pointers into `words`, ended by a null.
std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> result;
  for (std::string& word : words) result.push_back(word.data());
  result.push_back(nullptr);
  return result;
}

std::vector<std::string> withProgram(const std::string& program, const std::vector<std::string>& arguments) {
  std::vector<std::string> words{program};
  words.insert(words.end(), arguments.begin(), arguments.end());
  return words;
}

Diagnostic startFailed(const std::string& program, int error) {
  return plainError(fmt::format("cannot start '{}': {}", program, std::strerror(error)));
}

} // namespace

std::string findGui() {
  std::error_code ignored;
  std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", ignored);
  if (!ignored && executable(self.parent_path() / kName)) return (self.parent_path() / kName).string();
  const char* variable = std::getenv("PATH");
  std::string_view folders = variable == nullptr ? "" : variable;
  while (!folders.empty()) {
    std::size_t end = folders.find(':');
    std::filesystem::path candidate = std::filesystem::path(folders.substr(0, end)) / kName;
    if (end != 0 && executable(candidate)) return candidate.string();
    if (end == std::string_view::npos) break;
    folders.remove_prefix(end + 1);
  }
  return {};
}

Diagnostic guiMissing(const std::string& purpose) {
  return plainError(fmt::format("{} needs the desktop app, and switchpoint-gui is not installed", purpose),
                    "packaging/start in the source tree builds and starts it; switchpoint compare first-look shows the "
                    "comparison in the terminal");
}

Diagnostic becomeGui(const std::string& program, const std::vector<std::string>& arguments) {
  std::vector<std::string> words = withProgram(program, arguments);
  ::execv(program.c_str(), pointers(words).data());
  return startFailed(program, errno);
}

std::optional<Diagnostic> runGuiHeadless(const std::string& program, const std::vector<std::string>& arguments) {
  std::vector<std::string> words = withProgram(program, arguments);
  std::vector<std::string> variables;
  for (char** variable = environ; *variable != nullptr; ++variable)
    if (std::string_view(*variable).rfind("QT_QPA_PLATFORM=", 0) != 0) variables.emplace_back(*variable);
  variables.emplace_back("QT_QPA_PLATFORM=offscreen");
  pid_t child = 0;
  int error =
      ::posix_spawn(&child, program.c_str(), nullptr, nullptr, pointers(words).data(), pointers(variables).data());
  if (error != 0) return startFailed(program, error);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return startFailed(program, errno);
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return std::nullopt;
  return plainError("switchpoint-gui could not draw the figure", "svg and txt are drawn without it");
}

} // namespace switchpoint
