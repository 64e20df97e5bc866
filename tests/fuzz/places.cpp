#include "fuzz/places.h"

#include <algorithm>
#include <cstdint>

#include <fmt/format.h>

namespace switchpoint {

std::string brokenPlaces(const std::vector<Diagnostic>& diagnostics, std::string_view text) {
  const auto lines = static_cast<std::uint32_t>(1 + std::count(text.begin(), text.end(), '\n'));
  std::uint32_t before = 0;
  for (const Diagnostic& d : diagnostics) {
    if (d.message.empty()) return "a mistake without a message";
    if (d.line > lines) return fmt::format("line {} of {}", d.line, lines);
    if (d.line != 0 && d.line < before) return "mistakes out of order";
    if (d.line != 0 && (d.column == 0 || d.length == 0)) return "a place without a column";
    if (!d.source.empty() && d.column > d.source.size() + 2) return "a column behind its line";
    before = std::max(before, d.line);
  }
  return {};
}

} // namespace switchpoint
