#include "sim/timer_wheel.h"

#include <algorithm>

namespace switchpoint {

// Moves a slot's timers down. The position stands at the slot's start by now, so each of them finds a lower level.
void TimerWheel::spread(std::uint32_t slot) {
  TimerId id = lists_[slot].head;
  lists_[slot] = {};
  clear(slot);
  while (id != kNoTimer) {
    Node& node = nodes_[id];
    const TimerId following = node.next;
    link(id, node);
    id = following;
  }
}

// Several share the first slot: the earliest of few, or of those that a move down leaves together.
Time TimerWheel::nextAmong(std::uint32_t slot, Time limit) {
  for (;;) {
    const List list = lists_[slot];
    found_ = list.head;
    Time least = nodes_[found_].time;
    if (slot < kSlots) return least;
    TimerId id = nodes_[found_].next;
    for (int looked = 1; id != kNoTimer && looked < kFew; ++looked) {
      const Node& node = nodes_[id];
      if (node.time < least) {
        least = node.time;
        found_ = id;
      }
      id = node.next;
    }
    if (id == kNoTimer) return least;
    const Time start = startOf(slot);
    if (start > limit) return start;
    position_ = start;
    spread(slot);
    slot = firstSlot();
  }
}

Time TimerWheel::earliest() const {
  if (words_ == 0) return kNever;
  const std::uint32_t slot = firstSlot();
  TimerId id = lists_[slot].head;
  if (slot < kSlots) return nodes_[id].time;
  Time least = kNever;
  for (int looked = 0; id != kNoTimer; id = nodes_[id].next) {
    if (++looked > 64) return startOf(slot);
    least = std::min(least, nodes_[id].time);
  }
  return least;
}

} // namespace switchpoint
