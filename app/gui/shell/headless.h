// The tasks without a window on screen: pictures of the window, figures, and the guide's report.
#pragma once

#include "gui/shell/options.h"
#include "gui/theme/appearance.h"

namespace switchpoint {

// All return the exit code and print what went wrong to stderr.
int takeScreenshot(const Options& options, ThemeChoice choice);
int renderFigure(const Options& options);
int writeGuide(const Options& options);

// Prints the diagnostics to stderr; the exit code.
int failWith(const std::vector<Diagnostic>& diagnostics);

} // namespace switchpoint
