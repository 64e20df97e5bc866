// Replays a layout with QPainter: on the canvas, in a picture, on a page. Computes no geometry of its own.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QPainter>

#include "gui/theme/paint_theme.h"
#include "timeline/timeline.h"

namespace switchpoint {

class LabelCache;
class MarkCache;

class LayoutPainter {
public:
  explicit LayoutPainter(const PaintTheme& theme) : theme_(theme) {}
  // For a canvas whose rows open and close: a sign stands before what can be opened.
  LayoutPainter(const PaintTheme& theme, const Geometry& signs) : theme_(theme), signs_(signs) {}

  // Words and marks are drawn as pictures kept there; the caches must outlive it.
  void keepPictures(LabelCache& labels, MarkCache& marks) {
    labels_ = &labels;
    marks_ = &marks;
  }
  // Draws everything by the painter's own means, even where pixels could be written directly.
  void paintPlainly() { plain_ = true; }

  // The painter's origin is the top left of the part; `clip` is in its coordinates. Paints over what was there if it is
  // told the colour of the ground.
  void rows(QPainter& painter, const Layout& layout, const QRectF& clip, std::optional<Tint> ground = {}) const;
  void ruler(QPainter& painter, const Layout& layout, double height) const;
  void legend(QPainter& painter, const Layout& layout) const;
  void bars(QPainter& painter, const std::vector<Bar>& bars) const;

private:
  void barsAndFolds(QPainter& painter, const Layout& layout) const;
  void ground(QPainter& painter, const Layout& layout, const QRectF& clip, std::optional<Tint> even) const;
  void words(QPainter& painter, double x, double y, TextStyle style, Tint tint, const std::string& text) const;
  void foldSigns(QPainter& painter, const Layout& layout) const;
  void headers(QPainter& painter, const Layout& layout) const;
  void guides(QPainter& painter, const Layout& layout, const QRectF& clip) const;
  void bar(QPainter& painter, const Bar& bar) const;
  void letterOn(QPainter& painter, const QRectF& shape, Role role) const;
  void folds(QPainter& painter, const Layout& layout) const;
  void marks(QPainter& painter, const Layout& layout) const;
  void mark(QPainter& painter, MarkKind kind, QPointF at) const;
  void arrows(QPainter& painter, const Layout& layout) const;
  void lines(QPainter& painter, const Layout& layout) const;
  void texts(QPainter& painter, const Layout& layout) const;

  const PaintTheme& theme_;
  std::optional<Geometry> signs_;
  LabelCache* labels_ = nullptr;
  MarkCache* marks_ = nullptr;
  bool plain_ = false;
};

} // namespace switchpoint
