// What a person meets first: help, version, and a command line that is wrong.
#include <gmock/gmock.h>

#include "cli/command.h"
#include "cli/exit_status.h"
#include "command.h"

namespace switchpoint {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

TEST(Usage, HelpGoesToStandardOutput) {
  ProgramResult result = switchpointWith({"--help"});
  EXPECT_EQ(result.status, kExitFine);
  EXPECT_THAT(result.err, IsEmpty());
  for (const CommandInfo* command : commandCatalog()) EXPECT_THAT(result.out, HasSubstr(std::string(command->id)));
}

TEST(Usage, EveryCommandHasHelpWithAnExampleOfItself) {
  for (const CommandInfo* command : commandCatalog()) {
    ProgramResult result = switchpointWith({std::string(command->id), "--help"});
    EXPECT_EQ(result.status, kExitFine) << command->id;
    EXPECT_THAT(result.err, IsEmpty()) << command->id;
    EXPECT_THAT(result.out, HasSubstr("Examples\n  switchpoint " + std::string(command->id) + " ")) << command->id;
    for (const CommandExample& example : command->examples)
      EXPECT_THAT(result.out, HasSubstr(std::string(example.line)));
  }
}

TEST(Usage, HelpFitsTheTerminal) {
  for (const CommandInfo* command : commandCatalog()) {
    ProgramResult result = switchpointWith({std::string(command->id), "--help"}, "", {{"COLUMNS", "72"}});
    std::size_t start = 0;
    for (std::size_t end; (end = result.out.find('\n', start)) != std::string::npos; start = end + 1) {
      std::string line = result.out.substr(start, end - start);
      if (line.starts_with("  switchpoint ")) continue; // command lines are there to be copied
      EXPECT_LE(line.size(), 74u) << line;
    }
  }
}

TEST(Usage, VersionIsOneLine) {
  ProgramResult result = switchpointWith({"--version"});
  EXPECT_EQ(result.status, kExitFine);
  EXPECT_EQ(result.out, "switchpoint " SWITCHPOINT_VERSION "\n");
  EXPECT_THAT(result.err, IsEmpty());
}

TEST(Usage, MistypedCommandIsAnsweredWithTheNearest) {
  ProgramResult result = switchpointWith({"comapre", "first-look"});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.out, IsEmpty());
  EXPECT_THAT(result.err, HasSubstr("error: there is no command 'comapre'"));
  EXPECT_THAT(result.err, HasSubstr("switchpoint compare"));
}

TEST(Usage, ExampleInThePlaceOfACommandIsUnderstood) {
  ProgramResult result = switchpointWith({"two-sleepers"});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.err, HasSubstr("switchpoint run two-sleepers"));
}

TEST(Usage, CommandsThatDoNotWorkYetAreNotThere) {
  for (const char* command : {"convert", "what-if", "measure", "calibrate"})
    EXPECT_THAT(switchpointWith({command}).err, HasSubstr("there is no command")) << command;
}

struct BadUsage {
  std::vector<std::string> arguments;
  std::string says;
};

TEST(Usage, BadValuesAreRefusedWithWhatWouldBeGood) {
  const std::vector<BadUsage> cases{
      {{"run"}, "FILE is missing"},
      {{"compare"}, "FILE is missing"},
      {{"run", "two-sleepers", "--cores", "0"}, "--cores: '0' is not a whole number from 1 to 1024"},
      {{"run", "two-sleepers", "--cores", "-3"}, "--cores: '-3' is not a whole number from 1 to 1024"},
      {{"run", "two-sleepers", "--cores", "many"}, "--cores: 'many' is not a whole number from 1 to 1024"},
      {{"run", "two-sleepers", "--cores", "4x"}, "'4x' is not a whole number"},
      {{"run", "two-sleepers", "--workers", "100001"}, "--workers: '100001' is not a whole number from 1 to 100000"},
      {{"run", "two-sleepers", "--seed", "-1"}, "--seed: '-1' is not a whole number from 0 to 2^64 - 1"},
      {{"run", "two-sleepers", "--seed", "18446744073709551616"}, "--seed: '18446744073709551616' is not"},
      {{"run", "two-sleepers", "--seed", ""}, "--seed"},
      {{"run", "two-sleepers", "--model", "thread"}, "there is no model 'thread'; did you mean 'threads'?"},
      {{"run", "two-sleepers", "--profile", "cpython-3.8"}, "there is no profile 'cpython-3.8'"},
      {{"run", "two-sleepers", "--set", "n"}, "--set: 'n' is not of the form name=value"},
      {{"run", "two-sleepers", "--set", "n=1", "--set", "n=2"}, "'n' is given twice"},
      {{"run", "two-sleepers", "more"}, "unexpected argument: more"},
      {{"run", "two-sleepers", "--colour"}, "unexpected argument: --colour"},
      {{"compare", "two-sleepers", "--models", "asyncio,thread"}, "there is no model 'thread'"},
      {{"compare", "two-sleepers", "--models", "asyncio,"}, "there is no model ''"},
      {{"compare", "two-sleepers", "--models", ""}, "--models"},
      {{"counter", "shared-counter", "--runs", "0"}, "--runs: '0' is not a whole number from 1 to 1000000"},
      {{"list", "model"}, "there is no list 'model'; did you mean 'models'?"},
      {{"render", "first-look", "--theme", "dar"}, "did you mean 'dark'?"},
      {{"render", "first-look", "--width", "3"}, "--width: '3' is not a whole number from"},
      {{"render", "first-look", "--from", "5"}, "--from: '5' is not a time"},
  };
  for (const BadUsage& bad : cases) {
    ProgramResult result = switchpointWith(bad.arguments);
    EXPECT_EQ(result.status, kExitBadInput) << bad.says;
    EXPECT_THAT(result.out, IsEmpty()) << bad.says;
    EXPECT_THAT(result.err, StartsWith("error: ")) << bad.says;
    EXPECT_THAT(result.err, HasSubstr(bad.says));
  }
}

TEST(Usage, ManySettingsDoNotSwallowTheFile) {
  ProgramResult result = switchpointWith({"run", "--set", "no-such-parameter=1", "two-sleepers"});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.err, HasSubstr("no-such-parameter"));
}

} // namespace
} // namespace switchpoint
