// The schema for editors knows exactly the words that the reader knows, and the three files of the guide keep to it.
#include <set>

#include "base/resources.h"
#include "guide/guide_keys.h"
#include "guide/shipped.h"
#include "models/model.h"
#include "support/json_schema.h"

namespace switchpoint {
namespace {

TEST(GuideSchema, TablesHaveTheReadersKeys) {
  expectTheReadersTables(shippedSchema("guide"), guideTables(), "");
}

TEST(GuideSchema, WordsAreThoseOfTheProduct) {
  const nlohmann::json root = shippedSchema("guide");
  const nlohmann::json& definitions = root.at("definitions");
  const std::vector<std::string> models = modelIds();
  EXPECT_EQ(definitions.at("model").at("enum").get<std::set<std::string>>(),
            std::set<std::string>(models.begin(), models.end()));
  const std::vector<std::string_view>& measures = rowMeasures();
  EXPECT_EQ(definitions.at("row").at("properties").at("measure").at("enum").get<std::set<std::string>>(),
            std::set<std::string>(measures.begin(), measures.end()));
}

TEST(GuideSchema, ShippedFilesKeepToIt) {
  expectFilesKeep(shippedSchema("guide"), resourceFolder() / "guide");
  expectFilesKeep(shippedSchema("sentences"), resourceFolder() / "guide" / "de");
}

TEST(GuideSchema, AMistakeBreaksIt) {
  const nlohmann::json schema = shippedSchema("guide");
  const std::string questions = *readFile(resourceFolder() / "guide" / "questions.toml");
  EXPECT_FALSE(brokenBy(schema, questions + "[[question]]\nkey = \"colour\"\n").empty());
  EXPECT_FALSE(brokenBy(schema, questions + "[[question.typical]]\nvalue = \"a\"\nwhen = { work = true }\n").empty());
  EXPECT_FALSE(brokenBy(schema, "answers = 3\n").empty());
}

} // namespace
} // namespace switchpoint
