// The catalog of exporters: what writes a figure of some runs as bytes of a file.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "timeline/arrangement.h"
#include "timeline/timeline.h"

namespace switchpoint {

// What to draw. The runs' traces must stay alive while it is written.
struct Figure {
  std::vector<TimelineRun> runs;
  std::string title;     // of the work: "First look"
  Time from = 0, to = 0; // to 0: the end of the longest run
  PictureState picture;  // rows, markers, notes, alignment
  std::string theme = "light";
  std::uint32_t width = 0;      // pixels, or columns of text; 0: the exporter's own
  bool embedFont = false;       // SVG: carries the font, about 700 KB
  bool ascii = false;           // text: no character beyond ASCII
  bool colour = false;          // text: colours of a terminal
  std::uint32_t foldAbove = 12; // groups of more lanes than this are drawn as one row
};

struct ExporterInfo {
  std::string_view id;        // "svg"
  std::string_view extension; // ".svg"; empty when files are not recognised by it
  std::string_view title;
  std::string_view summary;                                       // one line
  std::uint32_t leastWidth = 0, mostWidth = 0, standardWidth = 0; // 0: has no width
  // Errors: an unknown theme, a width or a range that cannot be drawn.
  Result<std::string> (*write)(const Figure& figure);
};

// All exporters, in the order they are listed.
std::span<const ExporterInfo* const> exporterCatalog();
const ExporterInfo* findExporter(std::string_view id);
// The exporter for a file of this name, by its extension in whatever case.
const ExporterInfo* exporterForFile(std::string_view fileName);
// Whether a file of this name is a picture that the desktop app paints: .png, .pdf.
bool isPaintedFile(std::string_view fileName);
// The extensions that figures may have, those of the app's last: ".svg", ".txt", …
std::vector<std::string> figureExtensions();

// Checks what all figures have in common; the range in force is put into `figure`.
Result<Figure> checkFigure(Figure figure, const ExporterInfo& exporter);

} // namespace switchpoint
