// `switchpoint guide`: answers from the command line, a file or a person; the contract of its JSON; what it writes.
#include <gmock/gmock.h>

#include "cli/exit_status.h"
#include "command.h"

namespace switchpoint {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::vector<std::string> kScraper{"guide",       "work=io",         "concurrency=200", "cpu_ms=1",
                                        "wait_ms=300", "libraries=async", "cores=4",         "python=3.13"};

std::vector<std::string> scraperWith(std::vector<std::string> more) {
  std::vector<std::string> words = kScraper;
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

TEST(GuideCommand, JsonKeepsItsContract) {
  const nlohmann::json document = parsed(switchpointWith(scraperWith({"--json"})));
  EXPECT_EQ(document["schema"], "switchpoint/guide/1");
  EXPECT_EQ(document["recommendation"], "asyncio");
  EXPECT_EQ(document["answers"]["work"], "io");
  EXPECT_EQ(document["answers"]["concurrency"], 200);
  EXPECT_EQ(document["answers"]["memory_mib"], "unsure");
  EXPECT_TRUE(document["reasons"].is_array());
  const nlohmann::json& first = document["evidence"]["ranking"][0];
  EXPECT_EQ(first["id"], "asyncio");
  EXPECT_NEAR(first["elapsed_s"].get<double>(), 0.5, 0.05);
  EXPECT_GT(first["memory_bytes"], 1'000'000);
  EXPECT_TRUE(document["evidence"]["break_even"].is_array());
  EXPECT_THAT(document["code"].get<std::string>(), HasSubstr("TaskGroup"));
}

TEST(GuideCommand, TextSaysWhatAndWhy) {
  const ProgramResult result = switchpointWith(kScraper);
  EXPECT_EQ(result.status, kExitFine) << result.err;
  for (const char* words : {"Recommendation: asyncio", "Why\n", "The rule of thumb", "The evidence", "--full"})
    EXPECT_THAT(result.out, HasSubstr(words));
  EXPECT_THAT(result.out, Not(HasSubstr("Side by side")));
  EXPECT_THAT(switchpointWith(scraperWith({"--full"})).out, HasSubstr("Side by side"));
}

TEST(GuideCommand, WrongAnswersSayWhatToTry) {
  const ProgramResult result = switchpointWith({"guide", "concurency=3", "libraries=blockin"});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.err, HasSubstr("did you mean concurrency?"));
  EXPECT_THAT(result.err, HasSubstr("did you mean blocking?"));
  EXPECT_EQ(result.out, "");
}

TEST(GuideCommand, AnswersAreSavedAndReopened) {
  TestFolder folder;
  EXPECT_EQ(switchpointWith(scraperWith({"--save", folder.path("answers.toml")})).status, kExitFine);
  const ProgramResult again = switchpointWith({"guide", "--answers", folder.path("answers.toml"), "--json"});
  EXPECT_EQ(parsed(again), parsed(switchpointWith(scraperWith({"--json"}))));
  EXPECT_EQ(switchpointWith({"guide", "--answers", "-", "--json"}, folder.read("answers.toml")).out, again.out);
}

TEST(GuideCommand, ReportsAreWrittenWithTheirFigures) {
  TestFolder folder;
  EXPECT_EQ(switchpointWith(scraperWith({"--save", folder.path("report.md")})).status, kExitFine);
  EXPECT_THAT(folder.read("report.md"), HasSubstr("](report-ranking.svg)"));
  EXPECT_THAT(folder.read("report-ranking.svg"), HasSubstr("<svg"));
  EXPECT_EQ(switchpointWith(scraperWith({"--save", folder.path("report.html")})).status, kExitFine);
  EXPECT_THAT(folder.read("report.html"), HasSubstr("<svg"));
  const ProgramResult refused = switchpointWith(scraperWith({"--save", folder.path("report.doc")}));
  EXPECT_EQ(refused.status, kExitBadInput);
  EXPECT_THAT(refused.err, HasSubstr(".html"));
}

TEST(GuideCommand, AsksWhenNothingIsGiven) {
  // app, work by number, help, a mistake and its repair, back, then the end of the pipe: the rest is unsure.
  const ProgramResult result = switchpointWith({"guide", "--json"}, "service\n2\n?\nmany\n300\n<\n200\n");
  EXPECT_EQ(result.status, kExitFine) << result.err;
  const nlohmann::json document = parsed(result);
  EXPECT_EQ(document["answers"]["app"], "service");
  EXPECT_EQ(document["answers"]["work"], "io");
  EXPECT_EQ(document["answers"]["concurrency"], 200);
  EXPECT_EQ(document["answers"]["cores"], "unsure");
  EXPECT_THAT(result.err, HasSubstr("concurrency cannot be 'many'"));
  EXPECT_THAT(result.err, HasSubstr("50 queries a database allows"));
}

TEST(GuideCommand, AsksOnATerminal) {
  const ProgramResult result = callOnTerminal(
      {SWITCHPOINT_PROGRAM, {"guide"}, "gui\n?\n2\n1\n\x04", {{"TERM", "xterm"}, {"NO_COLOR", "1"}}, {}});
  EXPECT_EQ(result.status, kExitFine) << result.out;
  for (const char* words :
       {"1/21  What is it part of?", "a program with a window (gui)", "If you do not know, run it once",
        "How many units are under way at once?", "[not sure: ", "Recommendation: threads"})
    EXPECT_THAT(result.out, HasSubstr(words));
  EXPECT_THAT(result.out, Not(HasSubstr("error:")));
}

TEST(GuideCommand, WhatTheAnswersBeforeRuleOutIsNotAsked) {
  EXPECT_THAT(switchpointWith({"guide", "--code"}, "gui\n").err, Not(HasSubstr("async framework?")));
  std::string lines = "gui\n";
  for (int i = 0; i < 30; ++i) lines += "\n";
  EXPECT_THAT(switchpointWith({"guide", "--code"}, lines).err, Not(HasSubstr("async framework?")));
}

TEST(GuideCommand, GivingUpPrintsNothing) {
  const ProgramResult result = switchpointWith({"guide"}, "q\n");
  EXPECT_EQ(result.status, kExitFine);
  EXPECT_EQ(result.out, "");
}

TEST(GuideCommand, TheScenarioCanBeTakenAlong) {
  TestFolder folder;
  const std::string file = folder.write("case.toml", switchpointWith(scraperWith({"--scenario", "threads"})).out);
  const nlohmann::json run = parsed(switchpointWith({"run", file, "--json"}));
  EXPECT_EQ(run["model"], "threads");
  EXPECT_NEAR(run["elapsed_s"].get<double>(), 0.5, 0.05);
  EXPECT_EQ(switchpointWith(scraperWith({"--scenario", "thread"})).status, kExitBadInput);
}

} // namespace
} // namespace switchpoint
