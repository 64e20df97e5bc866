#include "support/program.h"

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <regex>

namespace switchpoint {

namespace {

// A temporary file without a name: unlike pipes, files cannot fill up while nobody reads.
class Scratch {
public:
  Scratch() : file_(std::tmpfile()) {}
  ~Scratch() { std::fclose(file_); }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  int descriptor() const { return fileno(file_); }

  void fill(std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), file_);
    std::fflush(file_);
    std::rewind(file_);
  }

  std::string content() {
    std::string text;
    char buffer[65536];
    std::rewind(file_);
    while (std::size_t count = std::fread(buffer, 1, sizeof buffer, file_)) text.append(buffer, count);
    return text;
  }

private:
  std::FILE* file_;
};

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> result;
  for (std::string& word : words) result.push_back(word.data());
  result.push_back(nullptr);
  return result;
}

std::vector<std::string> environmentOf(const ProgramCall& call) {
  std::map<std::string, std::string> variables{{"LANG", "C.UTF-8"}};
  for (const char* name : {"PATH", "HOME", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "LD_LIBRARY_PATH"})
    if (const char* value = std::getenv(name)) variables[name] = value;
  for (const auto& [name, value] : call.environment) variables[name] = value;
  std::vector<std::string> words;
  for (const auto& [name, value] : variables) words.push_back(name + "=" + value);
  return words;
}

// In the child: becomes the program.
[[noreturn]] void become(const ProgramCall& call) {
  std::vector<std::string> words{call.program};
  words.insert(words.end(), call.arguments.begin(), call.arguments.end());
  std::vector<std::string> variables = environmentOf(call);
  if (!call.folder.empty() && ::chdir(call.folder.c_str()) != 0) ::_exit(126);
  ::execvpe(call.program.c_str(), pointers(words).data(), pointers(variables).data());
  ::_exit(127);
}

int waitFor(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

// "simulating 40 %", "checking claims 7 %": said only when a second has passed, so no test may depend on it.
std::string withoutProgress(const std::string& text) {
  static const std::regex progress("[a-z]+( [a-z]+)? [0-9]+ %\n|\r\033\\[K([a-z]+( [a-z]+)? [0-9]+ %)?");
  return std::regex_replace(text, progress, "");
}

} // namespace

ProgramResult call(const ProgramCall& call) {
  Scratch input;
  Scratch output;
  Scratch errors;
  input.fill(call.input);
  pid_t child = ::fork();
  if (child == 0) {
    ::dup2(input.descriptor(), STDIN_FILENO);
    ::dup2(output.descriptor(), STDOUT_FILENO);
    ::dup2(errors.descriptor(), STDERR_FILENO);
    become(call);
  }
  ProgramResult result;
  result.status = waitFor(child);
  result.out = output.content();
  result.err = withoutProgress(errors.content());
  return result;
}

ProgramResult callOnTerminal(const ProgramCall& call) {
  winsize size{};
  size.ws_col = 80;
  size.ws_row = 25;
  int terminal = -1;
  pid_t child = ::forkpty(&terminal, nullptr, nullptr, &size);
  if (child == 0) become(call);
  ProgramResult result;
  if (::write(terminal, call.input.data(), call.input.size()) < 0) std::perror("typing on the terminal");
  char buffer[4096];
  // Reading fails with EIO when the program has ended.
  for (ssize_t count; (count = ::read(terminal, buffer, sizeof buffer)) > 0;)
    result.out.append(buffer, static_cast<std::size_t>(count));
  result.status = waitFor(child);
  ::close(terminal);
  result.out = withoutProgress(result.out);
  return result;
}

} // namespace switchpoint
