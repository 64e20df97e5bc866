// A fingerprint of a state: 128 bits, the same on every machine, so that equal states are met with practical certainty.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>

namespace switchpoint {

// Order matters: what is added in another order gives another fingerprint.
class Digest {
public:
  void add(std::uint64_t word) {
    a_ = (a_ ^ word) * 0x9e3779b97f4a7c15ULL;
    a_ ^= a_ >> 29;
    b_ = (b_ + word) * 0xd6e8feb86659fd93ULL;
    b_ ^= b_ >> 32;
  }
  void add(std::string_view text) {
    add(text.size());
    for (const char c : text) add(static_cast<std::uint64_t>(static_cast<unsigned char>(c)));
  }
  std::pair<std::uint64_t, std::uint64_t> value() const { return {a_, b_}; }

private:
  std::uint64_t a_ = 0x243f6a8885a308d3ULL;
  std::uint64_t b_ = 0x13198a2e03707344ULL;
};

} // namespace switchpoint
