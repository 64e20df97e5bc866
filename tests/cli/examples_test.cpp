// Every example under every command, and the command lines that help and manual print.
#include <gmock/gmock.h>

#include "cli/command.h"
#include "cli/exit_status.h"
#include "command.h"
#include "models/model.h"
#include "workload/scenario.h"

namespace switchpoint {
namespace {

using testing::AnyOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

class EveryExample : public testing::TestWithParam<std::string> {};

std::vector<std::string> exampleIds() {
  std::vector<std::string> ids;
  for (const ExampleInfo& example : exampleInfos()) ids.push_back(example.id);
  return ids;
}

INSTANTIATE_TEST_SUITE_P(Examples, EveryExample, testing::ValuesIn(exampleIds()), [](const auto& example) {
  std::string name = example.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST_P(EveryExample, RunsUnderEveryModel) {
  for (const std::string& model : modelIds()) {
    ProgramResult result = switchpointWith({"run", GetParam(), "--model", model, "--json"});
    nlohmann::json document = parsed(result);
    EXPECT_EQ(document["schema"], "switchpoint/run/1") << model << result.err;
    EXPECT_EQ(document["exit_code"], result.status) << model;
    EXPECT_GT(document["tasks"].size(), 0u) << model;
  }
}

TEST_P(EveryExample, Compares) {
  ProgramResult result = switchpointWith({"compare", GetParam()});
  EXPECT_EQ(result.status, kExitFine) << result.err;
  EXPECT_THAT(result.out, StartsWith(GetParam()));
}

TEST_P(EveryExample, Renders) {
  TestFolder folder;
  ProgramResult result = switchpointWith({"render", GetParam(), "-o", folder.path("figure.svg")});
  EXPECT_EQ(result.status, kExitFine) << result.err;
  EXPECT_THAT(folder.read("figure.svg"), HasSubstr("<svg"));
  EXPECT_FALSE(switchpointWith({"render", GetParam()}).out.empty());
}

TEST_P(EveryExample, CountsOrSaysThatThereIsNothingToCount) {
  ProgramResult result = switchpointWith({"counter", GetParam(), "--runs", "2", "--json"});
  if (result.status == kExitFine) {
    EXPECT_EQ(parsed(result)["schema"], "switchpoint/counter/1");
  } else {
    EXPECT_THAT(result.err, HasSubstr("expected"));
  }
}

TEST(HelpExamples, AllOfThemWork) {
  TestFolder folder;
  for (const CommandInfo* command : commandCatalog()) {
    if (command->id == "open") continue; // open_test.cpp
    for (const CommandExample& example : command->examples) {
      std::string line(example.line);
      if (command->id == "counter") line = line.substr(0, line.find(" --runs")) + " --runs 3"; // as true, and quicker
      if (line.find(".png") != std::string::npos || line.find(".pdf") != std::string::npos) continue; // need the app
      std::string shell = "set -e; switchpoint() { \"$SWITCHPOINT\" \"$@\"; }; " + line;
      ProgramResult result =
          call({"/bin/sh", {"-c", shell}, {}, {{"SWITCHPOINT", SWITCHPOINT_PROGRAM}}, folder.path("")});
      EXPECT_EQ(result.status, 0) << line << result.err;
    }
  }
}

} // namespace
} // namespace switchpoint
