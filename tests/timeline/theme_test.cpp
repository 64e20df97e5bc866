// Themes: the shipped ones are complete and legible; broken ones are refused with their place.
#include "timeline/theme.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "base/diagnostic.h"
#include "support/wide_words.h"

namespace switchpoint {
namespace {

double linear(std::uint8_t channel) {
  const double c = channel / 255.0;
  return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

// The contrast of WCAG 2, from 1 to 21.
double contrast(const Colour& a, const Colour& b) {
  const auto luminance = [](const Colour& c) {
    return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
  };
  const double x = luminance(a) + 0.05;
  const double y = luminance(b) + 0.05;
  return std::max(x, y) / std::min(x, y);
}

Theme shipped(const std::string& id) {
  const Result<Theme> theme = loadTheme(id);
  if (!theme) {
    ADD_FAILURE() << formatDiagnostics(theme.diagnostics());
    return {};
  }
  return *theme;
}

TEST(Themes, AreLightDarkPrintAndHighContrast) {
  EXPECT_THAT(themeIds(), testing::ElementsAre("dark", "high-contrast", "light", "print"));
  EXPECT_TRUE(shipped("dark").dark);
  EXPECT_FALSE(shipped("light").dark);
  for (const char* id : {"print", "high-contrast"}) EXPECT_TRUE(shipped(id).patterns) << id;
}

TEST(Themes, TextIsLegibleOnEveryBackground) {
  for (const std::string& id : themeIds()) {
    const Theme theme = shipped(id);
    for (const char* ground : {"window", "panel", "panel-2"}) {
      for (const char* ink : {"text", "quiet", "accent", "error", "warning"}) {
        EXPECT_GE(contrast(theme.colour(ink), theme.colour(ground)), 4.5) << id << ": " << ink << " on " << ground;
      }
    }
    EXPECT_GE(contrast(theme.colour("on-accent"), theme.colour("accent")), 4.5) << id;
  }
}

TEST(Themes, BarsAreSeenOnTheirBackground) {
  for (const std::string& id : themeIds()) {
    const Theme theme = shipped(id);
    for (std::size_t i = 0; i < kRoleCount; ++i) {
      const Role role = static_cast<Role>(i);
      for (const char* ground : {"panel", "panel-2"}) {
        for (const std::uint8_t shade : {std::uint8_t{0}, std::uint8_t{1}})
          EXPECT_GE(contrast(theme.fill(role, shade), theme.colour(ground)), 3) << id << ": " << switchpoint::id(role);
      }
      EXPECT_GE(contrast(theme.fill(role, 0), theme.fill(role, 1)), 1.25) << id << ": " << switchpoint::id(role);
    }
  }
}

TEST(Themes, RolesAreToldApart) {
  for (const std::string& id : themeIds()) {
    const Theme theme = shipped(id);
    for (std::size_t a = 0; a < kRoleCount; ++a) {
      EXPECT_NE(theme.roles[a], theme.paler[a]) << id;
      for (std::size_t b = a + 1; b < kRoleCount; ++b) {
        if (shape(static_cast<Role>(a)) != shape(static_cast<Role>(b))) continue;
        const bool differ = theme.patterns ? theme.pattern[a] != theme.pattern[b] : theme.roles[a] != theme.roles[b];
        EXPECT_TRUE(differ) << id << " " << a << " " << b;
      }
    }
  }
}

TEST(Themes, UnknownOneIsAnsweredWithThoseThereAre) {
  const Result<Theme> theme = loadTheme("sepia");
  ASSERT_FALSE(theme.ok());
  EXPECT_EQ(theme.diagnostics()[0].message, "there is no theme `sepia`");
  EXPECT_EQ(theme.diagnostics()[0].hint, "choose one of dark, high-contrast, light, print");
}

TEST(Themes, BrokenOnesAreRefusedWithTheirPlace) {
  const Result<Theme> syntax = parseTheme("title = \n", "x.toml");
  ASSERT_FALSE(syntax.ok());
  EXPECT_EQ(syntax.diagnostics()[0].line, 1u);
  const Result<Theme> colour = parseTheme("[colours]\nwindow = \"blue\"\n", "x.toml");
  ASSERT_FALSE(colour.ok());
  EXPECT_EQ(colour.diagnostics()[0].line, 2u);
  EXPECT_EQ(colour.diagnostics()[0].message, "`window` is not a colour: write \"#rrggbb\"");
  EXPECT_GT(colour.diagnostics().size(), 10u) << "and everything that is missing";
}

TEST(Themes, MistakesAreToldInTheReadersLanguage) {
  const WideWords language;
  for (const char* text : {"title = \n", "[colours]\nwindow = \"blue\"\n", "title = \"a\" \"b\"\n"}) {
    const Result<Theme> theme = parseTheme(text, "x.toml");
    ASSERT_FALSE(theme.ok());
    WideWords::expectNoEnglish({theme.diagnostics()[0]}, text, "rrggbb");
  }
}

TEST(Themes, ColoursReadAsTheyAreWritten) {
  EXPECT_EQ(shipped("light").fill(Role::Running, 0).hex(), "#0a9a6f");
  EXPECT_NE(shipped("light").fill(Role::Running, 1).hex(), "#0a9a6f");
}

} // namespace
} // namespace switchpoint
