// The colours and patterns of one theme, read from resources/themes: what roles look like, in one place for every view.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "timeline/layout.h"

namespace switchpoint {

struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0;
  std::string hex() const; // "#rrggbb"
  friend bool operator==(const Colour&, const Colour&) = default;
};

enum class Pattern : std::uint8_t { Solid, Empty, Hatch, Cross, Dots, Grid };

struct Theme {
  std::string id; // "light"
  std::string title;
  bool dark = false;
  bool patterns = false;                 // bars carry patterns and letters
  std::map<std::string, Colour> colours; // "window", "panel", "panel-2", "line", "guide", "text", "quiet", "mark", …
  std::array<Colour, kRoleCount> roles{};
  std::array<Colour, kRoleCount> paler{}; // for bars with an odd shade
  std::array<Pattern, kRoleCount> pattern{};

  // The colour of this name; black when the theme has none (parseTheme refuses a theme that lacks one it must have).
  Colour colour(std::string_view name) const;
  Colour fill(Role role, std::uint8_t shade) const;
};

// Reads a theme's text; every mistake with line and column.
Result<Theme> parseTheme(std::string_view text, const std::string& name);
// Reads resources/themes/<id>.toml; an unknown id is answered with those there are.
Result<Theme> loadTheme(const std::string& id);
std::vector<std::string> themeIds();

} // namespace switchpoint
