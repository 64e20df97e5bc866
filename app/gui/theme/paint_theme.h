// A theme of the core in Qt's colours, looked up by purpose: the only place where the window gets a colour from.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include <QBrush>
#include <QColor>

#include "timeline/theme.h"

namespace switchpoint {

// What a colour is for: the keys of [colours] in a theme file.
enum class Tint : std::uint8_t {
  Window,
  Panel,
  Panel2,
  Line,
  Text,
  Quiet,
  Accent,
  OnAccent,
  Selection,
  Error,
  Warning,
  Keyword,
  String,
  Comment,
  Number,
  Mark,
  Guide,
};
inline constexpr std::size_t kTintCount = 17;

class PaintTheme {
public:
  PaintTheme() = default;
  explicit PaintTheme(const Theme& theme);

  const std::string& id() const { return id_; }
  bool dark() const { return dark_; }
  bool patterns() const { return patterns_; }

  const QColor& operator[](Tint tint) const { return tints_[static_cast<std::size_t>(tint)]; }
  // `shade`: as in Bar; odd ones are paler.
  const QColor& role(Role role, unsigned shade = 0) const {
    const auto index = static_cast<std::size_t>(role);
    return shade % 2 == 0 ? roles_[index] : paler_[index];
  }
  // Solid, or the role's pattern where the theme has patterns.
  QBrush brush(Role role, unsigned shade = 0) const;

private:
  std::string id_;
  bool dark_ = false;
  bool patterns_ = false;
  std::array<QColor, kTintCount> tints_;
  std::array<QColor, kRoleCount> roles_;
  std::array<QColor, kRoleCount> paler_;
  std::array<Pattern, kRoleCount> fills_{};
};

} // namespace switchpoint
