// Histograms of what the shared counter came to over many seeds, one per interpreter, on one axis.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include <QString>

#include "gui/theme/paint_theme.h"
#include "run/counter.h"

class QWidget;

namespace switchpoint {

// Bins of equal width over [left, right]. Where every value has a bin of its own the value stands in its middle.
struct Binning {
  double left = 0;
  double right = 1;
  int bins = 1;

  int binOf(std::int64_t value) const;
  double width() const { return (right - left) / bins; }
};

// One binning for all results, the expected value included.
Binning binningOf(const CounterReport& report, int mostBins);
std::vector<std::uint32_t> binned(const CounterResult& result, const Binning& binning);

// "CPython 3.9 · threads".
QString titleOf(const CounterResult& result);

// Opens a run of a result, by its index, that ended at this value.
using OpenBar = std::function<void(std::size_t result, std::int64_t value)>;
QWidget* seedCharts(const CounterReport& report, const PaintTheme& theme, const OpenBar& open);

} // namespace switchpoint
