#include "exporters/svg_annotations.h"

#include <algorithm>

#include "timeline/font_metrics.h"

namespace switchpoint {

namespace {

constexpr double kStrip = 18;
constexpr double kBox = 14; // of a marker's letter
constexpr double kGap = 12; // between the words of two markers

// The letter in a box on the line, when it is beside it; the difference after B.
void writeMarkers(SvgWriter& out, const Layout& layout, double ruler, double bottom) {
  double edge = 0; // where the words before end
  for (const MarkerLine& marker : layout.markers) {
    if (marker.inView) out.line("al", marker.x, ruler - 2, marker.x, bottom);
    std::string words = marker.label.substr(2); // the letter stands in the box
    const bool last = &marker == &layout.markers.back();
    if (last && !layout.markerDifference.empty()) words += " · " + layout.markerDifference;
    const double width = kBox + 4 + textWidth(words, TextStyle::Quiet);
    double x = std::clamp(marker.x, layout.plotLeft, layout.plotRight) - kBox / 2;
    x = std::max(edge, std::min(x, layout.width - width - 4));
    out.rect("af", x, ruler - kStrip + 2, kBox, kBox, 2);
    out.letter("n", x + kBox / 2, ruler - kStrip + 12.2, marker.name);
    out.text("", x + kBox + 4, ruler - kStrip + 13, words, false);
    edge = x + width + kGap;
  }
}

void writeNotes(SvgWriter& out, const Layout& layout, double top, double bottom) {
  for (const NoteFlag& note : layout.notes) {
    const double y = top + note.y;
    if (!note.onRow) out.line("al", note.x, top, note.x, bottom);
    const double left = note.textX - 4;
    out.rect("ab", left, top + note.textY - 12, note.width + 8, 16, 3);
    const bool right = note.textX > note.x;
    const double box = right ? left : left + note.width + 8;
    if (note.onRow) out.polyline("al", {{note.x, y}, {box, y}});
    out.polygon("af", {{note.x - 3, y}, {note.x, y - 3}, {note.x + 3, y}, {note.x, y + 3}});
    out.text("", note.textX, top + note.textY, note.text, false);
  }
}

} // namespace

double markerStripHeight(const Layout& layout) {
  return layout.markers.empty() ? 0 : kStrip;
}

std::string annotationCss(const Theme& theme) {
  const std::string accent = theme.colour("accent").hex();
  return ".al{fill:none;stroke:" + accent + ";stroke-width:1}.af{fill:" + accent +
         "}.ab{fill:" + theme.colour("panel").hex() + ";stroke:" + accent +
         ";stroke-width:1}.ap{fill:none;stroke:" + accent + ";stroke-width:2.5}.ax{fill:none;stroke:" + accent +
         ";stroke-width:1.2;stroke-dasharray:3 2}";
}

void writeAnnotations(SvgWriter& out, const Layout& layout, double ruler, double top, double bottom) {
  for (const PathPiece& piece : layout.path) {
    out.line(piece.across ? "ax" : "ap", piece.x1, top + piece.y1, piece.x2, top + piece.y2);
  }
  writeMarkers(out, layout, ruler, bottom);
  writeNotes(out, layout, top, bottom);
}

} // namespace switchpoint
