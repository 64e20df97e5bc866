// Words of the timeline without laying them out in each frame. The bundled font is not shaped: what is in it is drawn
// letter by letter. Words with other letters are kept as pictures.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <unordered_map>

#include <QFont>
#include <QImage>
#include <QPainter>
#include <QRawFont>

#include "gui/theme/paint_theme.h"
#include "timeline/layout.h"

namespace switchpoint {

QFont fontOf(TextStyle style);

class LabelCache {
public:
  // Draws `text` with its left end at `x` on the baseline `y`.
  void draw(QPainter& painter, const PaintTheme& theme, double x, double y, TextStyle style, Tint tint,
            const std::string& text);
  std::size_t size() const { return labels_.size(); } // pictures

private:
  struct Glyph {
    quint32 index = 0; // none: the font does not have it, or it is not drawn alone
    qreal advance = 0;
  };
  struct Face {
    QRawFont font;
    std::array<std::optional<Glyph>, 256> latin;
    std::unordered_map<char32_t, Glyph> others;
  };
  struct Label {
    QImage image;
    QPointF origin; // of the text within it
  };
  Face& faceOf(TextStyle style);
  static const Glyph& glyphOf(Face& face, char32_t letter);
  // Nothing is drawn where a letter is missing.
  static bool drawLetters(QPainter& painter, const QPointF& at, Face& face, const std::string& text);
  Label paint(const std::string& text, TextStyle style, const QColor& colour) const;

  static constexpr std::size_t kMost = 4000;
  std::array<std::optional<Face>, kTextStyles> faces_;
  std::unordered_map<std::string, Label> labels_; // by style, tint and text
  std::string theme_;
  double ratio_ = 0; // device pixels per pixel
};

} // namespace switchpoint
