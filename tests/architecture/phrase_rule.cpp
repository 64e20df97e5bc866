// The rule that what is said of a mistake can be translated. It follows brackets, so that it knows of each text in
// quotes which call it is an argument of.
#include "architecture/rules.h"

#include <algorithm>
#include <array>
#include <regex>

namespace switchpoint {

namespace {

constexpr std::array<std::string_view, 12> kSaying = {"error",      "plainError", "unknown",  "wrongKind",
                                                      "missing",    "warn",       "required", "refuse",
                                                      "diagnostic", "fail",       "need",     "unreadable"};
constexpr std::array<std::string_view, 3> kPhrases = {"phrase", "phraseNoop", "Phrase"};

bool isNamePart(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// The name that ends before `at`, spaces between left out.
std::string nameBefore(const std::string& text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\n')) --at;
  std::size_t from = at;
  while (from > 0 && isNamePart(text[from - 1])) --from;
  return text.substr(from, at - from);
}

class Reader {
public:
  explicit Reader(std::string_view source) : text_(blankPreprocessor(blank(source, Blank::Comments))) {}

  Violations run() {
    for (at_ = 0; at_ < text_.size(); ++at_) step();
    return std::move(found_);
  }

private:
  void step() {
    const char c = text_[at_];
    if (c == '\n') ++line_;
    if (c == '(' || c == '{' || c == '[') open_.push_back(nameBefore(text_, at_));
    if ((c == ')' || c == '}' || c == ']') && !open_.empty()) open_.pop_back();
    if (c == ';' || c == ',') assigned_ = false;
    if (c == '=' && text_[at_ + 1] != '=') {
      const std::string name = nameBefore(text_, at_);
      assigned_ = name == "message" || name == "hint";
    }
    if (c == '\'' && (at_ == 0 || !isNamePart(text_[at_ - 1]))) skip('\'');
    if (c == '"') literal();
  }

  std::string skip(char quote) {
    std::string inside;
    for (++at_; at_ < text_.size() && text_[at_] != quote && text_[at_] != '\n'; ++at_) {
      if (text_[at_] == '\\') ++at_;
      inside += text_[at_];
    }
    return inside;
  }

  // Pieces that stand behind each other are one text.
  void literal() {
    const int line = line_;
    std::string whole = skip('"');
    for (std::size_t next = at_ + 1; next < text_.size(); ++next) {
      if (text_[next] == '\n') continue;
      if (text_[next] == '"') {
        line_ += static_cast<int>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(at_),
                                             text_.begin() + static_cast<std::ptrdiff_t>(next), '\n'));
        at_ = next;
        whole += skip('"');
        next = at_;
      } else if (text_[next] != ' ') {
        break;
      }
    }
    static const std::regex words(R"([A-Za-z}'] [A-Za-z'{]|^[a-z]+ )");
    if (isSaid() && std::regex_search(whole, words)) found_.push_back({line, "no phrase: \"" + whole + "\""});
  }

  bool isSaid() const {
    if (!open_.empty() && std::ranges::find(kPhrases, open_.back()) != kPhrases.end()) return false;
    if (assigned_) return true;
    return std::ranges::any_of(
        open_, [](const std::string& name) { return std::ranges::find(kSaying, name) != kSaying.end(); });
  }

  std::string text_;
  std::size_t at_ = 0;
  int line_ = 1;
  bool assigned_ = false; // to a message, since the last comma
  std::vector<std::string> open_;
  Violations found_;
};

} // namespace

Violations checkMistakesArePhrases(std::string_view source) {
  return Reader(source).run();
}

} // namespace switchpoint
