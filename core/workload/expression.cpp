// A Pratt parser that writes postfix as it goes.
#include "workload/expression.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

#include "base/phrase.h"
#include "workload/expression_token.h"

namespace switchpoint {
namespace {

using detail::ExpressionScanner;
using detail::Token;
using detail::TokenKind;

struct BinaryRule {
  std::string_view sign;
  ExprOp op;
  int strength;
};
constexpr int kComparison = 4;
constexpr int kNot = 3;
constexpr int kNegation = 7;
// Python's order: or, and, not, comparisons, sums, products, the sign.
constexpr std::array<BinaryRule, 13> kRules{{{"or", ExprOp::Or, 1},
                                             {"and", ExprOp::And, 2},
                                             {"<", ExprOp::Less, kComparison},
                                             {"<=", ExprOp::LessEqual, kComparison},
                                             {"==", ExprOp::Equal, kComparison},
                                             {"!=", ExprOp::NotEqual, kComparison},
                                             {">", ExprOp::Greater, kComparison},
                                             {">=", ExprOp::GreaterEqual, kComparison},
                                             {"+", ExprOp::Add, 5},
                                             {"-", ExprOp::Sub, 5},
                                             {"*", ExprOp::Mul, 6},
                                             {"//", ExprOp::FloorDiv, 6},
                                             {"%", ExprOp::Mod, 6}}};

const BinaryRule* ruleOf(const Token& token) {
  if (token.kind != TokenKind::Operator) return nullptr;
  const auto found =
      std::find_if(kRules.begin(), kRules.end(), [&](const BinaryRule& r) { return r.sign == token.text; });
  return found == kRules.end() ? nullptr : &*found;
}

class ExpressionParser {
public:
  ExpressionParser(std::string_view text, const ParamLookup& params, Expression& out, ExpressionError& error)
      : scanner_(text), params_(params), out_(out), error_(error) {}

  bool run() {
    if (!advance()) return false;
    if (token_.kind == TokenKind::End)
      return fail(token_, phrase("Mistakes of scenarios", "an expression is missing here").str());
    if (!expression(0)) return false;
    if (token_.kind == TokenKind::Close)
      return fail(token_, phrase("Mistakes of scenarios", "this ) closes nothing").str());
    if (token_.kind != TokenKind::End) {
      return fail(token_, phrase("Mistakes of scenarios", "'{}' does not belong here")(token_.text),
                  phrase("Mistakes of scenarios", "put an operator between two values").str());
    }
    return foldNumbers();
  }

private:
  bool fail(const Token& token, std::string message, std::string hint = {}) {
    error_ = {token.offset, std::max<std::uint32_t>(1, static_cast<std::uint32_t>(token.text.size())),
              std::move(message), std::move(hint)};
    return false;
  }

  bool advance() {
    const std::optional<Token> next = scanner_.next(error_);
    if (!next) return false;
    token_ = *next;
    return true;
  }

  bool tooDeep() {
    return fail(token_, phrase("Mistakes of scenarios", "this expression is nested deeper than {}")(kDeepestExpression),
                phrase("Mistakes of scenarios", "compute a part of it into a local first").str());
  }

  bool expression(int least) {
    if (++depth_ > kDeepestExpression) return tooDeep();
    if (!operand()) return false;
    bool compared = false;
    for (const BinaryRule* rule = ruleOf(token_); rule != nullptr && rule->strength > least; rule = ruleOf(token_)) {
      const Token sign = token_;
      if (rule->strength == kComparison && compared) {
        return fail(sign, phrase("Mistakes of scenarios", "comparisons cannot be chained").str(),
                    phrase("Mistakes of scenarios", "write 'a < b and b < c'").str());
      }
      compared = rule->strength == kComparison;
      if (!advance() || !expression(rule->strength)) return false;
      push({ExprTerm::Kind::Operator, rule->op, 0, {}, sign.offset, static_cast<std::uint32_t>(sign.text.size())});
      --height_;
    }
    --depth_;
    return true;
  }

  bool operand() {
    const Token token = token_;
    switch (token.kind) {
    case TokenKind::Number: return value(ExprTerm::Kind::Number, token.value, {});
    case TokenKind::Name: return value(ExprTerm::Kind::Name, 0, std::string(token.text));
    case TokenKind::Param: {
      std::int64_t known = 0;
      if (params_(token.text.substr(1), known, error_)) return value(ExprTerm::Kind::Number, known, {});
      error_.offset = token.offset;
      error_.length = static_cast<std::uint32_t>(token.text.size());
      return false;
    }
    case TokenKind::Open:
      if (!advance() || !expression(0)) return false;
      if (token_.kind != TokenKind::Close)
        return fail(token, phrase("Mistakes of scenarios", "this ( is never closed").str());
      return advance();
    case TokenKind::Operator: return prefix(token);
    case TokenKind::Close:
    case TokenKind::End: break;
    }
    return fail(token, phrase("Mistakes of scenarios", "a value is missing here").str());
  }

