// The parts that sentences are made of, in the language of whoever installed a translator.
#include <gtest/gtest.h>

#include "base/phrase.h"
#include "support/wide_words.h"

namespace switchpoint {
namespace {

constexpr Wording kKey(phrase("Tests", "'{}'"), "count");

TEST(Wording, IsAPhraseANameOrAPhraseWithAName) {
  EXPECT_EQ(Wording(phrase("Tests", "a { … }")).str(), "a { … }");
  EXPECT_EQ(Wording("[rows]").str(), "[rows]");
  EXPECT_EQ(kKey.str(), "'count'");
  EXPECT_EQ(Wording(phrase("Tests", "'{}'"), "").str(), "''");
}

TEST(Wording, IsTranslatedWhenTheSentenceIsMade) {
  const Wording before(phrase("Tests", "a b"));
  const WideWords language;
  EXPECT_EQ(before.str(), "ａ ｂ");
  EXPECT_EQ(Wording("a b").str(), "a b");
  EXPECT_EQ(kKey.str(), "'count'");
}

} // namespace
} // namespace switchpoint
