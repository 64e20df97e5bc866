// The theme in force: light, dark or the system's, applied to the whole application and announced to the views.
#pragma once

#include <QObject>

#include "gui/theme/paint_theme.h"

namespace switchpoint {

enum class ThemeChoice { System, Light, Dark };

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

Q_SIGNALS:
  void changed();

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void apply();
  void readSystem();

  ThemeChoice choice_;
  bool systemIsDark_ = false;
  bool reading_ = false;
  bool dressed_ = false;
  PaintTheme theme_;
};

} // namespace switchpoint
