// Marks of the timeline as pictures: there are a few kinds and hundreds of each in view, and painting a shape is dear.
#pragma once

#include <array>
#include <functional>
#include <string>

#include <QImage>
#include <QPainter>

#include "gui/theme/paint_theme.h"
#include "timeline/layout.h"

namespace switchpoint {

class MarkCache {
public:
  // Paints the shape of a kind with its tip at a point.
  using Shape = std::function<void(QPainter& painter, MarkKind kind, QPointF at)>;

  // Draws a mark with its tip at `at`, to a quarter of a pixel.
  void draw(QPainter& painter, const PaintTheme& theme, MarkKind kind, QPointF at, const Shape& shape);

private:
  static constexpr int kSteps = 4;   // places within a pixel, each way
  static constexpr double kRoom = 9; // around the tip

  // By kind, then by the place of the tip within its pixel.
  std::array<std::array<QImage, kSteps * kSteps>, kMarkKinds> pictures_;
  std::string theme_;
  double ratio_ = 0; // device pixels per pixel
};

} // namespace switchpoint
