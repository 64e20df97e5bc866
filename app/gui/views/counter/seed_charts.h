// Histograms of what the shared counter came to over many seeds, one per interpreter, on one axis.
#pragma once

#include <cstdint>
#include <vector>

#include "gui/theme/paint_theme.h"
#include "run/counter.h"

class QWidget;

namespace switchpoint {

// Bins of equal width over [least, most]; the last includes `most`.
struct Binning {
  std::int64_t least = 0;
  std::int64_t most = 0;
  int bins = 1;

  int binOf(std::int64_t value) const;
};

// One binning for all results, the expected value included.
Binning binningOf(const CounterReport& report, int mostBins);
std::vector<std::uint32_t> binned(const CounterResult& result, const Binning& binning);

QWidget* seedCharts(const CounterReport& report, const PaintTheme& theme);

} // namespace switchpoint
