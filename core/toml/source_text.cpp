#include "toml/source_text.h"

#include <algorithm>

namespace switchpoint {
namespace {

// Longer lines are not shown: nobody finds a caret in them.
constexpr std::size_t kLongestShownLine = 500;
constexpr std::uint32_t kBlock = 256;

bool continuesCharacter(char c) {
  return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

} // namespace

SourceText::SourceText(std::string_view text, std::string name) : text_(text), name_(std::move(name)), starts_{0} {
  std::uint32_t characters = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i % kBlock == 0) characters_.push_back(characters);
    if (!continuesCharacter(text[i])) ++characters;
    if (text[i] == '\n') starts_.push_back(static_cast<std::uint32_t>(i + 1));
  }
}

std::uint32_t SourceText::charactersBefore(std::uint32_t offset) const {
  if (characters_.empty()) return 0;
  const std::size_t block = std::min<std::size_t>(offset / kBlock, characters_.size() - 1);
  std::uint32_t count = characters_[block];
  for (std::size_t i = block * kBlock; i < offset; ++i) count += continuesCharacter(text_[i]) ? 0 : 1;
  return count;
}

std::uint32_t SourceText::offsetOf(std::uint32_t line, std::uint32_t character) const {
  const auto size = static_cast<std::uint32_t>(text_.size());
  if (line == 0) return 0;
  if (line > starts_.size()) return size;
  const std::uint32_t start = starts_[line - 1];
  const std::uint32_t end = line < starts_.size() ? starts_[line] - 1 : size;
  if (character <= 1) return start;
  if (character - 1 >= end - start) return end; // no line has more characters than bytes
  const std::uint32_t wanted = charactersBefore(start) + character - 1;
  const auto block = std::upper_bound(characters_.begin(), characters_.end(), wanted) - characters_.begin() - 1;
  std::uint32_t at = std::max(start, static_cast<std::uint32_t>(block) * kBlock);
  std::uint32_t count = charactersBefore(at);
  while (at < end && (count < wanted || continuesCharacter(text_[at]))) {
    if (!continuesCharacter(text_[at])) ++count;
    ++at;
  }
  return at;
}

std::uint32_t SourceText::lineOf(std::uint32_t offset) const {
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  return static_cast<std::uint32_t>(after - starts_.begin());
}

std::uint32_t SourceText::columnOf(std::uint32_t offset) const {
  return offset - starts_[lineOf(offset) - 1] + 1;
}

std::string_view SourceText::line(std::uint32_t number) const {
  const std::size_t start = starts_[number - 1];
  const std::size_t end = number < starts_.size() ? starts_[number] - 1 : text_.size();
  std::string_view line = text_.substr(start, end - start);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

Diagnostic SourceText::diagnostic(TextSpan span, std::string message, std::string hint) const {
  const auto size = static_cast<std::uint32_t>(text_.size());
  span.begin = std::min(span.begin, size);
  span.end = std::clamp(span.end, span.begin, size);
  Diagnostic diagnostic;
  diagnostic.file = name_;
  diagnostic.line = lineOf(span.begin);
  diagnostic.column = columnOf(span.begin);
  const std::string_view whole = line(diagnostic.line);
  const std::size_t left = whole.size() >= diagnostic.column ? whole.size() - diagnostic.column + 1 : 1;
  diagnostic.length = static_cast<std::uint32_t>(std::clamp<std::size_t>(span.end - span.begin, 1, left));
  if (whole.size() <= kLongestShownLine) diagnostic.source = whole;
  diagnostic.message = std::move(message);
  diagnostic.hint = std::move(hint);
  return diagnostic;
}

} // namespace switchpoint
