// TimelineView's actions: what the menus, the palette and the keys call by name.
#include <algorithm>

#include <QFileDialog>

#include "gui/views/timeline/figure.h"
#include "gui/views/timeline/picture_edits.h"
#include "gui/views/timeline/timeline_view.h"

namespace switchpoint {

QAction* TimelineView::add(const char* name, const QString& text, const QList<QKeySequence>& keys, const char* menu) {
  auto* action = new QAction(text, this);
  action->setObjectName(QLatin1String(name));
  action->setShortcuts(keys);
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  action->setProperty("menu", menu);
  addAction(action);
  return action;
}

void TimelineView::addGap() {
  add("", {}, {})->setSeparator(true);
}

QAction* TimelineView::action(const QString& name) const {
  return findChild<QAction*>(name, Qt::FindDirectChildrenOnly);
}

void TimelineView::addActions() {
  addMoves();
  addGap();
  addMarks();
  addGap();
  addLanes();
  addSearch();
  addGap();
  addRuns();
  QAction* save = add("export-figure", tr("Export figure…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, "file");
  save->setShortcutContext(Qt::WindowShortcut);
  connect(save, &QAction::triggered, this, &TimelineView::exportFigure);
  connect(canvas_, &TimelineCanvas::historyChanged, this, &TimelineView::refreshActions);
  connect(canvas_, &TimelineCanvas::rowStoodOnChanged, this, &TimelineView::refreshActions);
  connect(&session_.stage(), &Stage::stateChanged, this, &TimelineView::refreshActions);
  refreshActions();
}

void TimelineView::addMoves() {
  struct Entry {
    const char* name;
    QString text;
    QList<QKeySequence> keys;
    void (TimelineCanvas::*slot)();
  };
  const Entry entries[] = {
      {"zoom-in", tr("Zoom in"), QKeySequence::keyBindings(QKeySequence::ZoomIn), &TimelineCanvas::zoomIn},
      {"zoom-out", tr("Zoom out"), QKeySequence::keyBindings(QKeySequence::ZoomOut), &TimelineCanvas::zoomOut},
      {"show-all", tr("Show all of it"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, &TimelineCanvas::fit},
      {"zoom-to-selection",
       tr("Zoom to selection"),
       {QKeySequence(Qt::CTRL | Qt::Key_J)},
       &TimelineCanvas::zoomToSelection},
      {"centre-selection",
       tr("Centre the selection, then fit it"),
       {QKeySequence(Qt::Key_F)},
       &TimelineCanvas::centreSelection},
      {"earlier", tr("Earlier"), {QKeySequence(Qt::CTRL | Qt::Key_Left)}, &TimelineCanvas::panLeft},
      {"later", tr("Later"), {QKeySequence(Qt::CTRL | Qt::Key_Right)}, &TimelineCanvas::panRight},
      {"view-back", tr("Back to the view before"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, &TimelineCanvas::goBack},
      {"view-forward",
       tr("Forward to the view after"),
       {QKeySequence(Qt::ALT | Qt::Key_Right)},
       &TimelineCanvas::goForward},
  };
  for (const Entry& entry : entries) {
    connect(add(entry.name, entry.text, entry.keys), &QAction::triggered, canvas_, entry.slot);
  }
}

void TimelineView::addMarks() {
  QAction* range = add("select-range", tr("Dragging selects a range"), {QKeySequence(Qt::Key_R)});
  range->setCheckable(true);
  connect(range, &QAction::toggled, canvas_, &TimelineCanvas::setRangeMode);
  connect(canvas_, &TimelineCanvas::rangeModeChanged, range, &QAction::setChecked);
  connect(add("mark", tr("Set mark A, then B"), {QKeySequence(Qt::Key_M)}), &QAction::triggered, this,
          &TimelineView::mark);
  connect(add("clear-marks", tr("Clear the marks"), {QKeySequence(Qt::SHIFT | Qt::Key_M)}), &QAction::triggered, this,
          &TimelineView::clearMarks);
  connect(add("note", tr("Write a note"), {QKeySequence(Qt::Key_N)}), &QAction::triggered, canvas_,
          &TimelineCanvas::addNote);
  connect(add("next-note", tr("Next note"), {QKeySequence(Qt::SHIFT | Qt::Key_N)}), &QAction::triggered, canvas_,
          &TimelineCanvas::nextNote);
  QAction* arrows = add("show-arrows", tr("Arrows from lane to lane"), {QKeySequence(Qt::SHIFT | Qt::Key_A)});
  arrows->setCheckable(true);
  connect(arrows, &QAction::triggered, this, [this](bool on) {
    PictureState state = session_.stage().state();
    state.arrows = on;
    session_.stage().edit(state, on ? tr("Show arrows") : tr("Hide arrows"));
  });
  connect(&session_.stage(), &Stage::stateChanged, arrows,
          [this, arrows] { arrows->setChecked(session_.stage().state().arrows); });
}

void TimelineView::refreshActions() {
  action(QStringLiteral("view-back"))->setEnabled(canvas_->history().hasBack());
  action(QStringLiteral("view-forward"))->setEnabled(canvas_->history().hasForward());
  const PictureState& state = session_.stage().state();
  action(QStringLiteral("clear-marks"))->setEnabled(state.markerA || state.markerB);
  action(QStringLiteral("next-note"))->setEnabled(!state.notes.empty());
  action(QStringLiteral("show-all-lanes"))->setEnabled(PictureEdits(session_.stage()).hidesAny());
  const auto row = canvas_->rowMeant();
  action(QStringLiteral("pin-lane"))->setText(row && row->pinned ? tr("Unpin the lane") : tr("Pin the lane"));
  action(QStringLiteral("open-lane"))->setText(row && row->open ? tr("Close its rows") : tr("Open its rows"));
}

void TimelineView::mark() {
  if (canvas_->timeline() == nullptr) return;
  PictureEdits(session_.stage()).mark(canvas_->instantMeant());
  const PictureState& state = session_.stage().state();
  if (state.markerA && state.markerB) {
    const Duration between = std::max(*state.markerA, *state.markerB) - std::min(*state.markerA, *state.markerB);
    session_.say(tr("From A to B: %1").arg(QString::fromStdString(formatDuration(between))));
  } else {
    session_.say(tr("Mark A is set. M sets mark B and shows the time between them."));
  }
}

void TimelineView::clearMarks() {
  PictureEdits(session_.stage()).clearMarkers();
}

void TimelineView::exportFigure() {
  if (runs_.empty()) return session_.say(tr("There is nothing to export yet: run the scenario first"), Tone::Bad);
  const QString stem = session_.document().name().section('.', 0, 0);
  const QString path = QFileDialog::getSaveFileName(this, tr("Export figure"), stem + QStringLiteral(".svg"),
                                                    tr("SVG (*.svg);;PNG (*.png);;PDF (*.pdf)"));
  if (!path.isEmpty()) writeTo(path);
}

// A figure of a long trace is a while in the making.
void TimelineView::writeTo(const QString& path) {
  Figure figure = figureOf(runs_);
  figure.runs = session_.timelineRuns();
  figure.picture = session_.stage().shown();
  figure.theme = appearance_.theme().id();
  figure.width = static_cast<std::uint32_t>(std::clamp(canvas_->width(), 640, 8000));
  if (!canvas_->camera().fits()) {
    figure.from = canvas_->camera().from();
    figure.to = canvas_->camera().to();
  }
  session_.say(tr("Writing %1 …").arg(path));
  background_.start<std::optional<Diagnostic>>(
      this,
      [figure, path, alive = runs_, scale = devicePixelRatioF()](const Progress&) {
        return writeFigure(figure, path, scale);
      },
      [this, path](const std::optional<Diagnostic>& wrong) {
        if (!wrong) return session_.say(tr("Wrote %1").arg(path));
        session_.say(QString::fromStdString(wrong->message), Tone::Bad);
      });
}

} // namespace switchpoint
