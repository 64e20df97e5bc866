// The guide in German: every sentence of its three files, each from the file beside it; what is missing stays English.
#include "base/resources.h"
#include "guide/report.h"
#include "guide/shipped.h"
#include "support/translated.h"
#include "toml/toml_document.h"

namespace switchpoint {
namespace {

using Words = std::set<std::string>;

// Keys whose texts people read; keys whose texts are ids, words of conditions and numbers.
const Words kSentences{"title", "help",  "unit",   "none",    "summary", "assumed",   "text",
                       "found", "never", "always", "asyncio", "threads", "processes", "examples"};
const Words kNames{"key",  "id",   "value",    "others", "model",  "blocking",  "cpu",
                   "pool", "rule", "measured", "first",  "second", "parameter", "measure"};
const Words kConditions{"when", "asked", "answers"};

void collect(const TomlNode& node, const std::string& key, std::vector<std::string>& sentences) {
  if (kConditions.contains(key)) return;
  if (node.kind == TomlNode::Kind::Text) {
    EXPECT_TRUE(kSentences.contains(key) || kNames.contains(key)) << key << ": does anybody read it?";
    if (kSentences.contains(key)) sentences.push_back(node.text);
  }
  for (const TomlNode& item : node.items) collect(item, key, sentences);
  for (const TomlMember& member : node.members) collect(member.value, member.key, sentences);
}

std::vector<std::string> sentencesOf(const std::string& file) {
  const std::string text = *readFile(resourceFolder() / "guide" / file);
  const SourceText source(text, file);
  std::vector<std::string> sentences;
  collect(*readToml(source), {}, sentences);
  EXPECT_GT(sentences.size(), 50u) << file;
  return sentences;
}

const Guide& germanGuide() {
  static const Guide guide = [] {
    Result<Guide> read = loadGuide("de");
    EXPECT_TRUE(read) << formatDiagnostics(read.diagnostics());
    return read ? *read : Guide{};
  }();
  return guide;
}

TEST(GermanGuide, EverySentenceIsThere) {
  for (const char* file : {"questions.toml", "recommendations.toml", "comparison.toml"}) {
    const Result<Sentences> german = loadSentences(resourceFolder() / "guide", "de", file);
    ASSERT_TRUE(german) << formatDiagnostics(german.diagnostics());
    expectTranslated(*german, sentencesOf(file), file);
  }
}

TEST(GermanGuide, IsTheSameGuideInOtherWords) {
  const Guide& english = shippedGuide();
  const Guide& german = germanGuide();
  EXPECT_EQ(german.keys(), english.keys());
  EXPECT_EQ(german.recommendationIds(), english.recommendationIds());
  EXPECT_EQ(german.question("app")->title, "Wovon ist es ein Teil?");
  EXPECT_EQ(german.question("cores")->unit, "Kerne");
  EXPECT_EQ(german.question("work")->stops.size(), english.question("work")->stops.size());
  EXPECT_EQ(german.question("work")->stops.front().title, "eine ruhende Chat-Verbindung");
  EXPECT_EQ(german.question("work")->stops.front().answers, english.question("work")->stops.front().answers);
  const Answers answers = answersOf("work=mixed concurrency=40");
  EXPECT_EQ(caseOf(german, answers).at("cpu_ms").word, caseOf(english, answers).at("cpu_ms").word);
}

TEST(GermanGuide, AdvisesTheSame) {
  const Answers answers = answersOf("work=cpu concurrency=16 cpu_ms=50 payload_kib=100");
  const Advice english = advise(shippedGuide(), answers);
  const Advice german = advise(germanGuide(), answers);
  EXPECT_EQ(german.recommendation, english.recommendation);
  EXPECT_EQ(german.rule, english.rule);
  EXPECT_EQ(german.reasons.size(), english.reasons.size());
  EXPECT_NE(german.reasons.front(), english.reasons.front());
  for (const std::string& reason : german.reasons) EXPECT_EQ(reason.find('{'), std::string::npos) << reason;
  for (const BreakEven& one : german.breakEvens) EXPECT_EQ(one.sentence.find('{'), std::string::npos) << one.sentence;
}

Result<Guide> guideWith(const std::string& german) {
  GuideText questions = shippedText("questions.toml");
  questions.sentences = *parseSentences(german, "de/questions.toml");
  return parseGuide(questions, shippedText("recommendations.toml"), shippedText("comparison.toml"));
}

TEST(GermanGuide, WhatIsMissingStaysEnglish) {
  const Result<Guide> guide = guideWith("\"Which Python?\" = \"Welches Python?\"\n");
  ASSERT_TRUE(guide) << formatDiagnostics(guide.diagnostics());
  EXPECT_EQ(guide->question("python")->title, "Welches Python?");
  EXPECT_EQ(guide->question("app")->title, "What is it part of?");
}

TEST(GermanGuide, EnglishThatHasChangedIsAMistakeOfTheGermanFile) {
  const Result<Guide> guide = guideWith("\n\"Which Pythons?\" = \"Welche Pythons?\"\n");
  ASSERT_FALSE(guide);
  EXPECT_EQ(guide.diagnostics().front().message, "no sentence reads 'Which Pythons?'");
  EXPECT_EQ(guide.diagnostics().front().file, "de/questions.toml");
  EXPECT_EQ(guide.diagnostics().front().line, 2u);
}

} // namespace
} // namespace switchpoint
