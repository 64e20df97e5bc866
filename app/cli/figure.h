// Formats of figures: which one a file name asks for, and what draws it.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "exporters/exporter.h"

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

} // namespace switchpoint
