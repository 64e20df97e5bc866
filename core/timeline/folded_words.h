// Words without the difference of capital and small letters, for filters and searches.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace switchpoint {

// What a person types: words apart by blanks. A text matches when it contains each of them, wherever.
class FoldedWords {
public:
  explicit FoldedWords(std::string_view typed);

  bool empty() const { return words_.empty(); }
  bool matches(std::string_view text) const { return matches(text, {}); }
  // Each word in one of the two.
  bool matches(std::string_view text, std::string_view orText) const;

private:
  std::vector<std::u32string> words_;
};

} // namespace switchpoint
