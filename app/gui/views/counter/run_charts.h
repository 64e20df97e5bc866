// The shared counter in the runs on screen: expected against got, and its value over time.
#pragma once

#include <vector>

#include "gui/session/counting.h"
#include "gui/theme/paint_theme.h"

class QWidget;

namespace switchpoint {

// Null where no run has a shared variable.
QWidget* runCharts(const std::vector<RunSeries>& series, const PaintTheme& theme);

} // namespace switchpoint
