// The fuzzer's property over scenes that were damaged a little, the same way each time.
#include <filesystem>

#include <gtest/gtest.h>

#include "base/resources.h"
#include "fuzz/scene_property.h"
#include "scene/scene.h"
#include "support/damage.h"

namespace switchpoint {
namespace {

TEST(SceneMutations, KeepTheProperty) {
  const Result<std::string> whole = readFile(SWITCHPOINT_SOURCE_DIR "/tests/scene/whole.toml");
  ASSERT_TRUE(whole.ok());
  ASSERT_EQ(brokenSceneProperty(*whole), "");
  int read = 0;
  for (std::uint64_t round = 0; round < 4000; ++round) {
    Rng rng = Rng::forStream(1, round);
    std::string text = *whole;
    for (std::uint64_t i = 0; i <= round % 4; ++i) {
      if (!text.empty()) damage(text, rng);
    }
    EXPECT_EQ(brokenSceneProperty(text), "") << text;
    read += parseScene(text, "x").ok() ? 1 : 0;
  }
  EXPECT_GT(read, 200); // some damage does no harm, so both ways are tried
  EXPECT_LT(read, 3700);
}

} // namespace
} // namespace switchpoint
