// What the TOML parser says of a mistake can be translated, and stays as it is where nobody translates.
#include "toml/toml_syntax.h"

#include <gtest/gtest.h>

#include "support/wide_words.h"
#include "toml/toml_document.h"

namespace switchpoint {
namespace {

// Of the parser's sentences what it quotes and counts is taken out, the rest is translated.
TEST(TomlSyntax, SaysNothingThatCannotBeTranslated) {
  const WideWords language;
  for (const char* text : {"a = \"x",
                           "a =\n",
                           "a = [1,,2]",
                           "a = { b = 1, }",
                           "a = 5ms",
                           "a = 1\na = \"x\"",
                           "[a]\nb = 1\n[a]",
                           "a = 1\n[a]",
                           "a = 1\n[[a]]",
                           "a = 1\na.b = 2",
                           "a = {}\n[a.b]",
                           "a = 0x",
                           "a = 0b2",
                           "a = 1__0",
                           "a = 01",
                           "a = 1e",
                           "a = .5",
                           "a = 99999999999999999999",
                           "a = tru",
                           "a = \"\\q\"",
                           "a = \"\\u12\"",
                           "a = \"\x01\"",
                           "# \x01",
                           "a = 2020-13-01",
                           "a = 2020-01-32",
                           "a = 2020-01-01T25:00:00",
                           "a = 12:61:00",
                           "a b = 1",
                           "= 1",
                           "[]",
                           "[a",
                           "[[a]",
                           "[ [a] ]",
                           "\"\"\"a\"\"\" = 1",
                           "a = _1",
                           "a = ?",
                           "\xff",
                           "a = 'x",
                           "a = inff",
                           "a = +",
                           "a = \"\"\"x\\ y\"\"\"",
                           "\x01"}) {
    SCOPED_TRACE(text);
    const Result<TomlNode> root = readToml(SourceText(text, "x"));
    ASSERT_FALSE(root.ok());
    WideWords::expectNoEnglish(root.diagnostics(), text, "");
  }
}

TEST(TomlSyntax, KeepsTheWordsOfTheParser) {
  for (const std::string& words :
       std::vector<std::string>{"cannot redefine existing string 'it's' as table", "something {new} of 'x'",
                                "expected 'a', saw ''''", "expected '=', saw '{'",
                                "expected month between 1 and 12 (inclusive), saw 13", "expected value, saw '\\n'"}) {
    EXPECT_EQ(syntaxSentence(words), words);
    EXPECT_EQ(syntaxSentence("Error while parsing array: " + words + "."), words + " (in an array)");
    EXPECT_EQ(syntaxSentence("Error while parsing key: " + words), words + " (in a key)");
    EXPECT_EQ(syntaxRemark("Error while parsing array: " + words + "."), "Error while parsing array: " + words + ".");
  }
}

} // namespace
} // namespace switchpoint
