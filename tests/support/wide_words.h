// A language that writes the letters of every phrase in full width: a word left in ASCII is a name, a key or a piece of
// code, or else English that no catalogue can reach.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "base/phrase.h"
#include "base/result.h"
#include "support/bad_cases.h"

namespace switchpoint {

inline bool isAsciiLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Placeholders stay.
inline std::string inFullWidth(const char*, const char* text, const char*, std::int64_t) {
  std::string out;
  const std::string_view words(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::size_t close = words[i] == '{' ? words.find_first_of("} ", i) : std::string_view::npos;
    if (close != std::string_view::npos && words[close] == '}') {
      out += words.substr(i, close + 1 - i);
      i = close;
    } else if (isAsciiLetter(words[i])) {
      const auto code = static_cast<unsigned>(words[i]) + 0xfee0U;
      out += {static_cast<char>(0xe0U | code >> 12), static_cast<char>(0x80U | (code >> 6 & 0x3fU)),
              static_cast<char>(0x80U | (code & 0x3fU))};
    } else {
      out += words[i];
    }
  }
  return out;
}

// The words of two or more ASCII letters.
inline std::set<std::string> asciiWords(std::string_view text) {
  std::set<std::string> words;
  std::string word;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && isAsciiLetter(text[i])) {
      word += text[i];
      continue;
    }
    if (word.size() > 1) words.insert(word);
    word.clear();
  }
  return words;
}

class WideWords {
public:
  WideWords() { installPhraseTranslator(inFullWidth); }
  ~WideWords() { installPhraseTranslator(nullptr); }
  WideWords(const WideWords&) = delete;
  WideWords& operator=(const WideWords&) = delete;

  // `known` are the names and keys that may stand there; whatever the text itself holds may, too.
  static void expectNoEnglish(const std::vector<Diagnostic>& said, std::string_view text, std::string_view known) {
    std::set<std::string> names = asciiWords(text);
    names.merge(asciiWords(known));
    for (const Diagnostic& one : said) {
      for (const std::string& word : asciiWords(one.message + " | " + one.hint)) {
        EXPECT_TRUE(names.contains(word)) << word << " in: " << one.message << " | " << one.hint;
      }
    }
  }

  // The same of every case of a table (see bad_cases.h), which `read` reads once `make` has made a whole text of it.
  template <typename Make, typename Read>
  static void expectNoEnglishOfCases(const std::string& file, std::string_view known, Make&& make, Read&& read) {
    const WideWords language;
    for (const BadCase& bad : readBadCases(file)) {
      SCOPED_TRACE(bad.name);
      const std::string text = make(bad.text);
      expectNoEnglish(read(text).diagnostics(), text, known);
    }
  }
};

} // namespace switchpoint
