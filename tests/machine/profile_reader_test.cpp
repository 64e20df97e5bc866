// Mistakes in a profile are reported where they stand, all at once, and none is let through.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

#include "base/resources.h"
#include "machine/profile.h"
#include "support/wide_words.h"

namespace switchpoint {
namespace {

using ::testing::HasSubstr;

std::string shipped() {
  const Result<std::string> text = readFile(resourceFolder() / "profiles" / "cpython-3.13.toml");
  EXPECT_TRUE(text.ok());
  return text.ok() ? *text : std::string();
}

// The shipped profile with its first occurrence of `from` replaced; fails when there is none.
std::string edited(const std::string& from, const std::string& to) {
  std::string text = shipped();
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  if (at != std::string::npos) text.replace(at, from.size(), to);
  return text;
}

// The line on which `text` has `needle` first, from 1.
std::uint32_t lineOf(const std::string& text, const std::string& needle) {
  const std::size_t at = text.find(needle);
  std::uint32_t line = 1;
  for (std::size_t i = 0; i < at; ++i) line += text[i] == '\n';
  return line;
}

struct BadCase {
  std::string from, to; // edit
  std::uint32_t column;
  std::string message;
  std::string hint;
};

void PrintTo(const BadCase& bad, std::ostream* out) {
  *out << bad.to;
}

class BadProfile : public ::testing::TestWithParam<BadCase> {};

TEST_P(BadProfile, IsRefusedWithLineAndColumn) {
  const BadCase& bad = GetParam();
  const std::string text = edited("\n" + bad.from, "\n" + bad.to);
  const Result<Profile> profile = parseProfile(text, "my.toml");
  ASSERT_FALSE(profile.ok());
  ASSERT_EQ(profile.diagnostics().size(), 1u) << formatDiagnostics(profile.diagnostics());
  const Diagnostic& diagnostic = profile.diagnostics()[0];
  EXPECT_EQ(diagnostic.file, "my.toml");
  EXPECT_EQ(diagnostic.line, lineOf(text, "\n" + bad.to) + 1);
  EXPECT_EQ(diagnostic.column, bad.column);
  EXPECT_EQ(diagnostic.message, bad.message);
  EXPECT_THAT(diagnostic.hint, HasSubstr(bad.hint));
  EXPECT_FALSE(diagnostic.source.empty());
}

const BadCase kBadCases[] = {
    {"jitter = 250", "jiter = 1\njitter = 250", 1, "[costs] has no key \"jiter\"", "did you mean \"jitter\"?"},
    {"for-iter = \"7ns\"", "for-iter = 7", 12, "for-iter must be a length of time with its unit", "\"40ns\""},
    {"for-iter = \"7ns\"", "for-iter = \"-7ns\"", 12, "for-iter must be a length of time with its unit", ""},
    {"for-iter = \"7ns\"", "for-iter = \"99999h\"", 12, "for-iter must be a length of time with its unit", ""},
    {"switch-interval = \"5ms\"", "switch-interval = \"1ns\"", 19, "switch-interval must be at least 1 µs", ""},
    {"quantum = \"4ms\"", "quantum = \"0ns\"", 11, "quantum must be at least 1 µs", ""},
    {"jitter = 250", "jitter = 1001", 10, "jitter must be a whole number from 0 to 1000", ""},
    {"jitter = 250", "jitter = 2.5", 10, "jitter must be a whole number from 0 to 1000", ""},
    {"thread-resident = 15_360", "thread-resident = -1", 19,
     "thread-resident must be a whole number from 0 to 1099511627776", ""},
    {"pickle-byte-ps = 450", "pickle-byte-ps = nan", 18,
     "pickle-byte-ps must be a number of picoseconds per byte, from 0 to 1000000000", ""},
    {"pickle-byte-ps = 450", "pickle-byte-ps = -0.5", 18,
     "pickle-byte-ps must be a number of picoseconds per byte, from 0 to 1000000000", ""},
    {"load = false", "load = 0", 8, "switch-points.load must be true or false", ""},
    {"minor = 13", "minor = \"13\"", 9, "minor must be a whole number from 0 to 99", ""},
    {"start-method = \"fork\"", "start-method = \"forks\"", 16, "start-method cannot be \"forks\"",
     "did you mean \"fork\"?"},
    {"lock-fairness = \"barging\"", "lock-fairness = \"hand-off-after\"", 17,
     "lock-fairness is \"hand-off-after\", but hand-off-after is 0", ""},
    {"hand-off-after = \"0ns\"\nthread", "hand-off-after = \"soon\"\nthread", 18,
     "hand-off-after must be a length of time with its unit", ""},
    {"title = \"CPython 3.13\"", "title = \"\"", 9, "title must be a text that is not empty", ""},
    {"textbook = false", "textbook = \"no\"", 12, "interpreter.textbook must be true or false", ""},
    {"[sources.costs]", "[sources.cost]\nload = \"x\"\n[sources.costs]", 10, "[sources] has no key \"cost\"",
     "did you mean \"costs\"?"},
};

INSTANTIATE_TEST_SUITE_P(Cases, BadProfile, ::testing::ValuesIn(kBadCases));

TEST(ProfileReader, SaysNothingThatCannotBeTranslated) {
  const WideWords language;
  for (const BadCase& bad : kBadCases) {
    const std::string text = edited("\n" + bad.from, "\n" + bad.to);
    WideWords::expectNoEnglish(parseProfile(text, "my.toml").diagnostics(), shipped() + text, "ps us ms barging");
  }
  for (const std::string& text : {std::string(), std::string("title = = 3\n"), std::string(2u << 20, '#')}) {
    WideWords::expectNoEnglish(parseProfile(text, "my.toml").diagnostics(), shipped() + text, "my.toml");
  }
}

TEST(ProfileReader, RefusesANumberWithoutSource) {
  const std::string text = edited("print = \"assumed", "# print = \"assumed");
  const Result<Profile> profile = parseProfile(text, "my.toml");
  ASSERT_FALSE(profile.ok());
  EXPECT_EQ(profile.diagnostics()[0].message, "costs.print has no source");
  EXPECT_EQ(profile.diagnostics()[0].line, lineOf(text, "print = \"200ns\""));
  EXPECT_THAT(profile.diagnostics()[0].hint, HasSubstr("[sources.costs]"));
}

TEST(ProfileReader, RefusesAMissingNumber) {
  const Result<Profile> profile = parseProfile(edited("fork = \"1.5ms\"", ""), "my.toml");
  ASSERT_FALSE(profile.ok());
  EXPECT_EQ(profile.diagnostics()[0].message, "costs.fork is missing");
}

TEST(ProfileReader, ReportsAllMistakesInTheOrderOfTheirLines) {
  std::string text = edited("minor = 13", "minor = true");
  text.replace(text.find("jitter = 250"), 12, "jitter = -1 ");
  text.replace(text.find("call = true"), 11, "call = 1234");
  const Result<Profile> profile = parseProfile(text, "my.toml");
  ASSERT_FALSE(profile.ok());
  ASSERT_EQ(profile.diagnostics().size(), 3u) << formatDiagnostics(profile.diagnostics());
  EXPECT_THAT(profile.diagnostics()[0].message, HasSubstr("minor"));
  EXPECT_THAT(profile.diagnostics()[1].message, HasSubstr("call"));
  EXPECT_THAT(profile.diagnostics()[2].message, HasSubstr("jitter"));
}

TEST(ProfileReader, SurvivesATextCutAtAnyByte) {
  const std::string text = shipped();
  for (std::size_t length = 0; length + 1 < text.size(); length += 7) {
    const Result<Profile> profile = parseProfile(std::string_view(text).substr(0, length), "cut.toml");
    EXPECT_FALSE(profile.ok()) << length;
  }
}

TEST(ProfileReader, RefusesAnEmptyText) {
  const Result<Profile> profile = parseProfile("", "empty.toml");
  ASSERT_FALSE(profile.ok());
  EXPECT_EQ(profile.diagnostics()[0].message, "id is missing");
}

TEST(ProfileReader, SaysWhyATextIsNotToml) {
  const Result<Profile> profile = parseProfile("id = \"x\"\ntitle = = 3\n", "bad.toml");
  ASSERT_FALSE(profile.ok());
  EXPECT_EQ(profile.diagnostics()[0].line, 2u);
  EXPECT_THAT(profile.diagnostics()[0].message, HasSubstr("this is not TOML"));
}

TEST(ProfileReader, RefusesATextWithoutEnd) {
  const Result<Profile> profile = parseProfile(std::string(2u << 20, '#'), "long.toml");
  ASSERT_FALSE(profile.ok());
  EXPECT_THAT(profile.diagnostics()[0].message, HasSubstr("too long"));
}

} // namespace
} // namespace switchpoint
