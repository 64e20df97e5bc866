// `switchpoint render`: formats, the same bytes twice, --check, --alt, a part of the time, and what needs the app.
#include <gmock/gmock.h>
#include <sys/stat.h>

#include "cli/exit_status.h"
#include "command.h"

namespace switchpoint {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Ne;
using testing::Not;
using testing::StartsWith;

TEST(Render, SvgIsWrittenAndSaysNothing) {
  TestFolder folder;
  ProgramResult result = switchpointWith({"render", "first-look", "-o", folder.path("a.svg")});
  EXPECT_EQ(result.status, kExitFine);
  EXPECT_THAT(result.out + result.err, IsEmpty());
  EXPECT_THAT(folder.read("a.svg"),
              AllOf(HasSubstr("<svg"), HasSubstr("<title"), HasSubstr("asyncio"), HasSubstr("</svg>")));
}

TEST(Render, SameBytesTwice) {
  TestFolder folder;
  for (const char* name : {"a.svg", "b.svg", "a.txt", "b.txt"})
    switchpointWith({"render", "first-look", "-o", folder.path(name)}, "",
                    {{"COLUMNS", name[0] == 'a' ? "60" : "160"}});
  EXPECT_EQ(folder.read("a.svg"), folder.read("b.svg"));
  EXPECT_EQ(folder.read("a.txt"), folder.read("b.txt"));
  EXPECT_THAT(folder.read("a.txt"), Not(IsEmpty()));
}

TEST(Render, TextGoesToStandardOutputWithoutAFile) {
  ProgramResult result = switchpointWith({"render", "two-sleepers", "--models", "asyncio,threads"});
  EXPECT_EQ(result.status, kExitFine);
  EXPECT_THAT(result.err, IsEmpty());
  EXPECT_THAT(result.out, AllOf(HasSubstr("asyncio"), HasSubstr("threads"), Not(HasSubstr("processes"))));
}

TEST(Render, ThemesDiffer) {
  TestFolder folder;
  for (const char* theme : {"light", "dark", "print"})
    switchpointWith({"render", "first-look", "-o", folder.path(std::string(theme) + ".svg"), "--theme", theme});
  EXPECT_NE(folder.read("light.svg"), folder.read("dark.svg"));
  EXPECT_NE(folder.read("light.svg"), folder.read("print.svg"));
}

TEST(Render, WidthIsThatOfTheFigure) {
  TestFolder folder;
  switchpointWith({"render", "first-look", "-o", folder.path("a.svg"), "--width", "777"});
  EXPECT_THAT(folder.read("a.svg"), HasSubstr("width=\"777\""));
}

TEST(Render, CheckFailsWhenTheFileIsNotWhatWouldBeDrawn) {
  TestFolder folder;
  std::vector<std::string> words{"render", "first-look", "-o", folder.path("a.svg")};
  std::vector<std::string> check = words;
  check.push_back("--check");
  EXPECT_EQ(switchpointWith(check).status, kExitFailed); // there is no file
  switchpointWith(words);
  EXPECT_EQ(switchpointWith(check).status, kExitFine);
  std::string drawn = folder.read("a.svg");
  folder.write("a.svg", drawn + " ");
  ProgramResult changed = switchpointWith(check);
  EXPECT_EQ(changed.status, kExitFailed);
  EXPECT_THAT(changed.err, HasSubstr("is not what would be drawn now"));
  EXPECT_EQ(folder.read("a.svg"), drawn + " ");
}

TEST(Render, AltDescribesThePictureInWords) {
  ProgramResult result = switchpointWith({"render", "two-sleepers", "--alt"});
  EXPECT_EQ(result.status, kExitFine);
  EXPECT_THAT(result.out,
              AllOf(HasSubstr("asyncio"), HasSubstr("threads"), HasSubstr("processes"), Not(HasSubstr("<svg"))));
}

TEST(Render, PartOfTheTimeIsAnotherPicture) {
  TestFolder folder;
  switchpointWith({"render", "first-look", "-o", folder.path("all.svg")});
  ProgramResult part =
      switchpointWith({"render", "first-look", "-o", folder.path("part.svg"), "--from", "0.4s", "--to", "500ms"});
  EXPECT_EQ(part.status, kExitFine) << part.err;
  EXPECT_NE(folder.read("all.svg"), folder.read("part.svg"));
  ProgramResult empty =
      switchpointWith({"render", "first-look", "-o", folder.path("x.svg"), "--from", "2s", "--to", "1s"});
  EXPECT_EQ(empty.status, kExitBadInput);
  EXPECT_FALSE(std::filesystem::exists(folder.path("x.svg")));
}

TEST(Render, TraceIsDrawnAsItWasRecorded) {
  TestFolder folder;
  switchpointWith({"run", "first-look", "--model", "threads", "-q", "--trace", folder.path("a.swtrace")});
  switchpointWith({"render", folder.path("a.swtrace"), "-o", folder.path("trace.svg")});
  switchpointWith({"render", "first-look", "--models", "threads", "-o", folder.path("work.svg")});
  EXPECT_EQ(folder.read("trace.svg"), folder.read("work.svg"));
}

TEST(Render, UnknownEndingIsRefusedWithThoseThereAre) {
  for (const char* name : {"a.gif", "a", "a.svg.bak"}) {
    ProgramResult result = switchpointWith({"render", "first-look", "-o", name});
    EXPECT_EQ(result.status, kExitBadInput) << name;
    EXPECT_THAT(result.err, AllOf(HasSubstr("svg"), HasSubstr("png"), HasSubstr("pdf"), HasSubstr("txt"))) << name;
  }
}

TEST(Render, ContradictionsAreRefused) {
  EXPECT_THAT(switchpointWith({"render", "first-look", "--check"}).err, HasSubstr("--check needs -o"));
  EXPECT_THAT(switchpointWith({"render", "first-look", "--alt", "-o", "a.svg"}).err, HasSubstr("takes no -o"));
  EXPECT_THAT(switchpointWith({"render", "first-look", "--check", "-o", "a.png"}).err,
              HasSubstr("png and pdf are not"));
}

TEST(Render, PngIsPaintedByTheAppOrItIsSaidWhyNot) {
  TestFolder folder;
  std::filesystem::copy_file(SWITCHPOINT_PROGRAM, folder.path("switchpoint"));
  std::filesystem::create_directory(folder.path("path"));
  std::map<std::string, std::string> environment{{"PATH", folder.path("path")},
                                                 {"SWITCHPOINT_RESOURCES", SWITCHPOINT_SOURCE_DIR "/resources"}};
  ProgramCall render{folder.path("switchpoint"),
                     {"render", "two-sleepers", "--models", "asyncio", "--seed", "7", "-o", folder.path("a.png")},
                     {},
                     environment,
                     {}};
  ProgramResult missing = call(render);
  EXPECT_EQ(missing.status, kExitBadInput);
  EXPECT_THAT(missing.err, HasSubstr("switchpoint-gui is not installed"));

  folder.write("switchpoint-gui", "#!/bin/sh\necho \"$QT_QPA_PLATFORM $*\" >&2\n");
  ::chmod(folder.path("switchpoint-gui").c_str(), 0755);
  ProgramResult painted = call(render);
  EXPECT_EQ(painted.status, kExitFine);
  EXPECT_EQ(painted.err, "offscreen --render two-sleepers -o " + folder.path("a.png") +
                             " --theme light --scale 1 --models asyncio --seed 7\n");

  folder.write("switchpoint-gui", "#!/bin/sh\nexit 1\n");
  EXPECT_EQ(call(render).status, kExitBadInput);
}

} // namespace
} // namespace switchpoint
