// The schema for editors knows exactly the words that the reader knows, and every shipped claim keeps to it.
#include <set>

#include <gtest/gtest.h>

#include "base/resources.h"
#include "claims/claim.h"
#include "claims/claim_keys.h"
#include "claims/measures.h"
#include "models/model.h"
#include "support/json_schema.h"

namespace switchpoint {
namespace {

template <typename Words>
std::set<std::string> asSet(const Words& words) {
  return {words.begin(), words.end()};
}

TEST(ClaimSchema, TablesHaveTheReadersKeys) {
  expectTheReadersTables(shippedSchema("claim"), claimTables(), "claim");
}

TEST(ClaimSchema, WordsAreThoseOfTheProduct) {
  const nlohmann::json root = shippedSchema("claim");
  const auto words = [](const nlohmann::json& node) { return node.at("enum").get<std::set<std::string>>(); };
  const nlohmann::json& head = root.at("properties");
  EXPECT_EQ(words(head.at("section")), asSet(kClaimSections));
  EXPECT_EQ(words(head.at("heard")), asSet(kClaimOrigins));
  EXPECT_EQ(words(head.at("verdict").at("anyOf").at(0)), asSet(kVerdictIds));
  const nlohmann::json& definitions = root.at("definitions");
  EXPECT_EQ(words(definitions.at("model")), asSet(modelIds()));
  EXPECT_EQ(words(definitions.at("case").at("properties").at("measure")), asSet(measureIds()));
  EXPECT_EQ(words(definitions.at("case").at("properties").at("is")), asSet(kRelationIds));
}

TEST(ClaimSchema, ShippedClaimsKeepToIt) {
  expectFilesKeep(shippedSchema("claim"), resourceFolder() / "claims");
}

TEST(ClaimSchema, ShippedTranslationsKeepToTheirs) {
  const nlohmann::json schema = shippedSchema("sentences");
  expectFilesKeep(schema, resourceFolder() / "claims" / "de");
  EXPECT_FALSE(brokenBy(schema, "\"yes\" = 3\n").empty());
  EXPECT_FALSE(brokenBy(schema, "\"yes\" = \"\"\n").empty());
}

TEST(ClaimSchema, AMistakeBreaksIt) {
  const nlohmann::json schema = shippedSchema("claim");
  const std::string good = *readFile(resourceFolder() / "claims" / "counter-loses-updates.toml");
  EXPECT_FALSE(brokenBy(schema, good + "[[case]]\nwork = \"cpu-heavy\"\n").empty());
  EXPECT_FALSE(brokenBy(schema, "section = \"control\"\n").empty());
  EXPECT_FALSE(brokenBy(schema, "colour = \"red\"\n" + good).empty());
}

} // namespace
} // namespace switchpoint
