// A heap of four children a node over keys of 128 bits: the event queue of a bare loop with few events.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace switchpoint::bench {

// Ordered by time, then by sequence; the actor rides along.
struct EventKey {
  __extension__ using Bits = unsigned __int128;
  Bits bits;

  EventKey(std::uint64_t time, std::uint32_t sequence, std::uint32_t actor)
      : bits((static_cast<Bits>(time) << 64) | (static_cast<std::uint64_t>(sequence) << 32 | actor)) {}
  std::uint64_t time() const { return static_cast<std::uint64_t>(bits >> 64); }
  std::uint32_t actor() const { return static_cast<std::uint32_t>(bits); }
};

class QuadHeap {
public:
  bool empty() const { return keys_.empty(); }
  EventKey top() const { return keys_[0]; }

  void push(EventKey key) {
    std::size_t at = keys_.size();
    keys_.push_back(key);
    while (at > 0) {
      const std::size_t parent = (at - 1) / 4;
      if (keys_[parent].bits <= key.bits) break;
      keys_[at] = keys_[parent];
      at = parent;
    }
    keys_[at] = key;
  }
  void pop() {
    const EventKey last = keys_.back();
    keys_.pop_back();
    if (!keys_.empty()) sink(last);
  }
  void replaceTop(EventKey key) { sink(key); }

private:
  void sink(EventKey key) {
    const std::size_t count = keys_.size();
    std::size_t at = 0;
    for (;;) {
      const std::size_t first = 4 * at + 1;
      if (first >= count) break;
      const std::size_t end = std::min(first + 4, count);
      std::size_t least = first;
      for (std::size_t child = first + 1; child < end; ++child) {
        if (keys_[child].bits < keys_[least].bits) least = child;
      }
      if (keys_[least].bits >= key.bits) break;
      keys_[at] = keys_[least];
      at = least;
    }
    keys_[at] = key;
  }

  std::vector<EventKey> keys_;
};

} // namespace switchpoint::bench
