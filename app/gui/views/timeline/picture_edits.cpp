#include "gui/views/timeline/picture_edits.h"

#include <algorithm>

namespace switchpoint {

namespace {

bool contains(const std::vector<RowPath>& rows, const RowPath& row) {
  return std::find(rows.begin(), rows.end(), row) != rows.end();
}

void add(std::vector<RowPath>& rows, const RowPath& row) {
  if (!contains(rows, row)) rows.push_back(row);
}

} // namespace

bool PictureEdits::isPinned(const RowPath& row) const {
  return contains(state().arrangement.pinned, row);
}

void PictureEdits::togglePin(const RowPath& row, const QString& name) {
  PictureState next = state();
  if (isPinned(row)) {
    std::erase(next.arrangement.pinned, row);
    return stage_.edit(next, tr("Unpin %1").arg(name));
  }
  next.arrangement.pinned.push_back(row);
  stage_.edit(next, tr("Pin %1").arg(name));
}

void PictureEdits::hide(const RowPath& row, const QString& name) {
  PictureState next = state();
  add(next.arrangement.hidden, row);
  stage_.edit(next, tr("Hide %1").arg(name));
}

bool PictureEdits::hidesAny() const {
  return !state().arrangement.hidden.empty() || !state().arrangement.filter.empty();
}

void PictureEdits::showAll() {
  PictureState next = state();
  next.arrangement.hidden.clear();
  next.arrangement.filter.clear();
  stage_.edit(next, tr("Show all lanes"));
}

void PictureEdits::arrange(const Arrangement& arrangement, const QString& what) {
  PictureState next = state();
  next.arrangement = arrangement;
  stage_.edit(next, what);
}

void PictureEdits::filter(const QString& text) {
  PictureState next = state();
  next.arrangement.filter = text.toStdString();
  stage_.edit(next, tr("Filter lanes"));
}

void PictureEdits::toggleDim(Role role, const QString& name) {
  PictureState next = state();
  bool& dim = next.arrangement.dim[static_cast<std::size_t>(role)];
  dim = !dim;
  stage_.edit(next, dim ? tr("Dim %1").arg(name) : tr("Show %1").arg(name));
}

void PictureEdits::dimOthers(Role role, const QString& name) {
  PictureState next = state();
  std::array<bool, kRoleCount> only{};
  only.fill(true);
  only[static_cast<std::size_t>(role)] = false;
  const bool already = next.arrangement.dim == only;
  if (already) only.fill(false);
  next.arrangement.dim = only;
  stage_.edit(next, already ? tr("Show all states") : tr("Show only %1").arg(name));
}

void PictureEdits::mark(Time at) {
  PictureState next = state();
  if (!next.markerA || next.markerB) {
    next.markerA = at;
    next.markerB.reset();
    return stage_.edit(next, tr("Mark A"));
  }
  next.markerB = at;
  stage_.edit(next, tr("Mark B"));
}

void PictureEdits::moveMarker(int which, Time at) {
  PictureState next = state();
  (which == 0 ? next.markerA : next.markerB) = at;
  stage_.edit(next, which == 0 ? tr("Move mark A") : tr("Move mark B"));
}

void PictureEdits::clearMarkers() {
  PictureState next = state();
  next.markerA.reset();
  next.markerB.reset();
  stage_.edit(next, tr("Clear the marks"));
}

std::optional<std::size_t> PictureEdits::noteAt(Time at, const RowPath& row) const {
  const std::vector<Note>& notes = state().notes;
  const auto note =
      std::find_if(notes.begin(), notes.end(), [&](const Note& each) { return each.at == at && each.row == row; });
  if (note == notes.end()) return std::nullopt;
  return static_cast<std::size_t>(note - notes.begin());
}

void PictureEdits::putNote(Time at, const RowPath& row, const QString& text) {
  const std::optional<std::size_t> there = noteAt(at, row);
  const QString words = text.trimmed();
  if (words.isEmpty()) {
    if (there) removeNote(*there);
    return;
  }
  PictureState next = state();
  if (there) {
    next.notes[*there].text = words.toStdString();
    return stage_.edit(next, tr("Edit note"));
  }
  const auto place =
      std::find_if(next.notes.begin(), next.notes.end(), [at](const Note& each) { return each.at > at; });
  next.notes.insert(place, Note{at, row, words.toStdString()});
  stage_.edit(next, tr("Add note"));
}

void PictureEdits::removeNote(std::size_t index) {
  PictureState next = state();
  if (index >= next.notes.size()) return;
  next.notes.erase(next.notes.begin() + static_cast<std::ptrdiff_t>(index));
  stage_.edit(next, tr("Delete note"));
}

} // namespace switchpoint
