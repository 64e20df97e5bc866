#include "base/resources.h"

#include <algorithm>
#include <cstdlib>

#include <gtest/gtest.h>

#include "support/test_folder.h"

namespace switchpoint {
namespace {

namespace fs = std::filesystem;

// A folder of the test's own, and the environment as it was before.
class Resources : public testing::Test {
protected:
  Resources() { fs::create_directories(folder_ / "profiles"); }
  ~Resources() override { unsetenv("SWITCHPOINT_RESOURCES"); }
  void write(const std::string& path, const std::string& text) { own_.write(path, text); }

  TestFolder own_;
  const fs::path& folder_ = own_.root();
};

TEST_F(Resources, TheEnvironmentWins) {
  setenv("SWITCHPOINT_RESOURCES", folder_.c_str(), 1);
  EXPECT_EQ(resourceFolder(), folder_);
  setenv("SWITCHPOINT_RESOURCES", (folder_ / "none").c_str(), 1);
  EXPECT_EQ(resourceFolder(), fs::path());
}

TEST_F(Resources, ABuildTreeFindsItsSourceTree) {
  unsetenv("SWITCHPOINT_RESOURCES");
  EXPECT_EQ(fs::canonical(resourceFolder()), fs::canonical(fs::path(SWITCHPOINT_SOURCE_DIR) / "resources"));
}

TEST_F(Resources, IdsAreSortedAndOfOneExtension) {
  setenv("SWITCHPOINT_RESOURCES", folder_.c_str(), 1);
  for (const char* name : {"profiles/b.toml", "profiles/a.toml", "profiles/cpython-3.9.toml", "profiles/readme.md"}) {
    write(name, "x");
  }
  EXPECT_EQ(resourceIds("profiles", ".toml"), (std::vector<std::string>{"a", "b", "cpython-3.9"}));
  EXPECT_EQ(resourceIds("profiles", "md"), (std::vector<std::string>{"readme"}));
  EXPECT_TRUE(resourceIds("nothing", ".toml").empty());
}

TEST_F(Resources, ReadFileReadsAll) {
  const std::string text(200'000, 'x');
  write("big", text);
  write("empty", "");
  EXPECT_EQ(readFile(folder_ / "big").value(), text);
  EXPECT_EQ(readFile(folder_ / "empty").value(), "");
}

TEST_F(Resources, ReadFileSaysWhatIsWrong) {
  write("big", std::string(3u << 20, 'x'));
  const auto message = [](const Result<std::string>& result) { return result.diagnostics().at(0).message; };
  EXPECT_EQ(message(readFile(folder_ / "none")), "no such file");
  EXPECT_EQ(message(readFile(folder_)), "this is a folder, not a file");
  EXPECT_EQ(message(readFile(folder_ / "big", 1u << 20)), "is larger than the 1 MiB allowed");
  EXPECT_EQ(readFile(folder_ / "none").diagnostics().at(0).file, (folder_ / "none").string());
}

} // namespace
} // namespace switchpoint
