// What a scene file says, as a value; and how a scene is told from a scenario.
#include "scene/scene.h"

#include <gmock/gmock.h>

#include "base/resources.h"

namespace switchpoint {
namespace {

using testing::ElementsAre;
using testing::Pair;

Scene whole() {
  const Result<std::string> text = readFile(SWITCHPOINT_SOURCE_DIR "/tests/scene/whole.toml");
  const Result<Scene> scene = parseScene(*text, "whole.toml");
  EXPECT_TRUE(scene.ok()) << formatDiagnostics(scene.diagnostics());
  return scene ? *scene : Scene{};
}

TEST(SceneReader, HeadAndSettings) {
  const Scene scene = whole();
  EXPECT_EQ(scene.title, "Whole \"scene\"");
  EXPECT_EQ(scene.every.work, "../scenarios/orders.toml");
  EXPECT_THAT(scene.models, ElementsAre("asyncio", "threads"));
  EXPECT_EQ(scene.every.profile, "cpython-3.9");
  EXPECT_EQ(scene.every.seed, 7u);
  EXPECT_EQ(scene.every.cores, 2u);
  EXPECT_EQ(scene.every.workers, 3u);
  EXPECT_THAT(scene.every.settings, ElementsAre(Pair("n", "5"), Pair("odd name", "x"), Pair("wait", "10ms")));
  EXPECT_EQ(scene.from, kMillisecond);
  EXPECT_EQ(scene.to, 1'234'567);
  EXPECT_EQ(scene.theme, "print");
  EXPECT_EQ(scene.width, 800u);
  EXPECT_EQ(scene.columns, 90u);
}

TEST(SceneReader, Picture) {
  const PictureState picture = whole().picture;
  EXPECT_EQ(picture.alignment, (Alignment{AlignTo::Task, "order-2"}));
  EXPECT_TRUE(picture.overlay);
  EXPECT_TRUE(picture.arrows);
  EXPECT_THAT(picture.arrangement.pinned, ElementsAre("threads/GIL", "threads/order-1"));
  EXPECT_THAT(picture.arrangement.closed, ElementsAre("asyncio"));
  EXPECT_THAT(picture.arrangement.opened, ElementsAre("asyncio/order"));
  EXPECT_THAT(picture.arrangement.hidden, ElementsAre("threads/order-3"));
  EXPECT_THAT(picture.arrangement.order, ElementsAre("threads", "asyncio"));
  EXPECT_EQ(picture.arrangement.filter, "order");
  EXPECT_TRUE(picture.arrangement.dim[static_cast<std::size_t>(Role::IoWait)]);
  EXPECT_TRUE(picture.arrangement.dim[static_cast<std::size_t>(Role::Overhead)]);
  EXPECT_FALSE(picture.arrangement.dim[static_cast<std::size_t>(Role::Running)]);
  EXPECT_EQ(picture.markerA, kSecond / 2);
  EXPECT_EQ(picture.markerB, 600 * kMillisecond);
}

TEST(SceneReader, NotesAreOrderedByTime) {
  const std::vector<Note> notes = whole().picture.notes;
  ASSERT_EQ(notes.size(), 2u);
  EXPECT_EQ(notes[0], (Note{100 * kMillisecond, "threads/GIL", "earlier, though written below"}));
  EXPECT_EQ(notes[1], (Note{700 * kMillisecond, "", "later"}));
}

TEST(SceneReader, Outputs) {
  EXPECT_THAT(whole().outputs, ElementsAre(SceneOutput{"whole.svg", "", 0}, SceneOutput{"whole.txt", "dark", 120}));
}

TEST(SceneReader, RunsTakeWhatHoldsForAll) {
  const Result<Scene> scene = parseScene("work = \"first-look\"\nseed = 3\nset = { n = 1, m = 2 }\n"
                                         "[[run]]\nmodel = \"threads\"\nprofile = \"cpython-3.9\"\n"
                                         "[[run]]\ntitle = \"mine\"\nwork = \"b.toml\"\nseed = 0\nset = { n = 9 }\n",
                                         "x");
  ASSERT_TRUE(scene.ok()) << formatDiagnostics(scene.diagnostics());
  const std::vector<SceneRun> runs = runsOf(*scene, {"asyncio"});
  ASSERT_EQ(runs.size(), 2u);
  EXPECT_EQ(runs[0], (SceneRun{"", "first-look", "threads", "cpython-3.9", 3u, 0, 0, 0, "", {{"n", "1"}, {"m", "2"}}}));
  EXPECT_EQ(runs[1], (SceneRun{"mine", "b.toml", "", "", 0u, 0, 0, 0, "", {{"n", "9"}, {"m", "2"}}}));
}

TEST(SceneReader, WithoutModelsTheStandardOnesRun) {
  const Result<Scene> scene = parseScene("work = \"first-look\"\n", "x");
  ASSERT_TRUE(scene.ok());
  const std::vector<SceneRun> runs = runsOf(*scene, {"asyncio", "threads"});
  ASSERT_EQ(runs.size(), 2u);
  EXPECT_EQ(runs[1].model, "threads");
  EXPECT_EQ(runs[1].work, "first-look");
}

TEST(SceneReader, TheGreatestSeedIsWrittenInQuotes) {
  const Result<Scene> scene = parseScene("work = \"x\"\nseed = \"18446744073709551615\"\n", "x");
  ASSERT_TRUE(scene.ok());
  EXPECT_EQ(scene->every.seed, ~std::uint64_t{0});
  EXPECT_EQ(writeScene(*scene), "work = \"x\"\nseed = \"18446744073709551615\"\n");
}

TEST(LooksLikeScene, TellsScenesFromScenarios) {
  EXPECT_TRUE(looksLikeScene("work = \"first-look\"\n"));
  EXPECT_TRUE(looksLikeScene("[[run]]\nwork = \"a.toml\"\n"));
  EXPECT_TRUE(looksLikeScene("title = \"broken\n  work = \"first-look\"\n"));
  EXPECT_FALSE(looksLikeScene("[[task]]\nname = \"t\"\nsteps = []\n"));
  EXPECT_FALSE(looksLikeScene("work = \"x\"\n[[task]]\nname = \"t\"\n"));
  EXPECT_FALSE(looksLikeScene("title = \"broken\n[[task]]\n"));
  EXPECT_FALSE(looksLikeScene(""));
  for (const std::string& id : resourceIds("examples", ".toml")) {
    EXPECT_FALSE(looksLikeScene(*readFile(resourceFolder() / "examples" / (id + ".toml")))) << id;
  }
}

} // namespace
} // namespace switchpoint
