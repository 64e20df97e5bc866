// What a person answered, and what the guide makes of it: one value for every question, and the others worth a look.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "guide/guide.h"

namespace switchpoint {

// By the question's key; a key that is missing is unsure.
using Answers = std::map<std::string, std::string>;

// What is wrong with `value` as an answer, or nothing. "unsure" is always fine.
std::optional<Diagnostic> wrongAnswer(const Question& question, std::string_view value);

// Adds "key=value"; an empty value and "unsure" take the answer away. Errors name the nearest key, the words, the
// bounds.
std::optional<Diagnostic> addAnswer(const Guide& guide, std::string_view word, Answers& answers);

// An answers file: TOML, one `key = value` for each question answered.
Result<Answers> parseAnswers(const Guide& guide, std::string_view text, const std::string& name);
Result<Answers> loadAnswers(const Guide& guide, const std::string& path);
std::string answersText(const Guide& guide, const Answers& answers);

// A number as an answer is written: "0.5", "20000".
std::string answerNumber(double value);
// As a person reads it, with its unit: "20 000", "50 ms", "no limit"; a choice by its title.
std::string answerWords(const Question& question, const std::string& value);

// Every question with its value: the answer, or what is typical where nobody is sure. Questions that do not arise
// (Question::asked) are answered by what is typical.
CaseValues caseOf(const Guide& guide, const Answers& answers);

// Whether the question arises, given the answers before it.
bool arises(const Question& question, const CaseValues& values);

// The same case with one unsure answer taken otherwise.
struct Variation {
  std::string key;
  std::string value;
  CaseValues values;
};
std::vector<Variation> variationsOf(const Guide& guide, const Answers& answers);

// What is typical for this question, given the answers before it. Never nullptr for a guide that was read.
const Typical* typicalOf(const Question& question, const CaseValues& values);

// "{cpu_ms}" and its kin replaced by the case's values in words, and by `more`.
std::string filledText(const Guide& guide, const CaseValues& values, const std::string& text,
                       const std::map<std::string, std::string>& more = {});

} // namespace switchpoint
