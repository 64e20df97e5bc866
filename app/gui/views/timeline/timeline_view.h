// The comparison on one clock: overview, ruler, rows and legend of all runs; saves the figure.
#pragma once

#include <QAction>
#include <QScrollBar>
#include <QWidget>

#include "gui/views/timeline/legend_strip.h"
#include "gui/views/timeline/overview_strip.h"
#include "gui/views/timeline/timeline_canvas.h"
#include "gui/views/view.h"

class QLineEdit;

namespace switchpoint {

class SearchBar;

extern const ViewInfo kTimelineView;

class TimelineView : public QWidget {
  Q_OBJECT
  // What the next start finds again: the stretch of the clock, the rows in view, the row stood on.
  Q_PROPERTY(QVariant remembered READ remembered WRITE setRemembered)
public:
  explicit TimelineView(const ViewContext& context, QWidget* parent = nullptr);

  TimelineCanvas& canvas() { return *canvas_; }
  OverviewStrip& overview() { return *overview_; }
  LegendStrip& legend() { return *legend_; }
  QLineEdit& filter() { return *filter_; }
  SearchBar& searchBar(); // made when first wanted
  // By its name in the action table; null: there is none.
  QAction* action(const QString& name) const;
  QVariant remembered() const;
  void setRemembered(const QVariant& state); // of no effect until there is a timeline
  // Writes what is on screen as a figure, off this thread; the session says when it is done.
  void writeTo(const QString& path);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void build();
  void addActions();
  void addMoves();
  void addMarks();
  void addLanes();
  void addSearch();
  void placeSearch();
  void seek(const QString& text);
  void showFound(int step);
  void addRuns();
  void unfold(bool on);
  void align(const Alignment& alignment, const QString& what);
  // An action of this view, in the menu named; its key works while the view has the keyboard.
  QAction* add(const char* name, const QString& text, const QList<QKeySequence>& keys, const char* menu = "view");
  void addGap();
  void refreshActions();
  void takeRuns();
  void takeGlimpse();
  void showRemembered();
  void sync();
  void select(const SpanRef& span);
  void followSelection();
  void updateEmptyText();
  // Calls edit(path, label) for the row that is meant, or says that there is none.
  template <typename Edit>
  void withRow(Edit edit);
  void moveRow(int step);
  void followFilter();
  void openMenu(QPoint global);
  void mark();
  void clearMarks();
  void exportFigure();

  Session& session_;
  Appearance& appearance_;
  OverviewStrip* overview_;
  TimelineCanvas* canvas_;
  LegendStrip* legend_;
  QScrollBar* scrollBar_;
  QLineEdit* filter_;
  SearchBar* search_ = nullptr;
  std::vector<Match> found_;
  std::size_t shown_ = 0;    // of them, from 1; 0: none yet
  std::vector<RunPtr> runs_; // kept alive for the canvas
  GlancedRunPtr glanced_;    // likewise: of a trace whose runs are still to come
  QString shownText_;
  QVariantMap remembered_; // still to be shown
  Background background_;  // last: its threads end before what they refer to
};

} // namespace switchpoint
