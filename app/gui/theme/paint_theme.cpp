#include "gui/theme/paint_theme.h"

#include <string_view>

namespace switchpoint {

namespace {

constexpr std::array<std::string_view, kTintCount> kTintKeys = {
    "window", "panel",   "panel-2", "line",   "text",    "quiet",  "accent", "on-accent", "selection",
    "error",  "warning", "keyword", "string", "comment", "number", "mark",   "guide"};

QColor colourOf(const Colour& colour) {
  return QColor(colour.red, colour.green, colour.blue);
}

Qt::BrushStyle styleOf(Pattern pattern) {
  switch (pattern) {
  case Pattern::Solid: return Qt::SolidPattern;
  case Pattern::Empty: return Qt::NoBrush;
  case Pattern::Hatch: return Qt::BDiagPattern;
  case Pattern::Cross: return Qt::DiagCrossPattern;
  case Pattern::Dots: return Qt::Dense5Pattern;
  case Pattern::Grid: return Qt::CrossPattern;
  }
  return Qt::SolidPattern;
}

} // namespace

PaintTheme::PaintTheme(const Theme& theme) : id_(theme.id), dark_(theme.dark), patterns_(theme.patterns) {
  for (std::size_t i = 0; i < kTintCount; ++i) tints_[i] = colourOf(theme.colour(kTintKeys[i]));
  for (std::size_t i = 0; i < kRoleCount; ++i) {
    roles_[i] = colourOf(theme.roles[i]);
    paler_[i] = colourOf(theme.paler[i]);
  }
  fills_ = theme.pattern;
}

QBrush PaintTheme::brush(Role role, unsigned shade) const {
  const Pattern pattern = patterns_ ? fills_[static_cast<std::size_t>(role)] : Pattern::Solid;
  return QBrush(this->role(role, shade), styleOf(pattern));
}

} // namespace switchpoint
