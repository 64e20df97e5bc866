// `switchpoint explore`: all outcomes, and their schedules replayed.
#include <gmock/gmock.h>

#include "cli/exit_status.h"
#include "command.h"

namespace switchpoint {
namespace {

using testing::AllOf;
using testing::HasSubstr;

constexpr const char* kLocks = "race-deadlock-opposite-lock-order";

TEST(Explore, PromisedKeysAreThere) {
  ProgramResult result = switchpointWith({"explore", "race-lost-update-counter", "--profile", "textbook", "--json"});
  EXPECT_EQ(result.status, kExitFine) << result.err;
  nlohmann::json document = parsed(result);
  EXPECT_EQ(document["schema"], "switchpoint/explore/1");
  EXPECT_EQ(document["profile"], "textbook");
  EXPECT_EQ(document["complete"], true);
  ASSERT_EQ(document["outcomes"].size(), 3u);
  std::uint64_t classes = 0;
  for (const auto& outcome : document["outcomes"]) {
    for (const char* key : {"kind", "variables", "stdout", "findings", "classes", "seen", "possible", "witness"})
      EXPECT_TRUE(outcome.contains(key)) << key;
    EXPECT_EQ(outcome["seen"]["of"], 100);
    EXPECT_EQ(outcome["possible"]["cpython-3.13"], outcome["variables"]["counter"] == 4);
    EXPECT_EQ(outcome["possible"]["cpython-3.9"], true);
    EXPECT_FALSE(outcome["witness"]["schedule"].empty());
    classes += outcome["classes"].get<std::uint64_t>();
  }
  EXPECT_EQ(document["classes"], classes);
}

TEST(Explore, EveryWitnessReplaysToItsOutcome) {
  TestFolder folder;
  nlohmann::json document = parsed(switchpointWith({"explore", kLocks, "--profile", "cpython-3.14", "--json"}));
  ASSERT_EQ(document["outcomes"].size(), 2u);
  for (const auto& outcome : document["outcomes"]) {
    folder.write("schedule.json", outcome["witness"]["schedule"].dump());
    ProgramResult run = switchpointWith(
        {"run", kLocks, "--profile", "cpython-3.14", "--schedule", folder.path("schedule.json"), "--json"});
    nlohmann::json replayed = parsed(run);
    EXPECT_EQ(run.status, outcome["kind"] == "deadlock" ? 3 : 0) << run.err;
    EXPECT_EQ(replayed["stdout"], outcome["stdout"]);
    EXPECT_EQ(replayed["variables"]["log"]["final"], outcome["variables"]["log"]);
  }
}

TEST(Explore, TextSaysWhatIsPossibleWhereAndHow) {
  ProgramResult result = switchpointWith({"explore", kLocks, "--profile", "cpython-3.14"});
  EXPECT_EQ(result.status, kExitFine) << result.err;
  EXPECT_THAT(result.out,
              AllOf(HasSubstr("2 outcomes · all 3 classes of schedules"), HasSubstr("DEADLOCK"),
                    HasSubstr("first-1 waits for lock_b, which second-1 has"), HasSubstr("1 forced switch: main 1"),
                    HasSubstr("impossible on 3.10, 3.11, 3.12 and"), HasSubstr("never seen in 100 timed runs")));
}

// What a run with clocks comes to is among what was found without: nothing is called impossible that was seen.
TEST(Explore, NothingIsSeenThatWasNotFound) {
  for (const char* id : {"lock-order-deadlock", "race-dining-philosophers-left-first", "race-lost-notify",
                         "race-torn-read-of-two-fields", "race-missing-await-background-save", kLocks}) {
    nlohmann::json document = parsed(switchpointWith({"explore", id, "--json"}));
    ASSERT_EQ(document["complete"], true) << id;
    for (const auto& outcome : document["outcomes"])
      EXPECT_FALSE(outcome["witness"]["schedule"].empty()) << id << ": " << outcome.dump(2);
  }
}

TEST(Explore, SaysWhatWasNotCovered) {
  nlohmann::json document = parsed(switchpointWith(
      {"explore", "race-bank-transfer-unsynchronised", "--profile", "textbook", "--budget", "40", "--json"}));
  EXPECT_EQ(document["complete"], false);
  EXPECT_THAT(document["coverage"].get<std::string>(), HasSubstr("the budget of 40 steps was used up"));
  document = parsed(switchpointWith(
      {"explore", "race-bank-transfer-unsynchronised", "--profile", "textbook", "--max-preemptions", "0", "--json"}));
  EXPECT_EQ(document["complete"], false);
  EXPECT_EQ(document["coverage"], "every schedule without a forced switch");
  EXPECT_EQ(document["outcomes"].size(), 1u);
}

TEST(Explore, AScheduleThatDoesNotFitIsRefused) {
  TestFolder folder;
  folder.write("schedule.json", R"([{"task": "main"}, {"task": "second-1", "steps": 1}])");
  ProgramResult result = switchpointWith({"run", kLocks, "--schedule", folder.path("schedule.json")});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.err,
              AllOf(HasSubstr("entry 2 of the schedule: 'second-1' cannot go on there"), HasSubstr("who can: script")));
  folder.write("schedule.json", "{}");
  result = switchpointWith({"run", kLocks, "--schedule", folder.path("schedule.json")});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.err, HasSubstr("is no schedule"));
}

TEST(Explore, AnOutcomeThatIsNotWrittenIsRefused) {
  ProgramResult result = switchpointWith({"explore", kLocks, "--outcome", "2"});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.err, HasSubstr("add --schedule OUT or --trace OUT"));
}

// A scenario's own seed is the first of the timed runs, as it is that of `run`.
TEST(Explore, TheScenariosSeedIsTheFirst) {
  TestFolder folder;
  const std::string file = folder.write("own.toml", "seed = 7\n[[task]]\nname = \"a\"\nsteps = [{ cpu = \"1ms\" }]\n");
  nlohmann::json document = parsed(switchpointWith({"explore", file, "--timed", "--runs", "1", "--json"}));
  EXPECT_EQ(document["outcomes"][0]["witness"]["seed"], 7);
}

TEST(Explore, TimedShowsWhatRunsComeTo) {
  nlohmann::json document = parsed(switchpointWith({"explore", "shared-counter", "--set", "n=200000", "--profile",
                                                    "cpython-3.9", "--timed", "--runs", "5", "--json"}));
  EXPECT_EQ(document["timed"], true);
  std::uint64_t seen = 0;
  for (const auto& outcome : document["outcomes"]) {
    seen += outcome["seen"]["k"].get<std::uint64_t>();
    EXPECT_TRUE(outcome["witness"].contains("seed"));
  }
  EXPECT_EQ(seen, 5u);
}

} // namespace
} // namespace switchpoint
