#include "child.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <sstream>

extern char** environ;

namespace switchpoint::bench {

namespace {

std::string readAll(int file) {
  std::string text;
  std::array<char, 4096> piece;
  for (ssize_t count = 0; (count = read(file, piece.data(), piece.size())) > 0;) {
    text.append(piece.data(), static_cast<std::size_t>(count));
  }
  return text;
}

} // namespace

std::optional<Output> outputOf(const Command& command) {
  std::array<int, 2> ends;
  if (pipe(ends.data()) != 0) return std::nullopt;
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_addclose(&actions, ends[0]);
  posix_spawn_file_actions_addclose(&actions, ends[1]);
  std::vector<char*> words;
  for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  const auto start = std::chrono::steady_clock::now();
  pid_t child = 0;
  const int failure = posix_spawnp(&child, words[0], &actions, nullptr, words.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);
  Output output;
  if (failure == 0) output.text = readAll(ends[0]);
  close(ends[0]);
  if (failure != 0) return std::nullopt;
  int status = 0;
  waitpid(child, &status, 0);
  output.wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return std::nullopt;
  return output;
}

std::optional<Reading> readingOf(const Command& command) {
  const std::optional<Output> output = outputOf(command);
  if (!output) return std::nullopt;
  Reading reading{{"wall", output->wall}};
  std::istringstream words(output->text);
  std::string name;
  for (double number = 0; words >> name >> number;) reading[name] = number;
  return reading;
}

std::optional<double> instructionsOf(const Command& command) {
  Command counted{"valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--log-fd=1"};
  counted.insert(counted.end(), command.begin(), command.end());
  const std::optional<Output> output = outputOf(counted);
  if (!output) return std::nullopt;
  const std::size_t at = output->text.rfind("refs:");
  if (at == std::string::npos) return std::nullopt;
  std::string digits;
  for (const char c : output->text.substr(at, output->text.find('\n', at) - at)) {
    if (c >= '0' && c <= '9') digits += c;
  }
  return std::strtod(digits.c_str(), nullptr);
}

} // namespace switchpoint::bench
