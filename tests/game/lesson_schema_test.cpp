// The schema for editors knows exactly the words that the reader knows, and every shipped lesson keeps to it.
#include <set>

#include <gtest/gtest.h>

#include "base/resources.h"
#include "game/lesson_keys.h"
#include "models/model.h"
#include "support/json_schema.h"

namespace switchpoint {
namespace {

TEST(LessonSchema, TablesHaveTheReadersKeys) {
  expectTheReadersTables(shippedSchema("lesson"), lessonTables(), "lesson");
}

TEST(LessonSchema, ModelsAreThoseOfTheProduct) {
  const nlohmann::json root = shippedSchema("lesson");
  const std::vector<std::string> models = modelIds();
  EXPECT_EQ(root.at("properties").at("model").at("enum").get<std::set<std::string>>(),
            std::set<std::string>(models.begin(), models.end()));
}

TEST(LessonSchema, ShippedLessonsKeepToIt) {
  expectFilesKeep(shippedSchema("lesson"), resourceFolder() / "lessons");
}

} // namespace
} // namespace switchpoint
