#include "guide/break_even.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <fmt/format.h>

#include "base/parallel.h"
#include "base/phrase.h"

namespace switchpoint {
namespace {

constexpr int kPoints = 9;    // of a curve
constexpr int kHalvings = 10; // of the search: the ends differ by less than a hundredth then

// The double nearest to three digits: it is written in three digits as well.
double threeDigits(double value) {
  return std::strtod(fmt::format("{:.2e}", value).c_str(), nullptr);
}

class Search {
public:
  Search(const Guide& guide, const BreakEvenSpec& spec, const CaseValues& values)
      : guide_(guide), spec_(spec), values_(values), question_(*guide.question(spec.parameter)) {}

  BreakEven run() {
    BreakEven result;
    result.id = spec_.id;
    result.parameter = spec_.parameter;
    result.unit = question_.unit;
    result.measure = spec_.measure;
    result.first = spec_.first;
    result.second = spec_.second;
    result.here = values_.at(spec_.parameter).number;
    for (int i = 0; i < kPoints; ++i) result.points.push_back(pointAt(spot(static_cast<double>(i) / (kPoints - 1))));
    find(result);
    return result;
  }

private:
  // A place in the range, evenly in its logarithm, rounded as the question's answers are.
  double spot(double share) const {
    const double x = spec_.from * std::pow(spec_.to / spec_.from, share);
    return question_.whole ? std::round(x) : threeDigits(x);
  }

  CaseValues at(double x) const {
    CaseValues changed = values_;
    changed[spec_.parameter] = {answerNumber(x), x};
    return changed;
  }

  double measured(const std::string& id, const CaseValues& values, bool& extrapolated) const {
    const Recommendation& one = *guide_.recommendation(id);
    const QuickResult result = runQuickly(one, values, kVariationUnits);
    extrapolated = extrapolated || result.extrapolated;
    if (spec_.measure == "memory") return static_cast<double>(result.memory + copiedBytes(one, values));
    return static_cast<double>(result.elapsed) / 1e9;
  }

  CurvePoint pointAt(double x) const {
    const CaseValues values = at(x);
    const double limit = values_.at("memory_mib").number * (1 << 20);
    CurvePoint point;
    point.x = x;
    point.first = measured(spec_.first, values, point.extrapolated);
    point.second = spec_.second.empty() ? limit : measured(spec_.second, values, point.extrapolated);
    return point;
  }

  // Ahead by more than a tie; a limit is kept or it is not.
  bool secondWins(const CurvePoint& point) const {
    return point.second < point.first * (spec_.second.empty() ? 1 : 1 - kTie);
  }

  // The first place from which on the second wins up to the end of the range.
  void find(BreakEven& result) const {
    std::size_t from = result.points.size();
    while (from > 0 && secondWins(result.points[from - 1])) --from;
    const auto sentence = [&](const std::string& text, double x) {
      const std::string words = answerWords(question_, answerNumber(x));
      return filledText(guide_, values_, text, {{"x", words}});
    };
    if (from == result.points.size()) {
      result.sentence = sentence(spec_.never, spec_.to);
      return;
    }
    if (from == 0) {
      result.sentence = sentence(spec_.always, spec_.from);
      return;
    }
    double below = result.points[from - 1].x;
    double above = result.points[from].x;
    for (int i = 0; i < kHalvings; ++i) {
      const double middle = std::sqrt(below * above);
      (secondWins(pointAt(question_.whole ? std::round(middle) : middle)) ? above : below) = middle;
    }
    result.at = question_.whole ? std::round(above) : threeDigits(above);
    result.sentence = sentence(spec_.found, *result.at);
  }

  const Guide& guide_;
  const BreakEvenSpec& spec_;
  const CaseValues& values_;
  const Question& question_;
};

} // namespace

bool BreakEven::extrapolated() const {
  return std::ranges::any_of(points, &CurvePoint::extrapolated);
}

std::vector<CurveStretch> stretchesOf(const BreakEven& one) {
  std::vector<CurveStretch> stretches;
  for (std::size_t i = 1; i < one.points.size(); ++i) {
    const bool extrapolated = one.points[i - 1].extrapolated || one.points[i].extrapolated;
    if (stretches.empty() || stretches.back().extrapolated != extrapolated)
      stretches.push_back({i - 1, i, extrapolated});
    stretches.back().last = i;
  }
  return stretches;
}

std::string drawnOnWords() {
  return phrase("Advice", "drawn on in a line from at most {} units")(kVariationUnits);
}

std::vector<BreakEven> findBreakEvens(const Guide& guide, const CaseValues& values) {
  std::vector<const BreakEvenSpec*> specs;
  for (const BreakEvenSpec& spec : guide.breakEvens)
    if (spec.when.holds(values)) specs.push_back(&spec);
  std::vector<BreakEven> found(specs.size());
  const auto part = [&](std::size_t first) {
    for (std::size_t i = first; i < specs.size(); i += 2) found[i] = Search(guide, *specs[i], values).run();
  };
  both([&] { part(0); }, [&] { part(1); });
  return found;
}

} // namespace switchpoint
