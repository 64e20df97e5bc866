// The README shows real output: it is compared with what the program says now. Its figures: figures_test.cpp.
// tests/golden/refresh writes them anew.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "support/program.h"

namespace switchpoint {
namespace {

constexpr const char* kReadme = SWITCHPOINT_SOURCE_DIR "/README.md";
const std::string kOpening = "```console\n$ switchpoint";

bool refreshing() {
  return std::getenv("SWITCHPOINT_REFRESH_GOLDENS") != nullptr;
}

std::string readAll(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> words(const std::string& line) {
  std::vector<std::string> result;
  std::size_t start = 0;
  while ((start = line.find_first_not_of(' ', start)) != std::string::npos) {
    std::size_t end = std::min(line.find(' ', start), line.size());
    result.push_back(line.substr(start, end - start));
    start = end;
  }
  return result;
}

// `text` with what each "$ switchpoint …" says now in place of what stands below it.
std::string withRealOutput(const std::string& text) {
  std::string result;
  std::size_t at = 0;
  for (std::size_t block; (block = text.find(kOpening, at)) != std::string::npos;) {
    std::size_t command = block + kOpening.size();
    std::size_t end = text.find('\n', command);
    std::size_t close = text.find("\n```", end);
    result += text.substr(at, end + 1 - at);
    ProgramResult said =
        call({SWITCHPOINT_PROGRAM, words(text.substr(command, end - command)), {}, {{"COLUMNS", "100"}}, {}});
    result += said.out;
    // The summary of `run`; what others say there is progress, which depends on the computer.
    if (text.compare(command, 5, " run ") == 0) result += said.err;
    at = close + 1;
  }
  return result + text.substr(at);
}

TEST(Readme, OutputIsReal) {
  std::string text = readAll(kReadme);
  std::string now = withRealOutput(text);
  EXPECT_NE(text.find(kOpening), std::string::npos);
  if (refreshing()) {
    std::ofstream(kReadme, std::ios::binary) << now;
  } else {
    EXPECT_EQ(text, now) << "if this is meant: tests/golden/refresh";
  }
}

} // namespace
} // namespace switchpoint
