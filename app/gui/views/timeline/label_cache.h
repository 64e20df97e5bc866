// Words of the timeline as pictures: most are the same from frame to frame, and laying out text is dear.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <unordered_map>

#include <QFont>
#include <QImage>
#include <QPainter>

#include "gui/theme/paint_theme.h"
#include "timeline/layout.h"

namespace switchpoint {

QFont fontOf(TextStyle style);

class LabelCache {
public:
  // Draws `text` with its left end at `x` on the baseline `y`.
  void draw(QPainter& painter, const PaintTheme& theme, double x, double y, TextStyle style, Tint tint,
            const std::string& text);
  std::size_t size() const { return labels_.size(); }

private:
  struct Label {
    QImage image;
    QPointF origin; // of the text within it
  };
  Label paint(const QString& text, TextStyle style, const QColor& colour) const;

  static constexpr std::size_t kMost = 4000;
  std::unordered_map<std::string, Label> labels_; // by style, tint and text
  std::string theme_;
  double ratio_ = 0; // device pixels per pixel
};

} // namespace switchpoint
