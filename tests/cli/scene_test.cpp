// `switchpoint render` with scenes: what they write, what the command line overrides, checks of many, and refusals.
#include <gmock/gmock.h>
#include <sys/stat.h>

#include "cli/exit_status.h"
#include "command.h"

namespace switchpoint {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr const char* kWork =
    "[[task]]\nname = \"one\"\ncount = 2\nsteps = [ { cpu = \"20ms\" }, { io = \"10ms\" } ]\n";
constexpr const char* kScene = "title = \"Mine\"\nwork = \"work.toml\"\nmodels = [\"threads\"]\n"
                               "[[output]]\nfile = \"a.svg\"\n[[output]]\nfile = \"b.svg\"\ntheme = \"dark\"\n"
                               "[[output]]\nfile = \"a.txt\"\nwidth = 80\n";

ProgramResult rendered(std::vector<std::string> words, int status) {
  words.insert(words.begin(), "render");
  ProgramResult result = switchpointWith(words);
  EXPECT_EQ(result.status, status) << result.err;
  return result;
}

class SceneCommand : public testing::Test {
protected:
  SceneCommand() {
    folder_.write("work.toml", kWork);
    scene_ = folder_.write("scene.toml", kScene);
  }

  TestFolder folder_;
  std::string scene_;
};

// The proof of an outcome as a figure: a schedule beside the scene, its reads and writes in the lanes.
TEST_F(SceneCommand, FollowsAScheduleAndUnfoldsTheVariable) {
  const std::string schedule = folder_.path("lost.json");
  ASSERT_EQ(
      switchpointWith({"explore", "race-lost-update-counter", "--profile", "textbook", "--schedule", schedule}).status,
      kExitFine);
  const std::string scene = folder_.write("witness.toml", "work = \"race-lost-update-counter\"\nunfold = \"counter\"\n"
                                                          "[[run]]\nschedule = \"lost.json\"\n"
                                                          "[[output]]\nfile = \"lost.svg\"\n"
                                                          "[[output]]\nfile = \"lost.txt\"\n");
  const ProgramResult drawn = switchpointWith({"render", scene});
  ASSERT_EQ(drawn.status, kExitFine) << drawn.err;
  EXPECT_THAT(folder_.read("lost.svg"), AllOf(HasSubstr(">read 1</text>"), HasSubstr("class=\"uw\""),
                                              HasSubstr("class=\"ux\""), HasSubstr("and it is lost")));
  EXPECT_THAT(folder_.read("lost.txt"),
              AllOf(HasSubstr("read 1"), HasSubstr("×write 3×"), HasSubstr("and it is lost")));
  EXPECT_EQ(switchpointWith({"render", scene, "--check"}).status, kExitFine);
}

TEST_F(SceneCommand, AScheduleThatIsNotThereAndAnUnknownVariableAreNamed) {
  const std::string scene =
      folder_.write("none.toml", "work = \"race-lost-update-counter\"\n[[run]]\nschedule = \"none.json\"\n");
  const ProgramResult missing = switchpointWith({"render", scene, "-o", "-"});
  EXPECT_EQ(missing.status, kExitBadInput);
  EXPECT_THAT(missing.err, HasSubstr("none.json"));
  const ProgramResult unknown =
      switchpointWith({"render", "race-lost-update-counter", "--models", "threads", "--unfold", "cuonter"});
  EXPECT_EQ(unknown.status, kExitFine);
  EXPECT_THAT(unknown.err, HasSubstr("there is no shared variable 'cuonter' to unfold"));
}

TEST_F(SceneCommand, ArrowsAreDrawnWhereSceneOrOptionAsk) {
  const auto text = [](std::vector<std::string> words) { return rendered(std::move(words), kExitFine).out; };
  const std::string plain = text({"blocked-loop-executor"});
  const std::string asked = text({"blocked-loop-executor", "--arrows"});
  EXPECT_NE(plain, asked);
  EXPECT_EQ(text({folder_.write("plain.toml", "work = \"blocked-loop-executor\"\n"), "--arrows"}), asked);
  EXPECT_EQ(text({folder_.write("asks.toml", "work = \"blocked-loop-executor\"\narrows = true\n")}), asked);
}

TEST_F(SceneCommand, WritesItsFilesBesideItself) {
  const ProgramResult result = switchpointWith({"render", scene_});
  EXPECT_EQ(result.status, kExitFine);
  EXPECT_THAT(result.out + result.err, IsEmpty());
  EXPECT_THAT(folder_.read("a.svg"), AllOf(HasSubstr("<svg"), HasSubstr("Mine"), Not(HasSubstr("asyncio"))));
  EXPECT_THAT(folder_.read("a.txt"), HasSubstr("Mine"));
  EXPECT_NE(folder_.read("a.svg"), folder_.read("b.svg"));
}

TEST_F(SceneCommand, CheckComparesAllOfThem) {
  ProgramResult missing = switchpointWith({"render", scene_, "--check"});
  EXPECT_EQ(missing.status, kExitFailed);
  EXPECT_THAT(missing.err, AllOf(HasSubstr("a.svg"), HasSubstr("b.svg"), HasSubstr("a.txt")));
  switchpointWith({"render", scene_});
  EXPECT_EQ(switchpointWith({"render", scene_, "--check"}).status, kExitFine);
  folder_.write("b.svg", folder_.read("b.svg") + "\n");
  ProgramResult changed = switchpointWith({"render", scene_, "--check"});
  EXPECT_EQ(changed.status, kExitFailed);
  EXPECT_THAT(changed.err,
              AllOf(HasSubstr("b.svg' is not what would be drawn now, from line"), Not(HasSubstr("a.svg"))));
  folder_.write("work.toml", std::string(kWork) + "\n[[task]]\nname = \"two\"\nsteps = [ { cpu = \"1ms\" } ]\n");
  EXPECT_THAT(switchpointWith({"render", scene_, "--check"}).err, AllOf(HasSubstr("a.svg"), HasSubstr("a.txt")));
}

TEST_F(SceneCommand, SeveralAtOnce) {
  const std::string other = folder_.write("other.toml", "work = \"two-sleepers\"\n[[output]]\nfile = \"o.svg\"\n");
  EXPECT_EQ(switchpointWith({"render", scene_, other}).status, kExitFine);
  EXPECT_EQ(switchpointWith({"render", scene_, other, "--check"}).status, kExitFine);
  folder_.write("o.svg", "");
  const ProgramResult one = switchpointWith({"render", other, scene_, "--check"});
  EXPECT_EQ(one.status, kExitFailed) << "whichever comes first";
  EXPECT_THAT(one.err, AllOf(HasSubstr("o.svg"), Not(HasSubstr("a.svg"))));
}

TEST_F(SceneCommand, WithOutputOnlyThatOneIsDrawn) {
  switchpointWith({"render", scene_});
  const std::string dark = folder_.read("b.svg");
  folder_.write("b.svg", "");
  folder_.write("a.svg", "");
  EXPECT_EQ(switchpointWith({"render", scene_, "-o", folder_.path("b.svg")}).status, kExitFine);
  EXPECT_EQ(folder_.read("b.svg"), dark) << "its own file keeps its own theme";
  EXPECT_THAT(folder_.read("a.svg"), IsEmpty());
}

TEST_F(SceneCommand, DashIsStandardOutput) {
  const ProgramResult result = switchpointWith({"render", scene_, "-o", "-"});
  EXPECT_EQ(result.status, kExitFine);
  EXPECT_THAT(result.out, AllOf(HasSubstr("Mine"), HasSubstr("one-1")));
  EXPECT_FALSE(std::filesystem::exists(folder_.path("a.svg")));
}

TEST_F(SceneCommand, TheCommandLineOverrides) {
  const auto drawn = [this](std::vector<std::string> more) {
    std::vector<std::string> words{"render", scene_, "-o", folder_.path("x.svg")};
    words.insert(words.end(), more.begin(), more.end());
    const ProgramResult result = switchpointWith(words);
    EXPECT_EQ(result.status, kExitFine) << result.err;
    return folder_.read("x.svg");
  };
  const std::string plain = drawn({});
  EXPECT_THAT(plain, AllOf(HasSubstr("threads"), HasSubstr("width=\"960\"")));
  EXPECT_THAT(drawn({"--models", "asyncio,serial"}), AllOf(HasSubstr("serial"), Not(HasSubstr("threads"))));
  EXPECT_THAT(drawn({"--width", "700"}), HasSubstr("width=\"700\""));
  EXPECT_NE(drawn({"--theme", "print"}), plain);
  EXPECT_NE(drawn({"--from", "5ms"}), plain);
  EXPECT_NE(drawn({"--to", "15ms"}), plain);
  EXPECT_NE(drawn({"--profile", "textbook"}), plain);
  EXPECT_EQ(drawn({}), plain);
}

TEST_F(SceneCommand, RunsMayDifferInEverything) {
  const std::string scene = folder_.write(
      "runs.toml", "work = \"shared-counter\"\nset = { n = 1000 }\n[[run]]\nmodel = \"threads\"\nprofile = "
                   "\"cpython-3.9\"\n[[run]]\nmodel = \"threads\"\nprofile = \"cpython-3.13\"\n[[run]]\ntitle = "
                   "\"my own\"\nwork = \"work.toml\"\nset = {}\n");
  const ProgramResult result = switchpointWith({"render", scene});
  EXPECT_EQ(result.status, kExitBadInput) << "work.toml has no parameter n";
  const std::string fine = folder_.write(
      "fine.toml", "[[run]]\nwork = \"shared-counter\"\nmodel = \"threads\"\nprofile = \"cpython-3.9\"\nset = { n = "
                   "1000 }\n[[run]]\nwork = \"shared-counter\"\nmodel = \"threads\"\nset = { n = 2000 }\n[[run]]\n"
                   "title = \"my own\"\nwork = \"work.toml\"\n");
  const ProgramResult drawn = switchpointWith({"render", fine});
  EXPECT_EQ(drawn.status, kExitFine) << drawn.err;
  EXPECT_THAT(drawn.out,
              AllOf(HasSubstr("threads · cpython-3.9"), HasSubstr("threads · cpython-3.13"), HasSubstr("my own")));
}

TEST_F(SceneCommand, TracesAreDrawnAsRecorded) {
  switchpointWith({"run", "first-look", "--model", "threads", "-q", "--trace", folder_.path("t.swtrace")});
  const std::string scene = folder_.write("trace.toml", "work = \"t.swtrace\"\n");
  EXPECT_THAT(switchpointWith({"render", scene}).out, AllOf(HasSubstr("First look"), HasSubstr("threads")));
  const ProgramResult changed = switchpointWith({"render", scene, "--seed", "2"});
  EXPECT_EQ(changed.status, kExitBadInput);
  EXPECT_THAT(changed.err, HasSubstr("drawn as it was recorded"));
}

TEST_F(SceneCommand, AltDescribesIt) {
  const ProgramResult result = switchpointWith({"render", scene_, "--alt"});
  EXPECT_EQ(result.status, kExitFine);
  EXPECT_THAT(result.out, AllOf(HasSubstr("threads"), HasSubstr("one-1: running 20 ms"), Not(HasSubstr("<svg"))));
  EXPECT_FALSE(std::filesystem::exists(folder_.path("a.svg")));
}

TEST_F(SceneCommand, ComesThroughStandardInputToo) {
  const ProgramResult result = switchpointWith({"render", "-"}, "work = \"two-sleepers\"\nmodels = [\"asyncio\"]\n");
  EXPECT_EQ(result.status, kExitFine) << result.err;
  EXPECT_THAT(result.out, AllOf(HasSubstr("asyncio"), Not(HasSubstr("threads"))));
}

TEST_F(SceneCommand, MistakesAreShownInTheirLine) {
  const std::string bad = folder_.write("bad.toml", "work = \"first-look\"\nmodels = [\"thread\"]\n");
  const ProgramResult result = switchpointWith({"render", bad});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_EQ(result.err, bad +
                            ":2:11: error: there is no model 'thread'\n  models = [\"thread\"]\n            ^~~~~~~~\n"
                            "  try: write 'threads'\n");
}

TEST_F(SceneCommand, WorkThatIsMissingIsSaid) {
  const std::string bad = folder_.write("bad.toml", "work = \"none.toml\"\n");
  const ProgramResult result = switchpointWith({"render", bad});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.err, AllOf(HasSubstr("none.toml"), HasSubstr("no such file")));
}

