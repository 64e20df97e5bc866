#include <cmath>

#include "gui/theme/paint_theme.h"
#include "gui/theme/style.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

double channel(double share) {
  return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
  return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

// WCAG 2: from 1 to 21.
double contrast(const QColor& a, const QColor& b) {
  const double light = std::max(luminance(a), luminance(b));
  const double dark = std::min(luminance(a), luminance(b));
  return (light + 0.05) / (dark + 0.05);
}

class ThemeTest : public ::testing::TestWithParam<const char*> {};

TEST_P(ThemeTest, TextCanBeRead) {
  const PaintTheme theme(*loadTheme(GetParam()));
  for (const Tint paper : {Tint::Window, Tint::Panel, Tint::Panel2}) {
    for (const Tint ink : {Tint::Text, Tint::Quiet, Tint::Accent, Tint::Error, Tint::Warning}) {
      EXPECT_GE(contrast(theme[ink], theme[paper]), 4.5) << static_cast<int>(ink) << " on " << static_cast<int>(paper);
    }
  }
  EXPECT_GE(contrast(theme[Tint::OnAccent], theme[Tint::Accent]), 4.5) << "the button";
  EXPECT_GE(contrast(theme[Tint::Accent], theme[Tint::Selection]), 4.0) << "a chosen chip";
  EXPECT_GE(contrast(theme[Tint::Text], theme[Tint::Selection]), 4.5);
}

TEST_P(ThemeTest, TheStyleSheetHasNoNameLeftOver) {
  const PaintTheme theme(*loadTheme(GetParam()));
  EXPECT_FALSE(styleSheetOf(theme).contains('@'));
  EXPECT_EQ(paletteOf(theme).color(QPalette::Base), theme[Tint::Panel]);
}

INSTANTIATE_TEST_SUITE_P(All, ThemeTest, ::testing::Values("light", "dark", "high-contrast", "print"));

TEST(HighContrast, EveryPairOfTextAndBackgroundIsSevenToOne) {
  const PaintTheme theme(*loadTheme("high-contrast"));
  for (const Tint paper : {Tint::Window, Tint::Panel, Tint::Panel2, Tint::Selection}) {
    for (const Tint ink : {Tint::Text, Tint::Quiet, Tint::Accent, Tint::Error, Tint::Warning, Tint::Keyword,
                           Tint::String, Tint::Comment, Tint::Number, Tint::Mark}) {
      EXPECT_GE(contrast(theme[ink], theme[paper]), 7) << static_cast<int>(ink) << " on " << static_cast<int>(paper);
    }
  }
  EXPECT_GE(contrast(theme[Tint::OnAccent], theme[Tint::Accent]), 7);
  for (std::size_t role = 0; role < kRoleCount; ++role) {
    EXPECT_GE(contrast(theme.role(static_cast<Role>(role)), theme[Tint::Panel]), 4.5) << "a bar of role " << role;
  }
}

TEST(PaintTheme, PrintFillsWithPatterns) {
  const PaintTheme theme(*loadTheme("print"));
  EXPECT_TRUE(theme.patterns());
  EXPECT_EQ(theme.brush(Role::Running).style(), Qt::SolidPattern);
  EXPECT_NE(theme.brush(Role::GilWait).style(), Qt::SolidPattern);
}

} // namespace
} // namespace switchpoint
