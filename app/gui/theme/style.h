// Turns a theme into what Qt's widgets understand: a palette and a style sheet.
#pragma once

#include <QPalette>
#include <QProxyStyle>
#include <QString>

#include "gui/theme/paint_theme.h"

namespace switchpoint {

// Fusion. Its icons that every window has come from image files, for which it would load the plugins of all image
// formats before the first paint.
class WindowStyle : public QProxyStyle {
  Q_OBJECT
public:
  WindowStyle();

  QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
};

QPalette paletteOf(const PaintTheme& theme);

// The rules for all widgets of the window. Names of the theme's colours stand as @name in the text below.
QString styleSheetOf(const PaintTheme& theme);

} // namespace switchpoint