  bool prefix(const Token& sign) {
    const bool negation = sign.text == "-";
    if (!negation && sign.text != "not" && sign.text != "+")
      return fail(sign, phrase("Mistakes of scenarios", "a value is missing before this operator").str());
    if (!advance() || !expression(sign.text == "not" ? kNot : kNegation)) return false;
    if (sign.text == "+") return true;
    push({ExprTerm::Kind::Operator,
          negation ? ExprOp::Neg : ExprOp::Not,
          0,
          {},
          sign.offset,
          static_cast<std::uint32_t>(sign.text.size())});
    return true;
  }

  bool value(ExprTerm::Kind kind, std::int64_t number, std::string name) {
    const Token token = token_;
    if (++height_ > kDeepestExpression) return tooDeep();
    push({kind, kind == ExprTerm::Kind::Number ? ExprOp::Const : ExprOp::Local, number, std::move(name), token.offset,
          static_cast<std::uint32_t>(token.text.size())});
    return advance();
  }

  void push(ExprTerm term) { out_.terms.push_back(std::move(term)); }

  bool foldNumbers();
  bool foldOne(const ExprTerm& sign, std::vector<std::int64_t>& stack);

  ExpressionScanner scanner_;
  const ParamLookup& params_;
  Expression& out_;
  ExpressionError& error_;
  Token token_;
  std::uint32_t depth_ = 0;
  std::uint32_t height_ = 0;
};

// Works an expression of numbers out; one with names is left to the run.
bool ExpressionParser::foldNumbers() {
  std::vector<std::int64_t> stack;
  for (const ExprTerm& term : out_.terms) {
    if (term.kind == ExprTerm::Kind::Name) return true;
  }
  for (const ExprTerm& term : out_.terms) {
    if (term.kind == ExprTerm::Kind::Number) {
      stack.push_back(term.value);
    } else if (!foldOne(term, stack)) {
      return false;
    }
  }
  ExprTerm whole;
  whole.value = stack.back();
  out_.terms.assign(1, whole);
  return true;
}

// Numbers are worked out in 128 bits, so that one look at the end tells whether they fit.
__extension__ using Wide = __int128;

std::optional<std::int64_t> narrowed(Wide wide) {
  if (wide > std::numeric_limits<std::int64_t>::max() || wide < std::numeric_limits<std::int64_t>::min()) return {};
  return static_cast<std::int64_t>(wide);
}

Wide floorDivide(Wide a, Wide b) {
  const Wide q = a / b;
  return a % b != 0 && (a < 0) != (b < 0) ? q - 1 : q;
}

Wide applied(ExprOp op, Wide a, Wide b) {
  switch (op) {
  case ExprOp::Add: return a + b;
  case ExprOp::Sub: return a - b;
  case ExprOp::Mul: return a * b;
  case ExprOp::FloorDiv: return floorDivide(a, b);
  case ExprOp::Mod: return a - b * floorDivide(a, b);
  case ExprOp::Less: return a < b ? 1 : 0;
  case ExprOp::LessEqual: return a <= b ? 1 : 0;
  case ExprOp::Equal: return a == b ? 1 : 0;
  case ExprOp::NotEqual: return a != b ? 1 : 0;
  case ExprOp::Greater: return a > b ? 1 : 0;
  case ExprOp::GreaterEqual: return a >= b ? 1 : 0;
  case ExprOp::And: return a != 0 && b != 0 ? 1 : 0;
  case ExprOp::Or: return a != 0 || b != 0 ? 1 : 0;
  case ExprOp::Neg: return -b;
  case ExprOp::Not: return b == 0 ? 1 : 0;
  case ExprOp::Const:
  case ExprOp::Local: break;
  }
  return b;
}

bool ExpressionParser::foldOne(const ExprTerm& sign, std::vector<std::int64_t>& stack) {
  const Token place{TokenKind::Operator, std::string_view("          ").substr(0, sign.length), sign.offset, 0};
  const std::int64_t right = stack.back();
  stack.pop_back();
  std::int64_t left = 0;
  if (sign.op != ExprOp::Neg && sign.op != ExprOp::Not) {
    left = stack.back();
    stack.pop_back();
  }
  if ((sign.op == ExprOp::FloorDiv || sign.op == ExprOp::Mod) && right == 0)
    return fail(place, phrase("Mistakes of scenarios", "division by zero").str());
  const std::optional<std::int64_t> result = narrowed(applied(sign.op, left, right));
  if (!result) return fail(place, phrase("Mistakes of scenarios", "the result does not fit into 64 bits").str());
  stack.push_back(*result);
  return true;
}

} // namespace

bool parseExpression(std::string_view text, const ParamLookup& params, Expression& out, ExpressionError& error) {
  out.terms.clear();
  out.text = text;
  return ExpressionParser(text, params, out, error).run();
}

bool isName(std::string_view word) {
  if (word.empty() || word.size() > 64 || (word[0] >= '0' && word[0] <= '9')) return false;
  if (word == "and" || word == "or" || word == "not") return false;
  return std::all_of(word.begin(), word.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  });
}

bool isPlainId(std::string_view word) {
  std::string letters(word);
  std::replace(letters.begin(), letters.end(), '-', '_');
  return isName(letters) && !word.starts_with('-');
}

} // namespace switchpoint
