// Break-even points: from where on one way of running the case is better than another, found by simulation.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "guide/evidence.h"

namespace switchpoint {

struct CurvePoint {
  double x = 0;              // the parameter
  double first = 0;          // seconds, or bytes
  double second = 0;         // of the other, or the limit
  bool extrapolated = false; // with more units than were run
};

struct BreakEven {
  std::string id;
  std::string parameter; // key of the question
  std::string unit;
  std::string measure;       // "elapsed" or "memory"
  std::string first, second; // ids; second empty: the limit given
  std::optional<double> at;  // where they meet, to three digits; nothing: nowhere in the range
  std::string sentence;
  double here = 0; // the case's own value
  std::vector<CurvePoint> points;

  bool extrapolated() const; // somewhere
};

// Neighbouring points that are all run as they are, or else drawn on: how the curves are drawn, solid and dashed. The
// last of a stretch is the first of the next.
struct CurveStretch {
  std::size_t first = 0, last = 0;
  bool extrapolated = false;
};
std::vector<CurveStretch> stretchesOf(const BreakEven& one);

// "drawn on in a line from at most 400 units": what is said of such stretches.
std::string drawnOnWords();

// Those of the guide's searches that make sense for this case. Each runs two recommendations some twenty times, with
// fewer units where there are many.
std::vector<BreakEven> findBreakEvens(const Guide& guide, const CaseValues& values);

} // namespace switchpoint
