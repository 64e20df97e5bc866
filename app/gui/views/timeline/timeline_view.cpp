#include "gui/views/timeline/timeline_view.h"

#include <QAction>
#include <QFileDialog>
#include <QGridLayout>

#include "gui/views/timeline/figure.h"

namespace switchpoint {

const ViewInfo kTimelineView = {"timeline", QT_TRANSLATE_NOOP("View", "Timeline"), Area::Stage,
                                [](const ViewContext& context) -> QWidget* { return new TimelineView(context); }};

TimelineView::TimelineView(const ViewContext& context, QWidget* parent)
    : QWidget(parent), session_(context.session), appearance_(context.appearance),
      overview_(new OverviewStrip(context.appearance, this)), canvas_(new TimelineCanvas(context.appearance, this)),
      scrollBar_(new QScrollBar(Qt::Vertical, this)) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(0);
  grid->addWidget(overview_, 0, 0, 1, 2);
  grid->addWidget(canvas_, 1, 0);
  grid->addWidget(scrollBar_, 1, 1);
  grid->setColumnStretch(0, 1);
  grid->setRowStretch(1, 1);
  setFocusProxy(canvas_);
  setProperty("keys", QStringList{tr("W S\tcloser, farther, at the pointer"), tr("A D\tearlier, later"),
                                  tr("+ −\tcloser, farther"),
                                  tr("← →\tthe state before or after the selected one, else earlier, later"),
                                  tr("↑ ↓\tthe lane above or below, else scroll"), tr("Home, middle button\tall of it"),
                                  tr("Z, double click\tzoom to the selected state"), tr("Esc\tselect nothing"),
                                  tr("Ctrl+wheel\tzoom at the pointer"), tr("Shift+wheel\tmove in time"),
                                  tr("wheel, Page Up, Page Down\tscroll the lanes"), tr("drag\tmove"),
                                  tr("click a name\topen or close it")});
  scrollBar_->hide();
  connect(scrollBar_, &QScrollBar::valueChanged, canvas_, [this](int value) { canvas_->setScroll(value); });
  connect(overview_, &OverviewStrip::windowMoved, canvas_, &TimelineCanvas::show);
  connect(canvas_, &TimelineCanvas::viewportChanged, this, &TimelineView::sync);
  connect(canvas_, &TimelineCanvas::selectionMade, this, &TimelineView::select);
  connect(&session_, &Session::runsChanged, this, &TimelineView::takeRuns);
  connect(&session_, &Session::selectionChanged, this, &TimelineView::followSelection);
  connect(&session_, &Session::workChanged, this, &TimelineView::updateEmptyText);
  connect(&session_, &Session::documentChanged, this, &TimelineView::updateEmptyText);
  connect(&session_, &Session::placeWanted, this,
          [this](const Place& place) { canvas_->showPlace(place.run, place.lane, place.at); });
  addActions();
  takeRuns();
}

void TimelineView::addActions() {
  struct Entry {
    QString text;
    QKeySequence key;
    void (TimelineCanvas::*slot)();
  };
  const Entry entries[] = {
      {tr("Zoom in"), QKeySequence::ZoomIn, &TimelineCanvas::zoomIn},
      {tr("Zoom out"), QKeySequence::ZoomOut, &TimelineCanvas::zoomOut},
      {tr("Show all of it"), QKeySequence(Qt::CTRL | Qt::Key_0), &TimelineCanvas::fit},
      {tr("Zoom to selection"), QKeySequence(Qt::CTRL | Qt::Key_J), &TimelineCanvas::zoomToSelection},
      {tr("Earlier"), QKeySequence(Qt::ALT | Qt::Key_Left), &TimelineCanvas::panLeft},
      {tr("Later"), QKeySequence(Qt::ALT | Qt::Key_Right), &TimelineCanvas::panRight},
  };
  for (const Entry& entry : entries) {
    auto* action = new QAction(entry.text, this);
    action->setShortcut(entry.key);
    action->setProperty("menu", "view");
    connect(action, &QAction::triggered, canvas_, entry.slot);
    addAction(action);
  }
  auto* save = new QAction(tr("Export figure…"), this);
  save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
  save->setProperty("menu", "file");
  connect(save, &QAction::triggered, this, &TimelineView::exportFigure);
  addAction(save);
}

