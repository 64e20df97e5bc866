// The schema for editors knows exactly the words that the reader knows, and every scene of the manual keeps to it.
#include <set>

#include <gtest/gtest.h>

#include "base/resources.h"
#include "models/model.h"
#include "scene/scene_keys.h"
#include "support/json_schema.h"
#include "timeline/layout.h"
#include "timeline/theme.h"

namespace switchpoint {
namespace {

std::set<std::string> wordsOf(const nlohmann::json& list) {
  return list.get<std::set<std::string>>();
}

std::set<std::string> asSet(const std::vector<std::string>& words) {
  return {words.begin(), words.end()};
}

TEST(SceneSchema, TablesHaveTheReadersKeys) {
  expectTheReadersTables(shippedSchema("scene"), sceneTables(), "scene");
}

TEST(SceneSchema, WordsAreThoseOfTheProduct) {
  const nlohmann::json root = shippedSchema("scene");
  const nlohmann::json& definitions = root.at("definitions");
  EXPECT_EQ(wordsOf(definitions.at("model").at("enum")), asSet(modelIds()));
  const std::set<std::string> themes = wordsOf(definitions.at("theme").at("enum"));
  for (const std::string& id : themeIds()) EXPECT_TRUE(themes.contains(id)) << id;
  std::set<std::string> states;
  for (std::size_t i = 0; i < kRoleCount; ++i) states.emplace(id(static_cast<Role>(i)));
  EXPECT_EQ(wordsOf(definitions.at("state").at("enum")), states);
}

TEST(SceneSchema, ScenesOfTheManualKeepToIt) {
  expectFilesKeep(shippedSchema("scene"), resourceFolder() / "manual" / "figures");
}

} // namespace
} // namespace switchpoint
