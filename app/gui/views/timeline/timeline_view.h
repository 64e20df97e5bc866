// The comparison on one clock: overview, ruler, rows and legend of all runs; saves the figure.
#pragma once

#include <QScrollBar>
#include <QWidget>

#include "gui/views/timeline/overview_strip.h"
#include "gui/views/timeline/timeline_canvas.h"
#include "gui/views/view.h"

namespace switchpoint {

extern const ViewInfo kTimelineView;

class TimelineView : public QWidget {
  Q_OBJECT
public:
  explicit TimelineView(const ViewContext& context, QWidget* parent = nullptr);

  TimelineCanvas& canvas() { return *canvas_; }
  OverviewStrip& overview() { return *overview_; }

private:
  void addActions();
  void takeRuns();
  void sync();
  void select(const SpanRef& span);
  void followSelection();
  void updateEmptyText();
  void exportFigure();

  Session& session_;
  Appearance& appearance_;
  OverviewStrip* overview_;
  TimelineCanvas* canvas_;
  QScrollBar* scrollBar_;
  std::vector<RunPtr> runs_; // kept alive for the canvas
  QString shownText_;
};

} // namespace switchpoint
