#include "workload/source_text.h"

#include <algorithm>

namespace switchpoint {
namespace {

// Longer lines are not shown: nobody finds a caret in them.
constexpr std::size_t kLongestShownLine = 500;

} // namespace

SourceText::SourceText(std::string_view text, std::string name) : text_(text), name_(std::move(name)), starts_{0} {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') starts_.push_back(static_cast<std::uint32_t>(i + 1));
  }
}

std::uint32_t SourceText::offsetOf(std::uint32_t line, std::uint32_t character) const {
  if (line == 0) return 0;
  if (line > starts_.size()) return static_cast<std::uint32_t>(text_.size());
  std::uint32_t at = starts_[line - 1];
  const auto size = static_cast<std::uint32_t>(text_.size());
  for (std::uint32_t i = 1; i < character && at < size && text_[at] != '\n'; ++i) {
    ++at;
    while (at < size && (static_cast<unsigned char>(text_[at]) & 0xc0) == 0x80) ++at;
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
