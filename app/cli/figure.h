// Figures of one or several runs: which format a file name asks for, and how each is drawn.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "run/run.h"

namespace switchpoint {

struct FigureOptions {
  std::string format; // "svg", "txt", "png" or "pdf"
  std::string theme = "light";
  std::int64_t width = 0; // pixels, of txt columns; 0: the format's own
  Time from = 0;
  Time to = 0;        // 0: the end of the longest run
  bool ascii = false; // txt only
};

// The format a file name ends with ("svg", …), or what is wrong with it.
Result<std::string> formatOf(const std::string& path);

// png and pdf are drawn by the desktop app, the others here.
bool drawnByApp(const std::string& format);

// The bytes of a figure that is drawn here. Errors: an unknown theme, an empty span of time.
Result<std::string> drawFigure(const std::vector<RunPtr>& runs, const FigureOptions& options);

// The picture in words, for those who cannot see it.
std::string describeFigure(const std::vector<RunPtr>& runs);

} // namespace switchpoint
