// The schema for editors knows exactly the words that the reader knows.
#include <set>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "base/resources.h"
#include "game/lesson_keys.h"
#include "machine/profile.h"
#include "models/model.h"

namespace switchpoint {
namespace {

nlohmann::json schema() {
  const Result<std::string> text = readFile(resourceFolder() / "schema" / "lesson.schema.json");
  return text ? nlohmann::json::parse(*text, nullptr, false) : nlohmann::json();
}

TEST(LessonSchema, TablesHaveTheReadersKeys) {
  const nlohmann::json root = schema();
  ASSERT_TRUE(root.is_object());
  for (const TableKeys& table : lessonTables()) {
    const nlohmann::json& object = table.name == "lesson" ? root : root.at("definitions").at(table.name);
    std::set<std::string> keys;
    for (const auto& [key, value] : object.at("properties").items()) {
      keys.insert(key);
      EXPECT_TRUE(value.contains("description")) << table.name << " " << key;
    }
    EXPECT_EQ(keys, std::set<std::string>(table.keys.begin(), table.keys.end())) << table.name;
    EXPECT_EQ(object.at("additionalProperties"), false) << table.name;
  }
}

TEST(LessonSchema, ModelsAreThoseOfTheProduct) {
  const nlohmann::json root = schema();
  const std::vector<std::string> models = modelIds();
  EXPECT_EQ(root.at("properties").at("model").at("enum").get<std::set<std::string>>(),
            std::set<std::string>(models.begin(), models.end()));
}

} // namespace
} // namespace switchpoint
