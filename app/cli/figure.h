// Figures of one or several runs: which format a file name asks for, and how each is drawn.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "exporters/exporter.h"
#include "run/run.h"

namespace switchpoint {

// How a figure comes to be: by an exporter of the core, or by the desktop app (png, pdf).
struct FigureFormat {
  const ExporterInfo* exporter = nullptr; // nullptr: the app
};

// The format a file name ends with; an error lists those there are.
Result<FigureFormat> formatOf(const std::string& path);

// The endings that figures may have: "svg", "txt", …, "png", "pdf".
std::vector<std::string> figureEndings();

// Text for a terminal; and the picture in words, for those who cannot see it.
const ExporterInfo& textExporter();
const ExporterInfo& descriptionExporter();

// The runs as one figure; they must outlive it. Theme, width and range are left to the caller.
Figure figureOf(const std::vector<RunPtr>& runs);

} // namespace switchpoint
