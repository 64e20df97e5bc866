// What is compared with a recorded file.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>

namespace switchpoint {

// With SWITCHPOINT_REFRESH_GOLDENS set, as tests/golden/refresh does, the file is written anew instead.
inline void expectAsRecorded(const std::filesystem::path& path, const std::string& text) {
  if (std::getenv("SWITCHPOINT_REFRESH_GOLDENS") != nullptr) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
    return;
  }
  std::ifstream file(path, std::ios::binary);
  ASSERT_TRUE(file.good()) << path << ": tests/golden/refresh writes it";
  const std::string recorded{std::istreambuf_iterator<char>(file), {}};
  EXPECT_EQ(text, recorded) << path << ": if this is meant: tests/golden/refresh, then look at git diff";
}

// Nothing stands in the folder that nobody compares.
inline void expectFiles(const std::filesystem::path& folder, std::size_t wanted) {
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) files += entry.is_regular_file() ? 1 : 0;
  EXPECT_EQ(files, wanted) << folder;
}

} // namespace switchpoint
