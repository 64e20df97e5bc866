// The examples: complete, in order, and each a scenario that reads.
#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/resources.h"
#include "workload/scenario.h"

namespace switchpoint {
namespace {

std::vector<std::string> idsInOrder() {
  std::vector<std::string> ids;
  for (const ExampleInfo& info : exampleInfos()) ids.push_back(info.id);
  return ids;
}

TEST(Examples, AllThatArePromised) {
  EXPECT_THAT(idsInOrder(),
              ::testing::UnorderedElementsAre(
                  "first-look", "two-sleepers", "one-and-two-seconds", "fetch-in-order", "blocked-loop",
                  "blocked-loop-executor", "hundred-fetches", "append-under-lock", "shared-counter",
                  "shared-counter-call", "shared-counter-lock", "shared-counter-await", "shared-counter-queue",
                  "shared-counter-partial-sums", "shared-counter-value", "shared-counter-value-default",
                  "shared-counter-get-lock", "shared-counter-processes", "cpu-heavy", "short-threads",
                  "ten-thousand-connections", "mixed-server", "convoy", "producer-consumer", "unpicklable",
                  "lock-order-deadlock", "race-lost-update-counter", "race-last-ticket-check-then-act",
                  "race-bank-transfer-unsynchronised", "race-dict-get-set-word-count", "race-torn-read-of-two-fields",
                  "race-lazy-init-without-lock", "race-deadlock-opposite-lock-order",
                  "race-dining-philosophers-left-first", "race-lost-notify", "race-missing-await-background-save"));
  EXPECT_EQ(idsInOrder().front(), "first-look");
}

TEST(Examples, TheIndexListsEveryFile) {
  std::vector<std::string> files = resourceIds("examples", ".toml");
  std::erase(files, "index");
  std::vector<std::string> listed = idsInOrder();
  std::sort(listed.begin(), listed.end());
  EXPECT_EQ(listed, files);
}

TEST(Examples, ReadAndSayWhatTheyShow) {
  for (const ExampleInfo& info : exampleInfos()) {
    const Result<Workload> result = loadScenario(info.id);
    ASSERT_TRUE(result.ok()) << formatDiagnostics(result.diagnostics());
    EXPECT_EQ(result->id, info.id);
    EXPECT_EQ(result->title, info.title);
    EXPECT_EQ(result->summary, info.summary);
    EXPECT_NE(info.title, info.id);
    EXPECT_GT(info.summary.size(), 40u) << info.id;
    EXPECT_FALSE(info.section.empty());
    EXPECT_TRUE(result->text.starts_with("#:schema ../schema/scenario.schema.json\n")) << info.id;
  }
}

TEST(Examples, TheSharedCounterFamilyCountsInCounter) {
  for (const ExampleInfo& info : exampleInfos()) {
    if (!info.id.starts_with("shared-counter")) continue;
    const Result<Workload> result = loadScenario(info.id, {{"n", "10"}});
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->variables[0].name, "counter");
    EXPECT_TRUE(result->variables[0].hasExpected);
    EXPECT_EQ(result->variables[0].expected, 20);
  }
  EXPECT_EQ(loadScenario("shared-counter")->variables[0].expected, 2'000'000);
}

std::string complaint(const std::string& name) {
  const Result<Workload> result = loadScenario(name);
  return result ? "" : formatDiagnostics(result.diagnostics());
}

TEST(Examples, WhatCannotBeLoaded) {
  EXPECT_EQ(complaint("prog.py"),
            "error: Python programs cannot be run yet: this version reads scenario files (.toml)\n");
  EXPECT_EQ(complaint("two-sleeper"), "error: there is no file and no example 'two-sleeper'\n"
                                      "  try: two-sleepers; switchpoint list examples shows all\n");
  EXPECT_EQ(complaint("qqqqqqqq"), "error: there is no file and no example 'qqqqqqqq'\n"
                                   "  try: switchpoint list examples shows all examples\n");
  EXPECT_EQ(complaint("index"), "error: there is no file and no example 'index'\n"
                                "  try: switchpoint list examples shows all examples\n");
  EXPECT_EQ(complaint("no/such.toml"), "no/such.toml: error: no such file\n");
  EXPECT_NE(complaint("/tmp").find("folder"), std::string::npos);
}

} // namespace
} // namespace switchpoint
