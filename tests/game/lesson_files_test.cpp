// Lessons are text files: one that is put into a folder is in the list, without anything else being touched.
#include <cstdlib>
#include <filesystem>

#include <gtest/gtest.h>

#include "game/lessons.h"
#include "support/test_folder.h"

namespace switchpoint {
namespace {

namespace fs = std::filesystem;

constexpr const char* kMine = R"(title = "Mine"
grade = 2
model = "threads"
scenario = '''
[[task]]
name = "a"
steps = [{ print = "A" }]
'''
[goal]
text = "Print it"
prints = ["A"]
)";

class LessonFiles : public ::testing::Test {
protected:
  LessonFiles() {
    fs::create_directories(home_.path("switchpoint/lessons"));
    setenv("XDG_DATA_HOME", home_.root().c_str(), 1);
  }
  ~LessonFiles() override { unsetenv("XDG_DATA_HOME"); }
  fs::path write(const std::string& name, const std::string& text) const {
    return home_.write("switchpoint/lessons/" + name, text);
  }
  static const LessonInfo* find(const std::vector<LessonInfo>& infos, const std::string& id) {
    for (const LessonInfo& info : infos) {
      if (info.id == id) return &info;
    }
    return nullptr;
  }

  TestFolder home_;
};

TEST_F(LessonFiles, AFileInThePersonsFolderIsALesson) {
  EXPECT_EQ(find(lessonInfos(), "mine"), nullptr);
  write("mine.toml", kMine);
  const std::vector<LessonInfo> infos = lessonInfos();
  const LessonInfo* mine = find(infos, "mine");
  ASSERT_NE(mine, nullptr);
  EXPECT_EQ(mine->title, "Mine");
  EXPECT_EQ(mine->goal, "Print it");
  EXPECT_TRUE(mine->own);
  Game game = gameOf(*loadLesson("mine"));
  ASSERT_TRUE(game.choose(0));
  EXPECT_EQ(game.position().end, GameEnd::Reached);
}

TEST_F(LessonFiles, StandAfterThoseOfTheirGradeThatAreShipped) {
  write("mine.toml", kMine);
  const std::vector<LessonInfo> infos = lessonInfos();
  for (std::size_t i = 0; i < infos.size(); ++i) {
    if (infos[i].id != "mine") continue;
    EXPECT_EQ(infos[i - 1].grade, 2u);
    EXPECT_EQ(infos[i + 1].grade, 3u);
  }
}

TEST_F(LessonFiles, OneThatCannotBeReadIsListedWithWhatIsWrong) {
  write("broken.toml", "title = \"x\"\n");
  const std::vector<LessonInfo> infos = lessonInfos();
  const LessonInfo& last = infos.back();
  EXPECT_EQ(last.id, "broken");
  EXPECT_EQ(last.grade, 0u);
  EXPECT_FALSE(last.problems.empty());
}

TEST_F(LessonFiles, WorkIsFoundBesideTheLesson) {
  write("work.toml", "[[task]]\nname = \"a\"\nsteps = [{ print = \"A\" }]\n");
  const fs::path path =
      write("mine.toml", "title = \"Mine\"\nwork = \"work.toml\"\n[goal]\ntext = \"g\"\nprints = [\"A\"]\n");
  const Result<Lesson> lesson = loadLesson(path.string());
  ASSERT_TRUE(lesson.ok()) << formatDiagnostics(lesson.diagnostics());
  EXPECT_EQ(lesson->workload->groups.front().name, "a");
}

TEST_F(LessonFiles, AnUnknownIdIsSaidWithTheNearest) {
  const Result<Lesson> lesson = loadLesson("lost-updat");
  ASSERT_FALSE(lesson.ok());
  EXPECT_EQ(lesson.diagnostics().front().message, "there is no file and no lesson 'lost-updat'");
  EXPECT_EQ(lesson.diagnostics().front().hint, "lost-update; switchpoint list lessons shows all");
}

TEST_F(LessonFiles, WithoutAFolderThereAreThoseThatAreShipped) {
  fs::remove_all(home_.root());
  EXPECT_GE(lessonInfos().size(), 12u);
}

} // namespace
} // namespace switchpoint
