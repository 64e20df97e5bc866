// The tasks without a window on screen: pictures of the window, and figures.
#pragma once

#include "gui/shell/options.h"
#include "gui/theme/appearance.h"

namespace switchpoint {

// Both return the exit code and print what went wrong to stderr.
int takeScreenshot(const Options& options, ThemeChoice choice);
int renderFigure(const Options& options);

} // namespace switchpoint
