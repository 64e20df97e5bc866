#include "architecture/source_text.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

TEST(SourceText, BlanksCommentsAndKeepsLines) {
  EXPECT_EQ(blank("a // b\nc /* d\ne */ f", Blank::Comments), "a     \nc     \n     f");
}

TEST(SourceText, KeepsLiteralsUnlessAsked) {
  EXPECT_EQ(blank(R"(f("// no")", Blank::Comments), R"(f("// no")");
  EXPECT_EQ(blank(R"(f("a{\"b"))", Blank::CommentsAndLiterals), R"(f("     "))");
}

TEST(SourceText, BlanksBracesInCharactersAndRawStrings) {
  EXPECT_EQ(blank("c == '{'", Blank::CommentsAndLiterals), "c == ' '");
  EXPECT_EQ(blank("R\"x({\")x\" }", Blank::CommentsAndLiterals), "R\"      \" }");
}

TEST(SourceText, DigitSeparatorsOpenNoLiteral) {
  EXPECT_EQ(blank("f(1'000, 2'000) {", Blank::CommentsAndLiterals), "f(1'000, 2'000) {");
}

TEST(SourceText, PrefixedCharactersAreLiterals) {
  EXPECT_EQ(blank("c == U'{' || c == u8'}'", Blank::CommentsAndLiterals), "c == U' ' || c == u8' '");
  EXPECT_EQ(blank("f(0xFF'AA'BB, '{')", Blank::CommentsAndLiterals), "f(0xFF'AA'BB, ' ')");
}

TEST(SourceText, BlanksPreprocessorLinesWithContinuations) {
  EXPECT_EQ(blankPreprocessor("#define F { \\\n  {\nint a;\n"), "             \n   \nint a;\n");
}

TEST(SourceText, SplitsLines) {
  EXPECT_EQ(splitLines("a\n\nb\n"), (std::vector<std::string>{"a", "", "b"}));
  EXPECT_TRUE(splitLines("").empty());
}

} // namespace
} // namespace switchpoint
