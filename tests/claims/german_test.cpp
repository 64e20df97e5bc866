// The claims in German: every sentence of every claim, from a file beside it; what is missing stays English.
#include <gtest/gtest.h>

#include "base/resources.h"
#include "claims/claim.h"
#include "support/translated.h"

namespace switchpoint {
namespace {

std::vector<std::string> sentencesOf(const Claim& claim) {
  std::vector<std::string> all{claim.statement, claim.why, claim.instead};
  if (!claim.caveat.empty()) all.push_back(claim.caveat);
  all.insert(all.end(), claim.pro.begin(), claim.pro.end());
  all.insert(all.end(), claim.contra.begin(), claim.contra.end());
  for (const ClaimCase& one : claim.cases) {
    if (!one.name.empty()) all.push_back(one.name);
  }
  return all;
}

TEST(GermanClaims, EverySentenceOfEveryClaimIsThere) {
  const Result<std::vector<Claim>> claims = loadClaims();
  ASSERT_TRUE(claims) << formatDiagnostics(claims.diagnostics());
  for (const Claim& claim : *claims) {
    const Result<Sentences> german = loadSentences(resourceFolder() / "claims", "de", claim.id + ".toml");
    ASSERT_TRUE(german) << formatDiagnostics(german.diagnostics());
    expectTranslated(*german, sentencesOf(claim), claim.id);
  }
}

TEST(GermanClaims, AreTheSameClaimsInOtherWords) {
  const Result<std::vector<Claim>> english = loadClaims();
  const Result<std::vector<Claim>> german = loadClaims("de");
  ASSERT_TRUE(german) << formatDiagnostics(german.diagnostics());
  ASSERT_EQ(german->size(), english->size());
  for (std::size_t i = 0; i < german->size(); ++i) {
    const Claim& one = (*german)[i];
    const Claim& other = (*english)[i];
    EXPECT_EQ(one.id, other.id);
    EXPECT_NE(one.statement, other.statement) << one.id;
    EXPECT_NE(one.why, other.why) << one.id;
    EXPECT_NE(one.instead, other.instead) << one.id;
    EXPECT_EQ(one.sources, other.sources) << one.id;
    EXPECT_EQ(one.recorded, other.recorded) << one.id;
    ASSERT_EQ(one.cases.size(), other.cases.size()) << one.id;
    for (std::size_t k = 0; k < one.cases.size(); ++k) EXPECT_EQ(one.cases[k].measure, other.cases[k].measure);
  }
}

TEST(GermanClaims, EveryFileBelongsToAClaim) {
  const std::vector<std::string> claims = resourceIds("claims", ".toml");
  EXPECT_EQ(resourceIds("claims/de", ".toml"), claims);
}

std::string shippedText(const std::string& id) {
  return *readFile(resourceFolder() / "claims" / (id + ".toml"));
}

TEST(GermanClaims, WhatIsMissingStaysEnglish) {
  const Result<Sentences> some = parseSentences(
      "\"A race may not show up in testing.\" = \"Ein Wettlauf muss sich im Test nicht zeigen.\"\n", "de/one.toml");
  ASSERT_TRUE(some);
  const Result<Claim> claim = parseClaim(shippedText("races-hide-in-testing"), "one", "one.toml", *some);
  ASSERT_TRUE(claim) << formatDiagnostics(claim.diagnostics());
  EXPECT_EQ(claim->statement, "Ein Wettlauf muss sich im Test nicht zeigen.");
  EXPECT_TRUE(claim->instead.starts_with("Passing tests say little")) << claim->instead;
}

TEST(GermanClaims, EnglishThatHasChangedIsAMistakeOfTheGermanFile) {
  const Result<Sentences> old = parseSentences("\n\"A race never shows up in testing.\" = \"…\"\n", "de/one.toml");
  ASSERT_TRUE(old);
  const Result<Claim> claim = parseClaim(shippedText("races-hide-in-testing"), "one", "one.toml", *old);
  ASSERT_FALSE(claim);
  EXPECT_EQ(claim.diagnostics().front().file, "de/one.toml");
  EXPECT_EQ(claim.diagnostics().front().line, 2u);
  EXPECT_TRUE(claim.diagnostics().front().message.starts_with("no sentence reads 'A race never"))
      << claim.diagnostics().front().message;
}

} // namespace
} // namespace switchpoint
