// Code to begin with: there is some for every recommendation and version, and every real interpreter found runs it.
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "guide/shipped.h"
#include "guide/skeleton.h"

namespace switchpoint {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> pythons() {
  std::vector<std::string> words;
  for (const Choice& choice : shippedGuide().question("python")->choices) words.push_back(choice.id);
  return words;
}

// Folders that may hold interpreters: those pyenv has installed, and PATH.
std::vector<fs::path> folders() {
  std::vector<fs::path> found;
  std::error_code ignored;
  const auto variable = [](const char* name) {
    return fs::path(std::getenv(name) == nullptr ? "" : std::getenv(name));
  };
  for (const fs::path& root : {variable("PYENV_ROOT"), variable("HOME") / ".pyenv"})
    for (const fs::directory_entry& version : fs::directory_iterator(root / "versions", ignored))
      found.push_back(version.path() / "bin");
  std::istringstream path(std::getenv("PATH") == nullptr ? "" : std::getenv("PATH"));
  for (std::string folder; std::getline(path, folder, ':');) found.emplace_back(folder);
  return found;
}

// "python3.14t", where one can be run; empty: there is none. A name in PATH may be a shim without an interpreter.
std::string interpreterFor(const std::string& version) {
  for (const fs::path& folder : folders()) {
    const std::string candidate = (folder / ("python" + version)).string();
    std::error_code ignored;
    if (fs::is_regular_file(candidate, ignored) && std::system((candidate + " --version >/dev/null 2>&1").c_str()) == 0)
      return candidate;
  }
  return {};
}

Result<std::string> codeFor(const std::string& id, const std::string& python) {
  return skeletonOf(shippedGuide(), id,
                    valuesOf("work=mixed concurrency=3 units=4 cpu_ms=5 wait_ms=10 cores=2 python=" + python));
}

struct Ran {
  int status = -1;
  std::string output;
};

Ran runProgram(const std::string& interpreter, const std::string& code) {
  const fs::path file =
      fs::temp_directory_path() /
      ("switchpoint-skeleton-" + std::to_string(std::hash<std::string>()(interpreter + code)) + ".py");
  std::ofstream(file) << code;
  Ran ran;
  const std::string command = "timeout 60 " + interpreter + " -W error " + file.string() + " 2>&1";
  if (std::FILE* pipe = popen(command.c_str(), "r")) {
    char buffer[256];
    while (std::fgets(buffer, sizeof buffer, pipe) != nullptr) ran.output += buffer;
    ran.status = pclose(pipe);
  }
  fs::remove(file);
  return ran;
}

class Skeletons : public testing::TestWithParam<std::string> {};

TEST_P(Skeletons, ThereIsOneForEveryVersion) {
  for (const std::string& python : pythons()) {
    const Result<std::string> code = codeFor(GetParam(), python);
    ASSERT_TRUE(code) << formatDiagnostics(code.diagnostics());
    EXPECT_EQ(code->find('@'), std::string::npos) << *code;
    EXPECT_NE(code->find("__main__"), std::string::npos);
  }
}

TEST_P(Skeletons, RunOnEveryInterpreterFound) {
  int found = 0;
  for (const std::string& python : pythons()) {
    const std::string interpreter = interpreterFor(python);
    if (interpreter.empty()) continue;
    ++found;
    const Ran ran = runProgram(interpreter, *codeFor(GetParam(), python));
    EXPECT_EQ(ran.status, 0) << python << ": " << ran.output;
    EXPECT_NE(ran.output.find(" done"), std::string::npos) << python << ": " << ran.output;
  }
  if (found == 0) GTEST_SKIP() << "no python3.x in PATH";
}

// What 3.14 does with a function that is sent to another interpreter, for versions that cannot do it: its code alone is
// copied, and runs among other globals.
constexpr const char* kAsIn314 = R"(import builtins, concurrent.futures, marshal, types


class Copied(concurrent.futures.ThreadPoolExecutor):
    def submit(self, function, *arguments):
        assert not function.__closure__ and not function.__defaults__
        code = marshal.loads(marshal.dumps(function.__code__))
        return super().submit(types.FunctionType(code, {"__builtins__": builtins}), *arguments)


concurrent.futures.InterpreterPoolExecutor = Copied
)";

TEST(Skeleton, WhatGoesToASubInterpreterStandsAlone) {
  int found = 0;
  for (const std::string& python : pythons()) {
    const std::string interpreter = interpreterFor(python);
    if (interpreter.empty() || python.starts_with("3.14")) continue; // they do it themselves, see above
    ++found;
    const Ran ran = runProgram(interpreter, kAsIn314 + *codeFor("subinterpreters", "3.14"));
    EXPECT_EQ(ran.status, 0) << python << ": " << ran.output;
    EXPECT_NE(ran.output.find("4 done"), std::string::npos) << python << ": " << ran.output;
  }
  if (found == 0) GTEST_SKIP() << "no python3.x in PATH";
}

TEST(Skeleton, SaysWhichPythonItNeeds) {
  EXPECT_NE(codeFor("subinterpreters", "3.14")->find("Needs Python 3.14"), std::string::npos);
  EXPECT_NE(codeFor("subinterpreters", "3.13")->find("need Python 3.14"), std::string::npos);
  EXPECT_NE(codeFor("free-threaded", "3.14t")->find("Needs a build without the GIL"), std::string::npos);
  EXPECT_NE(codeFor("asyncio", "3.13")->find("Python 3.11 and later"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Guide, Skeletons, testing::ValuesIn(shippedGuide().recommendationIds()), [](const auto& one) {
  std::string name = one.param;
  for (char& c : name)
    if (c == '-' || c == '+') c = '_';
  return name;
});

TEST(Skeleton, UseTheIdiomOfTheVersion) {
  EXPECT_EQ(codeFor("asyncio", "3.10")->find("TaskGroup"), std::string::npos);
  EXPECT_NE(codeFor("asyncio", "3.11")->find("TaskGroup"), std::string::npos);
  EXPECT_NE(codeFor("asyncio", "3.14t")->find("TaskGroup"), std::string::npos);
  EXPECT_NE(codeFor("subinterpreters", "3.14")->find("InterpreterPoolExecutor"), std::string::npos);
}

TEST(Skeleton, CarryTheNumbersOfTheCase) {
  const Result<std::string> code =
      skeletonOf(shippedGuide(), "thread-pool", valuesOf("concurrency=7 libraries=blocking"));
  ASSERT_TRUE(code);
  EXPECT_NE(code->find("WORKERS = 7"), std::string::npos) << *code;
}

} // namespace
} // namespace switchpoint
