// Paints what a shared variable's reads, computations and writes were into the lanes: lost writes crossed out, and from
// each an arrow to the read that should have come after it.
#pragma once

#include <map>
#include <optional>
#include <utility>
#include <vector>

#include <QCoreApplication>
#include <QPainter>

#include "analysis/micro_steps.h"
#include "gui/theme/paint_theme.h"
#include "timeline/layout.h"

namespace switchpoint {

class MicroStepPainter {
  Q_DECLARE_TR_FUNCTIONS(MicroStepPainter)
public:
  MicroStepPainter(QPainter& painter, const PaintTheme& theme, const Layout& layout, double bottom);

  // Of the first run.
  void paint(const MicroSteps& micro);

private:
  // Where a step stands in the canvas; nothing where its lane is not drawn.
  std::optional<QPointF> placeOf(const MicroStep& step) const;
  static QString longWords(const MicroStep& step);
  static QString shortWords(const MicroStep& step);
  void chip(const MicroStep& step, QPointF place, double room, bool needed);
  void arrow(QPointF from, QPointF to);

  QPainter& painter_;
  const PaintTheme& theme_;
  const Layout& layout_;
  double bottom_;
  std::map<std::uint32_t, double> middles_;                               // of the rows, by lane
  std::map<std::uint32_t, std::vector<std::pair<double, double>>> taken_; // by chips, by lane
};

} // namespace switchpoint
