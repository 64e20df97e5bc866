// `switchpoint open` and `switchpoint` alone: the desktop app is found, or it is said how to get it.
#include <gmock/gmock.h>
#include <sys/stat.h>

#include "cli/exit_status.h"
#include "command.h"

namespace switchpoint {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

// A copy of the program in a folder of its own: nothing stands beside it. With a resources folder, as it looks for one
// beside itself first.
class Alone {
public:
  Alone() {
    std::filesystem::copy_file(SWITCHPOINT_PROGRAM, folder_.path("switchpoint"));
    std::filesystem::create_directory(folder_.path("path"));
  }

  void installApp(const std::string& where) {
    folder_.write(where, "#!/bin/sh\necho \"app:$*\"\n");
    ::chmod(folder_.path(where).c_str(), 0755);
  }

  ProgramResult call(std::vector<std::string> arguments, bool display = true) {
    std::map<std::string, std::string> environment{{"PATH", folder_.path("path")},
                                                   {"SWITCHPOINT_RESOURCES", SWITCHPOINT_SOURCE_DIR "/resources"}};
    if (display) environment["DISPLAY"] = ":0";
    return switchpoint::call({folder_.path("switchpoint"), std::move(arguments), {}, environment, {}});
  }

private:
  TestFolder folder_;
};

TEST(Open, SaysHowToGetTheAppWhereItIsNotInstalled) {
  Alone alone;
  for (const std::vector<std::string>& words : {std::vector<std::string>{}, {"open"}, {"open", "first-look"}}) {
    ProgramResult result = alone.call(words);
    EXPECT_EQ(result.status, kExitBadInput);
    EXPECT_THAT(result.out, IsEmpty());
    EXPECT_THAT(result.err, HasSubstr("switchpoint-gui is not installed"));
    EXPECT_THAT(result.err, HasSubstr("packaging/start"));
  }
}

TEST(Open, StartsTheAppBesideTheProgram) {
  Alone alone;
  alone.installApp("switchpoint-gui");
  EXPECT_EQ(alone.call({}).out, "app:\n");
  EXPECT_EQ(alone.call({"open", "first-look"}).out, "app:first-look\n");
}

TEST(Open, FindsTheAppInThePath) {
  Alone alone;
  alone.installApp("path/switchpoint-gui");
  EXPECT_EQ(alone.call({"open"}).out, "app:\n");
}

TEST(Open, RefusesAFileThatIsNotThere) {
  Alone alone;
  alone.installApp("switchpoint-gui");
  ProgramResult result = alone.call({"open", "first-lok"});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.out, IsEmpty());
  EXPECT_THAT(result.err, HasSubstr("switchpoint open first-look"));
}

TEST(Open, SaysThatThereIsNoDisplay) {
  Alone alone;
  alone.installApp("switchpoint-gui");
  ProgramResult result = alone.call({}, false);
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.err, HasSubstr("no display"));
  EXPECT_THAT(result.err, HasSubstr("switchpoint compare first-look"));
}

} // namespace
} // namespace switchpoint
