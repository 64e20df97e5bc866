// That sentences of data files have been translated.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "toml/sentences.h"

namespace switchpoint {

// What stands between two marks, as in `code`, in the order of its words.
inline std::vector<std::string> codeIn(const std::string& text) {
  std::vector<std::string> code;
  bool inside = false;
  std::size_t from = 0;
  for (std::size_t at = text.find('`'); at != std::string::npos; at = text.find('`', from)) {
    if (inside) code.push_back(text.substr(from, at - from));
    inside = !inside;
    from = at + 1;
  }
  EXPECT_FALSE(inside) << text;
  std::ranges::sort(code);
  return code;
}

// Each of `english` stands in `sentences`, with the same code in it, and nothing is left over.
inline void expectTranslated(const Sentences& sentences, const std::vector<std::string>& english,
                             const std::string& where) {
  for (const std::string& sentence : english) {
    const auto found = sentences.entries.find(sentence);
    if (found == sentences.entries.end()) {
      ADD_FAILURE() << where << " lacks: " << sentence;
      continue;
    }
    EXPECT_EQ(codeIn(found->second.words), codeIn(sentence)) << where << ": " << found->second.words;
  }
  for (const auto& [sentence, entry] : sentences.entries)
    EXPECT_NE(std::ranges::find(english, sentence), english.end()) << where << ": " << sentence;
}

} // namespace switchpoint
