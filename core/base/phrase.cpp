#include "base/phrase.h"

#include <atomic>

namespace switchpoint {

namespace {

std::atomic<PhraseTranslator> theTranslator = nullptr;

} // namespace

void installPhraseTranslator(PhraseTranslator translator) {
  theTranslator = translator;
}

std::string Phrase::translated(std::int64_t count) const {
  const PhraseTranslator translator = theTranslator;
  std::string words = translator != nullptr ? translator(context_, text_, count) : std::string();
  return words.empty() ? std::string(text_) : words;
}

std::string Phrase::filled(const std::string& text, const char* english, fmt::format_args args) {
  try {
    return fmt::vformat(text, args);
  } catch (const fmt::format_error&) {
    return fmt::vformat(english, args);
  }
}

} // namespace switchpoint
