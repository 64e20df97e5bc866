// Sentences of a data file in another language: chosen by the English, and every mistake at its place.
#include <gtest/gtest.h>

#include "support/test_folder.h"
#include "toml/sentences.h"

namespace switchpoint {
namespace {

std::string complaintsAbout(const std::string& text) {
  const Result<Sentences> sentences = parseSentences(text, "de/a.toml");
  EXPECT_FALSE(sentences) << text;
  return formatDiagnostics(sentences.diagnostics());
}

TEST(Sentences, AreFoundByTheEnglishAndElseStayEnglish) {
  const Result<Sentences> german = parseSentences("\"yes\" = \"ja\"\n\"{x} of {y}\" = \"von {y}: {x}\"\n", "de/a.toml");
  ASSERT_TRUE(german) << formatDiagnostics(german.diagnostics());
  Rewording wording(*german);
  EXPECT_EQ(wording.of("yes"), "ja");
  EXPECT_EQ(wording.of("no"), "no");
  EXPECT_EQ(wording.of("{x} of {y}"), "von {y}: {x}");
  EXPECT_TRUE(wording.strays().empty());
}

TEST(Sentences, EveryMistakeIsSaid) {
  const std::string text = complaintsAbout("\"a\" = 3\n\"b\" = \"\"\n\"{x} c\" = \"{y} c\"\n\"d\" = \"{x}\"\n");
  EXPECT_NE(text.find("de/a.toml:1:7: error: a sentence must be text"), std::string::npos) << text;
  EXPECT_NE(text.find("de/a.toml:2:7: error: a sentence is empty"), std::string::npos) << text;
  EXPECT_NE(text.find("'{y} c' has other words in braces"), std::string::npos) << text;
  EXPECT_NE(text.find("the English has {x}"), std::string::npos) << text;
  EXPECT_NE(text.find("the English has none"), std::string::npos) << text;
  EXPECT_NE(complaintsAbout("\"a\" = \"b\"\n\"a\" = \"c\"\n").find("de/a.toml:2"), std::string::npos);
}

TEST(Sentences, EnglishThatNobodySaysIsAStray) {
  const Result<Sentences> german = parseSentences("\"yes\" = \"ja\"\n\"no\" = \"nein\"\n", "de/a.toml");
  Rewording wording(*german);
  EXPECT_EQ(wording.of("yes"), "ja");
  ASSERT_EQ(wording.strays().size(), 1u);
  const Diagnostic stray = wording.strays().front();
  EXPECT_EQ(stray.message, "no sentence reads 'no'");
  EXPECT_EQ(stray.file, "de/a.toml");
  EXPECT_EQ(stray.line, 2u);
}

TEST(Sentences, ALanguageWithoutTheFileIsEnglish) {
  const TestFolder folder;
  std::filesystem::create_directory(folder.path("de"));
  folder.write("de/a.toml", "\"yes\" = \"ja\"\n");
  EXPECT_EQ(loadSentences(folder.root(), "de", "a.toml")->entries.size(), 1u);
  EXPECT_TRUE(loadSentences(folder.root(), "de", "b.toml")->entries.empty());
  EXPECT_TRUE(loadSentences(folder.root(), "fr", "a.toml")->entries.empty());
  EXPECT_TRUE(loadSentences(folder.root(), "", "de/a.toml")->entries.empty());
}

} // namespace
} // namespace switchpoint
