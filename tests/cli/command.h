// The real `switchpoint`, run with these arguments; and files that exist only for a test.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support/program.h"

namespace switchpoint {

inline ProgramResult switchpointWith(std::vector<std::string> arguments, std::string input = {},
                                     std::map<std::string, std::string> environment = {}) {
  return call({SWITCHPOINT_PROGRAM, std::move(arguments), std::move(input), std::move(environment), {}});
}

// A folder of its own, gone with the test.
class TestFolder {
public:
  TestFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "switchpoint-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
  }
  ~TestFolder() { std::filesystem::remove_all(path_); }
  TestFolder(const TestFolder&) = delete;
  TestFolder& operator=(const TestFolder&) = delete;

  std::string path(const std::string& name) const { return (path_ / name).string(); }

  std::string write(const std::string& name, const std::string& text) const {
    std::ofstream(path(name), std::ios::binary) << text;
    return path(name);
  }

  std::string read(const std::string& name) const {
    std::ifstream file(path(name), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

private:
  std::filesystem::path path_;
};

// The document on standard output; fails the test when it is none.
inline nlohmann::json parsed(const ProgramResult& result) {
  nlohmann::json document = nlohmann::json::parse(result.out, nullptr, false);
  EXPECT_FALSE(document.is_discarded()) << result.out << result.err;
  return document;
}

} // namespace switchpoint
