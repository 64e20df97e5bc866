#include "cli/numbers.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "base/time.h"

namespace switchpoint {

std::optional<std::int64_t> parseInteger(std::string_view text, std::int64_t least, std::int64_t most) {
  std::int64_t value = 0;
  const char* end = text.data() + text.size();
  auto [stop, error] = std::from_chars(text.data(), end, value);
  if (text.empty() || error != std::errc() || stop != end || value < least || value > most) return std::nullopt;
  return value;
}

std::optional<std::uint64_t> parseUnsigned(std::string_view text) {
  std::uint64_t value = 0;
  const char* end = text.data() + text.size();
  auto [stop, error] = std::from_chars(text.data(), end, value);
  if (text.empty() || error != std::errc() || stop != end) return std::nullopt;
  return value;
}

std::string formatNumber(std::uint64_t number) {
  return formatCount(static_cast<std::int64_t>(number));
}

std::string counted(std::uint64_t number, std::string_view one, std::string_view many) {
  return formatNumber(number) + ' ' + std::string(number == 1 ? one : many);
}

std::string formatBytes(std::uint64_t bytes) {
  static constexpr std::array<std::string_view, 5> units{"B", "KiB", "MiB", "GiB", "TiB"};
  if (bytes < 1024) return fmt::format("{} B", bytes);
  double value = static_cast<double>(bytes);
  std::size_t unit = 0;
  while (value >= 1023.95 && unit + 1 < units.size()) {
    value /= 1024;
    ++unit;
  }
  return fmt::format("{:.1f} {}", value, units[unit]);
}

std::string formatTime(std::int64_t nanoseconds) {
  return nanoseconds == 0 ? std::string("0 s") : formatDuration(nanoseconds);
}

std::vector<std::string> formatTimeColumn(const std::vector<std::int64_t>& nanoseconds) {
  struct Unit {
    std::int64_t length;
    std::string_view name;
    int decimals;
  };
  static constexpr std::array<Unit, 4> units{Unit{kSecond, "s", 2}, Unit{kMillisecond, "ms", 1},
                                             Unit{kMicrosecond, "µs", 1}, Unit{kNanosecond, "ns", 0}};
  std::int64_t most = 0;
  for (std::int64_t time : nanoseconds) most = std::max(most, time);
  std::size_t index = 0;
  while (most > 0 && most < units[index].length) ++index;
  const Unit& unit = units[index];
  std::int64_t step = unit.length; // the least that shows
  for (int i = 0; i < unit.decimals; ++i) step /= 10;
  std::vector<std::string> column;
  for (std::int64_t time : nanoseconds) {
    double value = static_cast<double>(time) / static_cast<double>(unit.length);
    if (time == 0)
      column.push_back(fmt::format("0 {}", unit.name));
    else if (2 * time < step)
      column.push_back(fmt::format("<{:.{}f} {}", static_cast<double>(step) / static_cast<double>(unit.length),
                                   unit.decimals, unit.name));
    else
      column.push_back(fmt::format("{:.{}f} {}", value, unit.decimals, unit.name));
  }
  return column;
}

std::string joinWords(const std::vector<std::string>& words, std::string_view last) {
  std::string joined;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) joined += i + 1 == words.size() ? fmt::format(" {} ", last) : std::string(", ");
    joined += words[i];
  }
  return joined;
}

std::vector<std::string> splitList(std::string_view text) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    std::size_t comma = text.find(',');
    std::string_view part = text.substr(0, comma);
    while (!part.empty() && part.front() == ' ') part.remove_prefix(1);
    while (!part.empty() && part.back() == ' ') part.remove_suffix(1);
    parts.emplace_back(part);
    if (comma == std::string_view::npos) break;
    text.remove_prefix(comma + 1);
    if (text.empty()) parts.emplace_back();
  }
  return parts;
}

} // namespace switchpoint
