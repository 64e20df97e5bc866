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

// Eight levels of 256 slots, one for each byte of a time. A timer sits at the level of the highest byte in which its
// time differs from the wheel's position, so it moves down at most once a level, and those in one slot stay in the
// order in which they were set. Few that share a slot are not moved down at all: looking through them is cheaper. Times
// never lie before the position; the position only moves when a timer is taken that was alone in its slot, or when the
// caller vouches (by `limit`) that nothing earlier can still be set. Flat arrays: copying a wheel copies its state.
class TimerWheel {
public:
  TimerWheel() = default;
  TimerWheel(const TimerWheel&) = default;
  // A snapshot copies one wheel to another again and again: of the slots only those that hold timers in either.
  TimerWheel& operator=(const TimerWheel& other) {
    nodes_ = other.nodes_;
    for (std::uint32_t words = words_ | other.words_; words != 0; words &= words - 1) {
      const auto word = static_cast<std::uint32_t>(std::countr_zero(words));
      for (std::uint64_t bits = bits_[word] | other.bits_[word]; bits != 0; bits &= bits - 1) {
        const std::uint32_t slot = word * 64 + static_cast<std::uint32_t>(std::countr_zero(bits));
        lists_[slot] = other.lists_[slot];
      }
      bits_[word] = other.bits_[word];
    }
    words_ = other.words_;
    position_ = other.position_;
    found_ = other.found_;
    return *this;
  }
  TimerId add(std::uint32_t owner) {
    nodes_.push_back({0, kNoTimer, kNoTimer, owner, kUnset});
    return static_cast<TimerId>(nodes_.size() - 1);
  }
  void reserve(std::size_t count) { nodes_.reserve(count); }

  bool isSet(TimerId id) const { return nodes_[id].slot != kUnset; }
  Time timeOf(TimerId id) const { return nodes_[id].time; }
  std::uint32_t ownerOf(TimerId id) const { return nodes_[id].owner; }
  bool empty() const { return words_ == 0; }

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
    if (words_ == 0) return kNever;
    const std::uint32_t slot = firstSlot();
    const List& list = lists_[slot];
    found_ = list.head;
    // A slot of the lowest level holds one time only; a single timer is the earliest wherever it sits.
    if (slot < kSlots || list.head == list.tail) return nodes_[found_].time;
    return nextAmong(slot, limit);
  }

  // The earliest time that is set, found without moving anything (so a time before it may still be set); where very
  // many share a slot, the slot's start. kNever when nothing is set.
  Time earliest() const;

  // Takes the timer that next() has just found: the first of the earliest.
  TimerId take() {
    Node& node = nodes_[found_];
    // Those that are left in its slot may have been set from the old position only.
    if (unlink(node)) position_ = node.time;
    node.slot = kUnset;
    return found_;
  }

private:
  static constexpr int kBits = 8;
  static constexpr int kLevels = 8;
  static constexpr std::uint32_t kSlots = 1u << kBits; // of a level
  static constexpr std::uint16_t kUnset = 0xffff;
  static constexpr int kFew = 8;

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

  // The first slot that holds timers; there is one.
  std::uint32_t firstSlot() const {
    const auto word = static_cast<std::uint32_t>(std::countr_zero(words_));
    return word * 64 + static_cast<std::uint32_t>(std::countr_zero(bits_[word]));
  }
  Time startOf(std::uint32_t slot) const {
    const std::uint32_t shift = slot / kSlots * kBits;
    const auto position = static_cast<std::uint64_t>(position_);
    const std::uint64_t above = shift + kBits >= 64 ? 0 : (position >> (shift + kBits)) << (shift + kBits);
    const auto start = static_cast<Time>(above | (std::uint64_t{slot % kSlots} << shift));
    return start > position_ ? start : position_;
  }
  void link(TimerId id, Node& node) {
    const auto time = static_cast<std::uint64_t>(node.time);
    const std::uint64_t differing = (time ^ static_cast<std::uint64_t>(position_)) | 1;
    const auto shift = (63u - static_cast<std::uint32_t>(std::countl_zero(differing))) & ~7u; // of its level's byte
    const std::uint32_t slot = shift * (kSlots / kBits) + (static_cast<std::uint32_t>(time >> shift) & (kSlots - 1));
    List& list = lists_[slot];
    node.slot = static_cast<std::uint16_t>(slot);
    node.next = kNoTimer;
    node.previous = list.tail;
    if (list.tail == kNoTimer) {
      list.head = id;
      bits_[slot / 64] |= std::uint64_t{1} << (slot % 64);
      words_ |= 1u << (slot / 64);
    } else {
      nodes_[list.tail].next = id;
    }
    list.tail = id;
  }
  // True: its slot is empty now.
  bool unlink(const Node& node) {
    List& list = lists_[node.slot];
    if (node.next != kNoTimer) {
      nodes_[node.next].previous = node.previous;
    } else {
      list.tail = node.previous;
    }
    if (node.previous != kNoTimer) {
      nodes_[node.previous].next = node.next;
      return false;
    }
    list.head = node.next;
    if (node.next != kNoTimer) return false;
    clear(node.slot);
    return true;
  }
  void clear(std::uint32_t slot) {
    std::uint64_t& bits = bits_[slot / 64];
    bits &= ~(std::uint64_t{1} << (slot % 64));
    if (bits == 0) words_ &= ~(1u << (slot / 64));
  }
  void spread(std::uint32_t slot);
  Time nextAmong(std::uint32_t slot, Time limit);

  std::vector<Node> nodes_;
  std::array<List, kLevels * kSlots> lists_{};
  std::array<std::uint64_t, kLevels * kSlots / 64> bits_{}; // which slots hold timers
  std::uint32_t words_ = 0;                                 // which words of bits_ are not zero
  Time position_ = 0;
  TimerId found_ = kNoTimer; // what next() stopped at
};

} // namespace switchpoint
