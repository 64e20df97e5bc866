// The whole-number expressions of scenario files: text to postfix terms, with the exact place of a mistake.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "workload/workload.h"

namespace switchpoint {

// A term in postfix order: a number, a name to be looked up, or an operator.
struct ExprTerm {
  enum class Kind : std::uint8_t { Number, Name, Operator };
  Kind kind = Kind::Number;
  ExprOp op = ExprOp::Const;
  std::int64_t value = 0;
  std::string name;
  std::uint32_t offset = 0; // in the expression's text
  std::uint32_t length = 0;
};

struct Expression {
  std::vector<ExprTerm> terms;
  std::string text; // as written

  // An expression without names is one number by now.
  bool isNumber() const { return terms.size() == 1 && terms[0].kind == ExprTerm::Kind::Number; }
  std::int64_t number() const { return terms[0].value; }
};

// A mistake at a place of the expression's text.
struct ExpressionError {
  std::uint32_t offset = 0;
  std::uint32_t length = 1;
  std::string message;
  std::string hint;
};

// Gives the value of `$name`; false, with message and hint filled, when there is none.
using ParamLookup = std::function<bool(std::string_view name, std::int64_t& value, ExpressionError& error)>;

// Reads + - * // %, comparisons, and, or, not, parentheses, numbers, names and $parameters, binding as Python does.
// Expressions of numbers only are worked out; overflow and division by zero there are mistakes. At most
// kDeepestExpression values wait on the stack. False: `error` says what is wrong.
bool parseExpression(std::string_view text, const ParamLookup& params, Expression& out, ExpressionError& error);

// Whether a word may name a variable, a local or a parameter: letters, digits and _, no digit first, no operator.
bool isName(std::string_view word);
// Likewise for tasks and primitives, which stand in no expression: - is allowed as well.
bool isPlainId(std::string_view word);

} // namespace switchpoint
