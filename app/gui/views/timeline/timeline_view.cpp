#include "gui/views/timeline/timeline_view.h"

#include <QGridLayout>

#include "gui/views/timeline/figure.h"

namespace switchpoint {

const ViewInfo kTimelineView = {"timeline", QT_TRANSLATE_NOOP("View", "Timeline"), Area::Stage,
                                [](const ViewContext& context) -> QWidget* { return new TimelineView(context); }};

TimelineView::TimelineView(const ViewContext& context, QWidget* parent)
    : QWidget(parent), session_(context.session), appearance_(context.appearance),
      overview_(new OverviewStrip(session_.stage(), context.appearance, this)),
      canvas_(new TimelineCanvas(session_.stage(), context.appearance, this)),
      legend_(new LegendStrip(session_.stage(), context.appearance, this)),
      scrollBar_(new QScrollBar(Qt::Vertical, this)) {
  build();
  connect(scrollBar_, &QScrollBar::valueChanged, canvas_, [this](int value) { canvas_->setScroll(value); });
  connect(overview_, &OverviewStrip::windowMoved, canvas_, [this](Time from, Time to) { canvas_->show(from, to); });
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

void TimelineView::build() {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(0);
  grid->addWidget(overview_, 0, 0, 1, 2);
  grid->addWidget(canvas_, 1, 0);
  grid->addWidget(scrollBar_, 1, 1);
  grid->addWidget(legend_, 2, 0, 1, 2);
  grid->setColumnStretch(0, 1);
  grid->setRowStretch(1, 1);
  setFocusProxy(canvas_);
  setTabOrder(overview_, canvas_);
  setTabOrder(canvas_, legend_);
  scrollBar_->hide();
  setProperty(
      "keys",
      QStringList{tr("W S\tcloser, farther, at the pointer"), tr("A D\tearlier, later"), tr("+ −\tcloser, farther"),
                  tr("← →\tthe state before or after the selected one, else earlier, later"),
                  tr("↑ ↓\tthe lane above or below, else scroll"), tr("Shift+← →\tchoose a range from state to state"),
                  tr("Home, middle button\tall of it"), tr("double click\tzoom to the state"),
                  tr("Z\tzoom to the range or the selected state"), tr("Esc\tno range, then no selection"),
                  tr("Ctrl+wheel\tzoom at the pointer"), tr("Shift+wheel\tmove in time"),
                  tr("wheel, Page Up, Page Down\tscroll the lanes"), tr("drag\tmove"), tr("Ctrl+drag\tchoose a range"),
                  tr("drag in the ruler\tmove the playhead"), tr("click a name\topen or close it")});
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
  legend_->setLayoutShown(layout);
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

} // namespace switchpoint
