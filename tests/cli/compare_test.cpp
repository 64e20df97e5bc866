// `switchpoint compare`: one row for each model, fine also when a run deadlocks, widths that fit.
#include <gmock/gmock.h>

#include "cli/exit_status.h"
#include "command.h"

namespace switchpoint {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;

std::size_t columns(const std::string& line) {
  return static_cast<std::size_t>(
      std::count_if(line.begin(), line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

TEST(Compare, ShowsTheThreeModelsAndWhoDecides) {
  ProgramResult result = switchpointWith({"compare", "first-look"});
  EXPECT_EQ(result.status, kExitFine) << result.err;
  EXPECT_THAT(result.err, IsEmpty());
  EXPECT_THAT(result.out, AllOf(HasSubstr("\nasyncio "), HasSubstr("\nthreads "), HasSubstr("\nprocesses ")));
  EXPECT_THAT(result.out, AllOf(HasSubstr("elapsed"), HasSubstr("GIL wait"), HasSubstr("memory"), HasSubstr("result")));
  EXPECT_THAT(result.out, HasSubstr("the task decides"));
  EXPECT_THAT(result.out, HasSubstr("Findings"));
}

TEST(Compare, ModelsKeepTheOrderGiven) {
  nlohmann::json document =
      parsed(switchpointWith({"compare", "two-sleepers", "--json", "--models", "serial, threads,asyncio"}));
  ASSERT_EQ(document["runs"].size(), 3u);
  EXPECT_EQ(document["schema"], "switchpoint/compare/1");
  EXPECT_EQ(document["runs"][0]["model"], "serial");
  EXPECT_EQ(document["runs"][1]["model"], "threads");
  EXPECT_EQ(document["runs"][2]["model"], "asyncio");
}

TEST(Compare, RunInsideIsTheSameAsRunAlone) {
  nlohmann::json together = parsed(switchpointWith({"compare", "first-look", "--json"}));
  nlohmann::json alone = parsed(switchpointWith({"run", "first-look", "--json", "--model", "threads"}));
  EXPECT_EQ(together["runs"][1]["elapsed_s"], alone["elapsed_s"]);
  EXPECT_EQ(together["runs"][1]["switches"], alone["switches"]);
  EXPECT_EQ(together["runs"][1]["tasks"], alone["tasks"]);
}

TEST(Compare, DeadlockIsAResult) {
  ProgramResult result = switchpointWith({"compare", "lock-order-deadlock", "--models", "threads"});
  EXPECT_EQ(result.status, kExitFine);
  EXPECT_THAT(result.out, HasSubstr("deadlock"));
}

TEST(Compare, LinesFitTheTerminal) {
  for (int width : {50, 80, 120}) {
    ProgramResult result = switchpointWith({"compare", "first-look"}, "", {{"COLUMNS", std::to_string(width)}});
    std::size_t start = 0;
    for (std::size_t end; (end = result.out.find('\n', start)) != std::string::npos; start = end + 1)
      EXPECT_LE(columns(result.out.substr(start, end - start)), static_cast<std::size_t>(width))
          << result.out.substr(start, end - start);
  }
}

} // namespace
} // namespace switchpoint
