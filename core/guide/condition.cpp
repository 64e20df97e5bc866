#include "guide/condition.h"

#include <algorithm>

namespace switchpoint {
namespace {

bool passes(const ConditionTest& test, const CaseValues& values) {
  const auto found = values.find(test.key);
  if (found == values.end()) return false;
  if (!test.words.empty()) {
    const bool among = std::find(test.words.begin(), test.words.end(), found->second.word) != test.words.end();
    return among != test.negated;
  }
  return (!test.least || found->second.number >= *test.least) && (!test.most || found->second.number <= *test.most);
}

} // namespace

bool Condition::holds(const CaseValues& values) const {
  return always() || std::any_of(alternatives.begin(), alternatives.end(), [&](const auto& tests) {
           return std::all_of(tests.begin(), tests.end(), [&](const auto& test) { return passes(test, values); });
         });
}

} // namespace switchpoint
