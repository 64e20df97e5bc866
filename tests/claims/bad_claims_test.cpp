// Every way in which a claim can be wrong, with the exact place and words of what is said.
#include <sstream>

#include <gtest/gtest.h>

#include "base/resources.h"
#include "claims/claim.h"
#include "claims/claim_keys.h"
#include "claims/measures.h"
#include "machine/profile.h"
#include "models/model.h"
#include "support/bad_cases.h"
#include "support/wide_words.h"

namespace switchpoint {
namespace {

// A whole claim, from which a case takes away the lines that begin with "-key" and to which it adds the others.
std::string madeOf(const std::string& changes) {
  std::vector<std::string> head = {
      "statement = \"s\"",      "section = \"waiting\"",
      "heard = \"interviews\"", "why = \"w\"",
      "instead = \"i\"",        "sources = [\"s\"]",
      "verdict = \"true\"",     "timeline = { work = \"two-sleepers\", models = [\"threads\"] }"};
  std::string added;
  std::istringstream lines(changes);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with('-')) {
      std::erase_if(head, [&](const std::string& one) { return one.starts_with(line.substr(1) + " ="); });
    } else {
      added += line + "\n";
    }
  }
  std::string text;
  for (const std::string& one : head) text += one + "\n";
  return text + added;
}

TEST(BadClaims, AreRefusedInTheseWords) {
  const std::vector<BadCase> cases = readBadCases("claims/bad_claims.txt");
  EXPECT_GE(cases.size(), 45u);
  for (const BadCase& bad : cases) {
    const std::string text = madeOf(bad.text);
    EXPECT_EQ(saidAbout(parseClaim(text, "bad", "bad.toml")), bad.said) << "=== " << bad.name << "\n" << text;
  }
}

// The words of claims, which are the same in every language.
std::string wordsOfClaims() {
  std::string words = "every some resources claims";
  for (const TableKeys& table : claimTables()) {
    for (const std::string& key : table.keys) words += " " + key;
  }
  for (const std::vector<std::string>& ids : {measureIds(), modelIds(), profileIds(), resourceIds("examples", ".toml"),
                                              resourceIds("examples/claims", ".toml")}) {
    for (const std::string& id : ids) words += " " + id;
  }
  const auto add = [&words](const auto& ids) {
    for (const std::string_view id : ids) words += " " + std::string(id);
  };
  add(kClaimSections);
  add(kClaimOrigins);
  add(kVerdictIds);
  add(kRelationIds);
  return words;
}

TEST(BadClaims, SayNothingThatCannotBeTranslated) {
  WideWords::expectNoEnglishOfCases("claims/bad_claims.txt", wordsOfClaims(), madeOf,
                                    [](const std::string& text) { return parseClaim(text, "bad", "bad.toml"); });
}

// Whatever a file holds, it is read or refused with a reason.
TEST(BadClaims, CutAndScratchedFilesAreRefusedOrRead) {
  for (const char* id :
       {"counter-loses-updates", "free-threading-makes-everything-faster", "asyncio-harder-to-learn"}) {
    const std::string whole = *readFile(resourceFolder() / "claims" / (std::string(id) + ".toml"));
    for (std::size_t at = 0; at < whole.size(); at += 23) {
      std::string scratched = whole;
      scratched[at] = static_cast<char>(at % 251);
      for (const std::string& text : {whole.substr(0, at), scratched}) {
        const Result<Claim> result = parseClaim(text, id, "scratched.toml");
        EXPECT_TRUE(result.ok() || !result.diagnostics().front().message.empty());
      }
    }
  }
}

TEST(BadClaims, AByteOrderMarkIsNoMistake) {
  const std::string text = "\xef\xbb\xbf" + *readFile(resourceFolder() / "claims" / "counter-loses-updates.toml");
  const Result<Claim> claim = parseClaim(text, "counter-loses-updates", "marked.toml");
  ASSERT_TRUE(claim) << formatDiagnostics(claim.diagnostics());
  EXPECT_FALSE(claim->statement.empty());
}

TEST(BadClaims, AreNotReadWhereTheyAreTooLarge) {
  const Result<Claim> result = parseClaim(std::string((1u << 18) + 1, '#'), "bad", "bad.toml");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.diagnostics()[0].message, "a claim has at most 256 KiB");
}

} // namespace
} // namespace switchpoint
