// The moves of one schedule with their order by cause: which of them could have happened in another order.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "sim/untimed.h"

namespace switchpoint {

// One move that was made.
struct Happened {
  std::uint32_t actor = 0;
  std::uint32_t ordinal = 0; // of the actor's moves, from 1
  bool ends = false;         // the run ended with it, so its order with all others matters
  std::vector<Touch> touched;
  std::vector<std::uint32_t> clock; // by actor: how many of its moves must come before this, or are this
};

// What is known by then of an actor's moves, 0 for one that has made none.
inline std::uint32_t known(const std::vector<std::uint32_t>& clock, std::uint32_t actor) {
  return actor < clock.size() ? clock[actor] : 0;
}
inline void learn(std::vector<std::uint32_t>& clock, const std::vector<std::uint32_t>& other) {
  if (clock.size() < other.size()) clock.resize(other.size());
  for (std::size_t i = 0; i < other.size(); ++i) clock[i] = std::max(clock[i], other[i]);
}
inline void set(std::vector<std::uint32_t>& clock, std::uint32_t actor, std::uint32_t ordinal) {
  if (clock.size() <= actor) clock.resize(actor + 1);
  clock[actor] = ordinal;
}

inline bool conflict(const std::vector<Touch>& a, const std::vector<Touch>& b) {
  return std::ranges::any_of(a, [&](const Touch& one) {
    return std::ranges::any_of(b, [&](const Touch& other) { return conflict(one, other); });
  });
}
inline bool conflict(const Happened& a, const Happened& b) {
  return a.ends || b.ends || conflict(a.touched, b.touched);
}

// What of this thing a move touched first; nullptr: nothing.
inline const Touch* firstTouch(const Happened& event, const Touch& thing) {
  const auto found = std::ranges::find_if(
      event.touched, [&](const Touch& touch) { return touch.kind == thing.kind && touch.index == thing.index; });
  return found == event.touched.end() ? nullptr : &*found;
}

} // namespace switchpoint
