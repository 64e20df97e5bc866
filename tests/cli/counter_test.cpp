// `switchpoint counter`: many seeds, per interpreter.
#include <gmock/gmock.h>

#include "cli/exit_status.h"
#include "command.h"

namespace switchpoint {
namespace {

using testing::AllOf;
using testing::HasSubstr;

TEST(Counter, ThreeInterpretersBesideEachOther) {
  nlohmann::json document = parsed(switchpointWith({"counter", "shared-counter", "--runs", "5", "--json"}));
  EXPECT_EQ(document["schema"], "switchpoint/counter/1");
  EXPECT_EQ(document["variable"], "counter");
  EXPECT_EQ(document["expected"], 2'000'000);
  const nlohmann::json& profiles = document["by_profile"];
  ASSERT_EQ(profiles.size(), 3u);
  EXPECT_EQ(profiles["cpython-3.9"]["model"], "threads");
  EXPECT_LT(profiles["cpython-3.9"]["median"], 2'000'000);
  EXPECT_EQ(profiles["cpython-3.13"]["exact"], 5);
  EXPECT_EQ(profiles["cpython-3.14t"]["model"], "free-threaded");
  EXPECT_LT(profiles["cpython-3.14t"]["max"], 2'000'000);
}

TEST(Counter, HistogramHoldsEveryRunOnceInOrder) {
  nlohmann::json document = parsed(switchpointWith({"counter", "shared-counter", "--runs", "6", "--json"}));
  for (const auto& [profile, result] : document["by_profile"].items()) {
    int runs = 0;
    for (std::size_t i = 0; i < result["histogram"].size(); ++i) {
      runs += result["histogram"][i]["count"].get<int>();
      if (i > 0) {
        EXPECT_LT(result["histogram"][i - 1]["value"], result["histogram"][i]["value"]);
      }
    }
    EXPECT_EQ(runs, 6) << profile;
    EXPECT_EQ(result["histogram"].front()["value"], result["min"]) << profile;
    EXPECT_EQ(result["histogram"].back()["value"], result["max"]) << profile;
  }
}

TEST(Counter, SeedOfABarGivesThatBar) {
  nlohmann::json document =
      parsed(switchpointWith({"counter", "shared-counter", "--profile", "cpython-3.9", "--runs", "5", "--json"}));
  const nlohmann::json& bar = document["by_profile"]["cpython-3.9"]["histogram"][0];
  nlohmann::json run = parsed(switchpointWith({"run", "shared-counter", "--model", "threads", "--profile",
                                               "cpython-3.9", "--seed", bar["seed"].dump(), "--json"}));
  EXPECT_EQ(run["variables"]["counter"]["final"], bar["value"]);
}

TEST(Counter, TextSaysExpectedMedianAndHowOftenExact) {
  ProgramResult result = switchpointWith({"counter", "shared-counter", "--runs", "4"});
  EXPECT_EQ(result.status, kExitFine) << result.err;
  EXPECT_THAT(result.out, AllOf(HasSubstr("expected 2\u2009000\u2009000"), HasSubstr("4 runs each, seeds 1 to 4"),
                                HasSubstr("cpython-3.9 · threads: median "), HasSubstr("never exact"),
                                HasSubstr("cpython-3.13 · threads: always 2\u2009000\u2009000")));
}

constexpr const char* kYieldsInTheWindow =
    "model = \"threads\"\n[vars]\ncounter = { expected = 4 }\n[[task]]\nname = \"adder\"\ncount = 2\n"
    "steps = [{ repeat = 2, steps = [{ update = \"counter\", window = \"yield\" }] }]\n";

TEST(Counter, TheSurveyIsOfEveryInterpreterUnderTheUsualModels) {
  TestFolder folder;
  const std::string work = folder.write("work.toml", kYieldsInTheWindow);
  const nlohmann::json document = parsed(switchpointWith({"counter", work, "--survey", "--runs", "3", "--json"}));
  ASSERT_EQ(document["survey"].size(), 24u) << "eight interpreters, three models";
  EXPECT_EQ(document["by_profile"].size(), 8u);
  EXPECT_EQ(document["by_profile"]["cpython-3.13t"]["model"], "free-threaded");
  EXPECT_EQ(document["by_profile"]["cpython-3.13"]["model"], "threads");
  for (const nlohmann::json& result : document["survey"]) {
    EXPECT_EQ(result["runs"], 3);
    if (result["model"] == "processes") {
      EXPECT_EQ(result["max"], 0) << "each counted for itself";
    }
    if (result["model"] == "asyncio") {
      EXPECT_LT(result["max"], 4) << "every await there is a switch";
    }
  }
  const ProgramResult text = switchpointWith({"counter", work, "--survey", "--runs", "3"});
  EXPECT_THAT(text.out, AllOf(HasSubstr("expected 4"), HasSubstr("threads, free-threaded on the t builds"),
                              HasSubstr("processes"), HasSubstr("cpython-3.14t")));
}

TEST(Counter, TheSurveyTakesNoModelAndNoProfile) {
  const ProgramResult result = switchpointWith({"counter", "shared-counter", "--survey", "--profile", "cpython-3.9"});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.err, HasSubstr("--survey runs every interpreter"));
}

TEST(Counter, WorkloadWithoutAnExpectedValueIsRefused) {
  ProgramResult result = switchpointWith({"counter", "two-sleepers"});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.err, HasSubstr("expected"));
}

