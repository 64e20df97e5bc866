#include <cmath>

#include <QApplication>
#include <QFontMetricsF>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "gui/theme/appearance.h"
#include "gui/theme/fonts.h"
#include "gui/theme/paint_theme.h"
#include "gui/theme/style.h"
#include "gui/theme/system_appearance.h"
#include "gui/views/timeline/label_cache.h"
#include "timeline/font_metrics.h"

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
  for (const Tint ink : {Tint::Text, Tint::Accent, Tint::Quiet, Tint::Error, Tint::Warning})
    EXPECT_GE(contrast(theme[ink], theme[Tint::Selection]), 4.49)
        << static_cast<int>(ink) << " on a chosen row or chip";
}

TEST_P(ThemeTest, CodeCanBeRead) {
  const PaintTheme theme(*loadTheme(GetParam()));
  for (const Tint paper : {Tint::Panel, Tint::Panel2, Tint::Selection}) {
    for (const Tint ink : {Tint::Keyword, Tint::String, Tint::Comment, Tint::Number})
      EXPECT_GE(contrast(theme[ink], theme[paper]), 4.5) << static_cast<int>(ink) << " on " << static_cast<int>(paper);
  }
}

TEST_P(ThemeTest, MarksCanBeSeen) {
  const PaintTheme theme(*loadTheme(GetParam()));
  for (const Tint paper : {Tint::Panel, Tint::Panel2}) {
    for (std::size_t role = 0; role < kRoleCount; ++role) {
      const Role which = static_cast<Role>(role);
      EXPECT_GE(contrast(theme.role(which), theme[paper]), 3) << "a bar of " << id(which);
    }
    EXPECT_GE(contrast(theme[Tint::Mark], theme[paper]), 3);
    EXPECT_GE(contrast(theme[Tint::Accent], theme[paper]), 3) << "the ring of the keyboard";
  }
}

TEST_P(ThemeTest, PlaceholdersCanBeRead) {
  const PaintTheme theme(*loadTheme(GetParam()));
  QApplication::setPalette(paletteOf(theme));
  qApp->setStyleSheet(styleSheetOf(theme));
  QLineEdit line;
  line.setPlaceholderText("Filter");
  line.ensurePolished();
  QPlainTextEdit text;
  text.ensurePolished();
  for (const QWidget* field : std::initializer_list<QWidget*>{&line, &text}) {
    const QColor ink = field->palette().color(QPalette::PlaceholderText);
    EXPECT_EQ(ink.alpha(), 255) << field->metaObject()->className();
    EXPECT_GE(contrast(ink, theme[Tint::Panel]), 4.5) << field->metaObject()->className();
  }
  qApp->setStyleSheet({});
  QApplication::setPalette(QPalette());
}

TEST(Appearance, FollowsTheSystemWhereItIsToldTo) {
  Appearance appearance(ThemeChoice::System);
  SystemAppearance desktop;
  int changes = 0;
  QObject::connect(&appearance, &Appearance::changed, &appearance, [&] { ++changes; });
  QObject::connect(&desktop, &SystemAppearance::changed, &appearance,
                   [&] { appearance.heedSystem(desktop.dark(), desktop.highContrast()); });
  const auto say = [&](const char* key, uint value) {
    desktop.take("org.freedesktop.appearance", key, QDBusVariant(QVariant::fromValue(QDBusVariant(value))));
  };
  EXPECT_EQ(appearance.theme().id(), "light") << "the palette of these tests";
  say("color-scheme", 1);
  EXPECT_EQ(appearance.theme().id(), "dark");
  say("color-scheme", 1);
  EXPECT_EQ(changes, 1) << "said twice";
  say("contrast", 1);
  EXPECT_EQ(appearance.theme().id(), "high-contrast");
  say("contrast", 0);
  say("color-scheme", 0);
  EXPECT_EQ(appearance.theme().id(), "light");
  desktop.take("org.gnome.desktop", "color-scheme", QDBusVariant(1u));
  EXPECT_EQ(appearance.theme().id(), "light") << "somebody else's setting";
  appearance.choose(ThemeChoice::Light);
  say("color-scheme", 1);
  EXPECT_EQ(appearance.theme().id(), "light") << "chosen by hand";
  QApplication::setPalette(QPalette());
}

// What Qt tells the windows when a desktop without a portal changes its palette.
TEST(Appearance, HearsOfAnotherPalette) {
  Appearance appearance(ThemeChoice::System);
  appearance.heedSystem(true, false);
  EXPECT_TRUE(appearance.theme().dark());
  QWidget window;
  QEvent themeChange(QEvent::ThemeChange);
  QApplication::sendEvent(&window, &themeChange);
  EXPECT_TRUE(appearance.theme().dark()) << "the portal knows better than the palette";
  appearance.heedSystem(std::nullopt, false);
  EXPECT_FALSE(appearance.theme().dark());
  QApplication::setPalette(QPalette());
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

// Or labels and figures of the app would not end where the layout says.
TEST(Fonts, WordsAreAsWideAsTheCoreSays) {
  loadBundledFonts();
  for (const char* words : {"waits for the GIL 23 %", "AVATAR To. Wy", "order-1 -> loop", "1711 fi fl"}) {
    for (const TextStyle style : {TextStyle::Title, TextStyle::Label, TextStyle::Quiet, TextStyle::Figure}) {
      EXPECT_NEAR(QFontMetricsF(fontOf(style)).horizontalAdvance(QString::fromUtf8(words)), textWidth(words, style),
                  0.5)
          << words << " in style " << static_cast<int>(style);
    }
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
