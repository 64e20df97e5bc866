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

// In steps that double, then halve.
std::size_t Holdings::countBefore(Time at, std::size_t known) const {
  const auto begins = [this, at](std::size_t i) { return start(i) < at; };
  std::size_t step = 1;
  if (known == 0) { // anywhere
    step = std::bit_ceil(words_.size() + 1);
  } else {
    for (; known + step <= size() && begins(known + step - 1); step *= 2) known += step;
  }
  for (; step > 0; step /= 2) {
    if (known + step <= size() && begins(known + step - 1)) known += step;
  }
  return known;
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
  Duration sum = before_[last / kBlock];
  for (std::size_t i = last / kBlock * kBlock; i < last; ++i) sum += length(i);
  return sum + std::min(at, end(last)) - start(last);
}

} // namespace switchpoint
