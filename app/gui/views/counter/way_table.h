// Every way of sharing the counter beside each other: what it came to under each interpreter, and what it cost.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "gui/theme/paint_theme.h"
#include "run/counter_ways.h"

class QWidget;

namespace switchpoint {

// There is at least one. `open` hears the example of a way that is clicked or chosen by Enter.
QWidget* wayTable(const std::vector<CountedWay>& ways, const PaintTheme& theme,
                  const std::function<void(const std::string&)>& open);

} // namespace switchpoint
