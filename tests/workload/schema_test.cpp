// The schema for editors knows exactly the words that the reader knows, and every example keeps to it.
#include <set>

#include <gtest/gtest.h>

#include "base/resources.h"
#include "primitives/primitive.h"
#include "support/json_schema.h"
#include "workload/scenario_keys.h"

namespace switchpoint {
namespace {

std::set<std::string> keysOf(const nlohmann::json& object) {
  std::set<std::string> keys;
  for (const auto& [key, value] : object.at("properties").items()) keys.insert(key);
  return keys;
}

TEST(Schema, TablesHaveTheReadersKeys) {
  const nlohmann::json root = shippedSchema("scenario");
  ASSERT_TRUE(root.is_object());
  for (const TableKeys& table : tableKeys()) {
    const nlohmann::json& object = table.name == "scenario" ? root : root.at("definitions").at(table.name);
    EXPECT_EQ(keysOf(object), std::set<std::string>(table.keys.begin(), table.keys.end())) << table.name;
    EXPECT_EQ(object.at("additionalProperties"), false) << table.name;
  }
}

TEST(Schema, StepsHaveTheReadersKeys) {
  const nlohmann::json root = shippedSchema("scenario");
  const nlohmann::json& definitions = root.at("definitions");
  std::set<std::string> expected;
  for (const StepKeys& step : stepKeys()) {
    std::set<std::string> keys(step.options.begin(), step.options.end());
    keys.insert(step.key);
    ASSERT_TRUE(definitions.contains("step-" + step.key)) << step.key;
    const nlohmann::json& object = definitions.at("step-" + step.key);
    EXPECT_EQ(keysOf(object), keys) << step.key;
    EXPECT_EQ(object.at("additionalProperties"), false);
    expected.insert("#/definitions/step-" + step.key);
  }
  std::set<std::string> listed;
  for (const nlohmann::json& one : definitions.at("step").at("anyOf")) listed.insert(one.at("$ref"));
  EXPECT_EQ(listed, expected);
}

TEST(Schema, KnowsEveryPrimitive) {
  std::set<std::string> ids;
  for (const PrimitiveInfo* info : primitiveCatalog()) ids.insert(std::string(info->id));
  const nlohmann::json root = shippedSchema("scenario");
  EXPECT_EQ(root.at("definitions").at("primitive-type").at("enum").get<std::set<std::string>>(), ids);
}

TEST(Schema, ExamplesKeepToIt) {
  const nlohmann::json schema = shippedSchema("scenario");
  expectFilesKeep(schema, resourceFolder() / "examples", "index.toml");
  expectFilesKeep(schema, resourceFolder() / "examples" / "claims");
}

TEST(Schema, WhatItRefusesIsSaidWithItsPlace) {
  const nlohmann::json schema = shippedSchema("scenario");
  const std::vector<std::string> wrong = brokenBy(
      schema, "[machine]\nstart-method = \"vfork\"\n[[task]]\nnames = \"a\"\nname = \"a\"\nsteps = [{ cup = 1 }]\n");
  const auto says = [&](const std::string& at) {
    return std::any_of(wrong.begin(), wrong.end(), [&](const std::string& one) { return one.starts_with(at); });
  };
  EXPECT_TRUE(says("/machine/start-method: "));
  EXPECT_TRUE(says("/task/0/names: may not stand here"));
  EXPECT_TRUE(says("/task/0/steps/0"));
}

} // namespace
} // namespace switchpoint
