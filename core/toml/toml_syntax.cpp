// The parser of toml++ speaks English only. What it quotes, and numbers, are taken out of a sentence; the rest is
// looked up like a phrase, and what is not known stays as it is.
#include "toml/toml_syntax.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/phrase.h"

namespace switchpoint {
namespace {

constexpr const char* kSentences = "Mistakes of TOML";
constexpr const char* kScopes = "Mistakes of TOML: in";
constexpr const char* kTypes = "Mistakes of TOML: existing";

constexpr std::array kKnownSentences = {
    phraseNoop("Mistakes of TOML", "encountered end-of-file"),
    phraseNoop("Mistakes of TOML", "could not determine type"),
    phraseNoop("Mistakes of TOML", "encountered EOF during incomplete utf-8 code point sequence"),
    phraseNoop("Mistakes of TOML", "Encountered EOF during incomplete utf-8 code point sequence"),
    phraseNoop("Mistakes of TOML", "encountered invalid utf-8 sequence"),
    phraseNoop("Mistakes of TOML", "Encountered invalid utf-8 sequence"),
    phraseNoop("Mistakes of TOML", "encountered overlong utf-8 sequence"),
    phraseNoop("Mistakes of TOML", "Encountered overlong utf-8 sequence"),
    phraseNoop("Mistakes of TOML", "expected {}, saw {}"),
    phraseNoop("Mistakes of TOML", "expected {} or {}, saw {}"),
    phraseNoop("Mistakes of TOML", "expected {} after {}, saw {}"),
    phraseNoop("Mistakes of TOML", "expected {} after {}, saw EOF"),
    phraseNoop("Mistakes of TOML", "expected a comment or whitespace, saw {}"),
    phraseNoop("Mistakes of TOML", "expected bare key starting character or string delimiter, saw {}"),
    phraseNoop("Mistakes of TOML", "expected comma or closing {}, saw {}"),
    phraseNoop("Mistakes of TOML", "expected day between {} and {} (inclusive), saw {}"),
    phraseNoop("Mistakes of TOML", "expected decimal digit or exponent, saw {}"),
    phraseNoop("Mistakes of TOML", "expected decimal digit or {}, saw {}"),
    phraseNoop("Mistakes of TOML", "expected decimal digit, saw {}"),
    phraseNoop("Mistakes of TOML", "expected digit, saw {}"),
    phraseNoop("Mistakes of TOML", "expected expected digit or sign, saw {}"),
    phraseNoop("Mistakes of TOML", "expected exponent decimal digit or sign, saw {}"),
    phraseNoop("Mistakes of TOML", "expected exponent digit or sign, saw {}"),
    phraseNoop("Mistakes of TOML", "expected exponent digit, saw {}"),
    phraseNoop("Mistakes of TOML", "expected fractional digits, saw {}"),
    phraseNoop("Mistakes of TOML", "expected hex digit, saw {}"),
    phraseNoop("Mistakes of TOML", "expected hexadecimal digit or exponent, saw {}"),
    phraseNoop("Mistakes of TOML", "expected hexadecimal digit or {}, saw {}"),
    phraseNoop("Mistakes of TOML", "expected hexadecimal digit, saw {}"),
    phraseNoop("Mistakes of TOML", "expected hour between {} and {} (inclusive), saw {}"),
    phraseNoop("Mistakes of TOML", "expected hour between {} to {} (inclusive), saw {}"),
    phraseNoop("Mistakes of TOML", "expected key or closing {}, saw {}"),
    phraseNoop("Mistakes of TOML", "expected key-value pair or closing {}, saw comma"),
    phraseNoop("Mistakes of TOML", "expected key-value pair, saw closing {} (dangling comma)"),
    phraseNoop("Mistakes of TOML", "expected keys, tables, whitespace or comments, saw {}"),
    phraseNoop("Mistakes of TOML", "expected minute between {} and {} (inclusive), saw {}"),
    phraseNoop("Mistakes of TOML", "expected month between {} and {} (inclusive), saw {}"),
    phraseNoop("Mistakes of TOML", "expected second between {} and {} (inclusive), saw {}"),
    phraseNoop("Mistakes of TOML", "expected space or tab, saw {}"),
    phraseNoop("Mistakes of TOML", "expected space, {} or {}, saw {}"),
    phraseNoop("Mistakes of TOML", "expected value or closing {}, saw comma"),
    phraseNoop("Mistakes of TOML", "expected value, saw {}"),
    phraseNoop("Mistakes of TOML", "expected value-terminator, saw {}"),
    phraseNoop("Mistakes of TOML", "expected 2-digit day, saw {}"),
    phraseNoop("Mistakes of TOML", "expected 2-digit hour, saw {}"),
    phraseNoop("Mistakes of TOML", "expected 2-digit minute, saw {}"),
    phraseNoop("Mistakes of TOML", "expected 2-digit month, saw {}"),
    phraseNoop("Mistakes of TOML", "expected 2-digit second, saw {}"),
    phraseNoop("Mistakes of TOML", "expected 4-digit year, saw {}"),
    phraseNoop("Mistakes of TOML", "cannot insert {} into existing inline table"),
    phraseNoop("Mistakes of TOML", "cannot redefine existing {} as dotted key-value pair"),
    phraseNoop("Mistakes of TOML", "cannot redefine existing {} {}"),
    phraseNoop("Mistakes of TOML", "cannot redefine existing {} {} as array-of-tables"),
    phraseNoop("Mistakes of TOML", "cannot redefine existing {} {} as table"),
    phraseNoop("Mistakes of TOML", "control characters other than TAB (U+0009) are explicitly prohibited"),
    phraseNoop("Mistakes of TOML", "control characters other than TAB (U+0009) are explicitly prohibited in comments"),
    phraseNoop("Mistakes of TOML", "could not determine value type"),
    phraseNoop("Mistakes of TOML", "escape sequence {} is not supported in TOML 1.0.0 and earlier"),
    phraseNoop("Mistakes of TOML", "exceeds length limit of {} digits"),
    phraseNoop("Mistakes of TOML", "exceeds length limit of {} digits (consider using exponent notation)"),
    phraseNoop("Mistakes of TOML", "fractional component exceeds maximum precision of {}"),
    phraseNoop("Mistakes of TOML", "fragment exceeeds maximum length of {} characters"),
    phraseNoop("Mistakes of TOML", "hexadecimal floating-point values are not supported in TOML 1.0.0 and earlier"),
    phraseNoop("Mistakes of TOML", "leading zeroes are prohibited"),
    phraseNoop("Mistakes of TOML", "line-ending backslashes must be the last non-whitespace character on the line"),
    phraseNoop("Mistakes of TOML", "missing exponent"),
    phraseNoop("Mistakes of TOML", "multi-line strings are prohibited in dotted keys"),
    phraseNoop("Mistakes of TOML", "multi-line strings are prohibited in keys"),
    phraseNoop("Mistakes of TOML", "numeric value too long to identify type - cannot exceed {} characters"),
    phraseNoop("Mistakes of TOML", "tables with blank bare keys are explicitly prohibited"),
    phraseNoop("Mistakes of TOML", "underscores may only follow digits"),
    phraseNoop("Mistakes of TOML", "underscores must be followed by digits"),
    phraseNoop("Mistakes of TOML", "unescaped control characters other than TAB (U+0009) are explicitly prohibited"),
    phraseNoop("Mistakes of TOML", "unescaped unicode surrogates (U+D800 to U+DFFF) are explicitly prohibited"),
    phraseNoop("Mistakes of TOML", "unexpected control character"),
    phraseNoop("Mistakes of TOML", "unicode surrogates (U+D800 - U+DFFF) are explicitly prohibited"),
    phraseNoop("Mistakes of TOML", "unicode surrogates (U+D800 to U+DFFF) are explicitly prohibited in comments"),
    phraseNoop("Mistakes of TOML", "unknown escape sequence {}"),
    phraseNoop("Mistakes of TOML", "values greater than U+10FFFF are invalid"),
    phraseNoop("Mistakes of TOML", "values may not begin with underscores"),
    phraseNoop("Mistakes of TOML", "vertical tabs {} and form-feeds {} are not legal line breaks in TOML"),
    phraseNoop("Mistakes of TOML", "{} could not be interpreted as a value"),
    phraseNoop("Mistakes of TOML", "{} is not representable in {} bits"),
    phraseNoop("Mistakes of TOML", "[[array-of-table]] brackets must be contiguous (i.e. [ [ this ] ] is prohibited)"),
};

constexpr std::array kKnownScopes = {
    phraseNoop("Mistakes of TOML: in", "comment"),
    phraseNoop("Mistakes of TOML: in", "string"),
    phraseNoop("Mistakes of TOML: in", "unicode scalar sequence"),
    phraseNoop("Mistakes of TOML: in", "literal string"),
    phraseNoop("Mistakes of TOML: in", "boolean"),
    phraseNoop("Mistakes of TOML: in", "floating-point"),
    phraseNoop("Mistakes of TOML: in", "hexadecimal floating-point"),
    phraseNoop("Mistakes of TOML: in", "binary integer"),
    phraseNoop("Mistakes of TOML: in", "octal integer"),
    phraseNoop("Mistakes of TOML: in", "decimal integer"),
    phraseNoop("Mistakes of TOML: in", "hexadecimal integer"),
    phraseNoop("Mistakes of TOML: in", "date"),
    phraseNoop("Mistakes of TOML: in", "time"),
    phraseNoop("Mistakes of TOML: in", "date-time"),
    phraseNoop("Mistakes of TOML: in", "date-time offset"),
    phraseNoop("Mistakes of TOML: in", "value"),
    phraseNoop("Mistakes of TOML: in", "key"),
    phraseNoop("Mistakes of TOML: in", "table header"),
    phraseNoop("Mistakes of TOML: in", "key-value pair"),
    phraseNoop("Mistakes of TOML: in", "root table"),
    phraseNoop("Mistakes of TOML: in", "array"),
    phraseNoop("Mistakes of TOML: in", "inline table"),
};

constexpr std::array kKnownTypes = {
    phraseNoop("Mistakes of TOML: existing", "table"),          phraseNoop("Mistakes of TOML: existing", "array"),
    phraseNoop("Mistakes of TOML: existing", "string"),         phraseNoop("Mistakes of TOML: existing", "integer"),
    phraseNoop("Mistakes of TOML: existing", "floating-point"), phraseNoop("Mistakes of TOML: existing", "boolean"),
    phraseNoop("Mistakes of TOML: existing", "date"),           phraseNoop("Mistakes of TOML: existing", "time"),
    phraseNoop("Mistakes of TOML: existing", "date-time"),
};

// The words of the parser in the language that is installed.
template <std::size_t kCount>
std::string known(const char* context, const std::array<std::string_view, kCount>& all, std::string_view words) {
  const auto found = std::ranges::find(all, words);
  return found == all.end() ? std::string(words) : Phrase(context, found->data()).str();
}

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

// A sentence with holes where something is quoted or counted.
class Holes {
public:
  explicit Holes(std::string_view text) : text_(text) {
    constexpr std::string_view kExisting = "cannot redefine existing ";
    if (text_.starts_with(kExisting)) takeType(kExisting);
    while (at_ < text_.size()) {
      const bool begins = at_ == 0 || text_[at_ - 1] == ' ';
      if (!begins || !(takeQuoted() || takeNumber())) takeLetter();
    }
  }