TEST(Counter, AShorterSwitchIntervalMakesSmallLoopsRace) {
  const std::vector<std::string> small = {"counter", "shared-counter", "--set",       "n=10000", "--runs",
                                          "5",       "--profile",      "cpython-3.9", "--json"};
  nlohmann::json usual = parsed(switchpointWith(small));
  EXPECT_EQ(usual["by_profile"]["cpython-3.9"]["exact"], 5) << "5 ms are longer than the loop";
  EXPECT_FALSE(usual.contains("switch_interval_s"));
  std::vector<std::string> often = small;
  often.insert(often.end(), {"--switch-interval", "100us"});
  nlohmann::json document = parsed(switchpointWith(often));
  EXPECT_LT(document["by_profile"]["cpython-3.9"]["exact"], 5);
  EXPECT_DOUBLE_EQ(document["switch_interval_s"], 1e-4);
}

TEST(Counter, AnIntervalThatIsNoTimeIsRefused) {
  for (const char* word : {"0", "0ms", "5", "soon"}) {
    ProgramResult result = switchpointWith({"counter", "shared-counter", "--switch-interval", word});
    EXPECT_EQ(result.status, kExitBadInput) << word;
    EXPECT_THAT(result.err, HasSubstr("is not a duration such as 5ms"));
  }
}

TEST(Counter, AScenarioOfProcessesIsCountedUnderProcesses) {
  nlohmann::json document =
      parsed(switchpointWith({"counter", "shared-counter-get-lock", "--set", "n=100", "--runs", "3", "--json"}));
  ASSERT_EQ(document["by_profile"].size(), 3u);
  for (const auto& [profile, result] : document["by_profile"].items()) {
    EXPECT_EQ(result["model"], "processes") << profile;
    EXPECT_EQ(result["exact"], 3) << profile;
  }
}

TEST(Counter, AQueueAndPartialSumsAreExactByDesign) {
  for (const char* example : {"shared-counter-queue", "shared-counter-partial-sums"}) {
    nlohmann::json document = parsed(
        switchpointWith({"counter", example, "--set", "n=500", "--switch-interval", "10us", "--runs", "5", "--json"}));
    for (const auto& [profile, result] : document["by_profile"].items()) EXPECT_EQ(result["exact"], 5) << profile;
  }
}

} // namespace
} // namespace switchpoint
