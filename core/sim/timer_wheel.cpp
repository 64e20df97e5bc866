#include "sim/timer_wheel.h"

#include <algorithm>

namespace switchpoint {

// Moves a slot's timers down. The position stands at the slot's start by now, so each of them finds a lower level.
void TimerWheel::spread(int level, int slot) {
  List& list = lists_[static_cast<std::size_t>(level) * 64 + static_cast<std::size_t>(slot)];
  TimerId id = list.head;
  list = {};
  slots_[static_cast<std::size_t>(level)] &= ~(std::uint64_t{1} << slot);
  if (slots_[static_cast<std::size_t>(level)] == 0) levels_ &= ~(1u << level);
  while (id != kNoTimer) {
    Node& node = nodes_[id];
    const TimerId following = node.next;
    link(id, node);
    id = following;
  }
}

Time TimerWheel::nextBelow(Time limit) {
  for (;;) {
    const int level = std::countr_zero(levels_);
    const int slot = std::countr_zero(slots_[static_cast<std::size_t>(level)]);
    found_ = static_cast<std::uint32_t>(level * 64 + slot);
    const List& list = lists_[found_];
    if (level == 0 || list.head == list.tail) return nodes_[list.head].time;
    const Time start = startOf(level, slot);
    if (start > limit) return start;
    position_ = start;
    spread(level, slot);
  }
}

Time TimerWheel::earliest() const {
  if (levels_ == 0) return kNever;
  const int level = std::countr_zero(levels_);
  const int slot = std::countr_zero(slots_[static_cast<std::size_t>(level)]);
  TimerId id = lists_[static_cast<std::size_t>(level) * 64 + static_cast<std::size_t>(slot)].head;
  if (level == 0) return nodes_[id].time;
  Time least = kNever;
  for (int looked = 0; id != kNoTimer; id = nodes_[id].next) {
    if (++looked > 64) return startOf(level, slot);
    least = std::min(least, nodes_[id].time);
  }
  return least;
}

} // namespace switchpoint
