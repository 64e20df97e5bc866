#include "gui/theme/appearance.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QPalette>

#include "gui/theme/fonts.h"
#include "gui/theme/style.h"

namespace switchpoint {

namespace {

// To learn of the style, a combo box makes its list and a menu measures itself, each as slow as ten other widgets; both
// do so anyway when they open.
bool waitsUnseen(const QObject& object) {
  const auto* menu = qobject_cast<const QMenu*>(&object);
  return menu != nullptr || qobject_cast<const QComboBox*>(&object) != nullptr;
}

} // namespace

const char* wordOf(ThemeChoice choice) {
  switch (choice) {
  case ThemeChoice::System: return "system";
  case ThemeChoice::Light: return "light";
  case ThemeChoice::Dark: return "dark";
  case ThemeChoice::HighContrast: return "high-contrast";
  }
  return "system";
}

ThemeChoice themeOf(const QString& word) {
  for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
    if (word == QLatin1String(wordOf(choice))) return choice;
  }
  return ThemeChoice::System;
}

Appearance::Appearance(ThemeChoice choice, QObject* parent) : QObject(parent), choice_(choice) {
  QApplication::setFont(plainFont());
  readSystem();
  qApp->installEventFilter(this);
  apply();
  loadBundledFonts(); // last: a thread reads them meanwhile
}

void Appearance::choose(ThemeChoice choice) {
  choice_ = choice;
  apply();
  Q_EMIT changed();
}

void Appearance::dress() {
  dressed_ = true;
  dressing_ = true;
  qApp->setStyleSheet(styleSheetOf(theme_));
  dressing_ = false;
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
  if (dressing_ && event->type() == QEvent::StyleChange && waitsUnseen(*watched)) return true;
  if (event->type() == QEvent::ThemeChange && !reading_) {
    const std::string before = theme_.id();
    readSystem();
    apply();
    if (before != theme_.id()) Q_EMIT changed();
  }
  return QObject::eventFilter(watched, event);
}

// Qt 6.4 has no word for "dark"; the palette the platform gives has. An application palette of our own hides it.
void Appearance::readSystem() {
  reading_ = true;
  if (theme_.id().empty()) {
    QApplication::setStyle(new WindowStyle);
  } else {
    QApplication::setPalette(QPalette());
  }
  const QPalette system = QApplication::palette();
  paletteIsDark_ = system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
  reading_ = false;
}

void Appearance::heedSystem(const std::optional<bool>& dark, bool highContrast) {
  systemIsDark_ = dark;
  systemHasContrast_ = highContrast;
  const std::string before = theme_.id();
  apply();
  if (before != theme_.id()) Q_EMIT changed();
}

std::string Appearance::themeOfSystem() const {
  if (systemHasContrast_) return "high-contrast";
  return systemIsDark_.value_or(paletteIsDark_) ? "dark" : "light";
}

void Appearance::apply() {
  const std::string id = choice_ == ThemeChoice::System ? themeOfSystem() : std::string(wordOf(choice_));
  if (theme_.id() != id) {
    const Result<Theme> loaded = loadTheme(id);
    if (loaded) theme_ = PaintTheme(*loaded);
  }
  QApplication::setPalette(paletteOf(theme_));
  if (dressed_) qApp->setStyleSheet(styleSheetOf(theme_));
}

} // namespace switchpoint
