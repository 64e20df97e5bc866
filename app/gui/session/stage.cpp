#include "gui/session/stage.h"

#include <algorithm>
#include <utility>

namespace switchpoint {

void Stage::edit(const PictureState& state, const QString& what) {
  if (state == state_) return;
  const PictureState before = std::exchange(state_, state);
  Q_EMIT edited(before, what);
  Q_EMIT stateChanged();
}

void Stage::restore(const PictureState& state) {
  if (state == state_) return;
  state_ = state;
  Q_EMIT stateChanged();
}

void Stage::reset() {
  restore({});
  setRange(std::nullopt);
  setInstant(std::nullopt);
  setHighlight({});
  setPath({});
  setWitnessed({});
}

void Stage::setRange(const std::optional<TimeRange>& range) {
  if (range == range_) return;
  range_ = range;
  Q_EMIT rangeChanged();
}

void Stage::setInstant(const std::optional<Time>& instant) {
  if (instant == instant_) return;
  instant_ = instant;
  Q_EMIT instantChanged();
}

void Stage::setLines(std::vector<std::uint32_t> lines) {
  std::sort(lines.begin(), lines.end());
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  std::erase(lines, 0u);
  if (lines == lines_) return;
  lines_ = std::move(lines);
  Q_EMIT linesChanged();
}

void Stage::setHighlight(const Highlight& highlight) {
  if (highlight == highlight_) return;
  highlight_ = highlight;
  Q_EMIT highlightChanged();
}

void Stage::setPath(std::vector<PathSegment> path) {
  if (path == path_) return;
  path_ = std::move(path);
  Q_EMIT pathChanged();
}

void Stage::setWitnessed(const std::string& variable) {
  if (variable == witnessed_) return;
  witnessed_ = variable;
  Q_EMIT stateChanged();
}

PictureState Stage::shown() const {
  PictureState shown = state_;
  if (!witnessed_.empty()) shown.unfold = witnessed_;
  return shown;
}

} // namespace switchpoint
