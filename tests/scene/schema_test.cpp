// The schema for editors knows exactly the words that the reader knows.
#include <set>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "base/resources.h"
#include "models/model.h"
#include "scene/scene_keys.h"
#include "timeline/layout.h"
#include "timeline/theme.h"

namespace switchpoint {
namespace {

nlohmann::json schema() {
  const Result<std::string> text = readFile(resourceFolder() / "schema" / "scene.schema.json");
  return text ? nlohmann::json::parse(*text, nullptr, false) : nlohmann::json();
}

std::set<std::string> wordsOf(const nlohmann::json& list) {
  return list.get<std::set<std::string>>();
}

std::set<std::string> asSet(const std::vector<std::string>& words) {
  return {words.begin(), words.end()};
}

TEST(SceneSchema, TablesHaveTheReadersKeys) {
  const nlohmann::json root = schema();
  ASSERT_TRUE(root.is_object());
  for (const TableKeys& table : sceneTables()) {
    const nlohmann::json& object = table.name == "scene" ? root : root.at("definitions").at(table.name);
    std::set<std::string> keys;
    for (const auto& [key, value] : object.at("properties").items()) {
      keys.insert(key);
      EXPECT_TRUE(value.contains("description")) << table.name << " " << key;
    }
    EXPECT_EQ(keys, asSet(table.keys)) << table.name;
    EXPECT_EQ(object.at("additionalProperties"), false) << table.name;
  }
}

TEST(SceneSchema, WordsAreThoseOfTheProduct) {
  const nlohmann::json root = schema();
  const nlohmann::json& definitions = root.at("definitions");
  EXPECT_EQ(wordsOf(definitions.at("model").at("enum")), asSet(modelIds()));
  const std::set<std::string> themes = wordsOf(definitions.at("theme").at("enum"));
  for (const std::string& id : themeIds()) EXPECT_TRUE(themes.contains(id)) << id;
  std::set<std::string> states;
  for (std::size_t i = 0; i < kRoleCount; ++i) states.emplace(id(static_cast<Role>(i)));
  EXPECT_EQ(wordsOf(definitions.at("state").at("enum")), states);
}

} // namespace
} // namespace switchpoint
