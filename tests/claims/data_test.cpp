// What the shipped claims must be: enough of them, few judgements, every claim of the articles answered, each with a
// timeline that opens.
#include <fstream>
#include <set>

#include <gtest/gtest.h>

#include "base/resources.h"
#include "claims/claim.h"
#include "claims/measures.h"
#include "machine/profile.h"

namespace switchpoint {
namespace {

std::vector<Claim> shipped() {
  const Result<std::vector<Claim>> claims = loadClaims();
  EXPECT_TRUE(claims) << formatDiagnostics(claims.diagnostics());
  return claims ? *claims : std::vector<Claim>();
}

TEST(ClaimData, AtLeastFortyAndAtMostAFifthAreJudgements) {
  const std::vector<Claim> claims = shipped();
  EXPECT_GE(claims.size(), 40u);
  const auto judgements = std::ranges::count_if(claims, &Claim::isJudgement);
  EXPECT_LE(static_cast<std::size_t>(judgements) * 5, claims.size());
}

TEST(ClaimData, EveryClaimOfTheArticlesIsAnsweredAndNoOther) {
  std::set<std::string> wanted;
  std::ifstream file(SWITCHPOINT_SOURCE_DIR "/tests/claims/article_claims.txt");
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with('#')) wanted.insert(line);
  }
  ASSERT_GT(wanted.size(), 30u);
  std::set<std::string> answered;
  for (const Claim& claim : shipped()) {
    EXPECT_EQ(claim.heard == "articles", !claim.covers.empty()) << claim.id;
    answered.insert(claim.covers.begin(), claim.covers.end());
  }
  EXPECT_EQ(answered, wanted);
}

TEST(ClaimData, EveryProfileHasAVerdictUnlessNoCaseIsAboutIt) {
  for (const Claim& claim : shipped()) {
    for (const std::string& profile : profileIds()) {
      const bool about = claim.isJudgement() || std::ranges::any_of(claim.cases, [&](const ClaimCase& one) {
                           return one.where.empty() || std::ranges::find(one.where, profile) != one.where.end();
                         });
      EXPECT_EQ(claim.recorded.contains(profile), about) << claim.id << " on " << profile;
    }
  }
}

TEST(ClaimData, TimelinesOpenAndEveryScenarioOfClaimsIsUsed) {
  std::set<std::string> used;
  for (const Claim& claim : shipped()) {
    for (const ClaimCase& one : claim.cases) {
      used.insert(one.run.work);
      if (one.other) used.insert(one.other->work);
    }
    if (!claim.timeline) continue;
    used.insert(claim.timeline->work);
    EXPECT_TRUE(commandOf(claim).starts_with("switchpoint compare " + claim.timeline->work)) << claim.id;
  }
  for (const std::string& work : used) {
    const Result<Workload> read = loadScenario(work);
    EXPECT_TRUE(read) << work << "\n" << formatDiagnostics(read.diagnostics());
  }
  for (const std::string& id : resourceIds("examples/claims", ".toml"))
    EXPECT_TRUE(used.contains("claims/" + id)) << id << " shows no claim";
}

TEST(ClaimData, EveryMeasureIsUsed) {
  std::set<std::string_view> used;
  for (const Claim& claim : shipped()) {
    for (const ClaimCase& one : claim.cases) used.insert(one.measure->id);
  }
  for (const MeasureInfo& measure : measureCatalog()) EXPECT_TRUE(used.contains(measure.id)) << measure.id;
}

} // namespace
} // namespace switchpoint
