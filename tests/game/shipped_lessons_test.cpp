// Every lesson that is shipped is proven by exploring: its goal can be reached or not, and exactly one answer is true.
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "game/lessons.h"

namespace switchpoint {

static void PrintTo(const LessonInfo& info, std::ostream* out) {
  *out << info.id;
}

namespace {

std::vector<LessonInfo> shipped() {
  std::vector<LessonInfo> infos = lessonInfos();
  std::erase_if(infos, [](const LessonInfo& info) { return info.own; });
  return infos;
}

class ShippedLesson : public ::testing::TestWithParam<LessonInfo> {};

TEST_P(ShippedLesson, IsProvenAndExactlyOneAnswerIsTrue) {
  const LessonInfo info = GetParam();
  ASSERT_TRUE(info.problems.empty()) << formatDiagnostics(info.problems);
  const Lesson lesson = shippedLesson(info.path);
  const Result<LessonProof> proof = prove(lesson);
  ASSERT_TRUE(proof.ok()) << formatDiagnostics(proof.diagnostics());
  EXPECT_TRUE(proof->complete);
  EXPECT_FALSE(lesson.question.text.empty());
  std::size_t right = 0;
  for (const Truth truth : proof->answers) {
    EXPECT_NE(truth, Truth::Unknown);
    right += truth == Truth::Yes ? 1 : 0;
  }
  EXPECT_EQ(right, 1u);
}

// What is promised to be impossible says how to say so; the witness of what is possible wins the game.
TEST_P(ShippedLesson, ItsShortestWayWinsTheGame) {
  const Lesson lesson = shippedLesson(GetParam().path);
  const Result<LessonProof> proof = prove(lesson);
  ASSERT_TRUE(proof.ok());
  const bool admitsDefeat = lesson.goal.text.find("or find out that it cannot be done") != std::string::npos;
  EXPECT_EQ(admitsDefeat, !proof->reachable);
  if (!proof->reachable) return;
  Game game = gameOf(lesson);
  const Result<std::size_t> played = game.play(proof->witness);
  ASSERT_TRUE(played.ok()) << formatDiagnostics(played.diagnostics());
  EXPECT_TRUE(game.position().over);
  EXPECT_EQ(game.position().end, GameEnd::Reached);
  EXPECT_EQ(game.position().switches, proof->switches);
}

TEST_P(ShippedLesson, SpeaksGermanToo) {
  const Result<Lesson> english = loadLesson(GetParam().path);
  const Result<Lesson> german = loadLesson(GetParam().path, "de");
  ASSERT_TRUE(english.ok() && german.ok());
  EXPECT_NE(english->title, german->title);
  EXPECT_NE(english->intro, german->intro);
  EXPECT_NE(english->shows, german->shows);
  EXPECT_NE(english->goal.text, german->goal.text);
  EXPECT_NE(english->question.text, german->question.text);
  ASSERT_FALSE(english->hints.empty());
  for (std::size_t i = 0; i < english->hints.size(); ++i) EXPECT_NE(english->hints[i], german->hints[i]);
}

std::string nameOf(const ::testing::TestParamInfo<LessonInfo>& info) {
  std::string name;
  bool upper = true;
  for (const char c : info.param.id) {
    if (c != '-') name += upper ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
    upper = c == '-';
  }
  return name;
}

INSTANTIATE_TEST_SUITE_P(All, ShippedLesson, ::testing::ValuesIn(shipped()), nameOf);

TEST(ShippedLessons, AreAtLeastTwelveAndRiseInGrade) {
  const std::vector<LessonInfo> infos = shipped();
  EXPECT_GE(infos.size(), 12u);
  std::set<std::uint32_t> grades;
  for (std::size_t i = 0; i < infos.size(); ++i) {
    grades.insert(infos[i].grade);
    EXPECT_GE(infos[i].grade, infos[i > 0 ? i - 1 : 0].grade);
  }
  EXPECT_GE(grades.size(), 4u);
}

} // namespace
} // namespace switchpoint
