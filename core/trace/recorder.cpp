// The recorder's rare paths: keyframes, marks and handing over.
#include "trace/recorder.h"

#include <utility>

namespace switchpoint {

void Recorder::keyframe() {
  columns_.kinds.ensure(kKeyframeInterval);
  columns_.times.ensure(kKeyframeInterval * kMostTimeBytes);
  columns_.numbers.ensure(kKeyframeInterval * kMostNumberBytes);
  columns_.keyframes.push_back({columns_.kinds.size(), last_, columns_.times.size(), columns_.numbers.size()});
}

Recorder::Mark Recorder::mark() const {
  return {columns_.kinds.size(), columns_.times.size(), columns_.numbers.size(), columns_.keyframes.size(), last_};
}

void Recorder::rollBack(const Mark& mark) {
  columns_.kinds.truncate(mark.kinds);
  columns_.times.truncate(mark.times);
  columns_.numbers.truncate(mark.numbers);
  columns_.keyframes.resize(mark.keyframes);
  last_ = mark.last;
}

Columns Recorder::take() {
  last_ = 0;
  return std::exchange(columns_, Columns{});
}

} // namespace switchpoint
