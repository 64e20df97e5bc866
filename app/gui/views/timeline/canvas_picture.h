// The picture that a canvas keeps: ruler and rows of a layout, without what lies over them.
#pragma once

#include <QImage>

#include "gui/theme/paint_theme.h"
#include "gui/views/timeline/label_cache.h"
#include "gui/views/timeline/mark_cache.h"
#include "timeline/layout.h"

namespace switchpoint {

// What is the same from frame to frame.
struct KeptPictures {
  LabelCache labels;
  MarkCache marks;
};

// One to be filled, in device pixels.
QImage newCanvasPicture(const QSize& pixels);

// Fills the picture, whose device pixel ratio is set; `size` is in pixels of the layout.
void paintCanvasPicture(QImage& picture, const QSizeF& size, const Layout& layout, const PaintTheme& theme,
                        KeptPictures& kept);

} // namespace switchpoint
