// Virtual time: a signed 64-bit count of nanoseconds, and the conversions people read.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace switchpoint {

// A point on the virtual clock, in nanoseconds since the start of the run; and a length of time.
using Time = std::int64_t;
using Duration = std::int64_t;

inline constexpr Duration kNanosecond = 1;
inline constexpr Duration kMicrosecond = 1'000;
inline constexpr Duration kMillisecond = 1'000'000;
inline constexpr Duration kSecond = 1'000'000'000;
inline constexpr Time kNever = std::numeric_limits<Time>::max();

// The longest duration a person may write: ten days. Keeps every sum of a bounded run inside 64 bits.
inline constexpr Duration kLongestDuration = 10LL * 24 * 3600 * kSecond;

constexpr double toSeconds(Duration d) {
  return static_cast<double>(d) / 1e9;
}

// "1.20 s", "5.1 ms", "16 µs", "40 ns": at most `digits` significant digits, unit chosen by size.
std::string formatDuration(Duration d, int digits = 3);

// Reads "150ms", "2 s", "1.5us", "10ns", "3min", "1h". Returns false on anything else, on a negative length and on
// one beyond kLongestDuration. A bare number has no unit and is refused: the caller says what to write.
bool parseDuration(std::string_view text, Duration& out);

// "1 480 596": groups of three digits with a thin space (U+2009), or `separator` where that must be ASCII.
std::string formatCount(std::int64_t value, std::string_view separator = "\u2009");

} // namespace switchpoint
