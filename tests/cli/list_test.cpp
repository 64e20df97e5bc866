// `switchpoint list`: what there is, as a table and as JSON.
#include <gmock/gmock.h>

#include "cli/commands/list.h"
#include "cli/exit_status.h"
#include "command.h"

namespace switchpoint {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

TEST(List, EveryListHasItemsWithIdAndSummary) {
  for (const std::string& kind : listKinds()) {
    nlohmann::json document = parsed(switchpointWith({"list", kind, "--json"}));
    EXPECT_EQ(document["schema"], "switchpoint/list/1");
    EXPECT_EQ(document["what"], kind);
    ASSERT_FALSE(document["items"].empty()) << kind;
    ProgramResult table = switchpointWith({"list", kind});
    EXPECT_EQ(table.status, kExitFine);
    EXPECT_THAT(table.err, IsEmpty());
    for (const nlohmann::json& item : document["items"]) {
      EXPECT_FALSE(item["id"].get<std::string>().empty()) << kind;
      EXPECT_FALSE(item["summary"].get<std::string>().empty()) << kind << item["id"];
      EXPECT_THAT(table.out, HasSubstr(item["id"].get<std::string>()));
    }
  }
}

TEST(List, ModelsAndProfilesAreThoseOfTheManual) {
  auto ids = [](const char* kind) {
    std::vector<std::string> result;
    nlohmann::json document = parsed(switchpointWith({"list", kind, "--json"}));
    for (const nlohmann::json& item : document["items"]) result.push_back(item["id"]);
    return result;
  };
  EXPECT_THAT(ids("models"), testing::UnorderedElementsAre("asyncio", "threads", "processes", "free-threaded",
                                                           "subinterpreters", "hybrid", "serial"));
  EXPECT_THAT(ids("profiles"),
              testing::ElementsAre("textbook", "cpython-3.9", "cpython-3.10", "cpython-3.11", "cpython-3.12",
                                   "cpython-3.13", "cpython-3.13t", "cpython-3.14", "cpython-3.14t"));
  EXPECT_THAT(ids("examples"), testing::Contains("first-look"));
}

TEST(List, WithoutAWordItListsTheLists) {
  ProgramResult result = switchpointWith({"list"});
  EXPECT_EQ(result.status, kExitFine);
  for (const std::string& kind : listKinds()) EXPECT_THAT(result.out, HasSubstr(kind));
}

} // namespace
} // namespace switchpoint
