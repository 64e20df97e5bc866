// The JSON documents: the keys that are promised, all of them documented, numbers exact.
#include <gmock/gmock.h>

#include <set>

#include "command.h"

namespace switchpoint {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

// Keys that are names of the workload's own things are not documented.
void collectKeys(const nlohmann::json& value, const std::set<std::string>& named, std::set<std::string>& keys) {
  if (value.is_array())
    for (const nlohmann::json& item : value) collectKeys(item, named, keys);
  if (!value.is_object()) return;
  for (const auto& [key, item] : value.items()) {
    keys.insert(key);
    if (named.contains(key))
      for (const auto& [name, inner] : item.items()) collectKeys(inner, named, keys);
    else
      collectKeys(item, named, keys);
  }
}

std::string manual() {
  std::ifstream file(SWITCHPOINT_SOURCE_DIR "/resources/manual/json.md");
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(Json, SchemaComesFirst) {
  EXPECT_THAT(switchpointWith({"run", "two-sleepers", "--json"}).out,
              StartsWith("{\n  \"schema\": \"switchpoint/run/1\""));
  EXPECT_THAT(switchpointWith({"compare", "two-sleepers", "--json"}).out,
              StartsWith("{\n  \"schema\": \"switchpoint/compare/1\""));
  EXPECT_THAT(switchpointWith({"counter", "shared-counter", "--runs", "1", "--json"}).out,
              StartsWith("{\n  \"schema\": \"switchpoint/counter/1\""));
  EXPECT_THAT(switchpointWith({"list", "--json"}).out, StartsWith("{\n  \"schema\": \"switchpoint/list/1\""));
}

TEST(Json, PromisedKeysOfARunAreThere) {
  nlohmann::json run = parsed(switchpointWith({"run", "first-look", "--json"}));
  for (const char* key :
       {"schema", "source", "model", "profile", "seed", "cores", "elapsed_s", "exit_code", "stdout", "stderr",
        "switches", "time_s", "variables", "lost_updates", "memory_bytes", "findings", "tasks"})
    EXPECT_TRUE(run.contains(key)) << key;
  for (const char* key : {"yield", "preempt", "block"}) EXPECT_TRUE(run["switches"][key].is_number_unsigned()) << key;
  for (const char* key : {"running", "ready", "gil_wait", "blocked", "overhead"})
    EXPECT_TRUE(run["time_s"][key].is_number_float()) << key;
  ASSERT_FALSE(run["tasks"].empty());
  for (const char* key : {"name", "start_s", "end_s", "cpu_s", "wait_s"})
    EXPECT_TRUE(run["tasks"][0].contains(key)) << key;
  EXPECT_TRUE(run["variables"]["counter"].contains("final"));
  EXPECT_EQ(run["variables"]["counter"]["expected"], 4);
  ASSERT_FALSE(run["critical_path"].empty());
  EXPECT_EQ(run["critical_path"][0]["line"], 12) << "the 400 ms of I/O decide most";
  EXPECT_LT(run["critical_path"][0]["without_s"], run["elapsed_s"]);
}

TEST(Json, PromisedKeysOfFindingsAreThere) {
  nlohmann::json run = parsed(switchpointWith({"run", "first-look", "--json", "--model", "threads"}));
  ASSERT_FALSE(run["findings"].empty());
  for (const char* key : {"kind", "text", "at_s", "tasks"}) EXPECT_TRUE(run["findings"][0].contains(key)) << key;
}

TEST(Json, EveryKeyIsDocumented) {
  std::set<std::string> keys;
  std::set<std::string> named{"variables", "by_profile"};
  for (const std::vector<std::string>& words :
       {std::vector<std::string>{"run", "lock-order-deadlock", "--model", "threads", "--json"},
        {"compare", "shared-counter-processes", "--json"},
        {"counter", "shared-counter", "--runs", "2", "--json"},
        {"list", "models", "--json"},
        {"list", "primitives", "--json"},
        {"list", "examples", "--json"},
        {"list", "exporters", "--json"},
        {"list", "importers", "--json"}})
    collectKeys(parsed(switchpointWith(words)), named, keys);
  std::string text = manual();
  EXPECT_GT(keys.size(), 60u);
  for (const std::string& key : keys) EXPECT_THAT(text, HasSubstr("`" + key + "`"));
}

TEST(Json, LargeWholeNumbersAreExact) {
  ProgramResult result =
      switchpointWith({"run", "-", "--json"},
                      "[vars]\nbig = { initial = 0, expected = 9223372036854775807 }\n[[task]]\nname = \"one\"\n"
                      "steps = [ { set = \"big\", to = 9223372036854775807 } ]\n");
  EXPECT_THAT(result.out, HasSubstr("\"final\": 9223372036854775807")) << result.err;
  EXPECT_THAT(result.out, HasSubstr("\"expected\": 9223372036854775807"));
}

TEST(Json, TimesAreExactToTheNanosecond) {
  ProgramResult result = switchpointWith({"run", "-", "--json", "--model", "serial", "--profile", "textbook"},
                                         "[[task]]\nname = \"one\"\nsteps = [ { cpu = \"123456789ns\" } ]\n");
  nlohmann::json task = parsed(result)["tasks"][0];
  EXPECT_EQ(task["cpu_s"].get<double>(), 0.123456789) << result.err;
}

} // namespace
} // namespace switchpoint
