// The figure of some runs as a file: painted to PNG and PDF, written by the exporters to the rest.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QImage>
#include <QString>

#include "base/diagnostic.h"
#include "base/time.h"
#include "exporters/exporter.h"
#include "run/run.h"
#include "run/scene_runs.h"
#include "timeline/timeline.h"

namespace switchpoint {

struct PictureOptions {
  std::string theme = "light";
  int width = 0;    // px; 0: the standard width of figures
  double scale = 1; // device pixels per pixel of a PNG
  Time from = 0;
  Time to = 0;         // 0: the end of the longest run
  std::string unfold;  // shared variable; empty: none
  bool arrows = false; // from lane to lane
};

// Writes the figure in the format of the path's extension: .png, .pdf, or that of an exporter. Nothing when all went
// well, else what is wrong: an unknown extension or theme, an empty range, a file that cannot be written.
std::optional<Diagnostic> writeFigure(const std::vector<RunPtr>& runs, const QString& path,
                                      const PictureOptions& options);

// The same for a figure that is known; `scale`: device pixels per pixel of a PNG.
std::optional<Diagnostic> writeFigure(const Figure& figure, const QString& path, double scale = 1);

// The same as a picture; null where it cannot be drawn.
QImage imageOf(const Figure& figure, double scale);

} // namespace switchpoint
