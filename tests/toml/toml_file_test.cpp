// The frame of every file that people write: how big it may be, its byte order mark, its first mistakes.
#include <gtest/gtest.h>

#include "toml/toml_file.h"

namespace switchpoint {
namespace {

constexpr TomlFileKind kShort{phrase("Notes", "a note has at most {}"), 2048,
                              phrase("Notes", "a note is TOML: text = \"…\""), phrase("Notes", "say less")};

Result<std::string> noteOf(std::string_view text) {
  return valueOfTomlFile<std::string>(text, "my.toml", kShort,
                                      [](const SourceText& source, const TomlNode& root, std::string& note) {
                                        const TomlNode* words = root.find("text");
                                        if (words == nullptr) return std::vector{source.diagnostic({0, 1}, "no text")};
                                        note = std::string(source.slice(words->span));
                                        return std::vector<Diagnostic>();
                                      });
}

TEST(TomlFile, IsReadWithAndWithoutAByteOrderMark) {
  EXPECT_EQ(*noteOf("text = 'a'"), "'a'");
  EXPECT_EQ(*noteOf("\xef\xbb\xbftext = 'a'"), "'a'");
}

TEST(TomlFile, ColumnsCountFromWhatCanBeSeen) {
  const Result<std::string> note = noteOf("\xef\xbb\xbftext = = 'a'");
  ASSERT_FALSE(note);
  EXPECT_EQ(note.diagnostics().front().line, 1u);
  EXPECT_EQ(note.diagnostics().front().column, noteOf("text = = 'a'").diagnostics().front().column);
  EXPECT_EQ(note.diagnostics().front().source, "text = = 'a'");
}

TEST(TomlFile, MistakesOfTheReaderStandForTheValue) {
  const Result<std::string> note = noteOf("words = 'a'");
  ASSERT_FALSE(note);
  EXPECT_EQ(note.diagnostics().front().message, "no text");
  EXPECT_EQ(note.diagnostics().front().file, "my.toml");
}

TEST(TomlFile, IsNoBiggerThanItsKindMayBe) {
  EXPECT_TRUE(noteOf("text = 'a' #" + std::string(2048 - 12, '#')));
  EXPECT_TRUE(noteOf("\xef\xbb\xbftext = 'a' #" + std::string(2048 - 12, '#')));
  const Result<std::string> note = noteOf("text = 'a' #" + std::string(2048 - 11, '#'));
  ASSERT_FALSE(note);
  EXPECT_EQ(note.diagnostics().front().message, "a note has at most 2 KiB");
  EXPECT_EQ(note.diagnostics().front().hint, "say less");
  EXPECT_EQ(note.diagnostics().front().file, "my.toml");
}

} // namespace
} // namespace switchpoint
