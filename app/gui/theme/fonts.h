// The bundled typeface of window and figures, and the system's fixed-width face of the editor.
#pragma once

#include <QFont>

namespace switchpoint {

// Begins to read the system's font configuration on a thread of its own: dozens of files, half as long as all else
// before the first paint. Where nobody does, it is read when the first font is needed.
void readFontConfiguration();

// Has Qt read the system's and the bundled fonts, on that thread. There must be an application, and no words before
// loadBundledFonts(), which waits for it.
void readFonts();

// Loads resources/fonts once; afterwards the faces below exist. Without the files Qt falls back to the system's face.
void loadBundledFonts();

// The two text sizes of a page, in pixels.
inline constexpr int kBodySize = 13;
inline constexpr int kSmallSize = 12;

// Figures have tabular digits where the face offers them.
QFont plainFont(int pixels = kBodySize);
QFont strongFont(int pixels = kBodySize);
QFont monoFont(int pixels = kBodySize);

} // namespace switchpoint
