// The recorder's rare paths: keyframes, marks and handing over.
#include "trace/recorder.h"

#include <utility>

namespace switchpoint {

void Recorder::keyframe() {
  columns_.kinds.ensure(kKeyframeInterval);
  columns_.times.ensure(kKeyframeInterval * kMostTimeBytes);
  columns_.numbers.ensure(kKeyframeInterval * kMostNumberBytes);
  columns_.keyframes.push_back({columns_.kinds.size(), last_, columns_.times.size(), columns_.numbers.size()});
  left_ = kKeyframeInterval;
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
  const std::uint64_t within = mark.kinds % kKeyframeInterval;
  left_ = within == 0 ? 0 : static_cast<std::uint32_t>(kKeyframeInterval - within);
}

Columns Recorder::take() {
  last_ = 0;
  left_ = 0;
  return std::exchange(columns_, Columns{});
}

} // namespace switchpoint
