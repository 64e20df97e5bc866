// A sentence that a person reads, in the language of whoever installed a translator; English where nobody has.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace switchpoint {

// Called from any thread. `count` is -1 where nothing is counted. Returns an empty string for what it does not know.
using PhraseTranslator = std::string (*)(const char* context, const char* text, std::int64_t count);

// The command line and figures install none, so that their bytes are the same everywhere.
void installPhraseTranslator(PhraseTranslator translator);

// phrase("Findings", "each thread waited {} for the GIL")(time): the translation tools find the two words in this form.
class Phrase {
public:
  Phrase(const char* context, const char* text) : context_(context), text_(text) {}

  std::string str() const { return translated(-1); }
  template <typename... Args>
  std::string operator()(const Args&... args) const {
    return filled(translated(-1), text_, fmt::make_format_args(args...));
  }

private:
  std::string translated(std::int64_t count) const;
  // A translation with other placeholders than the English text gives way to it.
  static std::string filled(const std::string& text, const char* english, fmt::format_args args);

  const char* context_;
  const char* text_;
};

inline Phrase phrase(const char* context, const char* text) {
  return {context, text};
}

// Marks words for the translation tools that are kept in English and translated where they are shown.
constexpr std::string_view phraseNoop(const char* /*context*/, const char* text) {
  return text;
}

} // namespace switchpoint