TEST_F(SceneCommand, Refusals) {
  const auto said = [](std::vector<std::string> words) { return rendered(std::move(words), kExitBadInput).err; };
  const std::string bare = folder_.write("bare.toml", "work = \"two-sleepers\"\n");
  EXPECT_THAT(said({bare, "--check"}), HasSubstr("names no file to compare with"));
  EXPECT_THAT(said({scene_, "--check", "-o", folder_.path("a.png")}), HasSubstr("png and pdf are not"));
  EXPECT_THAT(said({scene_, "--check", "--alt"}), HasSubstr("--alt draws none"));
  EXPECT_THAT(said({scene_, "-o", "a.gif"}), HasSubstr("does not say what to draw"));
  EXPECT_THAT(said({scene_, bare}), HasSubstr("only where each is a scene with outputs"));
  EXPECT_THAT(said({scene_, "first-look"}), HasSubstr("only where each is a scene with outputs"));
  EXPECT_THAT(said({scene_, scene_, "-o", "a.svg"}), HasSubstr("-o is one file"));
  for (const char* command : {"run", "compare", "counter", "explore"}) {
    const ProgramResult result = switchpointWith({command, scene_});
    EXPECT_EQ(result.status, kExitBadInput) << command;
    EXPECT_THAT(result.err, HasSubstr("is a scene")) << command;
  }
}

