// Puts a figure where it is wanted: on standard output, into a file, or beside a file to see whether it is still true.
#pragma once

#include <string>

#include "exporters/exporter.h"

namespace switchpoint {

class Console;

// "-", or no name: standard output, drawn for its terminal where the figure has no width.
bool isStandardOutput(const std::string& output);

// Draws the figure and puts it there; what is wrong is said on the console. Returns the exit status.
int putFigure(Console& console, Figure figure, const ExporterInfo& exporter, const std::string& output);

// Draws the figure and compares it with the file. A sentence, and kExitFailed, where they differ or there is none.
int checkFigureFile(Console& console, const Figure& figure, const ExporterInfo& exporter, const std::string& path);

} // namespace switchpoint