void TimelineView::takeRuns() {
  const std::vector<RunPtr> before = std::exchange(runs_, session_.runs());
  if (runs_.empty()) {
    overview_->setTimeline(nullptr, 0, 0);
    canvas_->setTimeline(nullptr, true);
    return;
  }
  const QString text = session_.document().text;
  const bool other = text != shownText_ || before.empty();
  shownText_ = text;
  overview_->setTimeline(nullptr, 0, 0);
  canvas_->setTimeline(std::make_unique<Timeline>(timelineRunsOf(runs_)), other);
}

// Overview and scroll bar follow the canvas.
void TimelineView::sync() {
  const Layout& layout = canvas_->layoutShown();
  overview_->setCamera(canvas_->camera());
  overview_->setTimeline(canvas_->timeline(), layout.plotLeft, layout.plotRight);
  const int hidden =
      canvas_->timeline() == nullptr
          ? 0
          : std::max(0, static_cast<int>(canvas_->timeline()->contentHeight() - canvas_->rowsHeight() + 0.5));
  const QSignalBlocker quiet(scrollBar_);
  scrollBar_->setRange(0, hidden);
  scrollBar_->setPageStep(static_cast<int>(canvas_->rowsHeight()));
  scrollBar_->setSingleStep(22);
  scrollBar_->setValue(static_cast<int>(canvas_->scroll()));
  scrollBar_->setVisible(hidden > 0);
}

void TimelineView::select(const SpanRef& span) {
  Selection selection;
  if (const Timeline* timeline = canvas_->timeline(); timeline != nullptr && span.kind != SpanKind::None) {
    selection = {span, timeline->startOf(span), timeline->endOf(span), timeline->lineOf(span)};
  }
  session_.select(selection);
}

void TimelineView::followSelection() {
  const SpanRef& span = session_.selection().span;
  if (canvas_->selected() != span) canvas_->setSelected(span);
}

void TimelineView::updateEmptyText() {
  const Document& document = session_.document();
  if (session_.isRunning()) {
    canvas_->setEmptyText(tr("Running …"));
  } else if (document.parsed && !document.workload && document.kind == DocumentKind::Scenario) {
    canvas_->setEmptyText(tr("The scenario has mistakes. They are underlined in the editor."));
  } else if (session_.choices().models.empty()) {
    canvas_->setEmptyText(tr("Choose at least one model above."));
  } else {
    canvas_->setEmptyText(tr("Press Run to see the work on one clock."));
  }
}

void TimelineView::exportFigure() {
  if (runs_.empty()) return session_.say(tr("There is nothing to export yet: run the scenario first"), Tone::Bad);
  const QString stem = session_.document().name().section('.', 0, 0);
  const QString path = QFileDialog::getSaveFileName(this, tr("Export figure"), stem + QStringLiteral(".svg"),
                                                    tr("SVG (*.svg);;PNG (*.png);;PDF (*.pdf)"));
  if (path.isEmpty()) return;
  PictureOptions options;
  options.theme = appearance_.theme().id();
  options.width = std::max(640, canvas_->width());
  options.scale = devicePixelRatioF();
  options.from = canvas_->camera().from();
  options.to = canvas_->camera().to();
  const std::optional<Diagnostic> wrong = writeFigure(runs_, path, options);
  if (!wrong) return session_.say(tr("Wrote %1").arg(path));
  session_.say(QString::fromStdString(wrong->message), Tone::Bad);
}

} // namespace switchpoint
