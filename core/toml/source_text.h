// A file's text with its lines: turns byte offsets into places, and places into diagnostics.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace switchpoint {

// A stretch of the text, in bytes from its start; `end` is one past the last.
struct TextSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

class SourceText {
public:
  // The text must outlive this object. `name` is what diagnostics call the file.
  SourceText(std::string_view text, std::string name);

  std::string_view text() const { return text_; }
  const std::string& name() const { return name_; }
  std::string_view slice(TextSpan span) const { return text_.substr(span.begin, span.end - span.begin); }
  // The offset of a place given as line and column, both from 1, the column in characters; clamped into the text.
  std::uint32_t offsetOf(std::uint32_t line, std::uint32_t character) const;
  // Line and column, both from 1, the column in bytes.
  std::uint32_t lineOf(std::uint32_t offset) const;
  std::uint32_t columnOf(std::uint32_t offset) const;
  // The line (from 1) without its end.
  std::string_view line(std::uint32_t number) const;

  // An error about a stretch of the text; underlines what of it stands on its first line.
  Diagnostic diagnostic(TextSpan span, std::string message, std::string hint = {}) const;

private:
  std::uint32_t charactersBefore(std::uint32_t offset) const;

  std::string_view text_;
  std::string name_;
  std::vector<std::uint32_t> starts_;     // of lines
  std::vector<std::uint32_t> characters_; // before each block of the text, so that long lines cost nothing
};

} // namespace switchpoint
