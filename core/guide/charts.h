// The guide's two pictures as SVG and as characters: the ranking as bars, a break-even point as two curves.
#pragma once

#include <string>

#include "guide/advice.h"
#include "timeline/theme.h"

namespace switchpoint {

// Bars of what the ranking is by, with the band of what was unsure where it is by time.
std::string rankingSvg(const Guide& guide, const Advice& advice, const Theme& theme);
std::string rankingPlain(const Guide& guide, const Advice& advice);

// Both axes in powers of ten.
std::string breakEvenSvg(const Guide& guide, const BreakEven& one, const Theme& theme);
std::string breakEvenPlain(const Guide& guide, const BreakEven& one);

// "12 s", "1.2 MiB": a value of a curve.
std::string curveValue(const BreakEven& one, double value);
// The title of a curve: a recommendation, or the limit.
std::string curveTitle(const Guide& guide, const std::string& id);

} // namespace switchpoint
