// Finds what somebody means by a few letters: the letters in order, best where they begin words.
#pragma once

#include <optional>
#include <vector>

#include <QStringView>

namespace switchpoint {

struct FuzzyMatch {
  int score = 0;                    // more is better
  std::vector<qsizetype> positions; // of the letters found in the text, ascending
};

// Every word of the pattern must be found, in any order, whatever the case. An empty pattern matches all with score 0.
std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace switchpoint
