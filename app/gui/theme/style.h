// Turns a theme into what Qt's widgets understand: a palette and a style sheet.
#pragma once

#include <QPalette>
#include <QString>

#include "gui/theme/paint_theme.h"

namespace switchpoint {

QPalette paletteOf(const PaintTheme& theme);

// The rules for all widgets of the window. Names of the theme's colours stand as @name in the text below.
QString styleSheetOf(const PaintTheme& theme);

} // namespace switchpoint
