// The fuzzer's property over schedules that were damaged a little, the same way each time, and over hostile ones.
#include <gtest/gtest.h>

#include "fuzz/schedule_property.h"
#include "run/schedule_file.h"
#include "support/damage.h"

namespace switchpoint {
namespace {

TEST(ScheduleMutations, KeepTheProperty) {
  const std::string whole = writeSchedule(
      {"race-lost-notify", "threads", "textbook", {{"a-1", 3, false}, {"main", 1, true}, {"a-1", 12, false}}});
  ASSERT_EQ(brokenScheduleProperty(whole), "");
  int read = 0;
  for (std::uint64_t round = 0; round < 4000; ++round) {
    Rng rng = Rng::forStream(1, round);
    std::string text = whole;
    for (std::uint64_t i = 0; i <= round % 4; ++i) {
      if (!text.empty()) damage(text, rng);
    }
    EXPECT_EQ(brokenScheduleProperty(text), "") << text;
    read += parseSchedule(text, "x").ok() ? 1 : 0;
  }
  EXPECT_GT(read, 200); // some damage does no harm, so both ways are tried
  EXPECT_LT(read, 3700);
}

TEST(ScheduleMutations, ListsOfListsEndInAMistakeHoweverDeep) {
  constexpr std::size_t kDeep = 1'000'000;
  for (const std::string& inner : {std::string(), std::string("{\"task\": 1}")}) {
    const std::string text = std::string(kDeep, '[') + inner + std::string(kDeep, ']');
    EXPECT_EQ(brokenScheduleProperty(text), "");
    EXPECT_FALSE(parseSchedule(text, "x").ok());
  }
}

TEST(ScheduleMutations, WhatIsNoJsonSaysWhere) {
  const Result<ScheduleFile> read = parseSchedule("[{\"task\": \"a\"},\n {\"task\" \"b\"}]", "x.json");
  ASSERT_FALSE(read.ok());
  EXPECT_EQ(read.diagnostics()[0].line, 2u);
  EXPECT_EQ(read.diagnostics()[0].source, " {\"task\" \"b\"}]");
}

} // namespace
} // namespace switchpoint
