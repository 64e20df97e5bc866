// `switchpoint run`: streams kept apart, exit codes as the simulated program's, the trace file.
#include <gmock/gmock.h>

#include "cli/exit_status.h"
#include "command.h"

namespace switchpoint {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

constexpr const char* kPrints = R"([[task]]
name = "speaker"
steps = [ { print = "hello" }, { sleep = "2s" }, { print = "bye" } ]
)";

constexpr const char* kRaises = R"([[task]]
name = "breaker"
steps = [ { print = "before" }, { raise = "ValueError: bad" } ]
)";

TEST(Run, ProgramSpeaksOnStandardOutputAndTheSummaryOnStandardError) {
  ProgramResult result = switchpointWith({"run", "-"}, kPrints);
  EXPECT_EQ(result.status, kExitFine) << result.err;
  EXPECT_EQ(result.out, "hello\nbye\n");
  EXPECT_THAT(result.err, AllOf(HasSubstr("elapsed"), HasSubstr("2.00 s"), HasSubstr("switches"), HasSubstr("time")));
}

TEST(Run, QuietLeavesOnlyWhatTheProgramSays) {
  ProgramResult result = switchpointWith({"run", "-", "--quiet"}, kPrints);
  EXPECT_EQ(result.out, "hello\nbye\n");
  EXPECT_THAT(result.err, IsEmpty());
}

TEST(Run, RaisingProgramEndsWithOneAndItsErrorOnStandardErrorEvenWhenQuiet) {
  for (const char* model : {"serial", "asyncio"}) {
    ProgramResult result = switchpointWith({"run", "-", "-q", "--model", model}, kRaises);
    EXPECT_EQ(result.status, kExitFailed) << model;
    EXPECT_EQ(result.out, "before\n") << model;
    EXPECT_THAT(result.err, HasSubstr("ValueError: bad")) << model;
  }
}

TEST(Run, DeadlockEndsWithThree) {
  ProgramResult result = switchpointWith({"run", "lock-order-deadlock", "--model", "threads"});
  EXPECT_EQ(result.status, kExitDeadlock);
  EXPECT_THAT(result.err, HasSubstr("deadlock"));
}

TEST(Run, JsonIsOneDocumentThatHoldsWhatTheProgramWrote) {
  ProgramResult result = switchpointWith({"run", "-", "--json"}, kRaises);
  EXPECT_EQ(result.status, kExitFailed);
  EXPECT_THAT(result.err, IsEmpty());
  nlohmann::json document = parsed(result);
  EXPECT_EQ(document["schema"], "switchpoint/run/1");
  EXPECT_EQ(document["stdout"], "before\n");
  EXPECT_THAT(document["stderr"].get<std::string>(), HasSubstr("ValueError: bad"));
  EXPECT_EQ(document["exit_code"], 1);
}

TEST(Run, DefaultsAreThoseOfTheManual) {
  nlohmann::json document = parsed(switchpointWith({"run", "-", "--json"}, kPrints));
  EXPECT_EQ(document["model"], "asyncio");
  EXPECT_EQ(document["profile"], "cpython-3.13");
  EXPECT_EQ(document["cores"], 4);
  EXPECT_EQ(document["seed"], 1);
}

TEST(Run, OptionsReachTheSimulation) {
  nlohmann::json document = parsed(switchpointWith({"run", "two-sleepers", "--json", "--model", "threads", "--profile",
                                                    "cpython-3.9", "--seed", "18446744073709551615", "--cores", "2"}));
  EXPECT_EQ(document["model"], "threads");
  EXPECT_EQ(document["profile"], "cpython-3.9");
  EXPECT_EQ(document["cores"], 2);
  EXPECT_EQ(document["seed"].get<std::uint64_t>(), 18446744073709551615u);
}

TEST(Run, SameSeedSameBytes) {
  std::vector<std::string> words{"run", "shared-counter", "--model", "threads", "--profile", "cpython-3.9", "--json"};
  EXPECT_EQ(switchpointWith(words).out, switchpointWith(words).out);
}

TEST(Run, TraceIsWrittenAndReadBackWithTheSameNumbers) {
  TestFolder folder;
  std::string file = folder.path("run.swtrace");
  ProgramResult written = switchpointWith({"run", "first-look", "--model", "threads", "--json", "--trace", file});
  ProgramResult again = switchpointWith({"run", file, "--json"});
  EXPECT_EQ(again.status, kExitFine) << again.err;
  EXPECT_EQ(again.out, written.out);
}

TEST(Run, OptionThatCannotChangeATraceIsRefused) {
  TestFolder folder;
  std::string file = folder.path("run.swtrace");
  switchpointWith({"run", "two-sleepers", "-q", "--trace", file});
  ProgramResult result = switchpointWith({"run", file, "--seed", "2"});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.err, HasSubstr("--seed has nothing to change"));
}

TEST(Run, TraceThatCannotBeWrittenIsAnError) {
  ProgramResult result = switchpointWith({"run", "two-sleepers", "-q", "--trace", "/no/such/folder/x.swtrace"});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.err, HasSubstr("cannot write '/no/such/folder/x.swtrace': No such file or directory"));
}

TEST(Run, PairsThatCannotBeAreRefusedInOneSentence) {
  ProgramResult old =
      switchpointWith({"run", "two-sleepers", "--model", "subinterpreters", "--profile", "cpython-3.11"});
  EXPECT_EQ(old.status, kExitBadInput);
  EXPECT_THAT(old.err, AllOf(StartsWith("error: "), HasSubstr("3.12")));
  ProgramResult free = switchpointWith({"run", "two-sleepers", "--model", "free-threaded", "--profile", "cpython-3.9"});
  EXPECT_EQ(free.status, kExitBadInput);
  EXPECT_THAT(free.err, Not(IsEmpty()));
}

} // namespace
} // namespace switchpoint
