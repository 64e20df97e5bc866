// The guide's charts in Qt Charts: the ranking as bars, a break-even point as two curves.
#pragma once

#include <QChartView>

#include "gui/theme/paint_theme.h"
#include "guide/advice.h"

namespace switchpoint {

QChartView* rankingChart(const Guide& guide, const Advice& advice, const PaintTheme& theme);
QChartView* breakEvenChart(const Guide& guide, const BreakEven& one, const PaintTheme& theme);

} // namespace switchpoint
