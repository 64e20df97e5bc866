// A plain condition of the guide's data: which answers must be given for a sentence, a reason or a question to count.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace switchpoint {

// What is known of one question: the word that was chosen, or the number; "" and 0 where there is none.
struct CaseValue {
  std::string word;
  double number = 0;
};
using CaseValues = std::map<std::string, CaseValue>; // by the question's key

// One key against some words, or a number against bounds, both inclusive.
struct ConditionTest {
  std::string key;
  std::vector<std::string> words; // empty: the bounds count
  bool negated = false;           // none of the words
  std::optional<double> least;
  std::optional<double> most;
};

// All tests of one of the alternatives hold. Without alternatives: always.
struct Condition {
  std::vector<std::vector<ConditionTest>> alternatives;

  bool holds(const CaseValues& values) const;
  bool always() const { return alternatives.empty(); }
};

} // namespace switchpoint
