#include "gui/theme/appearance.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

#include "gui/theme/fonts.h"
#include "gui/theme/style.h"

namespace switchpoint {

Appearance::Appearance(ThemeChoice choice, QObject* parent) : QObject(parent), choice_(choice) {
  loadBundledFonts();
  QApplication::setFont(plainFont());
  readSystem();
  qApp->installEventFilter(this);
  apply();
}

void Appearance::choose(ThemeChoice choice) {
  choice_ = choice;
  apply();
  Q_EMIT changed();
}

void Appearance::dress() {
  dressed_ = true;
  qApp->setStyleSheet(styleSheetOf(theme_));
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ThemeChange && !reading_) {
    const bool before = systemIsDark_;
    readSystem();
    apply();
    if (before != systemIsDark_ && choice_ == ThemeChoice::System) Q_EMIT changed();
  }
  return QObject::eventFilter(watched, event);
}

// Qt 6.4 has no word for "dark"; the palette the platform gives has. An application palette of our own hides it.
void Appearance::readSystem() {
  reading_ = true;
  if (theme_.id().empty()) {
    QApplication::setStyle(QStringLiteral("Fusion"));
  } else {
    QApplication::setPalette(QPalette());
  }
  const QPalette system = QApplication::palette();
  systemIsDark_ = system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
  reading_ = false;
}

void Appearance::apply() {
  const bool dark = choice_ == ThemeChoice::Dark || (choice_ == ThemeChoice::System && systemIsDark_);
  const std::string id = dark ? "dark" : "light";
  if (theme_.id() != id) {
    const Result<Theme> loaded = loadTheme(id);
    if (loaded) theme_ = PaintTheme(*loaded);
  }
  QApplication::setPalette(paletteOf(theme_));
  if (dressed_) qApp->setStyleSheet(styleSheetOf(theme_));
}

} // namespace switchpoint
