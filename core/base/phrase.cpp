#include "base/phrase.h"

#include <atomic>

#include "base/time.h"

namespace switchpoint {

namespace {

std::atomic<PhraseTranslator> theTranslator = nullptr;

} // namespace

void installPhraseTranslator(PhraseTranslator translator) {
  theTranslator = translator;
}

std::string spokenLanguage() {
  return phrase("Language", "en").str();
}

std::string Phrase::translated() const {
  const PhraseTranslator translator = theTranslator;
  std::string words = translator != nullptr ? translator(context_, text_, one_, count_) : std::string();
  return words.empty() ? std::string(english()) : words;
}

std::string Phrase::counted() const {
  return (*this)(formatCount(count_));
}

std::string Phrase::filled(const std::string& text, const char* english, fmt::format_args args) {
  try {
    return fmt::vformat(text, args);
  } catch (const fmt::format_error&) {
    return fmt::vformat(english, args);
  }
}

} // namespace switchpoint
