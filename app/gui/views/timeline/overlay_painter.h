// Paints what lies over the picture and changes without it: selection, range, marks, playhead, highlight, focus.
#pragma once

#include <cstdint>
#include <vector>

#include <QPainter>

#include "gui/session/stage.h"
#include "gui/theme/paint_theme.h"
#include "timeline/layout.h"

namespace switchpoint {

// A part of the picture that stays bright while all else steps back.
struct LitStretch {
  std::uint32_t row = 0; // index into Layout::rows
  QRectF area;           // in the rows' coordinates
  bool holds = false;
};

// In the canvas's coordinates: the ruler on top, the rows below it.
class OverlayPainter {
public:
  OverlayPainter(QPainter& painter, const PaintTheme& theme, const Layout& layout, double rowsHeight);

  void selection(const SpanRef& span);
  // The lane that the keyboard stands on.
  void cursor(const Row& row);
  void range(const TimeRange& range);
  // What the layout says of notes, and of the path over the lanes.
  void notes();
  void path();
  void marks(const std::optional<Time>& a, const std::optional<Time>& b);
  void instant(Time at);
  void pointer(double x);
  // `picture`: of the ruler and the rows, as they were painted.
  void highlight(const std::vector<LitStretch>& lit, const QImage& picture);
  void focusRing(QSizeF size);

  // Whether an instant is in view, and its label as the ruler would write it.
  bool shows(Time at) const { return at >= layout_.from && at <= layout_.to; }
  QString label(Time at) const;

private:
  QRectF plot() const;
  QRectF block(const Row& row) const; // where a row shows: pinned ones end where the others begin
  // Words on a plate in the ruler, its middle at x, kept within the plot.
  void plate(double x, const QString& text, const QColor& ground, const QColor& ink);
  void line(double x, double top, const QPen& pen);
  void mark(char name, Time at);

  QPainter& painter_;
  const PaintTheme& theme_;
  const Layout& layout_;
  double bottom_;
};

} // namespace switchpoint
