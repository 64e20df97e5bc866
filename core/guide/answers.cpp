#include "guide/answers.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "base/phrase.h"
#include "base/time.h"

namespace switchpoint {
namespace {

std::optional<double> numberOf(std::string_view text) {
  double value = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failed != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

std::vector<std::string> wordsOf(const Question& question) {
  std::vector<std::string> words;
  for (const Choice& choice : question.choices) words.push_back(choice.id);
  return words;
}

std::string listed(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

CaseValue valueOf(const Question& question, const std::string& text) {
  CaseValue value;
  value.word = text;
  if (question.number) value.number = numberOf(text).value_or(0);
  return value;
}

std::string boundsOf(const Question& question) {
  const std::string least = answerNumber(question.least);
  const std::string most = answerNumber(question.most);
  if (question.unit.empty()) {
    const Phrase bounds = question.whole
                              ? phrase("Mistakes of the guide", "give a whole number from {} to {}, or unsure")
                              : phrase("Mistakes of the guide", "give a number from {} to {}, or unsure");
    return bounds(least, most);
  }
  const Phrase bounds =
      question.whole
          ? phrase("Mistakes of the guide", "give a whole number from {} to {} (in {}, without the unit), or unsure")
          : phrase("Mistakes of the guide", "give a number from {} to {} (in {}, without the unit), or unsure");
  return bounds(least, most, question.unit);
}

std::optional<Diagnostic> wrongNumber(const Question& question, std::string_view text) {
  const std::optional<double> value = numberOf(text);
  const std::string bounds = boundsOf(question);
  if (!value) return plainError(phrase("Mistakes of the guide", "{} cannot be '{}'")(question.key, text), bounds);
  if (question.whole && *value != std::floor(*value))
    return plainError(phrase("Mistakes of the guide", "{} is a whole number, not {}")(question.key, text), bounds);
  if (*value < question.least || *value > question.most)
    return plainError(phrase("Mistakes of the guide", "{} cannot be {}")(question.key, text), bounds);
  return std::nullopt;
}

void replaceAll(std::string& text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

// The case as far as the first `count` questions go.
void answerNext(const Question& question, const Answers& answers, CaseValues& values) {
  const auto given = answers.find(question.key);
  const bool sure = given != answers.end() && given->second != kUnsure && arises(question, values);
  values[question.key] = valueOf(question, sure ? given->second : typicalOf(question, values)->value);
}

} // namespace

std::string answerNumber(double value) {
  return fmt::format("{}", value);
}

std::optional<Diagnostic> wrongAnswer(const Question& question, std::string_view value) {
  if (value == kUnsure) return std::nullopt;
  if (question.number) return wrongNumber(question, value);
  const std::vector<std::string> words = wordsOf(question);
  if (std::find(words.begin(), words.end(), value) != words.end()) return std::nullopt;
  const std::string nearest = nearestWord(value, words);
  return plainError(phrase("Mistakes of the guide", "{} cannot be '{}'")(question.key, value),
                    nearest.empty() ? phrase("Mistakes of the guide", "answers: {}, unsure")(listed(words))
                                    : phrase("Mistakes of the guide",
                                             "did you mean {}? answers: {}, unsure")(nearest, listed(words)));
}

std::optional<Diagnostic> addAnswer(const Guide& guide, std::string_view word, Answers& answers) {
  const std::size_t equals = word.find('=');
  if (equals == std::string_view::npos)
    return plainError(phrase("Mistakes of the guide", "'{}' is no answer")(word),
                      phrase("Mistakes of the guide", "write key=value: {}")(listed(guide.keys())));
  const std::string key(word.substr(0, equals));
  const std::string value(word.substr(equals + 1));
  const Question* question = guide.question(key);
  if (question == nullptr) {
    const std::string nearest = nearestWord(key, guide.keys());
    const std::string all = listed(guide.keys());
    return plainError(phrase("Mistakes of the guide", "the guide has no question '{}'")(key),
                      nearest.empty()
                          ? phrase("Mistakes of the guide", "questions: {}")(all)
                          : phrase("Mistakes of the guide", "did you mean {}? questions: {}")(nearest, all));
  }
  if (value.empty() || value == kUnsure) {
    answers.erase(key);
    return std::nullopt;
  }
  if (std::optional<Diagnostic> wrong = wrongAnswer(*question, value)) return wrong;
  answers[key] = value;
  return std::nullopt;
}

std::string answerWords(const Question& question, const std::string& value) {
  if (!question.number) {
    for (const Choice& choice : question.choices)
      if (choice.id == value) return choice.title;
    return value;
  }
  const double number = numberOf(value).value_or(0);
  if (number == 0 && !question.none.empty()) return question.none;
  const std::string shown = number == std::floor(number) && std::abs(number) < 1e15
                                ? formatCount(static_cast<std::int64_t>(number))
                                : answerNumber(number);
  return question.unit.empty() ? shown : shown + " " + question.unit;
}

bool arises(const Question& question, const CaseValues& values) {
  return question.asked.holds(values);
}

const Typical* typicalOf(const Question& question, const CaseValues& values) {
  for (const Typical& typical : question.typical)
    if (typical.when.holds(values)) return &typical;
  return nullptr;
}

CaseValues caseOf(const Guide& guide, const Answers& answers) {
  CaseValues values;
  for (const Question& question : guide.questions) answerNext(question, answers, values);
  return values;
}

std::vector<Variation> variationsOf(const Guide& guide, const Answers& answers) {
  std::vector<Variation> variations;
  CaseValues before;
  for (const Question& question : guide.questions) {
    const auto given = answers.find(question.key);
    const bool unsure = given == answers.end() || given->second == kUnsure;
    if (unsure && arises(question, before)) {
      for (const std::string& other : typicalOf(question, before)->others) {
        Answers changed = answers;
        changed[question.key] = other;
        variations.push_back({question.key, other, caseOf(guide, changed)});
      }
    }
    answerNext(question, answers, before);
  }
  return variations;
}

std::string filledText(const Guide& guide, const CaseValues& values, const std::string& text,
                       const std::map<std::string, std::string>& more) {
  std::string filled = text;
  for (const auto& [key, words] : more) replaceAll(filled, "{" + key + "}", words);
  for (const Question& question : guide.questions) {
    const auto found = values.find(question.key);
    if (found != values.end()) replaceAll(filled, "{" + question.key + "}", answerWords(question, found->second.word));
  }
  return filled;
}

} // namespace switchpoint
