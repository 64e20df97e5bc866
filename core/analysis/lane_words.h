// One word for each interval, lane by lane, while nobody knows yet how many there will be of each lane.
#pragma once

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/huge_pages.h"

namespace switchpoint {

// Pieces of a few blocks of memory, so that lanes that grow side by side need neither copying nor counting beforehand.
class LaneWords {
public:
  // `most`: of all lanes together.
  LaneWords(std::size_t lanes, std::uint64_t most)
      : lanes_(lanes), blockSize_(std::clamp<std::size_t>(most, kLargestPiece, kLargestBlock)) {}

  void append(std::uint32_t lane, std::uint64_t word) {
    Lane& to = lanes_[lane];
    if (to.next == to.stop) [[unlikely]]
      grow(to);
    *to.next++ = word;
  }
  // The lane has one.
  std::uint64_t& last(std::uint32_t lane) { return lanes_[lane].next[-1]; }

  std::size_t size(std::uint32_t lane) const {
    const Lane& of = lanes_[lane];
    return of.before + static_cast<std::size_t>(of.next - of.begin);
  }
  // Calls see(first, count) for each piece of a lane's words, in order.
  template <typename See>
  void eachPiece(std::uint32_t lane, See see) {
    const Lane& of = lanes_[lane];
    for (const auto& [first, count] : of.full) see(first, count);
    see(of.begin, static_cast<std::size_t>(of.next - of.begin));
  }

private:
  static constexpr std::size_t kSmallestPiece = 16, kLargestPiece = 1024;
  static constexpr std::size_t kLargestBlock = (std::size_t{40} << 20) / sizeof(std::uint64_t);
  struct Lane {
    std::uint64_t* next = nullptr;
    std::uint64_t* stop = nullptr;
    std::uint64_t* begin = nullptr; // of the piece that is being filled
    std::size_t before = 0;         // words in full pieces
    std::vector<std::pair<std::uint64_t*, std::size_t>> full;
  };

  void grow(Lane& lane) {
    const auto filled = static_cast<std::size_t>(lane.next - lane.begin);
    if (filled > 0) lane.full.emplace_back(lane.begin, filled);
    lane.before += filled;
    const std::size_t piece = std::clamp(2 * filled, kSmallestPiece, kLargestPiece);
    if (blocks_.empty() || blockSize_ - used_ < piece) {
      blocks_.emplace_back().resize(blockSize_);
      used_ = 0;
    }
    lane.begin = lane.next = blocks_.back().data() + used_;
    lane.stop = lane.begin + piece;
    used_ += piece;
  }

  std::vector<Lane> lanes_;
  std::vector<UnsetVector<std::uint64_t>> blocks_;
  std::size_t blockSize_, used_ = 0; // used_: of the last block
};

} // namespace switchpoint
