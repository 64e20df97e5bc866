#include "base/resources.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <thread>

#include <sys/stat.h>

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
  for (const std::size_t size : {0u, 1u, (1u << 16) - 1, 1u << 16, 200'000u, 1u << 20, (3u << 20) + 1}) {
    std::string text(size, 'x');
    if (size > 0) text.back() = '.';
    write("some", text);
    EXPECT_TRUE(readFile(folder_ / "some").value() == text) << size;
  }
}

TEST_F(Resources, ReadFileReadsAPipe) {
  const fs::path pipe = folder_ / "pipe";
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  const std::string text(300'000, 'x');
  std::thread writer([&] { std::ofstream(pipe) << text; });
  const Result<std::string> read = readFile(pipe);
  writer.join();
  EXPECT_TRUE(read.value() == text) << "it has no size";
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
