#include "cli/interview.h"

#include <fmt/format.h>

#include <iostream>
#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/text/wrap.h"

namespace switchpoint {

namespace {

enum class Step { Next, Back, Again, Quit, End };

class Interview {
public:
  Interview(Console& console, const Guide& guide, Answers answers)
      : console_(console), guide_(guide), answers_(std::move(answers)) {}

  std::optional<Answers> run() {
    console_.err("A number or word answers; an empty line is \"not sure\", ? explains, < goes back, q gives up.\n");
    std::size_t at = 0;
    while (at < guide_.questions.size()) {
      const Question& question = guide_.questions[at];
      if (!arises(question, caseOf(guide_, answers_))) {
        at += 1;
        continue;
      }
      switch (ask(question, at)) {
      case Step::Next: at += 1; break;
      case Step::Back: at = before(at); break;
      case Step::Again: break;
      case Step::Quit: return std::nullopt;
      case Step::End: return answers_;
      }
    }
    return answers_;
  }

private:
  std::size_t width() const { return static_cast<std::size_t>(console_.errTraits().width); }

  std::size_t before(std::size_t at) const {
    const CaseValues values = caseOf(guide_, answers_);
    while (at > 0 && !arises(guide_.questions[--at], values)) {
    }
    return at;
  }

  Step ask(const Question& question, std::size_t at) {
    console_.err(
        fmt::format("\n{}/{}  {}\n", at + 1, guide_.questions.size(), console_.styledErr(Style::Bold, question.title)));
    for (std::size_t i = 0; i < question.choices.size(); ++i)
      console_.err(fmt::format("  {}  {} ({})\n", i + 1, question.choices[i].title, question.choices[i].id));
    const auto given = answers_.find(question.key);
    const std::string standard =
        given != answers_.end()
            ? answerWords(question, given->second)
            : "not sure: " + answerWords(question, typicalOf(question, caseOf(guide_, answers_))->value);
    console_.err(fmt::format("  [{}]{} > ", standard, question.unit.empty() ? "" : " " + question.unit));
    std::string line;
    if (!std::getline(std::cin, line)) return Step::End;
    return take(question, line);
  }

  Step take(const Question& question, const std::string& line) {
    const std::size_t from = line.find_first_not_of(" \t\r");
    if (from == std::string::npos) return Step::Next;
    const std::string word = line.substr(from, line.find_last_not_of(" \t\r") - from + 1);
    if (word == "q") return Step::Quit;
    if (word == "<" || word == "back") return Step::Back;
    if (word == "?") return explain(question);
    const std::optional<Diagnostic> wrong = addAnswer(guide_, question.key + "=" + chosen(question, word), answers_);
    if (!wrong) return Step::Next;
    console_.report({*wrong});
    return Step::Again;
  }

  // A choice by its number.
  static std::string chosen(const Question& question, const std::string& word) {
    for (std::size_t i = 0; i < question.choices.size(); ++i)
      if (word == std::to_string(i + 1)) return question.choices[i].id;
    return word;
  }

  Step explain(const Question& question) {
    console_.err(wrapParagraphs(question.help, width(), 2));
    for (const Choice& choice : question.choices)
      if (!choice.help.empty()) console_.err(wrapParagraphs(choice.title + ": " + choice.help, width(), 4));
    for (const std::string& example : question.examples) console_.err(wrapParagraphs(example, width(), 4));
    for (const Stop& stop : question.stops) {
      std::string answers;
      for (const auto& [key, value] : stop.answers) answers += fmt::format(" {}={}", key, value);
      console_.err(wrapParagraphs(stop.title + ":" + answers, width(), 4));
    }
    return Step::Again;
  }

  Console& console_;
  const Guide& guide_;
  Answers answers_;
};

} // namespace

std::optional<Answers> interview(Console& console, const Guide& guide, Answers answers) {
  return Interview(console, guide, std::move(answers)).run();
}

} // namespace switchpoint
