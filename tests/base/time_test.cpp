#include "base/time.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

TEST(FormatDuration, ChoosesTheUnitBySize) {
  EXPECT_EQ(formatDuration(0), "0 ns");
  EXPECT_EQ(formatDuration(40), "40 ns");
  EXPECT_EQ(formatDuration(16'000), "16 µs");
  EXPECT_EQ(formatDuration(5'100'000), "5.1 ms");
  EXPECT_EQ(formatDuration(1'200'000'000), "1.20 s");
  EXPECT_EQ(formatDuration(90 * kSecond), "90.0 s");
  EXPECT_EQ(formatDuration(1234 * kSecond), "1234 s");
}

TEST(FormatDuration, RoundsToTheDigitsAsked) {
  EXPECT_EQ(formatDuration(1'234'567), "1.23 ms");
  EXPECT_EQ(formatDuration(1'235'000), "1.24 ms");
  EXPECT_EQ(formatDuration(1'234'567, 5), "1.2346 ms");
  EXPECT_EQ(formatDuration(15'149'000, 2), "15 ms");
  EXPECT_EQ(formatDuration(-5'100'000), "-5.1 ms");
}

TEST(FormatDuration, CarriesIntoTheNextUnit) {
  EXPECT_EQ(formatDuration(999'499), "999 µs");
  EXPECT_EQ(formatDuration(999'500), "1 ms");
  EXPECT_EQ(formatDuration(999'960'000), "1.00 s");
  EXPECT_EQ(formatDuration(9'996 * kMillisecond), "10.0 s");
  EXPECT_EQ(formatDuration(99'996'000), "100 ms");
}

TEST(FormatDuration, TakesTheExtremes) {
  EXPECT_EQ(formatDuration(kNever), "9223372037 s");
  EXPECT_EQ(formatDuration(std::numeric_limits<Duration>::min()), "-9223372037 s");
}

TEST(ParseDuration, ReadsWhatPeopleWrite) {
  const std::pair<const char*, Duration> cases[] = {{"150ms", 150 * kMillisecond},
                                                    {"2 s", 2 * kSecond},
                                                    {"1.5us", 1500},
                                                    {"1.5µs", 1500},
                                                    {"10ns", 10},
                                                    {"3min", 180 * kSecond},
                                                    {"1h", 3600 * kSecond},
                                                    {"0s", 0},
                                                    {"10d", kLongestDuration},
                                                    {"0.1s", 100 * kMillisecond},
                                                    {"0.000000001s", 1},
                                                    {"1.123456789s", 1'123'456'789}};
  for (const auto& [text, expected] : cases) {
    Duration out = -1;
    EXPECT_TRUE(parseDuration(text, out)) << text;
    EXPECT_EQ(out, expected) << text;
  }
}

TEST(ParseDuration, RefusesEverythingElse) {
  for (const char* text : {"", "5", "ms", "-1s", "+1s", "1.s", ".5s", "1e3s", "1 sec", "1s ", " 1s", "11d", "1ss",
                           "1,5s", "99999999999999999999s", "9223372036854775807h", "241h", "0x1s", "nans"}) {
    Duration out = 7;
    EXPECT_FALSE(parseDuration(text, out)) << text;
    EXPECT_EQ(out, 7) << text;
  }
}

TEST(FormatCount, GroupsThreeDigits) {
  EXPECT_EQ(formatCount(0, " "), "0");
  EXPECT_EQ(formatCount(999, " "), "999");
  EXPECT_EQ(formatCount(1'480'596, " "), "1 480 596");
  EXPECT_EQ(formatCount(-1'000, " "), "-1 000");
  EXPECT_EQ(formatCount(1'000), "1\u2009000");
  EXPECT_EQ(formatCount(std::numeric_limits<std::int64_t>::min(), ""), "-9223372036854775808");
}

} // namespace
} // namespace switchpoint
