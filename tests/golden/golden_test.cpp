// Every example under every model, as text: what `run` says and what `render` draws, compared with the files in text/.
// tests/golden/refresh writes them anew.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "models/model.h"
#include "support/golden.h"
#include "support/program.h"
#include "workload/scenario.h"

namespace switchpoint {
namespace {

constexpr const char* kFolder = SWITCHPOINT_SOURCE_DIR "/tests/golden/text";

ProgramResult switchpointWith(std::vector<std::string> arguments) {
  return call({SWITCHPOINT_PROGRAM, std::move(arguments), {}, {{"COLUMNS", "100"}}, {}});
}

// A heading, then what the command said; the exit status where it is not 0.
std::string said(const std::string& heading, const ProgramResult& result) {
  std::string text = "── " + heading + "\n" + result.out + result.err;
  if (result.status != 0) text += "exit status " + std::to_string(result.status) + "\n";
  return text;
}

std::string goldenText(const std::string& example) {
  std::string text;
  for (const std::string& model : modelIds()) {
    if (!text.empty()) text += "\n";
    text += said("run " + example + " --model " + model, switchpointWith({"run", example, "--model", model}));
    text += said("render", switchpointWith({"render", example, "--models", model}));
  }
  return text;
}

std::vector<std::string> exampleIds() {
  std::vector<std::string> ids;
  for (const ExampleInfo& example : exampleInfos()) ids.push_back(example.id);
  return ids;
}

class Golden : public testing::TestWithParam<std::string> {};

INSTANTIATE_TEST_SUITE_P(Examples, Golden, testing::ValuesIn(exampleIds()), [](const auto& example) {
  std::string name = example.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST_P(Golden, TextIsAsRecorded) {
  expectAsRecorded(std::filesystem::path(kFolder) / (GetParam() + ".txt"), goldenText(GetParam()));
}

TEST(GoldenFolder, HoldsNothingElse) {
  expectFiles(kFolder, exampleIds().size());
}

} // namespace
} // namespace switchpoint
