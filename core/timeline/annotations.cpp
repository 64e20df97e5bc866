// What lies over the rows of a layout: markers A and B, notes, and a path from lane to lane.
#include <algorithm>

#include "base/phrase.h"
#include "timeline/font_metrics.h"
#include "timeline/ruler.h"
#include "timeline/timeline_state.h"

namespace switchpoint {

namespace {

constexpr double kFlag = 8;        // from a note's tip to its words
constexpr double kNoteTop = 11;    // of a note for the whole picture, below the top of the rows
constexpr double kNoteBase = 4;    // from a note's tip down to the baseline of its words
constexpr double kPathBelow = 9.5; // of the path's line, from the middle of its row

} // namespace

void Timeline::Content::addMarkersAndNotes(Layout& layout) {
  const Duration resolution = std::max<Duration>(1, (layout.to - layout.from) / 1000);
  Duration step = 1;
  while (step * 10 <= resolution) step *= 10;
  const auto marker = [&](char name, const std::optional<Time>& at) {
    if (!at) return;
    const bool inView = *at >= layout.from && *at <= layout.to;
    layout.markers.push_back({name, *at, layout.xOf(*at), inView,
                              std::string(1, name) + " " + formatInstant(*at, step, std::max(*at, layout.to))});
  };
  marker('A', picture.markerA);
  marker('B', picture.markerB);
  if (picture.markerA && picture.markerB) {
    const Duration apart = *picture.markerB - *picture.markerA;
    layout.markerDifference =
        phrase("Markers", "A to B: {}")((apart < 0 ? "\u2212" : "") + formatDuration(std::abs(apart)));
  }
  std::map<std::uint32_t, const Row*> rowsByNode;
  for (const Row& row : layout.rows) rowsByNode.emplace(row.node, &row);
  for (std::uint32_t i = 0; i < picture.notes.size(); ++i) {
    const Note& note = picture.notes[i];
    if (note.at < layout.from || note.at > layout.to) continue;
    NoteFlag flag;
    flag.index = i;
    flag.time = note.at;
    flag.x = layout.xOf(note.at);
    flag.whole = note.text;
    flag.y = kNoteTop;
    if (!note.row.empty()) {
      const auto node = nodeOf(note.row);
      const auto row = node ? rowsByNode.find(*node) : rowsByNode.end();
      if (row == rowsByNode.end()) continue; // its row is out of sight
      flag.onRow = true;
      flag.y = row->second->y + row->second->height / 2;
      if (layout.isCut(*row->second, flag.y)) continue;
    }
    const double wanted = textWidth(note.text, TextStyle::Label);
    const double right = layout.plotRight - flag.x - kFlag;
    const double left = flag.x - kFlag - layout.plotLeft;
    const bool toTheLeft = wanted > right && left > right;
    flag.text = elideMiddle(note.text, TextStyle::Label, std::max(left, right));
    flag.width = textWidth(flag.text, TextStyle::Label);
    flag.textX = toTheLeft ? flag.x - kFlag - flag.width : flag.x + kFlag;
    flag.textY = flag.y + kNoteBase;
    layout.notes.push_back(std::move(flag));
  }
}

void Timeline::Content::addPath(Layout& layout) {
  if (drawnPath.empty()) return;
  auto feet = lanePlaces(layout);
  for (auto& [key, place] : feet) place.y += kPathBelow;
  const LaneStretch* before = nullptr;
  double beforeY = 0;
  for (std::uint32_t i = 0; i < drawnPath.size(); ++i) {
    const LaneStretch& stretch = drawnPath[i];
    const auto foot = feet.find({stretch.run, stretch.lane});
    if (foot == feet.end() || stretch.run >= runs.size()) {
      before = nullptr;
      continue;
    }
    const Duration shift = runs[stretch.run].shift;
    const Time from = stretch.from + shift;
    const Time to = stretch.to + shift;
    if (before != nullptr && before->run == stretch.run && before->lane != stretch.lane && from >= layout.from &&
        from <= layout.to) {
      const double x1 = layout.xOf(std::clamp(before->to + shift, layout.from, layout.to));
      layout.path.push_back({true, x1, beforeY, layout.xOf(from), foot->second.y, i});
    }
    if (to >= layout.from && from <= layout.to) {
      layout.path.push_back({false, layout.xOf(std::max(from, layout.from)), foot->second.y,
                             layout.xOf(std::min(to, layout.to)), foot->second.y, i});
    }
    before = &stretch;
    beforeY = foot->second.y;
  }
}

void Timeline::setPath(std::vector<LaneStretch> path) {
  content_->drawnPath = std::move(path);
}

} // namespace switchpoint
