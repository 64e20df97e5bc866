#include "timeline/folded_words.h"

#include <algorithm>

#include "timeline/font_metrics.h"

namespace switchpoint {

namespace {

// Small letters for capitals, as far as Latin, Greek and Cyrillic have them at a fixed distance.
std::u32string folded(std::string_view text) {
  std::u32string out = codePoints(text);
  for (char32_t& point : out) {
    const bool latin = (point >= U'A' && point <= U'Z') || (point >= 0xc0 && point <= 0xde && point != 0xd7);
    const bool other = (point >= 0x391 && point <= 0x3a9) || (point >= 0x410 && point <= 0x42f);
    if (latin || other) point += 0x20;
  }
  return out;
}

} // namespace

FoldedWords::FoldedWords(std::string_view typed) : words_(1) {
  for (const char32_t point : folded(typed)) {
    if (point != U' ' && point != U'\t') {
      words_.back() += point;
    } else if (!words_.back().empty()) {
      words_.emplace_back();
    }
  }
  if (words_.back().empty()) words_.pop_back();
}

bool FoldedWords::matches(std::string_view text, std::string_view orText) const {
  const std::u32string here = folded(text);
  const std::u32string there = folded(orText);
  return std::all_of(words_.begin(), words_.end(), [&](const std::u32string& word) {
    return here.find(word) != std::u32string::npos || there.find(word) != std::u32string::npos;
  });
}

} // namespace switchpoint
