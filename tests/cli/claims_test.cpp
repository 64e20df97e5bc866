// `switchpoint claims`: the list, single claims in full, JSON, documents, and the check of what is recorded.
#include <gmock/gmock.h>

#include <filesystem>

#include "base/resources.h"
#include "cli/exit_status.h"
#include "command.h"

namespace switchpoint {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

TEST(Claims, ListNamesEveryClaimWithItsVerdictsAndAFigure) {
  const ProgramResult result = switchpointWith({"claims", "--profile", "cpython-3.13"});
  EXPECT_EQ(result.status, kExitFine) << result.err;
  for (const std::string& id : resourceIds("claims", ".toml")) {
    const bool about = id != "free-threading-makes-everything-faster"; // not about 3.13
    EXPECT_EQ(result.out.find("[" + id + "]") != std::string::npos, about) << id;
  }
  EXPECT_THAT(result.out,
              AllOf(HasSubstr("\nWaiting\n"), HasSubstr("  judgement  "), HasSubstr("  depends    "),
                    HasSubstr("  false      3.13: the time until all is done: 863 ms against 860 ms (1.00 ×) (3.13)")));
}

TEST(Claims, OneInFullSaysWhyWhatInsteadSourcesAndItsTimeline) {
  const ProgramResult result = switchpointWith({"claims", "threads-suit-computing"});
  EXPECT_EQ(result.status, kExitFine) << result.err;
  EXPECT_EQ(result.out,
            "Threads suit CPU-bound work: they use several cores.\n"
            "  threads-suit-computing · Computing · heard in articles\n\n"
            "  false         3.9 to 3.14, textbook\n"
            "    does not    threads: the time until all is done < 0.8 × serial: 863 ms against 860 ms (1.00 ×)\n"
            "                (3.13)\n"
            "  true          3.13t, 3.14t\n"
            "    holds       threads: the time until all is done < 0.8 × serial: 451 ms against 900 ms (0.50 ×)\n"
            "                (3.14t)\n\n"
            "  why           With the GIL one thread at a time runs Python code. Two threads that sum squares\n"
            "                take as long as one after the other, and a little more for the switching. On\n"
            "                free-threaded builds they take about half.\n\n"
            "  say instead   For Python code under the GIL use processes. On a free-threaded build threads are\n"
            "                the right thing.\n\n"
            "  sources       fact sheet F: 2 threads / serial = 0.86 to 1.05 (noise around 1), 0.54 on 3.13t,\n"
            "                0.63 on 3.14t\n\n"
            "  timeline      switchpoint compare cpu-heavy --models serial,threads,free-threaded,processes\n");
}

TEST(Claims, JsonKeepsItsContract) {
  const nlohmann::json document =
      parsed(switchpointWith({"claims", "counter-loses-updates", "asyncio-harder-to-learn", "--json"}));
  EXPECT_EQ(document["schema"], "switchpoint/claims/1");
  ASSERT_EQ(document["claims"].size(), 2u);
  const nlohmann::json& claim = document["claims"][0];
  EXPECT_EQ(claim["id"], "counter-loses-updates");
  EXPECT_THAT(claim["statement"].get<std::string>(), HasSubstr("counter += 1"));
  EXPECT_EQ(claim["verdicts"]["cpython-3.9"], "true");
  EXPECT_EQ(claim["verdicts"]["cpython-3.13"], "false");
  EXPECT_EQ(claim["verdicts"]["cpython-3.14t"], "true");
  EXPECT_EQ(claim["verdicts"], claim["recorded"]);
  EXPECT_EQ(claim["as_recorded"], true);
  EXPECT_FALSE(claim["why"].get<std::string>().empty());
  ASSERT_EQ(claim["measured"].size(), 1u);
  const nlohmann::json& measured = *claim["measured"].begin();
  EXPECT_EQ(measured["measure"], "lost");
  EXPECT_EQ(measured["by_profile"]["cpython-3.13"]["max"], 0);
  EXPECT_GT(measured["by_profile"]["cpython-3.9"]["max"], 100'000);
  EXPECT_EQ(document["claims"][1]["verdicts"]["cpython-3.13"], "judgement");
  EXPECT_EQ(document["claims"][1]["measured"], nlohmann::json::object());
  EXPECT_GE(document["claims"][1]["contra"].size(), 1u);
}

TEST(Claims, TimelineCommandOpensWhatItNames) {
  const nlohmann::json document = parsed(switchpointWith({"claims", "executor-keeps-loop-responsive", "--json"}));
  EXPECT_EQ(document["claims"][0]["timeline"]["command"],
            "switchpoint compare claims/ticker-beside-thread --models asyncio");
  const ProgramResult shown = switchpointWith({"compare", "claims/ticker-beside-thread", "--models", "asyncio"});
  EXPECT_EQ(shown.status, kExitFine) << shown.err;
  EXPECT_THAT(shown.out, HasSubstr("ticker-beside-thread · "));
}

TEST(Claims, UnknownIdIsRefusedWithTheNearest) {
  const ProgramResult result = switchpointWith({"claims", "lock-fixes-itt"});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.err, AllOf(HasSubstr("there is no claim 'lock-fixes-itt'"), HasSubstr("lock-fixes-it; ")));
  EXPECT_THAT(result.out, IsEmpty());
}

TEST(Claims, OneFormAtATime) {
  const ProgramResult result = switchpointWith({"claims", "--json", "--html"});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.err, HasSubstr("three ways to print the same"));
}

TEST(Claims, PageOfTheManualIsCurrent) {
  std::ifstream file(SWITCHPOINT_SOURCE_DIR "/resources/manual/claims.md");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const ProgramResult result = switchpointWith({"claims", "--markdown"});
  EXPECT_EQ(result.status, kExitFine) << result.err;
  EXPECT_EQ(result.out, text) << "refresh: switchpoint claims --markdown > resources/manual/claims.md";
}

TEST(Claims, HtmlIsAPageOfItsOwn) {
  const ProgramResult result = switchpointWith({"claims", "lock-fixes-it", "--html"});
  EXPECT_THAT(result.out, AllOf(StartsWith("<!DOCTYPE html>"), HasSubstr("<h3 id=\"lock-fixes-it\">"),
                                HasSubstr("</html>\n"), Not(HasSubstr("http"))));
}

// A recorded verdict that the simulation does not support ends with exit status 1 and says where.
TEST(Claims, AVerdictThatIsNoLongerSupportedFails) {
  namespace fs = std::filesystem;
  TestFolder folder;
  for (const char* part : {"profiles", "examples", "claims"})
    fs::copy(resourceFolder() / part, folder.path(part), fs::copy_options::recursive);
  std::string text = folder.read("claims/lock-fixes-it.toml");
  text.replace(text.find("verdict = \"true\""), 16, "verdict = { \"cpython-3.9\" = \"depends\", else = \"true\" }");
  fs::permissions(folder.path("claims/lock-fixes-it.toml"), fs::perms::owner_write, fs::perm_options::add);
  folder.write("claims/lock-fixes-it.toml", text);
  const ProgramResult result =
      switchpointWith({"claims", "lock-fixes-it"}, {}, {{"SWITCHPOINT_RESOURCES", folder.path("")}});
  EXPECT_EQ(result.status, kExitFailed);
  EXPECT_EQ(result.err, "error: lock-fixes-it on cpython-3.9: recorded depends, computed true\n");
}

} // namespace
} // namespace switchpoint
