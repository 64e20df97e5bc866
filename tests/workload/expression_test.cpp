// The expression language: binding, folding, and where mistakes are found.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "workload/expression.h"

namespace switchpoint {
namespace {

bool noParams(std::string_view, std::int64_t&, ExpressionError& error) {
  error.message = "no parameters";
  return false;
}

std::string postfix(const std::string& text) {
  Expression out;
  ExpressionError error;
  if (!parseExpression(text, noParams, out, error))
    return fmt::format("{}+{}: {}", error.offset, error.length, error.message);
  std::string words;
  for (const ExprTerm& term : out.terms) {
    if (!words.empty()) words += ' ';
    if (term.kind == ExprTerm::Kind::Number) {
      words += std::to_string(term.value);
    } else if (term.kind == ExprTerm::Kind::Name) {
      words += term.name;
    } else {
      words += text.substr(term.offset, term.length);
    }
  }
  return words;
}

TEST(Expression, BindsAsPythonDoes) {
  EXPECT_EQ(postfix("a + b * c"), "a b c * +");
  EXPECT_EQ(postfix("(a + b) * c"), "a b + c *");
  EXPECT_EQ(postfix("a - b - c"), "a b - c -");
  EXPECT_EQ(postfix("a // b % c"), "a b // c %");
  EXPECT_EQ(postfix("-a * b"), "a - b *");
  EXPECT_EQ(postfix("a + 1 < b and not c == d or e"), "a 1 + b < c d == not and e or");
  EXPECT_EQ(postfix("not not a"), "a not not");
  EXPECT_EQ(postfix("a or b and c"), "a b c and or");
  EXPECT_EQ(postfix("a >= b"), "a b >=");
  EXPECT_EQ(postfix("\t a\n!= b "), "a b !=");
  EXPECT_EQ(postfix("+a"), "a");
}

TEST(Expression, NumbersAreWorkedOutAsPythonDoes) {
  EXPECT_EQ(postfix("1_000 + 2 * 3"), "1006");
  EXPECT_EQ(postfix("-7 // 2"), "-4");
  EXPECT_EQ(postfix("7 // -2"), "-4");
  EXPECT_EQ(postfix("-7 % 2"), "1");
  EXPECT_EQ(postfix("7 % -2"), "-1");
  EXPECT_EQ(postfix("-7 // -2"), "3");
  EXPECT_EQ(postfix("3 > 2 and not 0"), "1");
  EXPECT_EQ(postfix("5 and 0 or 7"), "1");
  EXPECT_EQ(postfix("2 <= 1"), "0");
  EXPECT_EQ(postfix("-9223372036854775807 - 1"), "-9223372036854775808");
}

TEST(Expression, MistakesStandWhereTheyAre) {
  EXPECT_EQ(postfix("1 + "), "4+1: a value is missing here");
  EXPECT_EQ(postfix("* 2"), "0+1: a value is missing before this operator");
  EXPECT_EQ(postfix("a b"), "2+1: 'b' does not belong here");
  EXPECT_EQ(postfix("a < b <= c"), "6+2: comparisons cannot be chained");
  EXPECT_EQ(postfix("(a < b) == (b < c)"), "a b < b c < ==");
  EXPECT_EQ(postfix("3 % 0"), "2+1: division by zero");
  EXPECT_EQ(postfix("5ms"), "0+3: '5ms' is not a whole number");
  EXPECT_EQ(postfix("9223372036854775808"), "0+19: this number does not fit into 64 bits");
  EXPECT_EQ(postfix("-9223372036854775807 - 2"), "21+1: the result does not fit into 64 bits");
  EXPECT_EQ(postfix("a = b"), "2+1: '=' has no meaning in an expression");
  EXPECT_EQ(postfix("a ÷ b"), "2+2: '÷' has no meaning in an expression");
  EXPECT_EQ(postfix("$"), "0+1: a $ must be followed by a parameter's name");
  EXPECT_EQ(postfix("1 + $n"), "4+2: no parameters");
  EXPECT_EQ(postfix(std::string("a \x01")), "2+1: a control character has no meaning in an expression");
}

TEST(Expression, DepthIsLimitedOnTheStackAndInBrackets) {
  EXPECT_EQ(postfix(std::string(31, '(') + "a" + std::string(31, ')')), "a");
  EXPECT_NE(postfix(std::string(32, '(') + "a" + std::string(32, ')')).find("nested deeper than 32"),
            std::string::npos);
  std::string minus(100'000, '-');
  EXPECT_NE(postfix(minus + "a").find("nested deeper than 32"), std::string::npos);
  std::string sum = "a";
  for (int i = 0; i < 1000; ++i) sum += " + a";
  EXPECT_EQ(postfix(sum).size(), 1 + 1000 * 4u);
}

TEST(Expression, Names) {
  EXPECT_TRUE(isName("a_1"));
  EXPECT_FALSE(isName(""));
  EXPECT_FALSE(isName("1a"));
  EXPECT_FALSE(isName("a-b"));
  EXPECT_FALSE(isName("and"));
  EXPECT_FALSE(isName(std::string(65, 'a')));
  EXPECT_TRUE(isPlainId("a-b"));
  EXPECT_FALSE(isPlainId("-b"));
}

} // namespace
} // namespace switchpoint
