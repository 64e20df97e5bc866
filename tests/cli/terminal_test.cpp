// Colour, width, character set, and streams that break.
#include <gmock/gmock.h>

#include "cli/exit_status.h"
#include "command.h"

namespace switchpoint {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

bool isAscii(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

ProgramResult onTerminal(std::vector<std::string> arguments, std::map<std::string, std::string> environment = {}) {
  environment.emplace("TERM", "xterm");
  return callOnTerminal({SWITCHPOINT_PROGRAM, std::move(arguments), {}, environment, {}});
}

ProgramResult inShell(const std::string& line) {
  return call({"/bin/sh", {"-c", line}, {}, {{"SWITCHPOINT", SWITCHPOINT_PROGRAM}}, {}});
}

TEST(Terminal, ColourOnlyThere) {
  EXPECT_THAT(onTerminal({"run", "no-such-example"}).out, HasSubstr("\033[1;31merror:\033[0m"));
  EXPECT_THAT(switchpointWith({"run", "no-such-example"}).err, Not(HasSubstr("\033")));
  EXPECT_THAT(switchpointWith({"--help"}).out, Not(HasSubstr("\033")));
}

TEST(Terminal, NoColorAndDumbTerminalsAreHonoured) {
  EXPECT_THAT(onTerminal({"run", "no-such-example"}, {{"NO_COLOR", "1"}}).out, Not(HasSubstr("\033")));
  EXPECT_THAT(onTerminal({"run", "no-such-example"}, {{"TERM", "dumb"}}).out, Not(HasSubstr("\033")));
  EXPECT_THAT(onTerminal({"run", "no-such-example"}, {{"NO_COLOR", ""}}).out, HasSubstr("\033"));
}

TEST(Terminal, WidthIsTheTerminals) {
  ProgramResult result = onTerminal({"list", "examples"}, {{"NO_COLOR", "1"}});
  std::size_t longest = 0;
  std::size_t start = 0;
  for (std::size_t end; (end = result.out.find("\r\n", start)) != std::string::npos; start = end + 2)
    longest = std::max(longest, end - start);
  EXPECT_GT(longest, 60u);
  EXPECT_LE(longest, 84u); // bytes: a few characters of 80 columns take more than one
}

TEST(Terminal, TextIsAsciiWhereTheLocaleIsNotUtf8) {
  for (const std::vector<std::string>& words : {std::vector<std::string>{"compare", "first-look"},
                                                {"run", "first-look"},
                                                {"list", "models"},
                                                {"--help"},
                                                {"counter", "shared-counter", "--runs", "3"},
                                                {"render", "first-look"}}) {
    ProgramResult ascii = switchpointWith(words, "", {{"LANG", "C"}});
    EXPECT_TRUE(isAscii(ascii.out + ascii.err)) << words[0];
    EXPECT_THAT(ascii.out + ascii.err, Not(HasSubstr("?"))) << words[0];
    EXPECT_FALSE(isAscii(switchpointWith({"compare", "first-look"}, "", {{"LC_ALL", "en_GB.utf8"}}).out));
  }
}

TEST(Terminal, JsonIsTheSameInEveryLocale) {
  std::vector<std::string> words{"compare", "first-look", "--json"};
  EXPECT_EQ(switchpointWith(words, "", {{"LANG", "C"}}).out,
            switchpointWith(words, "", {{"LC_ALL", "de_DE.UTF-8"}}).out);
}

TEST(Terminal, ReaderThatLeavesIsNoError) {
  ProgramResult result = inShell("\"$SWITCHPOINT\" run ten-thousand-connections --json | head -c 10");
  EXPECT_EQ(result.status, 0);
  EXPECT_THAT(result.err, IsEmpty());
  ProgramResult ignored = inShell("trap '' PIPE; \"$SWITCHPOINT\" run ten-thousand-connections --json | head -c 10");
  EXPECT_THAT(ignored.err, IsEmpty());
}

TEST(Terminal, FullDiskIsAnError) {
  ProgramResult result = inShell("\"$SWITCHPOINT\" list models > /dev/full");
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.err, HasSubstr("cannot write to standard output: No space left on device"));
}

TEST(Terminal, WorksFromAnyFolder) {
  ProgramResult result = call({SWITCHPOINT_PROGRAM, {"list", "profiles"}, {}, {}, "/"});
  EXPECT_EQ(result.status, kExitFine);
  EXPECT_THAT(result.out, HasSubstr("cpython-3.13"));
}

} // namespace
} // namespace switchpoint
