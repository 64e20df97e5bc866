// Numbers as people type and read them, without the locale's help.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace switchpoint {

// A whole number between `least` and `most`, or nothing. Digits only, with an optional leading minus.
std::optional<std::int64_t> parseInteger(std::string_view text, std::int64_t least, std::int64_t most);

// A whole number from 0 to 2^64 - 1, or nothing.
std::optional<std::uint64_t> parseUnsigned(std::string_view text);

// As formatCount of base/time.h: "1 204".
std::string formatNumber(std::uint64_t number);

// "1 class", "1 204 classes".
std::string counted(std::uint64_t number, std::string_view one, std::string_view many);

// "31.4 MiB", "2.1 GiB", "512 B".
std::string formatBytes(std::uint64_t bytes);

// "0 s" for nothing, else at most three significant digits: "1.20 s".
std::string formatTime(std::int64_t nanoseconds);

// Times of one column in one unit and with the same decimals, so that they can be compared at a glance: the greatest
// has three significant digits, nothing is "0", what is too small to show is "<0.01 s".
std::vector<std::string> formatTimeColumn(const std::vector<std::int64_t>& nanoseconds);

// "a, b and c".
std::string joinWords(const std::vector<std::string>& words, std::string_view last = "and");

// The parts between commas, without the blanks around them. An empty text has no parts.
std::vector<std::string> splitList(std::string_view text);

} // namespace switchpoint
