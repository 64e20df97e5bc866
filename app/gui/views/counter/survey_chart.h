// Expected against got on every interpreter under every usual model, as one chart.
#pragma once

#include <functional>

#include "gui/theme/paint_theme.h"
#include "run/counter.h"

class QWidget;

namespace switchpoint {

// "threads lose on 3.9, 3.13t and 3.14t": what the chart comes to, a sentence for each model.
QString surveyAnswer(const CounterReport& survey);

// `open` hears of the bar that is clicked or chosen by Enter: an index into the survey's results.
QWidget* surveyChart(const CounterReport& survey, const PaintTheme& theme,
                     const std::function<void(std::size_t result)>& open);

} // namespace switchpoint
