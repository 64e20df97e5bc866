#include "timeline/layout.h"

#include <algorithm>
#include <cmath>

#include "base/phrase.h"

namespace switchpoint {

std::string_view id(Role role) {
  switch (role) {
  case Role::Running: return "running";
  case Role::Ready: return "ready";
  case Role::GilWait: return "gil-wait";
  case Role::LockWait: return "lock-wait";
  case Role::IoWait: return "io-wait";
  case Role::Overhead: return "overhead";
  case Role::Held: return "held";
  }
  return {};
}

std::string_view words(Role role) {
  switch (role) {
  case Role::Running: return phraseNoop("Legend", "running");
  case Role::Ready: return phraseNoop("Legend", "ready");
  case Role::GilWait: return phraseNoop("Legend", "waits for the GIL");
  case Role::LockWait: return phraseNoop("Legend", "waits for a lock");
  case Role::IoWait: return phraseNoop("Legend", "waits for I/O");
  case Role::Overhead: return phraseNoop("Legend", "overhead");
  case Role::Held: return phraseNoop("Legend", "lock held");
  }
  return {};
}

char letter(Role role) {
  switch (role) {
  case Role::Running: return 'R';
  case Role::Ready: return 'r';
  case Role::GilWait: return 'G';
  case Role::LockWait: return 'L';
  case Role::IoWait: return '-';
  case Role::Overhead: return 'O';
  case Role::Held: return 'H';
  }
  return ' ';
}

Shape shape(Role role) {
  switch (role) {
  case Role::Running: return Shape::Full;
  case Role::Ready:
  case Role::GilWait:
  case Role::LockWait:
  case Role::Overhead:
  case Role::Held: return Shape::Half;
  case Role::IoWait: return Shape::Line;
  }
  return Shape::Line;
}

std::string_view words(MarkKind kind) {
  switch (kind) {
  case MarkKind::Yield: return phraseNoop("Legend", "yields");
  case MarkKind::Preempt: return phraseNoop("Legend", "preempted");
  case MarkKind::Wake: return phraseNoop("Legend", "woken");
  case MarkKind::Ask: return phraseNoop("Legend", "asks for the GIL");
  case MarkKind::Grant: return phraseNoop("Legend", "gets it");
  case MarkKind::Lost: return phraseNoop("Legend", "update lost");
  }
  return {};
}

std::string_view words(ArrowKind kind) {
  switch (kind) {
  case ArrowKind::Wake: return phraseNoop("Arrows", "wakes");
  case ArrowKind::HandOff: return phraseNoop("Arrows", "hands over to");
  case ArrowKind::Spawn: return phraseNoop("Arrows", "starts");
  case ArrowKind::Message: return phraseNoop("Arrows", "sends to");
  case ArrowKind::Offload: return phraseNoop("Arrows", "offloads to");
  case ArrowKind::Return: return phraseNoop("Arrows", "returns to");
  }
  return {};
}

Time Layout::timeAt(double x) const {
  const double share = std::clamp((x - plotLeft) / std::max(1.0, plotRight - plotLeft), 0.0, 1.0);
  return from + static_cast<Time>(share * static_cast<double>(to - from));
}

bool Layout::isCut(const Row& row, double y) const {
  if (row.pinned) return y < 0 || y >= pinnedHeight;
  return pinnedRows > 0 && y < pinnedHeight;
}

std::optional<std::uint32_t> Layout::arrowAt(double x, double y) const {
  constexpr double kNear = 3;
  std::optional<std::uint32_t> nearest;
  double least = kNear;
  for (std::uint32_t i = 0; i < arrows.size(); ++i) {
    const Arrow& arrow = arrows[i];
    const double dx = arrow.x2 - arrow.x1;
    const double dy = arrow.y2 - arrow.y1;
    const double length = dx * dx + dy * dy;
    const double share = length > 0 ? std::clamp(((x - arrow.x1) * dx + (y - arrow.y1) * dy) / length, 0.0, 1.0) : 0;
    const double far = std::hypot(x - arrow.x1 - share * dx, y - arrow.y1 - share * dy);
    if (far > least) continue;
    least = far;
    nearest = i;
  }
  return nearest;
}

void Layout::clear() {
  sections.clear();
  rows.clear();
  bars.clear();
  folds.clear();
  columns.clear();
  marks.clear();
  arrows.clear();
  arrowsLeftOut = false;
  lines.clear();
  texts.clear();
  ticks.clear();
  legend.clear();
  markLegend.clear();
  arrowNote.reset();
  markers.clear();
  markerDifference.clear();
  notes.clear();
  path.clear();
  chips.clear();
  corrections.clear();
  width = height = contentHeight = pinnedHeight = pinnedContent = pinnedScroll = plotLeft = plotRight = legendHeight =
      0;
  from = to = 0;
  pinnedRows = 0;
}

std::vector<Bar> columnBars(const Layout& layout) {
  std::vector<Bar> bars;
  for (const FoldColumn& column : layout.columns) {
    Bar bar;
    bar.x = column.x;
    bar.width = column.width;
    bar.y = column.foot;
    bar.row = column.row;
    bar.fold = column.fold;
    for (const Role role : kColumnOrder) {
      bar.height = column.heights[static_cast<std::size_t>(role)];
      if (bar.height <= 0) continue;
      bar.y -= bar.height;
      bar.role = role;
      bar.dim = (column.dim >> static_cast<unsigned>(role) & 1) != 0;
      bars.push_back(bar);
    }
  }
  return bars;
}

} // namespace switchpoint
