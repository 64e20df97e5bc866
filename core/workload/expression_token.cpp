#include "workload/expression_token.h"

#include <array>
#include <limits>
#include <utility>

#include "base/phrase.h"

namespace switchpoint::detail {
namespace {

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}
bool isLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

std::size_t wordLength(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && (isLetter(text[length]) || isDigit(text[length]))) ++length;
  return length;
}

// The whole character at the front, so that a message never holds half of one.
std::string_view firstCharacter(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xc0) == 0x80) ++length;
  return text.substr(0, length);
}

// What people write who come from elsewhere.
std::string hintForSign(char c) {
  constexpr std::array<std::pair<char, Phrase>, 6> kHints{{
      {'/', phrase("Mistakes of scenarios", "write // for division of whole numbers")},
      {'=', phrase("Mistakes of scenarios", "write == to compare")},
      {'&', phrase("Mistakes of scenarios", "write 'and'")},
      {'|', phrase("Mistakes of scenarios", "write 'or'")},
      {'!', phrase("Mistakes of scenarios", "write 'not', or != to compare")},
      {'.', phrase("Mistakes of scenarios", "use whole numbers")},
  }};
  for (const auto& [sign, hint] : kHints) {
    if (sign == c) return hint.str();
  }
  return phrase("Mistakes of scenarios", "use numbers, names, + - * // %, comparisons, and, or, not and parentheses")
      .str();
}

} // namespace

Token ExpressionScanner::take(TokenKind kind, std::size_t length) {
  Token token{kind, text_.substr(at_, length), static_cast<std::uint32_t>(at_), 0};
  at_ += length;
  return token;
}

std::optional<Token> ExpressionScanner::next(ExpressionError& error) {
  while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n' || text_[at_] == '\r')) {
    ++at_;
  }
  if (at_ == text_.size()) return take(TokenKind::End, 0);
  const char c = text_[at_];
  if (isDigit(c)) return number(error);
  if (c == '$') return param(error);
  if (c == '(') return take(TokenKind::Open, 1);
  if (c == ')') return take(TokenKind::Close, 1);
  if (!isLetter(c)) return sign(error);
  Token word = take(TokenKind::Name, wordLength(text_.substr(at_)));
  if (word.text == "and" || word.text == "or" || word.text == "not") word.kind = TokenKind::Operator;
  return word;
}

std::optional<Token> ExpressionScanner::number(ExpressionError& error) {
  Token token = take(TokenKind::Number, wordLength(text_.substr(at_)));
  for (const char c : token.text) {
    if (c == '_') continue;
    if (!isDigit(c)) {
      error = {token.offset, static_cast<std::uint32_t>(token.text.size()),
               phrase("Mistakes of scenarios", "'{}' is not a whole number")(token.text),
               phrase("Mistakes of scenarios", "write digits only; durations stand alone").str()};
      return std::nullopt;
    }
    const std::int64_t digit = c - '0';
    if (token.value > (std::numeric_limits<std::int64_t>::max() - digit) / 10) {
      error = {token.offset,
               static_cast<std::uint32_t>(token.text.size()),
               phrase("Mistakes of scenarios", "this number does not fit into 64 bits").str(),
               {}};
      return std::nullopt;
    }
    token.value = token.value * 10 + digit;
  }
  return token;
}

std::optional<Token> ExpressionScanner::param(ExpressionError& error) {
  const std::size_t length = wordLength(text_.substr(at_ + 1));
  if (length == 0) {
    error = {static_cast<std::uint32_t>(at_),
             1,
             phrase("Mistakes of scenarios", "a $ must be followed by a parameter's name").str(),
             {}};
    return std::nullopt;
  }
  return take(TokenKind::Param, length + 1);
}

std::optional<Token> ExpressionScanner::sign(ExpressionError& error) {
  const std::string_view rest = text_.substr(at_);
  for (const std::string_view two : {"//", "<=", ">=", "==", "!="}) {
    if (rest.starts_with(two)) return take(TokenKind::Operator, 2);
  }
  constexpr std::string_view kSingle = "+-*%<>";
  if (kSingle.find(rest[0]) != std::string_view::npos) return take(TokenKind::Operator, 1);
  const std::string_view character = firstCharacter(rest);
  const bool printable = static_cast<unsigned char>(character[0]) >= 0x20;
  error = {static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(character.size()),
           printable ? phrase("Mistakes of scenarios", "'{}' has no meaning in an expression")(character)
                     : phrase("Mistakes of scenarios", "a control character has no meaning in an expression").str(),
           std::string(hintForSign(rest[0]))};
  return std::nullopt;
}

} // namespace switchpoint::detail
