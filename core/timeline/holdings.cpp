#include "timeline/holdings.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace switchpoint {

Holdings::Holdings(Role role, Time end, std::size_t lanes) : role_(role) {
  const auto bitsOf = [](auto value) {
    return static_cast<unsigned>(std::bit_width(static_cast<std::uint64_t>(value)));
  };
  const unsigned wanted = bitsOf(lanes) + 1; // and the shade
  ownersApart_ = bitsOf(end) + wanted > 63 || wanted > 32;
  shift_ = ownersApart_ ? 1 : wanted;
}

void Holdings::add(Time start, Time end, std::uint32_t owner, std::uint8_t shade) {
  assert(end >= start);
  if (words_.size() % kBlock == 0) before_.push_back(sum_);
  const Duration length = end - start;
  sum_ += length;
  const bool isLong = length >= kLong;
  if (isLong) long_.emplace_back(static_cast<std::uint32_t>(words_.size()), length);
  lengths_.push_back(isLong ? kLong : static_cast<std::uint32_t>(length));
  if (ownersApart_) owners_.push_back(owner);
  words_.push_back(static_cast<std::uint64_t>(start) << shift_ | (ownersApart_ ? 0u : owner << 1) | (shade & 1u));
}

Duration Holdings::longLength(std::size_t i) const {
  const auto found =
      std::partition_point(long_.begin(), long_.end(), [i](const auto& entry) { return entry.first < i; });
  return found->second;
}

// From where it would be if all were equally far from each other, in steps that double, then halve.
std::size_t Holdings::countBefore(Time at, std::size_t known) const {
  const auto begins = [this, at](std::size_t i) { return start(i) < at; };
  if (known >= size() || !begins(known)) return known;
  std::size_t low = known + 1; // so many do
  std::size_t high = size();   // no more do
  const auto all = static_cast<double>(std::max<Time>(1, start(high - 1) - start(0)));
  const double further = static_cast<double>(at - start(known)) / all * static_cast<double>(size());
  const auto guess = low + static_cast<std::size_t>(std::min(further, static_cast<double>(high - low)));
  std::size_t step = 1;
  if (guess < high && begins(guess)) {
    low = guess + 1;
    for (; low + step <= high && begins(low + step - 1); step *= 2) low += step;
    high = std::min(high, low + step - 1);
  } else {
    high = guess;
    for (; high >= low + step && !begins(high - step); step *= 2) high -= step;
    if (high >= low + step) low = high - step + 1;
  }
  const auto from = words_.begin() + static_cast<std::ptrdiff_t>(low);
  const auto to = words_.begin() + static_cast<std::ptrdiff_t>(high);
  const auto found =
      std::partition_point(from, to, [this, at](std::uint64_t word) { return static_cast<Time>(word >> shift_) < at; });
  return static_cast<std::size_t>(found - words_.begin());
}

std::size_t Holdings::someBefore(Time at, std::size_t known, std::size_t guess) const {
  if (guess > known && guess <= size() && start(guess - 1) < at) return guess;
  return countBefore(at, known);
}

// At the beginning of a block, if there is one, where the lengths need not be added up.
std::size_t Holdings::beginsBetween(Time from, Time to, std::size_t known, std::size_t guess) const {
  const std::size_t even = guess / kBlock * kBlock;
  const std::size_t near = even > known ? even : guess;
  if (near > known && near < size() && start(near) >= from && start(near) < to) return near;
  return countBefore(from, known);
}

// They do not overlap: of those that begin before, all but the last have ended.
std::size_t Holdings::countEnded(Time at) const {
  const std::size_t begun = countBefore(at);
  return begun > 0 && end(begun - 1) > at ? begun - 1 : begun;
}

Duration Holdings::heldBefore(Time at, std::size_t known) const {
  const std::size_t begun = countBefore(at, known);
  if (begun == 0) return 0;
  const std::size_t last = begun - 1;
  return lengthOf(last) + std::min(at, end(last)) - start(last);
}

Duration Holdings::lengthOf(std::size_t count) const {
  if (count == size()) return sum_;
  Duration sum = before_[count / kBlock];
  for (std::size_t i = count / kBlock * kBlock; i < count; ++i) sum += length(i);
  return sum;
}

} // namespace switchpoint
