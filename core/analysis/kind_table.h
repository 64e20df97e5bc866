// Numbers the kinds of intervals in the order in which they occur.
#pragma once

#include <array>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

#include "analysis/intervals.h"
#include "base/rng.h"

namespace switchpoint {

// Most are found in a small table of recent ones.
class KindTable {
public:
  std::uint32_t codeOf(const IntervalKind& kind) {
    // The cause decides the state.
    const std::uint64_t causeAndStep = std::uint64_t{kind.step} << 8 | static_cast<std::uint64_t>(kind.why);
    const std::uint64_t hash = (kind.detail ^ causeAndStep << 20) * 0x9e3779b97f4a7c15ULL;
    Recent& recent = recent_[hash >> (64 - kRecentBits)];
    if (recent.detail == kind.detail && recent.causeAndStep == causeAndStep) [[likely]]
      return recent.code;
    recent = {kind.detail, causeAndStep, find(kind, mix64(hash))};
    return recent.code;
  }
  const std::vector<IntervalKind>& kinds() const { return kinds_; }
  std::vector<IntervalKind> take() { return std::move(kinds_); }

private:
  static constexpr unsigned kRecentBits = 12;
  struct Recent {
    std::uint64_t detail = 0;
    std::uint64_t causeAndStep = ~std::uint64_t{0}; // of no kind
    std::uint32_t code = 0;
  };

  std::uint32_t find(const IntervalKind& kind, std::uint64_t hash) {
    std::vector<std::uint32_t>& same = known_[hash];
    for (const std::uint32_t code : same) {
      if (kinds_[code] == kind) return code;
    }
    same.push_back(static_cast<std::uint32_t>(kinds_.size()));
    kinds_.push_back(kind);
    return same.back();
  }

  std::vector<IntervalKind> kinds_;
  std::array<Recent, 1u << kRecentBits> recent_;
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> known_;
};

} // namespace switchpoint
