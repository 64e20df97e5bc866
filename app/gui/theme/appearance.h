// The theme in force: light, dark, high contrast or the system's, applied to the whole application and announced to the
// views.
#pragma once

#include <optional>

#include <QObject>

#include "gui/theme/paint_theme.h"

namespace switchpoint {

enum class ThemeChoice { System, Light, Dark, HighContrast };

// "system", "light", "dark", "high-contrast": as remembered and as on the command line.
const char* wordOf(ThemeChoice choice);
ThemeChoice themeOf(const QString& word); // System for a word that is none

class Appearance : public QObject {
  Q_OBJECT
public:
  // Reads the system's own palette, so it must be made before anything else changes the palette.
  explicit Appearance(ThemeChoice choice, QObject* parent = nullptr);

  const PaintTheme& theme() const { return theme_; }
  ThemeChoice choice() const { return choice_; }
  void choose(ThemeChoice choice);
  // Puts the style sheet in force. To be called when the widgets are built: each one is then dressed once, while
  // widgets built under a style sheet are dressed anew each time they get a parent.
  void dress();

  // What the desktop says of itself, where it says more than its palette does. `dark`: nothing where it has no wish.
  void heedSystem(const std::optional<bool>& dark, bool highContrast);

Q_SIGNALS:
  void changed();

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void apply();
  void readSystem();

  std::string themeOfSystem() const;

  ThemeChoice choice_;
  bool paletteIsDark_ = false;
  std::optional<bool> systemIsDark_;
  bool systemHasContrast_ = false;
  bool reading_ = false;
  bool dressing_ = false;
  bool dressed_ = false;
  PaintTheme theme_;
};

} // namespace switchpoint
