// Answers: how they are given, kept and completed.
#include "guide/shipped.h"

namespace switchpoint {
namespace {

Diagnostic refused(const std::string& word) {
  Answers answers;
  const std::optional<Diagnostic> wrong = addAnswer(shippedGuide(), word, answers);
  EXPECT_TRUE(wrong) << word;
  EXPECT_TRUE(answers.empty());
  return wrong.value_or(Diagnostic{});
}

TEST(Answers, AnUnknownKeyIsAnsweredWithTheNearest) {
  const Diagnostic wrong = refused("concurency=10");
  EXPECT_EQ(wrong.message, "the guide has no question 'concurency'");
  EXPECT_NE(wrong.hint.find("did you mean concurrency?"), std::string::npos) << wrong.hint;
}

TEST(Answers, AnUnknownWordIsAnsweredWithTheWords) {
  const Diagnostic wrong = refused("libraries=blockin");
  EXPECT_EQ(wrong.message, "libraries cannot be 'blockin'");
  EXPECT_NE(wrong.hint.find("did you mean blocking? answers: async, blocking, both, unsure"), std::string::npos);
}

TEST(Answers, NumbersHaveBounds) {
  EXPECT_EQ(refused("cores=0").message, "cores cannot be 0");
  EXPECT_EQ(refused("concurrency=2.5").message, "concurrency is a whole number, not 2.5");
  EXPECT_EQ(refused("cpu_ms=50ms").message, "cpu_ms cannot be '50ms'");
  EXPECT_NE(refused("cpu_ms=-1").hint.find("in ms, without the unit"), std::string::npos);
  EXPECT_EQ(refused("cpu_ms=nan").message, "cpu_ms cannot be 'nan'");
  EXPECT_EQ(refused("work").message, "'work' is no answer");
}

TEST(Answers, UnsureTakesAnAnswerBack) {
  EXPECT_TRUE(answersOf("work=cpu work=unsure").empty());
  EXPECT_TRUE(answersOf("work=cpu work=").empty());
}

TEST(Answers, AreKeptInAFileAndReadBack) {
  const Answers answers = answersOf("work=mixed cpu_ms=0.5 concurrency=20000 python=3.14t");
  const std::string text = answersText(shippedGuide(), answers);
  const Result<Answers> read = parseAnswers(shippedGuide(), text, "answers.toml");
  ASSERT_TRUE(read) << formatDiagnostics(read.diagnostics());
  EXPECT_EQ(*read, answers);
  EXPECT_NE(text.find("python = \"3.14t\""), std::string::npos) << text;
}

TEST(Answers, AreReadFromAFileWithAByteOrderMark) {
  const Result<Answers> read = parseAnswers(shippedGuide(), "\xef\xbb\xbfwork = \"cpu\"\n", "answers.toml");
  ASSERT_TRUE(read) << formatDiagnostics(read.diagnostics());
  EXPECT_EQ(*read, (Answers{{"work", "cpu"}}));
}

TEST(Answers, AFileSaysWhereItIsWrong) {
  const Result<Answers> read =
      parseAnswers(shippedGuide(), "work = \"cpu\"\ncore = 4\nmemory_mib = \"much\"\n", "answers.toml");
  ASSERT_FALSE(read);
  ASSERT_EQ(read.diagnostics().size(), 2U);
  EXPECT_EQ(read.diagnostics()[0].line, 2U);
  EXPECT_EQ(read.diagnostics()[0].message, "the guide has no question 'core'");
  EXPECT_EQ(read.diagnostics()[0].hint, "write 'cores'");
  EXPECT_EQ(read.diagnostics()[1].line, 3U);
}

TEST(Answers, WhatIsUnsureIsTypicalForTheAnswersBefore) {
  EXPECT_EQ(valuesOf("work=cpu").at("cpu_ms").number, 200);
  EXPECT_EQ(valuesOf("work=io").at("cpu_ms").number, 1);
  EXPECT_EQ(valuesOf("").at("work").word, "io");
}

TEST(Answers, WhatIsUnsureIsVaried) {
  const std::vector<Variation> variations = variationsOf(shippedGuide(), answersOf("work=cpu cores=8"));
  const auto count = [&](const std::string& key) {
    return std::count_if(variations.begin(), variations.end(), [&](const Variation& one) { return one.key == key; });
  };
  EXPECT_EQ(count("cpu_ms"), 2);
  EXPECT_EQ(count("cores"), 0);
  EXPECT_EQ(count("work"), 0);
  EXPECT_EQ(variations[1].values.at(variations[1].key).word, variations[1].value);
}

TEST(Answers, AQuestionThatDoesNotAriseIsNotAnsweredByAccident) {
  EXPECT_EQ(valuesOf("app=gui framework=async").at("framework").word, "none");
  EXPECT_EQ(valuesOf("app=service framework=async").at("framework").word, "async");
}

} // namespace
} // namespace switchpoint
