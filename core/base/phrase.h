// A sentence that a person reads, in the language of whoever installed a translator; English where nobody has.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace switchpoint {

// Called from any thread. `count` is -1 where nothing is counted, else `one` is the English of a single thing. Returns
// an empty string for what it does not know.
using PhraseTranslator = std::string (*)(const char* context, const char* text, const char* one, std::int64_t count);

// The command line and figures install none, so that their bytes are the same everywhere.
void installPhraseTranslator(PhraseTranslator translator);

// phrase("Findings", "each thread waited {} for the GIL")(time): the translation tools find the two words in this form.
// phrase("Counts", "{} yields", "{} yield", n).counted(): the form that goes with the number, in languages with
// any number of forms. The tools read the third as the remark that goes with the second, and hang on a :: in the
// fourth.
class Phrase {
public:
  constexpr Phrase(const char* context, const char* text) : context_(context), text_(text) {}
  constexpr Phrase(const char* context, const char* many, const char* one, std::int64_t count)
      : context_(context), text_(many), one_(one), count_(count) {}

  std::string str() const { return translated(); }
  template <typename... Args>
  std::string operator()(const Args&... args) const {
    return filled(translated(), english(), fmt::make_format_args(args...));
  }

  // Filled with its own number, in groups of digits.
  std::string counted() const;
  std::int64_t count() const { return count_; }

private:
  std::string translated() const;
  const char* english() const { return count_ == 1 ? one_ : text_; }
  // A translation with other placeholders than the English text gives way to it.
  static std::string filled(const std::string& text, const char* english, fmt::format_args args);

  const char* context_;
  const char* text_;
  const char* one_ = nullptr;
  std::int64_t count_ = -1;
};

constexpr Phrase phrase(const char* context, const char* text) {
  return {context, text};
}
constexpr Phrase phrase(const char* context, const char* many, const char* one, std::int64_t count) {
  return {context, many, one, count};
}

// Marks words for the translation tools that are kept in English and translated where they are shown.
constexpr std::string_view phraseNoop(const char* /*context*/, const char* text) {
  return text;
}

// A part of a sentence: a phrase, translated once the sentence is made, or a key or a name, which stays as it is.
class Wording {
public:
  constexpr Wording(const Phrase& phrase) : phrase_(phrase) {}
  // The phrase is filled with the name, which must outlive this object.
  constexpr Wording(const Phrase& phrase, std::string_view name) : name_(name), phrase_(phrase) {}
  constexpr Wording(std::string_view name) : name_(name) {}
  constexpr Wording(const char* name) : name_(name) {}
  Wording(const std::string& name) : name_(name) {}

  std::string str() const {
    if (!phrase_) return std::string(*name_);
    return name_ ? (*phrase_)(*name_) : phrase_->str();
  }

private:
  std::optional<std::string_view> name_;
  std::optional<Phrase> phrase_;
};

// The code of the language that all these are in ("en", "de"): the catalogue in force says it itself.
std::string spokenLanguage();

} // namespace switchpoint
