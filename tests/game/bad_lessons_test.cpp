// Every way in which a lesson can be wrong, with the exact place and words of what is said.

#include <gtest/gtest.h>

#include "base/resources.h"
#include "game/lesson_keys.h"
#include "game/lessons.h"
#include "machine/profile.h"
#include "models/model.h"
#include "support/bad_cases.h"
#include "support/wide_words.h"

namespace switchpoint {
namespace {

// What all cases share, so that each shows only what is wrong with it.
std::string whole(std::string text) {
  constexpr std::string_view kGood = "$good\n";
  const std::size_t at = text.find(kGood);
  if (at == std::string::npos) return text;
  return text.replace(
      at, kGood.size(),
      "scenario = '''\n[vars]\ncounter = { expected = 2 }\nfree = 0\n[[task]]\nname = \"a\"\nsteps = [{ "
      "update = \"counter\" }]\n'''\n");
}

TEST(BadLessons, AreRefusedInTheseWords) {
  const std::vector<BadCase> cases = readBadCases("game/bad_lessons.txt");
  EXPECT_GE(cases.size(), 30u);
  for (const BadCase& bad : cases) {
    EXPECT_EQ(saidAbout(parseLesson(whole(bad.text), "bad.toml")), bad.said) << bad.name << "\n" << whole(bad.text);
  }
}

TEST(BadLessons, SayNothingThatCannotBeTranslated) {
  std::string words = "sleepers completed deadlock error never sometimes always possible";
  for (const TableKeys& table : lessonTables()) {
    for (const std::string& key : table.keys) words += " " + key;
  }
  for (const std::vector<std::string>& ids : {modelIds(), profileIds()}) {
    for (const std::string& id : ids) words += " " + id;
  }
  WideWords::expectNoEnglishOfCases("game/bad_lessons.txt", words, whole,
                                    [](const std::string& text) { return parseLesson(text, "bad.toml"); });
}

TEST(BadLessons, MistakesInAScenarioAreShownInTheLesson) {
  const Result<Lesson> lesson = parseLesson("title = \"t\"\nscenario = '''\n[[task]]\nname = \"a\"\nsteps = [{ cup = "
                                            "\"1s\" }]\n'''\n[goal]\ntext = \"g\"\nend = \"deadlock\"\n",
                                            "my.toml");
  ASSERT_FALSE(lesson.ok());
  const Diagnostic& wrong = lesson.diagnostics().front();
  EXPECT_EQ(wrong.file, "my.toml");
  EXPECT_EQ(wrong.line, 5u);
  EXPECT_EQ(wrong.source, "steps = [{ cup = \"1s\" }]");
}

TEST(BadLessons, AByteOrderMarkIsNoMistake) {
  for (const LessonInfo& info : lessonInfos()) {
    const Result<Lesson> lesson = parseLesson("\xef\xbb\xbf" + *readFile(info.path), info.path);
    EXPECT_TRUE(lesson) << formatDiagnostics(lesson.diagnostics());
  }
}

TEST(BadLessons, AnythingIsRefusedWithoutACrash) {
  for (const char* text : {"", "\xef\xbb\xbf", "\xff\xfe", "= = =", "goal = 1", "[goal]\ntext=3", "predict = []",
                           "scenario = 7\nwork = 8", "hints = [1, []]", "de = 1\ntitle = []"}) {
    EXPECT_FALSE(parseLesson(text, "x.toml").ok()) << text;
  }
  EXPECT_FALSE(parseLesson(std::string(std::size_t{2} << 20, '#'), "x.toml").ok());
}

// Whatever is cut out of a lesson, reading it ends, and a mistake has words.
TEST(BadLessons, MutatedLessonsAreReadOrRefused) {
  for (const LessonInfo& info : lessonInfos()) {
    const Result<std::string> text = readFile(info.path);
    ASSERT_TRUE(text.ok());
    for (std::size_t at = 0; at < text->size(); at += 61) {
      std::string mutated = *text;
      mutated.erase(at, 1 + at % 13);
      const Result<Lesson> lesson = parseLesson(mutated, info.path);
      EXPECT_TRUE(lesson.ok() || !lesson.diagnostics().front().message.empty());
    }
  }
}

} // namespace
} // namespace switchpoint
