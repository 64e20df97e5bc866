// Seeded random numbers that are the same on every compiler: counter-based SplitMix64 and distributions of our own.
#pragma once

#include <cstdint>

namespace switchpoint {

// SplitMix64 (Steele, Lea, Flood 2014): eight bytes of state, passes BigCrush, one multiply chain a number.
constexpr std::uint64_t mix64(std::uint64_t z) {
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31);
}

class Rng {
public:
  Rng() = default;
  constexpr explicit Rng(std::uint64_t seed) : state_(seed) {}

  // A stream of its own for (seed, stream): draws of one task never depend on another's.
  static constexpr Rng forStream(std::uint64_t seed, std::uint64_t stream) {
    return Rng(mix64(seed + 0x9e3779b97f4a7c15ULL) ^ mix64(stream * 0xd1342543de82ef95ULL + 1));
  }

  constexpr std::uint64_t next() {
    state_ += 0x9e3779b97f4a7c15ULL;
    return mix64(state_);
  }

  // Uniform in [0, bound), bound > 0. Lemire's multiply-shift; the bias is below 2^-32 for the bounds used here.
  constexpr std::uint64_t below(std::uint64_t bound) {
    __extension__ using Wide = unsigned __int128;
    return static_cast<std::uint64_t>((static_cast<Wide>(next()) * bound) >> 64);
  }

  // Uniform in [0, 1), 53 bits.
  constexpr double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

  // Exponential with mean 1, and normal with mean 0 and deviation 1 (sum of twelve uniforms less six: no libm).
  double exponential();
  double normal();

  friend constexpr bool operator==(const Rng&, const Rng&) = default;

private:
  std::uint64_t state_ = 0;
};

// Natural logarithm and exponential with a fixed sequence of IEEE operations: libm differs between machines.
double portableLog(double x);
double portableExp(double x);

} // namespace switchpoint
