// The words of an expression, one after the other.
#pragma once

#include <optional>
#include <string_view>

#include "workload/expression.h"

namespace switchpoint::detail {

enum class TokenKind : std::uint8_t { Number, Name, Param, Operator, Open, Close, End };

struct Token {
  TokenKind kind = TokenKind::End;
  std::string_view text;
  std::uint32_t offset = 0;
  std::int64_t value = 0; // of a number
};

class ExpressionScanner {
public:
  explicit ExpressionScanner(std::string_view text) : text_(text) {}
  // The next word; nothing after a mistake, which `error` then describes.
  std::optional<Token> next(ExpressionError& error);

private:
  std::optional<Token> number(ExpressionError& error);
  std::optional<Token> param(ExpressionError& error);
  std::optional<Token> sign(ExpressionError& error);
  Token take(TokenKind kind, std::size_t length);

  std::string_view text_;
  std::size_t at_ = 0;
};

} // namespace switchpoint::detail
