// The queue of timers: a radix wheel with exact nanosecond order, first in first out among equals, nothing allocated.
#pragma once

#include <array>
#include <bit>
#include <cassert>
#include <cstdint>
#include <vector>

#include "base/time.h"

namespace switchpoint {

using TimerId = std::uint32_t;
inline constexpr TimerId kNoTimer = 0xffffffff;

// Eleven levels of 64 slots. A timer sits at the level of the highest bit in which its time differs from the wheel's
// position, so it moves down at most once a level, and those in one slot stay in the order in which they were set.
// Times never lie before the position; the position only moves when a timer is taken or when the caller vouches (by
// `limit`) that nothing earlier can still be set. Flat arrays: copying a wheel copies its state.
class TimerWheel {
public:
  TimerId add(std::uint32_t owner) {
    nodes_.push_back({0, kNoTimer, kNoTimer, owner, kUnset});
    return static_cast<TimerId>(nodes_.size() - 1);
  }
  void reserve(std::size_t count) { nodes_.reserve(count); }

  bool isSet(TimerId id) const { return nodes_[id].slot != kUnset; }
  Time timeOf(TimerId id) const { return nodes_[id].time; }
  std::uint32_t ownerOf(TimerId id) const { return nodes_[id].owner; }
  bool empty() const { return levels_ == 0; }

  // `time` must not lie before the last taken timer. The timer must not be set.
  void set(TimerId id, Time time) {
    Node& node = nodes_[id];
    assert(node.slot == kUnset && time >= position_);
    node.time = time;
    link(id, node);
  }

  void cancel(TimerId id) {
    Node& node = nodes_[id];
    if (node.slot == kUnset) return;
    unlink(node);
    node.slot = kUnset;
  }

  // The earliest time that is set, exact if it is at most `limit`, else some time beyond `limit` that is not later than
  // it; kNever when nothing is set. The caller vouches that no timer will be set before min(limit, result).
  Time next(Time limit) {
    if (levels_ == 0) return kNever;
    const int level = std::countr_zero(levels_);
    const int slot = std::countr_zero(slots_[static_cast<std::size_t>(level)]);
    found_ = static_cast<std::uint32_t>(level * 64 + slot);
    const List& list = lists_[found_];
    // A slot of the lowest level holds one time only; a single timer is the earliest wherever it sits.
    if (level == 0 || list.head == list.tail) return nodes_[list.head].time;
    return nextBelow(limit);
  }

  // The earliest time that is set, found without moving anything (so a time before it may still be set); where very
  // many share a slot, the slot's start. kNever when nothing is set.
  Time earliest() const;

  // Takes the timer that next() has just found: the first of the earliest.
  TimerId take() {
    const TimerId id = lists_[found_].head;
    Node& node = nodes_[id];
    unlink(node);
    node.slot = kUnset;
    // What is left in this slot has the same time: only slots of the lowest level are left with anything.
    position_ = node.time;
    return id;
  }

private:
  static constexpr int kBits = 6;
  static constexpr int kLevels = 11;
  static constexpr std::uint16_t kUnset = 0xffff;

  struct Node {
    Time time;
    TimerId next;
    TimerId previous;
    std::uint32_t owner;
    std::uint16_t slot;
  };
  struct List {
    TimerId head = kNoTimer;
    TimerId tail = kNoTimer;
  };

  Time startOf(int level, int slot) const {
    const int shift = level * kBits;
    const auto position = static_cast<std::uint64_t>(position_);
    const std::uint64_t above = shift + kBits >= 64 ? 0 : (position >> (shift + kBits)) << (shift + kBits);
    const auto start = static_cast<Time>(above | (static_cast<std::uint64_t>(slot) << shift));
    return start > position_ ? start : position_;
  }
  void link(TimerId id, Node& node) {
    const std::uint64_t differing = static_cast<std::uint64_t>(node.time ^ position_) | 1;
    const int level = (63 - std::countl_zero(differing)) / kBits;
    const auto slot = static_cast<std::size_t>((node.time >> (level * kBits)) & 63);
    const std::size_t index = static_cast<std::size_t>(level) * 64 + slot;
    List& list = lists_[index];
    node.slot = static_cast<std::uint16_t>(index);
    node.next = kNoTimer;
    node.previous = list.tail;
    if (list.tail == kNoTimer) {
      list.head = id;
      slots_[static_cast<std::size_t>(level)] |= std::uint64_t{1} << slot;
      levels_ |= 1u << level;
    } else {
      nodes_[list.tail].next = id;
    }
    list.tail = id;
  }
  void unlink(const Node& node) {
    List& list = lists_[node.slot];
    if (node.previous == kNoTimer) {
      list.head = node.next;
    } else {
      nodes_[node.previous].next = node.next;
    }
    if (node.next == kNoTimer) {
      list.tail = node.previous;
    } else {
      nodes_[node.next].previous = node.previous;
    }
    if (list.head == kNoTimer) {
      const std::size_t level = node.slot / 64;
      slots_[level] &= ~(std::uint64_t{1} << (node.slot % 64));
      if (slots_[level] == 0) levels_ &= ~(1u << level);
    }
  }
  void spread(int level, int slot);
  Time nextBelow(Time limit);

  std::vector<Node> nodes_;
  std::array<List, kLevels * 64> lists_{};
  std::array<std::uint64_t, kLevels> slots_{}; // by level: which slots hold timers
  std::uint32_t levels_ = 0;                   // which levels hold timers
  Time position_ = 0;
  std::uint32_t found_ = 0; // the slot next() stopped at
};

} // namespace switchpoint
