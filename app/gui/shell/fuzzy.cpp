#include "gui/shell/fuzzy.h"

#include <algorithm>
#include <limits>

#include <QList>

namespace switchpoint {

namespace {

constexpr int kLetter = 4;
constexpr int kWordStart = 9;
constexpr int kNextToTheLast = 9;
constexpr int kTextStart = 4;
constexpr int kGap = 1; // taken off for each letter skipped between two, up to kMostGap
constexpr int kMostGap = 6;
constexpr int kNone = std::numeric_limits<int>::min() / 2;

bool startsWord(QStringView text, qsizetype at) {
  if (at == 0) return true;
  const QChar before = text[at - 1];
  return !before.isLetterOrNumber() || (before.isLower() && text[at].isUpper());
}

// The best way to find one word: best[i][j] is the score with letter i at place j.
std::optional<FuzzyMatch> matchWord(QStringView word, QStringView text) {
  const auto letters = static_cast<std::size_t>(word.size());
  const auto places = static_cast<std::size_t>(text.size());
  if (letters > places) return std::nullopt;
  std::vector<std::vector<int>> best(letters, std::vector<int>(places, kNone));
  std::vector<std::vector<std::size_t>> from(letters, std::vector<std::size_t>(places, 0));
  for (std::size_t i = 0; i < letters; ++i) {
    const QChar wanted = word[static_cast<qsizetype>(i)].toCaseFolded();
    for (std::size_t j = i; j < places; ++j) {
      const auto at = static_cast<qsizetype>(j);
      if (text[at].toCaseFolded() != wanted) continue;
      const int own = kLetter + (startsWord(text, at) ? kWordStart : 0) + (j == 0 ? kTextStart : 0);
      if (i == 0) {
        best[i][j] = own;
        continue;
      }
      for (std::size_t k = i - 1; k < j; ++k) {
        if (best[i - 1][k] == kNone) continue;
        const int gap = static_cast<int>(j - k) - 1;
        const int joint = gap == 0 ? kNextToTheLast : -kGap * std::min(gap, kMostGap);
        if (best[i - 1][k] + joint + own <= best[i][j]) continue;
        best[i][j] = best[i - 1][k] + joint + own;
        from[i][j] = k;
      }
    }
  }
  const auto end = std::max_element(best.back().begin(), best.back().end());
  if (*end == kNone) return std::nullopt;
  FuzzyMatch match{*end, std::vector<qsizetype>(letters)};
  auto place = static_cast<std::size_t>(end - best.back().begin());
  for (std::size_t i = letters; i-- > 0; place = from[i][place]) match.positions[i] = static_cast<qsizetype>(place);
  return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text) {
  FuzzyMatch whole;
  for (const QStringView word : pattern.split(u' ', Qt::SkipEmptyParts)) {
    const std::optional<FuzzyMatch> match = matchWord(word, text);
    if (!match) return std::nullopt;
    whole.score += match->score;
    whole.positions.insert(whole.positions.end(), match->positions.begin(), match->positions.end());
  }
  std::sort(whole.positions.begin(), whole.positions.end());
  whole.positions.erase(std::unique(whole.positions.begin(), whole.positions.end()), whole.positions.end());
  return whole;
}

} // namespace switchpoint
