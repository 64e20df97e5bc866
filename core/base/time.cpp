// Durations as people read and write them. Integers only, so that the text is the same everywhere.
#include "base/time.h"

#include <array>
#include <charconv>
#include <cstddef>
#include <utility>

namespace switchpoint {
namespace {

struct Unit {
  std::string_view name;
  std::uint64_t length; // ns
  int decimals;         // digits below one unit
};

constexpr std::array<Unit, 4> kUnits = {
    {{"ns", 1, 0}, {"µs", 1'000, 3}, {"ms", 1'000'000, 6}, {"s", 1'000'000'000, 9}}};

std::uint64_t tenTo(int power) {
  std::uint64_t result = 1;
  for (int i = 0; i < power; ++i) result *= 10;
  return result;
}

int digitsOf(std::uint64_t value) {
  int digits = 1;
  while (value >= 10) {
    value /= 10;
    ++digits;
  }
  return digits;
}

// `length` in `unit` with `decimals` decimals, rounded half up, as an integer without the point.
std::uint64_t scaled(std::uint64_t length, const Unit& unit, int decimals) {
  const std::uint64_t grain = unit.length / tenTo(decimals);
  return length / grain + (length % grain >= grain - grain / 2 ? 1 : 0);
}

int decimalsFor(std::uint64_t whole, const Unit& unit, int digits) {
  const int wanted = digits - digitsOf(whole);
  if (wanted < 0) return 0;
  return wanted < unit.decimals ? wanted : unit.decimals;
}

std::string withPoint(std::uint64_t number, int decimals) {
  std::string text = std::to_string(number);
  if (decimals == 0) return text;
  const auto places = static_cast<std::size_t>(decimals);
  if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
  text.insert(text.size() - places, 1, '.');
  return text;
}

void dropTrailingZeros(std::string& text) {
  if (text.find('.') == std::string::npos) return;
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
}

constexpr std::array<std::pair<std::string_view, Duration>, 9> kWrittenUnits = {{{"ns", kNanosecond},
                                                                                 {"us", kMicrosecond},
                                                                                 {"µs", kMicrosecond},
                                                                                 {"μs", kMicrosecond},
                                                                                 {"ms", kMillisecond},
                                                                                 {"s", kSecond},
                                                                                 {"min", 60 * kSecond},
                                                                                 {"h", 3600 * kSecond},
                                                                                 {"d", 24 * 3600 * kSecond}}};

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

// Reads "12.5" at the front of `text`: the digits before and after the point; false without a digit on both sides.
bool takeNumber(std::string_view& text, std::string_view& whole, std::string_view& part) {
  std::size_t at = 0;
  while (at < text.size() && isDigit(text[at])) ++at;
  if (at == 0) return false;
  whole = text.substr(0, at);
  part = {};
  if (at < text.size() && text[at] == '.') {
    const std::size_t from = ++at;
    while (at < text.size() && isDigit(text[at])) ++at;
    if (at == from) return false;
    part = text.substr(from, at - from);
  }
  text.remove_prefix(at);
  return true;
}

// whole.part units in nanoseconds; digits below a nanosecond are cut off. False beyond kLongestDuration.
bool combine(std::string_view whole, std::string_view part, Duration unit, Duration& out) {
  Duration count = 0;
  const auto [end, error] = std::from_chars(whole.data(), whole.data() + whole.size(), count);
  if (error != std::errc() || end != whole.data() + whole.size()) return false;
  if (count > kLongestDuration / unit) return false;
  Duration total = count * unit;
  Duration fraction = 0; // in units / 10^digits, so that nothing rounds on the way
  Duration scale = 1;
  for (const char c : part) {
    if (scale > 100'000'000) break;
    fraction = fraction * 10 + (c - '0');
    scale *= 10;
  }
  total += unit / scale * fraction + unit % scale * fraction / scale;
  if (total > kLongestDuration) return false;
  out = total;
  return true;
}

} // namespace

std::string formatDuration(Duration d, int digits) {
  const bool negative = d < 0;
  const std::uint64_t length = negative ? 0 - static_cast<std::uint64_t>(d) : static_cast<std::uint64_t>(d);
  std::size_t at = 0;
  while (at + 1 < kUnits.size() && length >= kUnits[at + 1].length) ++at;
  int decimals = decimalsFor(length / kUnits[at].length, kUnits[at], digits);
  std::uint64_t number = scaled(length, kUnits[at], decimals);
  if (at + 1 < kUnits.size() && number >= 1000 * tenTo(decimals)) { // 999.96 ms are 1.00 s
    ++at;
    decimals = decimalsFor(1, kUnits[at], digits);
    number = tenTo(decimals);
  } else if (digitsOf(number) > digits && decimals > 0) { // 9.996 s are 10.0 s
    --decimals;
    number = scaled(length, kUnits[at], decimals);
  }
  std::string text = withPoint(number, decimals);
  // Seconds stand in columns of totals and keep their zeros ("2.00 s"); smaller units do not ("5.1 ms").
  if (kUnits[at].length < 1'000'000'000) dropTrailingZeros(text);
  return (negative ? "-" : "") + text + " " + std::string(kUnits[at].name);
}

bool parseDuration(std::string_view text, Duration& out) {
  std::string_view whole;
  std::string_view part;
  if (!takeNumber(text, whole, part)) return false;
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  for (const auto& [name, length] : kWrittenUnits) {
    if (text == name) return combine(whole, part, length, out);
  }
  return false;
}

std::string formatCount(std::int64_t value, std::string_view separator) {
  const bool negative = value < 0;
  const std::uint64_t size = negative ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
  const std::string digits = std::to_string(size);
  std::string text = negative ? "-" : "";
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) text += separator;
    text += digits[i];
  }
  return text;
}

} // namespace switchpoint
