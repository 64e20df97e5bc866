// What FILE may be: a path, an id, "-", a pipe; and what is said of anything else.
#include <gmock/gmock.h>

#include "cli/exit_status.h"
#include "command.h"

namespace switchpoint {
namespace {

using testing::AllOf;
using testing::AnyOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

constexpr const char* kShort = "[[task]]\nname = \"one\"\nsteps = [ { sleep = \"1s\" } ]\n";

TEST(Input, FileIsRead) {
  TestFolder folder;
  ProgramResult result = switchpointWith({"run", folder.write("short.toml", kShort), "--json"});
  EXPECT_EQ(result.status, kExitFine) << result.err;
  EXPECT_EQ(parsed(result)["source"], folder.path("short.toml"));
}

TEST(Input, StandardInputIsReadByEveryCommandThatTakesAFile) {
  for (const char* command : {"run", "compare", "render"}) {
    ProgramResult result = switchpointWith({command, "-"}, kShort);
    EXPECT_EQ(result.status, kExitFine) << command << result.err;
    EXPECT_THAT(result.out + result.err, HasSubstr("1.00 s")) << command;
  }
}

TEST(Input, DiagnosticsOfStandardInputNameItAndShowTheLine) {
  ProgramResult result = switchpointWith({"run", "-"}, "[[task]]\nname = \"one\"\nsteps = [ { slep = \"1s\" } ]\n");
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.out, IsEmpty());
  EXPECT_THAT(result.err, AllOf(StartsWith("<stdin>:3:"), HasSubstr(": error: "), HasSubstr("{ slep = \"1s\" }"),
                                HasSubstr("^"), HasSubstr("sleep")));
}

TEST(Input, DiagnosticsOfAFileNameItAsTyped) {
  TestFolder folder;
  std::string file = folder.write("bad.toml", "[[task]]\nname = \"one\"\ncount = -1\nsteps = [ { sleep = \"1s\" } ]\n");
  for (const char* command : {"run", "compare", "render", "counter", "explore"}) {
    ProgramResult result = switchpointWith({command, file});
    EXPECT_EQ(result.status, kExitBadInput) << command;
    EXPECT_THAT(result.err, StartsWith(file + ":3:")) << command;
  }
}

TEST(Input, PythonProgramIsRefusedInOneSentence) {
  TestFolder folder;
  ProgramResult result = switchpointWith({"run", folder.write("prog.py", "print('hello')\n")});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.out, IsEmpty());
  EXPECT_THAT(result.err, HasSubstr("Python programs cannot be run yet"));
  EXPECT_LE(std::count(result.err.begin(), result.err.end(), '\n'), 2);
}

TEST(Input, MissingFileIsAnsweredWithTheNearestExample) {
  ProgramResult result = switchpointWith({"run", "two-sleeper"});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.err, HasSubstr("two-sleepers"));
}

TEST(Input, FolderIsRefused) {
  ProgramResult result = switchpointWith({"run", "/"});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.err, HasSubstr("this is a folder"));
}

TEST(Input, TraceCannotBeComparedOrCounted) {
  TestFolder folder;
  std::string trace = folder.path("run.swtrace");
  switchpointWith({"run", "two-sleepers", "-q", "--trace", trace});
  for (const char* command : {"compare", "counter", "explore"}) {
    ProgramResult result = switchpointWith({command, trace});
    EXPECT_EQ(result.status, kExitBadInput) << command;
    EXPECT_THAT(result.err, HasSubstr("is a trace")) << command;
  }
}

TEST(Input, TraceMayComeThroughStandardInput) {
  TestFolder folder;
  std::string trace = folder.path("run.swtrace");
  switchpointWith({"run", "two-sleepers", "-q", "--trace", trace});
  ProgramResult result = switchpointWith({"run", "-"}, folder.read("run.swtrace"));
  EXPECT_EQ(result.status, kExitFine) << result.err;
  EXPECT_THAT(result.err, HasSubstr("elapsed"));
}

TEST(Input, DamagedTraceIsADiagnostic) {
  TestFolder folder;
  std::string trace = folder.path("run.swtrace");
  switchpointWith({"run", "first-look", "-q", "--trace", trace});
  std::string bytes = folder.read("run.swtrace");
  ProgramResult result = switchpointWith({"run", folder.write("half.swtrace", bytes.substr(0, bytes.size() / 2))});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.err, HasSubstr("half.swtrace"));
}

TEST(Input, SettingsReachTheScenario) {
  ProgramResult result =
      switchpointWith({"run", "-", "--json", "--set", "nap=3s"},
                      "[params]\nnap = \"1s\"\n[[task]]\nname = \"one\"\nsteps = [ { sleep = \"$nap\" } ]\n");
  EXPECT_EQ(result.status, kExitFine) << result.err;
  EXPECT_NEAR(parsed(result)["elapsed_s"].get<double>(), 3.0, 0.01);
}

} // namespace
} // namespace switchpoint
