// Man page, completions and the page of commands: they say what --help says, and tools accept them.
#include <gmock/gmock.h>

#include "cli/command.h"
#include "cli/exit_status.h"
#include "command.h"

namespace switchpoint {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

ProgramResult shell(const std::string& line, const TestFolder& folder, const std::string& program = "/bin/bash") {
  return call({program, {"-c", line}, {}, {{"SWITCHPOINT", SWITCHPOINT_PROGRAM}}, folder.path("")});
}

bool installed(const std::string& program) {
  return call({"/bin/sh", {"-c", "command -v " + program}, {}, {}, {}}).status == 0;
}

// What bash would offer for the words of a command line, the last of which is being typed.
std::string offered(const std::string& words, int at) {
  TestFolder folder;
  folder.write("mine.toml", "");
  return shell("eval \"$(\"$SWITCHPOINT\" --generate bash)\"; COMP_WORDS=(" + words +
                   "); COMP_CWORD=" + std::to_string(at) + "; _switchpoint; printf '%s\\n' \"${COMPREPLY[@]}\"",
               folder)
      .out;
}

TEST(Generated, ManPageNamesEveryCommandAndIsAcceptedByMan) {
  ProgramResult page = switchpointWith({"--generate", "man"});
  for (const CommandInfo* command : commandCatalog())
    EXPECT_THAT(page.out, HasSubstr(".SS " + std::string(command->id)));
  EXPECT_THAT(page.out, HasSubstr(".SH EXIT STATUS"));
  if (!installed("groff")) GTEST_SKIP() << "groff is not installed";
  TestFolder folder;
  folder.write("switchpoint.1", page.out);
  ProgramResult checked = shell("groff -ww -b -z -man -Tutf8 -Kutf8 switchpoint.1", folder);
  EXPECT_EQ(checked.status, 0);
  EXPECT_THAT(checked.err, IsEmpty());
}

TEST(Generated, BashCompletesCommandsOptionsAndWords) {
  EXPECT_THAT(offered("switchpoint co", 1), AllOf(HasSubstr("compare\n"), HasSubstr("counter\n")));
  EXPECT_EQ(offered("switchpoint run --mo", 2), "--model\n");
  EXPECT_EQ(offered("switchpoint run --model th", 3), "threads\n");
  EXPECT_EQ(offered("switchpoint run --profile cpython-3.13", 3), "cpython-3.13\ncpython-3.13t\n");
  EXPECT_EQ(offered("switchpoint run two-", 2), "two-sleepers\n");
  EXPECT_EQ(offered("switchpoint run mi", 2), "mixed-server\nmine.toml\n");
  EXPECT_EQ(offered("switchpoint play lost-u", 2), "lost-update\n");
  EXPECT_EQ(offered("switchpoint list pri", 2), "primitives\n");
  EXPECT_EQ(offered("switchpoint compare first-look --models asyncio,th", 4), "asyncio,threads\n");
}

TEST(Generated, ShellsAcceptTheirCompletions) {
  TestFolder folder;
  for (const char* name : {"bash", "zsh", "fish"}) {
    ProgramResult script = switchpointWith({"--generate", name});
    EXPECT_EQ(script.status, kExitFine);
    EXPECT_THAT(script.out, HasSubstr("models"));
    folder.write(name, script.out);
    if (!installed(name)) continue;
    EXPECT_EQ(shell(std::string(name) + " -n " + name, folder).err, "") << name;
  }
}

TEST(Generated, PageOfCommandsInTheManualIsCurrent) {
  std::ifstream file(SWITCHPOINT_SOURCE_DIR "/resources/manual/commands.md");
  std::string text{std::istreambuf_iterator<char>(file), {}};
  EXPECT_EQ(switchpointWith({"--generate", "manual"}).out, text)
      << "refresh: switchpoint --generate manual > resources/manual/commands.md";
}

TEST(Generated, UnknownKindIsRefused) {
  EXPECT_EQ(switchpointWith({"--generate", "tcsh"}).status, kExitBadInput);
}

} // namespace
} // namespace switchpoint
