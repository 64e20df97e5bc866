// Schedules as files: what is written is read again, and what is none is refused.
#include <gtest/gtest.h>

#include "run/schedule_file.h"

namespace switchpoint {
namespace {

TEST(ScheduleFiles, AreReadAsTheyWereWritten) {
  const ScheduleFile written{
      "two \"words\"", "threads", "textbook", {{"a-1", 3, false}, {"b", 1, true}, {"a-1", 1, false}}};
  const Result<ScheduleFile> read = parseSchedule(writeSchedule(written), "game.json");
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(read->source, written.source);
  EXPECT_EQ(read->model, written.model);
  EXPECT_EQ(read->profile, written.profile);
  EXPECT_EQ(read->steps, written.steps);
}

TEST(ScheduleFiles, AListAloneIsASchedule) {
  const Result<ScheduleFile> read = parseSchedule("[{\"task\": \"a\"}, {\"task\": \"b\", \"steps\": 2}]", "x");
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(read->steps, (std::vector<ScheduleStep>{{"a", 1, false}, {"b", 2, false}}));
  EXPECT_TRUE(read->source.empty());
}

TEST(ScheduleFiles, AnythingElseIsRefused) {
  for (const char* text : {"", "7", "{}", "[7]", "[{\"task\": 7}]", "[{\"task\": \"a\", \"steps\": 0}]",
                           "[{\"task\": \"a\", \"steps\": -1}]", "[{\"task\": \"a\", \"timeout\": 1}]", "\xff"}) {
    EXPECT_FALSE(parseSchedule(text, "x").ok()) << text;
  }
}

} // namespace
} // namespace switchpoint
