// Distributions, logarithm and exponential of our own. Each line is one fixed chain of IEEE operations; contraction
// into fused multiply-adds is switched off for the whole build.
#include "base/rng.h"

#include <bit>
#include <limits>

namespace switchpoint {
namespace {

// ln 2 in two parts: the first has trailing zeros, so that a small integer times it is exact (fdlibm's split).
constexpr double kLn2High = 6.93147180369123816490e-01;
constexpr double kLn2Low = 1.90821492927058770002e-10;
constexpr int kExponentBias = 1023;

double powerOfTwo(int exponent) { // -1022 <= exponent <= 1023
  return std::bit_cast<double>(static_cast<std::uint64_t>(exponent + kExponentBias) << 52);
}

} // namespace

double portableLog(double x) {
  if (!(x > 0)) return x == 0 ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::quiet_NaN();
  if (x > std::numeric_limits<double>::max()) return x;
  int exponent = 0;
  if (x < std::numeric_limits<double>::min()) { // subnormal
    x *= 0x1.0p54;
    exponent = -54;
  }
  const auto bits = std::bit_cast<std::uint64_t>(x);
  exponent += static_cast<int>(bits >> 52) - kExponentBias;
  double mantissa = std::bit_cast<double>((bits & 0x000fffffffffffffULL) | 0x3ff0000000000000ULL);
  if (mantissa > 1.4142135623730951) {
    mantissa *= 0.5;
    ++exponent;
  }
  // log m = 2 atanh s with s = (m - 1) / (m + 1), |s| < 0.172: eleven terms reach the last bit.
  const double s = (mantissa - 1.0) / (mantissa + 1.0);
  const double square = s * s;
  double sum = 0;
  for (int k = 21; k >= 3; k -= 2) sum = (sum + 1.0 / k) * square;
  const double series = 2.0 * s + 2.0 * s * sum;
  return exponent * kLn2High + (exponent * kLn2Low + series);
}

double portableExp(double x) {
  if (x != x) return x;
  if (x > 709.782712893384) return std::numeric_limits<double>::infinity();
  if (x < -745.2) return 0;
  // x = k ln 2 + r with |r| <= 0.347: fourteen terms of the power series reach the last bit.
  const int k = static_cast<int>(x * 1.4426950408889634 + (x < 0 ? -0.5 : 0.5));
  const double r = (x - k * kLn2High) - k * kLn2Low;
  double sum = 1;
  for (int n = 14; n >= 1; --n) sum = 1.0 + sum * r / n;
  // In two steps, because 2^k alone may lie outside the normal range.
  const int half = k / 2;
  return sum * powerOfTwo(half) * powerOfTwo(k - half);
}

double Rng::exponential() {
  return -portableLog(1.0 - unit());
}

double Rng::normal() {
  double sum = 0;
  for (int i = 0; i < 12; ++i) sum += unit();
  return sum - 6.0;
}

} // namespace switchpoint