  std::string sentence() const {
    const auto found = std::ranges::find(kKnownSentences, std::string_view(form_));
    const bool fits = found != kKnownSentences.end() && filled_.size() <= 3;
    if (!fits) return std::string(text_);
    const auto filled = [this](std::size_t i) { return i < filled_.size() ? filled_[i] : std::string(); };
    return Phrase(kSentences, found->data())(filled(0), filled(1), filled(2));
  }

private:
  void hole(std::string words) {
    form_ += "{}";
    filled_.push_back(std::move(words));
  }

  void takeLetter() { form_ += text_[at_++]; }

  // "cannot redefine existing string 'a'": the type is a word of its own.
  void takeType(std::string_view opening) {
    const std::string_view type = text_.substr(opening.size(), text_.find(' ', opening.size()) - opening.size());
    form_ = opening;
    hole(known(kTypes, kKnownTypes, type));
    at_ = opening.size() + type.size();
  }

  bool takeQuoted() {
    if (text_[at_] != '\'') return false;
    const std::size_t close = text_.find('\'', at_ + 2);
    if (close == std::string_view::npos) return false;
    hole(std::string(text_.substr(at_, close + 1 - at_)));
    at_ = close + 1;
    return true;
  }

  bool takeNumber() {
    std::size_t end = at_;
    while (end < text_.size() && isDigit(text_[end])) ++end;
    if (end == at_ || (end < text_.size() && text_[end] != ' ' && text_[end] != ',')) return false;
    hole(std::string(text_.substr(at_, end - at_)));
    at_ = end;
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string form_;
  std::vector<std::string> filled_;
};

struct Description {
  std::string_view scope; // empty when it says nothing of it
  std::string_view reason;
};

// "Error while parsing table header: encountered end-of-file."
Description taken(std::string_view description) {
  constexpr std::string_view kOpening = "Error while parsing ";
  while (description.ends_with('.')) description.remove_suffix(1);
  const std::size_t colon = description.find(": ");
  if (!description.starts_with(kOpening) || colon == std::string_view::npos) return {{}, description};
  return {description.substr(kOpening.size(), colon - kOpening.size()), description.substr(colon + 2)};
}

std::string scopeWords(std::string_view scope) {
  return known(kScopes, kKnownScopes, scope);
}

} // namespace

std::string syntaxSentence(std::string_view description) {
  const auto [scope, reason] = taken(description);
  if (scope.empty()) {
    std::string text(reason);
    if (text.starts_with("Encountered")) text[0] = 'e';
    return Holes(text).sentence();
  }
  const bool vowel = std::string_view("aeiou").find(scope[0]) != std::string_view::npos;
  const Phrase form = vowel ? phrase("Mistakes of TOML", "{} (in an {})") : phrase("Mistakes of TOML", "{} (in a {})");
  return form(Holes(reason).sentence(), scopeWords(scope));
}

std::string syntaxRemark(std::string_view description) {
  const auto [scope, reason] = taken(description);
  if (scope.empty()) return Holes(description).sentence();
  const std::string ending(
      description.substr(static_cast<std::size_t>(reason.data() + reason.size() - description.data())));
  return phrase("Mistakes of TOML", "Error while parsing {}: {}")(scopeWords(scope), Holes(reason).sentence()) + ending;
}

} // namespace switchpoint
