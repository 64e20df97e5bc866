// The parts that text is made of: wrapping, tables, numbers, ASCII.
#include <gmock/gmock.h>

#include "cli/ascii.h"
#include "cli/numbers.h"
#include "cli/text/histogram_text.h"
#include "cli/text/table.h"
#include "cli/text/wrap.h"

namespace switchpoint {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

TEST(Wrap, BreaksBetweenWordsAndKeepsLongOnes) {
  EXPECT_THAT(wrapWords("one two three", 7), ElementsAre("one two", "three"));
  EXPECT_THAT(wrapWords("incomprehensible is", 5), ElementsAre("incomprehensible", "is"));
  EXPECT_THAT(wrapWords("µs µs", 5), ElementsAre("µs µs"));
  EXPECT_THAT(wrapWords("", 5), ElementsAre(""));
}

TEST(Wrap, KeepsParagraphsApart) {
  EXPECT_EQ(wrapParagraphs("a b\n\nc", 80, 2), "  a b\n\n  c\n");
}

TEST(Table, AlignsNumbersRightAndWrapsTheLastColumn) {
  Table table({{"model"}, {"n", true}, {"says"}});
  table.add({"asyncio", "7", "one two three four five six"});
  table.add({"x", "1000", "short"});
  EXPECT_EQ(table.render(32),
            "model       n  says\nasyncio     7  one two three\n               four five six\nx        1000  short\n");
}

TEST(Table, BecomesBlocksWhereItDoesNotFit) {
  Table table({{"model"}, {"elapsed", true}, {"decides"}});
  table.add({"asyncio-with-a-long-name", "1.20 s", "the task"});
  EXPECT_EQ(table.render(30), "model    asyncio-with-a-long-name\nelapsed  1.20 s\ndecides  the task\n");
}

TEST(Numbers, OnlyWholeNumbersInRange) {
  EXPECT_EQ(parseInteger("12", 1, 12), 12);
  EXPECT_EQ(parseInteger("-5", -5, 5), -5);
  for (const char* bad : {"", "13", "0", "1.5", "1e3", " 1", "1 ", "+1", "0x1", "99999999999999999999"})
    EXPECT_EQ(parseInteger(bad, 1, 12), std::nullopt) << bad;
  EXPECT_EQ(parseUnsigned("18446744073709551615"), 18446744073709551615u);
  EXPECT_EQ(parseUnsigned("-1"), std::nullopt);
}

TEST(Numbers, BytesInUnitsPeopleRead) {
  EXPECT_EQ(formatBytes(0), "0 B");
  EXPECT_EQ(formatBytes(1023), "1023 B");
  EXPECT_EQ(formatBytes(1536), "1.5 KiB");
  EXPECT_EQ(formatBytes(1024 * 1024 - 1), "1.0 MiB");
  EXPECT_EQ(formatBytes(std::uint64_t{5} << 40), "5.0 TiB");
}

TEST(Numbers, TimesOfAColumnShareTheUnit) {
  EXPECT_THAT(formatTimeColumn({1'200'000'000, 756'000'000, 0, 1'000}),
              ElementsAre("1.20 s", "0.76 s", "0 s", "<0.01 s"));
  EXPECT_THAT(formatTimeColumn({150'000'000, 5'100'000}), ElementsAre("150.0 ms", "5.1 ms"));
  EXPECT_THAT(formatTimeColumn({999, 40}), ElementsAre("999 ns", "40 ns"));
  EXPECT_THAT(formatTimeColumn({0, 0}), ElementsAre("0 s", "0 s"));
}

TEST(Numbers, ListsAreSplitAtCommas) {
  EXPECT_THAT(splitList("a, b,c"), ElementsAre("a", "b", "c"));
  EXPECT_THAT(splitList("a,"), ElementsAre("a", ""));
  EXPECT_THAT(splitList(""), IsEmpty());
}

TEST(Ascii, FindsTheNearestText) {
  EXPECT_EQ(toAscii("1\u2009480 µs · a → b…"), "1 480 us | a -> b...");
  EXPECT_EQ(toAscii("日"), "?");
  EXPECT_EQ(toAscii("cut \xe2\x80"), "cut ?");
  EXPECT_EQ(displayWidth("µs → x"), 6u);
}

CounterReport reportOf(std::vector<std::pair<std::int64_t, std::uint32_t>> histogram) {
  CounterResult result;
  result.profile = "cpython-3.9";
  result.model = "threads";
  result.histogram = std::move(histogram);
  result.least = result.histogram.front().first;
  result.most = result.histogram.back().first;
  for (const auto& [value, count] : result.histogram) {
    result.runs += count;
    if (value == 100) result.exact += count;
  }
  result.median = result.least;
  return {"counter", 100, 1, 0, {result}};
}

TEST(Histogram, EveryRunIsInABar) {
  std::string text = histogramText(reportOf({{40, 3}, {41, 1}, {99, 5}, {100, 1}}), 1, 80);
  EXPECT_THAT(text, HasSubstr("40 … │"));
  EXPECT_THAT(text, HasSubstr(" 4\n"));
  EXPECT_THAT(text, HasSubstr("exact in 1 of 10 runs"));
}

TEST(Histogram, AlwaysExactSaysSo) {
  EXPECT_THAT(histogramText(reportOf({{100, 10}}), 1, 80), HasSubstr("always 100"));
}

TEST(Histogram, SurvivesTheWidestRange) {
  std::string text = histogramText(
      reportOf({{std::numeric_limits<std::int64_t>::min(), 1}, {std::numeric_limits<std::int64_t>::max(), 1}}), 1, 80);
  EXPECT_THAT(text, Not(IsEmpty()));
  EXPECT_LT(text.size(), 4000u);
}

} // namespace
} // namespace switchpoint