TEST_F(SceneCommand, TheFontCanBeCarried) {
  switchpointWith({"render", scene_, "-o", folder_.path("x.svg"), "--embed-font"});
  EXPECT_THAT(folder_.read("x.svg"),
              HasSubstr("@font-face{font-family:Inter;font-weight:400;src:url(data:font/otf;base64,"));
}

TEST_F(SceneCommand, PngGoesThroughTheAppAsAWholeScene) {
  std::filesystem::copy_file(SWITCHPOINT_PROGRAM, folder_.path("switchpoint"));
  folder_.write("switchpoint-gui", "#!/bin/sh\ncat \"$2\"; echo \"$1 $3 $4\"\n");
  ::chmod(folder_.path("switchpoint-gui").c_str(), 0755);
  const ProgramResult painted = call({folder_.path("switchpoint"),
                                      {"render", scene_, "-o", folder_.path("a.png"), "--theme", "dark", "--seed", "7"},
                                      {},
                                      {{"SWITCHPOINT_RESOURCES", SWITCHPOINT_SOURCE_DIR "/resources"}},
                                      {}});
  EXPECT_EQ(painted.status, kExitFine) << painted.err;
  EXPECT_THAT(painted.out, AllOf(HasSubstr("work = \"" + folder_.path("work.toml") + "\""), HasSubstr("seed = 7"),
                                 HasSubstr("theme = \"dark\""), HasSubstr("--render -o " + folder_.path("a.png"))));
}

} // namespace
} // namespace switchpoint
