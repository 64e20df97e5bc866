#include "exporters/svg_unfolded.h"

#include <cmath>

namespace switchpoint {

namespace {

constexpr double kTip = 8; // length of an arrow's head

void writeArrow(SvgWriter& out, const StepArrow& arrow, double top) {
  const double y1 = top + arrow.y1, y2 = top + arrow.y2;
  out.line("ux", arrow.x1, y1, arrow.x2, y2);
  const double length = std::hypot(arrow.x2 - arrow.x1, y2 - y1);
  if (!arrow.tip || length < kTip) return;
  const double alongX = (arrow.x2 - arrow.x1) / length * kTip, alongY = (y2 - y1) / length * kTip;
  out.polygon("uf", {{arrow.x2, y2},
                     {arrow.x2 - alongX - alongY / 2, y2 - alongY + alongX / 2},
                     {arrow.x2 - alongX + alongY / 2, y2 - alongY - alongX / 2}});
}

void writeChip(SvgWriter& out, const StepChip& chip, double top) {
  out.rect(chip.lost ? "ul" : "uc", chip.x, top + chip.y, chip.width, chip.height, 3);
  out.text(chip.kind == MicroKind::Write ? "" : "q", chip.textX, top + chip.textY, chip.text, false);
  if (!chip.lost) return;
  const double left = chip.x - 2, right = chip.x + chip.width + 2;
  const double high = top + chip.y - 1, low = top + chip.y + chip.height + 1;
  out.line("uw", left, low, right, high);
  out.line("uw", left, high, right, low);
}

} // namespace

std::string unfoldedCss(const Theme& theme, const Layout& layout) {
  if (layout.chips.empty() && layout.corrections.empty()) return {};
  const std::string panel = theme.colour("panel").hex(), error = theme.colour("error").hex();
  const std::string accent = theme.colour("accent").hex();
  return ".uc{fill:" + panel + ";stroke:" + theme.colour("line").hex() + "}.ul{fill:" + panel + ";stroke:" + error +
         "}.uw{stroke:" + error + ";stroke-width:1.5}.ux{stroke:" + accent +
         ";stroke-width:1.5;stroke-dasharray:5 3}.uf{fill:" + accent + "}";
}

void writeUnfolded(SvgWriter& out, const Layout& layout, double top) {
  for (const StepArrow& arrow : layout.corrections) writeArrow(out, arrow, top);
  for (const StepChip& chip : layout.chips) writeChip(out, chip, top);
}

} // namespace switchpoint
