// Verdicts are computed: those of all shipped claims are as recorded, and a profile with another number breaks them.
#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <unistd.h>

#include <gtest/gtest.h>

#include "base/resources.h"
#include "claims/claim_check.h"

namespace switchpoint {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kHead = "statement = \"s\"\nsection = \"waiting\"\nheard = \"interviews\"\nwhy = \"w\"\n"
                                   "instead = \"i\"\nsources = [\"s\"]\n"
                                   "timeline = { work = \"two-sleepers\", models = [\"threads\"] }\n";

Claim claimOf(const std::string& rest) {
  const Result<Claim> claim = parseClaim(std::string(kHead) + rest, "test", "test.toml");
  EXPECT_TRUE(claim) << formatDiagnostics(claim.diagnostics());
  return claim ? *claim : Claim{};
}

CheckedClaim checked(const std::string& rest, const std::string& profile = "cpython-3.13") {
  const Result<std::vector<CheckedClaim>> result = checkClaims({claimOf(rest)}, profile);
  EXPECT_TRUE(result) << formatDiagnostics(result.diagnostics());
  return result ? result->front() : CheckedClaim{};
}

std::string sleepers(const std::string& name, const std::string& rest) {
  return "[[case]]\nname = \"" + name + "\"\nwork = \"two-sleepers\"\nmeasure = \"makespan\"\n" + rest;
}

TEST(ClaimCheck, AllShippedClaimsComeToWhatIsRecorded) {
  const Result<std::vector<Claim>> claims = loadClaims();
  ASSERT_TRUE(claims) << formatDiagnostics(claims.diagnostics());
  const Result<std::vector<CheckedClaim>> result = checkClaims(*claims);
  ASSERT_TRUE(result) << formatDiagnostics(result.diagnostics());
  EXPECT_EQ(result->size(), claims->size());
  for (const CheckedClaim& claim : *result) {
    for (const ProfileResult& one : claim.profiles) {
      EXPECT_EQ(one.computed.has_value(), one.recorded.has_value()) << claim.claim.id << " on " << one.profile;
      if (one.computed && one.recorded) {
        EXPECT_EQ(id(*one.computed), id(*one.recorded)) << claim.claim.id << " on " << one.profile;
      }
    }
  }
}

TEST(ClaimCheck, CasesMakeTheVerdict) {
  const std::string yes = sleepers("a", "model = \"threads\"\nis = \"<\"\nthan = \"3s\"\n");
  const std::string no = sleepers("b", "model = \"serial\"\nis = \"<\"\nthan = \"3s\"\n");
  EXPECT_EQ(checked("verdict = \"true\"\n" + yes).profiles[0].computed, ClaimVerdict::True);
  EXPECT_EQ(checked("verdict = \"true\"\n" + no).profiles[0].computed, ClaimVerdict::False);
  EXPECT_EQ(checked("verdict = \"true\"\n" + yes + no).profiles[0].computed, ClaimVerdict::Depends);
  EXPECT_FALSE(checked("verdict = \"true\"\n" + no).agrees());
  EXPECT_TRUE(checked("verdict = \"false\"\n" + no).agrees());
}

TEST(ClaimCheck, EveryRelationAgainstANumberAndAgainstAnotherRun) {
  const auto holds = [](const std::string& rest) {
    return checked("verdict = \"true\"\n" + sleepers("a", rest)).profiles[0].cases[0]->holds;
  };
  const std::string serial = "model = \"serial\"\n"; // 4 s and a little, threads 2 s
  EXPECT_TRUE(holds(serial + "is = \">\"\nthan = \"3s\"\n"));
  EXPECT_FALSE(holds(serial + "is = \"<=\"\nthan = \"3s\"\n"));
  EXPECT_TRUE(holds(serial + "is = \">=\"\nthan = \"4s\"\n"));
  EXPECT_TRUE(holds(serial + "is = \"within\"\npercent = 1\nthan = \"4s\"\n"));
  EXPECT_FALSE(holds(serial + "is = \"within\"\npercent = 1\nthan = \"5s\"\n"));
  EXPECT_FALSE(holds(serial + "is = \"=\"\nthan = \"3s\"\n"));
  EXPECT_TRUE(holds(serial + "is = \"=\"\nthan = { model = \"serial\" }\n"));
  EXPECT_TRUE(holds(serial + "is = \">\"\ntimes = 1.9\nthan = { model = \"threads\" }\n"));
  EXPECT_FALSE(holds(serial + "is = \">\"\ntimes = 2.1\nthan = { model = \"threads\" }\n"));
}

TEST(ClaimCheck, EverySeedOrSomeSeed) {
  const std::string race = "[[case]]\nwork = \"shared-counter\"\nset = { n = 400_000 }\nmodel = \"threads\"\n"
                           "measure = \"lost\"\nis = \">\"\nthan = 200_000\nseeds = 12\n";
  const CheckedClaim every = checked("verdict = \"true\"\n" + race + "in = \"every\"\n", "cpython-3.9");
  const CheckedClaim some = checked("verdict = \"true\"\n" + race + "in = \"some\"\n", "cpython-3.9");
  ASSERT_TRUE(every.profiles[0].cases[0] && some.profiles[0].cases[0]);
  EXPECT_FALSE(every.profiles[0].cases[0]->holds);
  EXPECT_LE(every.profiles[0].cases[0]->value, 200'000);
  EXPECT_TRUE(some.profiles[0].cases[0]->holds);
  EXPECT_GT(some.profiles[0].cases[0]->value, 200'000);
  EXPECT_EQ(every.profiles[0].cases[0]->least, some.profiles[0].cases[0]->least);
  EXPECT_EQ(every.profiles[0].cases[0]->most, some.profiles[0].cases[0]->most);
}

TEST(ClaimCheck, ThreadsAreWhatTheBuildHas) {
  const std::string parallel = "verdict = \"true\"\n[[case]]\nwork = \"cpu-heavy\"\nmodel = \"threads\"\n"
                               "measure = \"at-once\"\nis = \">\"\nthan = 0.5\n";
  EXPECT_EQ(checked(parallel, "cpython-3.14").profiles[0].computed, ClaimVerdict::False);
  EXPECT_EQ(checked(parallel, "cpython-3.14t").profiles[0].computed, ClaimVerdict::True);
}

TEST(ClaimCheck, ACaseElsewhereSaysNothing) {
  const std::string rest = sleepers("a", "model = \"threads\"\nis = \"<\"\nthan = \"3s\"\non = [\"cpython-3.9\"]\n");
  const CheckedClaim claim = checked("verdict = \"true\"\n" + rest);
  EXPECT_FALSE(claim.profiles[0].computed);
  EXPECT_FALSE(claim.profiles[0].recorded);
  EXPECT_TRUE(claim.agrees());
}

TEST(ClaimCheck, ARunThatCannotBeMadeNamesTheClaimAndTheProfile) {
  const std::string rest = "verdict = \"true\"\n[[case]]\nwork = \"cpu-heavy\"\nmodel = \"subinterpreters\"\n"
                           "measure = \"makespan\"\nis = \"<\"\nthan = \"1s\"\n";
  const Result<std::vector<CheckedClaim>> result = checkClaims({claimOf(rest)}, "cpython-3.9");
  ASSERT_FALSE(result);
  EXPECT_TRUE(result.diagnostics()[0].message.starts_with("claim test on cpython-3.9: "))
      << result.diagnostics()[0].message;
}

TEST(ClaimCheck, WhatIsMeasuredMustBeInTheWork) {
  const std::string rest = "verdict = \"true\"\n[[case]]\nwork = \"two-sleepers\"\nmodel = \"threads\"\n"
                           "measure = \"turnaround\"\nof = \"sleper\"\nis = \"<\"\nthan = \"1s\"\n";
  const Result<std::vector<CheckedClaim>> result = checkClaims({claimOf(rest)}, "cpython-3.13");
  ASSERT_FALSE(result);
  EXPECT_EQ(result.diagnostics()[0].message, "claim test on cpython-3.13: 'two-sleepers' has no task group 'sleper'");
}

TEST(ClaimCheck, AnExplorationThatIsTooLargeIsNoAnswer) {
  const std::string rest = "verdict = \"true\"\n[[case]]\nwork = \"hundred-fetches\"\nmodel = \"threads\"\n"
                           "measure = \"deadlock-possible\"\nis = \"=\"\nthan = false\n";
  const Result<std::vector<CheckedClaim>> result = checkClaims({claimOf(rest)}, "cpython-3.13");
  ASSERT_FALSE(result);
  EXPECT_NE(result.diagnostics()[0].message.find("too large to be explored"), std::string::npos);
}

TEST(ClaimCheck, CancelledGivesNothing) {
  const std::atomic<bool> cancelled = true;
  const std::string rest = "verdict = \"true\"\n" + sleepers("a", "model = \"threads\"\nis = \"<\"\nthan = \"3s\"\n");
  const Result<std::vector<CheckedClaim>> result = checkClaims({claimOf(rest)}, {}, {{}, &cancelled});
  ASSERT_TRUE(result);
  EXPECT_TRUE(result->empty());
}

// A copy of the resources in which one line of a profile says something else.
class Doctored {
public:
  Doctored(const std::string& profile, const std::string& line, const std::string& instead)
      : folder_(fs::temp_directory_path() / ("switchpoint-claims-" + std::to_string(::getpid()))) {
    const fs::path from = resourceFolder();
    fs::create_directories(folder_);
    for (const char* part : {"profiles", "examples", "claims"})
      fs::copy(from / part, folder_ / part, fs::copy_options::recursive);
    const fs::path file = folder_ / "profiles" / (profile + ".toml");
    std::string text = *readFile(file);
    const std::size_t at = text.find(line);
    EXPECT_NE(at, std::string::npos) << line;
    text.replace(at, line.size(), instead);
    fs::permissions(file, fs::perms::owner_write, fs::perm_options::add);
    std::ofstream(file) << text;
    ::setenv("SWITCHPOINT_RESOURCES", folder_.c_str(), 1);
  }
  ~Doctored() {
    ::unsetenv("SWITCHPOINT_RESOURCES");
    fs::remove_all(folder_);
  }

private:
  fs::path folder_;
};

std::vector<std::string> broken(const std::string& profile) {
  const Result<std::vector<Claim>> claims = loadClaims();
  EXPECT_TRUE(claims);
  const Result<std::vector<CheckedClaim>> result = checkClaims(*claims, profile);
  EXPECT_TRUE(result) << formatDiagnostics(result.diagnostics());
  std::vector<std::string> ids;
  for (const CheckedClaim& claim : *result) {
    if (!claim.agrees()) ids.push_back(claim.claim.id);
  }
  return ids;
}

bool holds(const std::vector<std::string>& ids, const std::string& id) {
  return std::ranges::find(ids, id) != ids.end();
}

TEST(ClaimCheck, AnotherSwitchPointBreaksTheClaimsAboutIt) {
  const Doctored doctored("cpython-3.12", "load = false", "load = true");
  const std::vector<std::string> ids = broken("cpython-3.12");
  EXPECT_TRUE(holds(ids, "counter-loses-updates"));
  EXPECT_TRUE(holds(ids, "threads-switch-at-any-bytecode"));
  EXPECT_FALSE(holds(ids, "asyncio-one-thread"));
}

TEST(ClaimCheck, AnotherCostBreaksTheClaimsAboutIt) {
  const Doctored doctored("cpython-3.13", "thread-resident = 15_360", "thread-resident = 8_388_608");
  EXPECT_TRUE(holds(broken("cpython-3.13"), "thread-costs-8-mb"));
}

} // namespace
} // namespace switchpoint
