// TimelineCanvas's notes: where they go, and the line in which they are written.
#include <algorithm>
#include <cmath>

#include "gui/views/timeline/note_editor.h"
#include "gui/views/timeline/timeline_canvas.h"

namespace switchpoint {

namespace {

constexpr double kReach = 7; // px around a flag's tip

} // namespace

void TimelineCanvas::openNote(Time at, const RowPath& row) {
  notedAt_ = at;
  notedRow_ = row;
  const auto there = PictureEdits(stage_).noteAt(at, row);
  const QString text = there ? QString::fromStdString(stage_.state().notes[*there].text) : QString();
  double y = kRulerHeight;
  for (const Row& each : layout_.rows) {
    if (!row.empty() && timeline_->pathOf(each) == row) y += each.y + each.height / 2;
  }
  noteEditor().openAt({layout_.xOf(at), y}, text, there.has_value());
}

void TimelineCanvas::addNote() {
  if (!timeline_) return;
  if (selected_.kind != SpanKind::None) {
    return openNote(std::max(timeline_->startOf(selected_), camera_.from()), timeline_->pathOf(selected_));
  }
  openNote(stage_.instant().value_or(pointerTime()), stoodOn_);
}

void TimelineCanvas::editNote(std::uint32_t index) {
  if (!timeline_ || index >= stage_.state().notes.size()) return;
  lastNote_ = index + 1;
  const Note note = stage_.state().notes[index];
  if (note.at < camera_.from() || note.at > camera_.to()) {
    Camera camera = camera_;
    camera.reveal(note.at);
    moveTo(camera, scroll_, Motion::Jump, false);
  }
  if (!note.row.empty()) standOn(note.row);
  openNote(note.at, note.row);
}

void TimelineCanvas::nextNote() {
  const std::size_t count = stage_.state().notes.size();
  if (count > 0) editNote(static_cast<std::uint32_t>(lastNote_ % count));
}

std::optional<std::uint32_t> TimelineCanvas::noteUnder(QPointF at) const {
  const QPointF point = inRows(at);
  for (const NoteFlag& flag : layout_.notes) {
    const bool onTip = std::abs(point.x() - flag.x) <= kReach && std::abs(point.y() - flag.y) <= kReach;
    const QRectF words(flag.textX - 4, flag.textY - 13, flag.width + 8, 18);
    if (onTip || words.contains(point)) return flag.index;
  }
  return std::nullopt;
}

} // namespace switchpoint
