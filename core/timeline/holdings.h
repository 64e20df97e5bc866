// Who had one lock, GIL or queue of waiters when: twelve bytes a holding, and how long it was held before any instant.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "timeline/layout.h"

namespace switchpoint {

// A stretch in which a GIL or lock has an owner, or in which somebody waits for another primitive.
struct Holding {
  Time start = 0, end = 0;
  std::uint32_t owner = 0; // lane + 1; 0: several
  Role role = Role::Held;
  std::uint8_t shade = 0; // alternates with the owner
};

// In time order, not overlapping; put together as they are asked for.
class Holdings {
public:
  Holdings() = default;
  // `end`: none begins later. `lanes`: no owner is above.
  Holdings(Role role, Time end, std::size_t lanes);

  // The role is that of all.
  void add(Time start, Time end, std::uint32_t owner, std::uint8_t shade);

  std::size_t size() const { return words_.size(); }
  bool empty() const { return words_.empty(); }
  Role role() const { return role_; }
  Holding operator[](std::size_t i) const { return {start(i), end(i), owner(i), role_, shade(i)}; }
  Time start(std::size_t i) const { return static_cast<Time>(words_[i] >> shift_); }
  Time end(std::size_t i) const { return start(i) + length(i); }
  std::uint32_t owner(std::size_t i) const { return owners_.empty() ? low(i) >> 1 : owners_[i]; }
  std::uint8_t shade(std::size_t i) const { return static_cast<std::uint8_t>(low(i) & 1); }

  // How many begin before `at`, of which so many are known to; looking for them costs what lies between.
  std::size_t countBefore(Time at, std::size_t known = 0) const;
  // How many have ended at `at`.
  std::size_t countEnded(Time at) const;
  // So many that begin before `at`: `guess` of them where that is more than `known`, or else all.
  std::size_t someBefore(Time at, std::size_t known, std::size_t guess) const;
  // The first that begins at `from` or later, or one near `guess` that begins between `from` and `to`; so many are
  // known to begin before.
  std::size_t beginsBetween(Time from, Time to, std::size_t known, std::size_t guess) const;
  // Lengths of all, as far as they lie before `at`. Of these so many are known to begin before it.
  Duration heldBefore(Time at, std::size_t known = 0) const;
  // Lengths of the first `count`.
  Duration lengthOf(std::size_t count) const;

private:
  static constexpr std::size_t kBlock = 32;
  static constexpr std::uint32_t kLong = 0xffffffff; // a length that stands in long_
  Duration length(std::size_t i) const { return lengths_[i] == kLong ? longLength(i) : Duration{lengths_[i]}; }
  Duration longLength(std::size_t i) const;
  std::uint32_t low(std::size_t i) const {
    return static_cast<std::uint32_t>(words_[i] & ((std::uint64_t{1} << shift_) - 1));
  }

  std::vector<std::uint64_t> words_; // start << shift_ | owner << 1 | shade
  std::vector<std::uint32_t> lengths_;
  std::vector<std::uint32_t> owners_;                    // where they do not fit into the words
  std::vector<std::pair<std::uint32_t, Duration>> long_; // by index
  std::vector<Duration> before_;                         // lengths of the holdings before k * kBlock
  Duration sum_ = 0;
  unsigned shift_ = 1;
  bool ownersApart_ = true;
  Role role_ = Role::Held;
};

} // namespace switchpoint
