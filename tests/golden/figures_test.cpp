// The figures of README and manual are drawn by the scenes in resources/manual/figures: each is compared with what
// would be drawn now, and nothing else stands there. tests/golden/refresh draws them anew.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "base/resources.h"
#include "scene/scene.h"
#include "support/program.h"

namespace switchpoint {
namespace {

namespace fs = std::filesystem;

const fs::path kScenes = SWITCHPOINT_SOURCE_DIR "/resources/manual/figures";

std::vector<std::string> sceneIds() {
  std::vector<std::string> ids;
  for (const auto& entry : fs::directory_iterator(kScenes)) {
    if (entry.path().extension() == ".toml") ids.push_back(entry.path().stem().string());
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

class ManualFigure : public testing::TestWithParam<std::string> {};

INSTANTIATE_TEST_SUITE_P(Scenes, ManualFigure, testing::ValuesIn(sceneIds()), [](const auto& scene) {
  std::string name = scene.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST_P(ManualFigure, IsWhatWouldBeDrawn) {
  std::vector<std::string> arguments{"render", (kScenes / (GetParam() + ".toml")).string()};
  if (std::getenv("SWITCHPOINT_REFRESH_GOLDENS") == nullptr) arguments.push_back("--check");
  const ProgramResult result = call({SWITCHPOINT_PROGRAM, arguments, {}, {}, {}});
  EXPECT_EQ(result.status, 0) << result.err << "if this is meant: tests/golden/refresh, then look at git diff";
  EXPECT_EQ(result.err.find("warning"), std::string::npos) << result.err; // what else stands there is progress
}

TEST(ManualFigures, NoPictureIsDrawnByHand) {
  std::set<std::string> drawn;
  for (const std::string& id : sceneIds()) {
    const Result<Scene> scene = parseScene(*readFile(kScenes / (id + ".toml")), id);
    ASSERT_TRUE(scene.ok()) << formatDiagnostics(scene.diagnostics());
    for (const SceneOutput& output : scene->outputs) {
      drawn.insert((kScenes / output.file).lexically_normal().filename().string());
    }
  }
  for (const auto& entry : fs::directory_iterator(kScenes.parent_path())) {
    if (entry.path().extension() != ".svg") continue;
    EXPECT_TRUE(drawn.contains(entry.path().filename().string())) << entry.path() << " belongs to no scene";
  }
}

} // namespace
} // namespace switchpoint
