#include "gui/views/timeline/timeline_view.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include "gui/views/timeline/figure.h"
#include "gui/views/timeline/picture_edits.h"
#include "gui/views/timeline/search_bar.h"

namespace switchpoint {

const ViewInfo kTimelineView = {"timeline", QT_TRANSLATE_NOOP("View", "Timeline"), Area::Stage,
                                [](const ViewContext& context) -> QWidget* { return new TimelineView(context); }};

TimelineView::TimelineView(const ViewContext& context, QWidget* parent)
    : QWidget(parent), session_(context.session), appearance_(context.appearance),
      overview_(new OverviewStrip(session_.stage(), context.appearance, this)),
      canvas_(new TimelineCanvas(session_.stage(), context.appearance, this)),
      legend_(new LegendStrip(session_.stage(), context.appearance, this)),
      scrollBar_(new QScrollBar(Qt::Vertical, this)), filter_(new QLineEdit(this)) {
  build();
  connect(scrollBar_, &QScrollBar::valueChanged, canvas_, [this](int value) { canvas_->setScroll(value); });
  connect(overview_, &OverviewStrip::windowMoved, canvas_, [this](Time from, Time to) { canvas_->show(from, to); });
  connect(canvas_, &TimelineCanvas::viewportChanged, this, &TimelineView::sync);
  connect(canvas_, &TimelineCanvas::selectionMade, this, &TimelineView::select);
  connect(canvas_, &TimelineCanvas::menuWanted, this, &TimelineView::openMenu);
  connect(filter_, &QLineEdit::textEdited, this,
          [this](const QString& text) { PictureEdits(session_.stage()).filter(text); });
  connect(&session_.stage(), &Stage::stateChanged, this, &TimelineView::followFilter);
  connect(&session_, &Session::runsChanged, this, &TimelineView::takeRuns);
  connect(&session_, &Session::glanced, this, &TimelineView::takeGlimpse);
  connect(&session_, &Session::selectionChanged, this, &TimelineView::followSelection);
  connect(&session_, &Session::workChanged, this, &TimelineView::updateEmptyText);
  connect(&session_, &Session::documentChanged, this, &TimelineView::updateEmptyText);
  connect(&session_.stage(), &Stage::visibleWanted, canvas_,
          [this](const TimeRange& range) { canvas_->show(range.from, range.to); });
  connect(&session_, &Session::placeWanted, this, [this](const Place& place) {
    if (!glanced_) canvas_->showPlace(place.run, place.lane, place.at);
  });
  addActions();
  session_.wantTimeline();
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
  setTabOrder(overview_, canvas_);
  setTabOrder(canvas_, legend_);
  setTabOrder(legend_, filter_);
  filter_->setPlaceholderText(tr("Filter lanes"));
  filter_->setAccessibleName(tr("Filter lanes"));
  filter_->installEventFilter(this);
  scrollBar_->hide();
  setProperty(
      "keys",
      QStringList{tr("W S\tcloser, farther, at the pointer"), tr("A D\tearlier, later"), tr("+ −\tcloser, farther"),
                  tr("← →\tthe state before or after the selected one, else earlier, later"),
                  tr("↑ ↓\tthe lane above or below, else scroll"), tr("Shift+← →\tchoose a range from state to state"),
                  tr("Home, middle button\tall of it"), tr("double click\tzoom to the state"),
                  tr("Z\tzoom to the range or the selected state"), tr("Space\tplay, pause"),
                  tr("Esc\tno range, then no selection"), tr("Ctrl+wheel\tzoom at the pointer"),
                  tr("Shift+wheel\tmove in time"), tr("wheel, Page Up, Page Down\tscroll the lanes"), tr("drag\tmove"),
                  tr("Ctrl+drag\tchoose a range"), tr("drag in the ruler\tmove the playhead"),
                  tr("click a name, Enter\topen or close its rows"), tr("drag a name\tmove the lane")});
}

// Not a focus proxy: Tab, coming to the view wherever that stands in the window's order, would be sent back to the
// canvas.
void TimelineView::focusInEvent(QFocusEvent* event) {
  canvas_->setFocus(event->reason());
}

// The field that filters lanes stands where the overview has nothing to show: above the names of the lanes.
void TimelineView::resizeEvent(QResizeEvent*) {
  sync();
}

// Esc and Enter give the keyboard back to the lanes; Esc shows all of them again.
bool TimelineView::eventFilter(QObject* watched, QEvent* event) {
  if (watched != filter_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (key != Qt::Key_Escape && key != Qt::Key_Return && key != Qt::Key_Enter) return false;
  if (key == Qt::Key_Escape) PictureEdits(session_.stage()).filter({});
  canvas_->setFocus(Qt::OtherFocusReason);
  return true;
}

void TimelineView::followFilter() {
  const QString text = QString::fromStdString(session_.stage().state().arrangement.filter);
  if (text != filter_->text()) filter_->setText(text);
}

void TimelineView::takeRuns() {
  std::vector<RunPtr> before = std::exchange(runs_, session_.runs());
  found_.clear(); // they are places of the runs before
  if (search_ != nullptr) search_->setFound(0, 0);
  overview_->setTimeline(nullptr, 0, 0);
  const QString text = session_.document().text;
  // What was looked at of a glimpse of the same trace stays in view.
  const bool other = !glanced_ && (text != shownText_ || before.empty() || runs_.empty());
  if (!runs_.empty()) shownText_ = text;
  auto alive = std::pair(std::move(before), std::exchange(glanced_, nullptr));
  background_.discard(std::pair(std::move(alive), canvas_->setTimeline(session_.takeTimeline(), other)));
  showRemembered();
}

// The runs on screen belong to the document before.
void TimelineView::takeGlimpse() {
  Session::Glimpse glimpse = session_.takeGlimpse();
  if (!glimpse.timeline) return;
  auto alive = std::pair(std::exchange(runs_, {}), std::exchange(glanced_, std::move(glimpse.run)));
  found_.clear();
  if (search_ != nullptr) search_->setFound(0, 0);
  overview_->setTimeline(nullptr, 0, 0);
  background_.discard(std::pair(std::move(alive), canvas_->setTimeline(std::move(glimpse.timeline), true)));
}

// Overview and scroll bar follow the canvas.
void TimelineView::sync() {
  const Layout& layout = canvas_->layoutShown();
  const Camera& camera = canvas_->camera();
  session_.stage().setVisible(camera.fits() ? std::nullopt : std::optional(TimeRange{camera.from(), camera.to()}));
  overview_->setCamera(camera);
  overview_->setTimeline(canvas_->timeline(), layout.plotLeft, layout.plotRight);
  legend_->setLayoutShown(layout);
  constexpr int kMargin = 8;
  constexpr int kFieldHeight = 26;
  const bool filters = canvas_->timeline() != nullptr;
  if (filters && filter_->isHidden())
    filter_->setClearButtonEnabled(true); // not in each frame: it looks for the button
  filter_->setVisible(filters);
  filter_->setGeometry(kMargin, (overview_->height() - kFieldHeight) / 2,
                       static_cast<int>(layout.plotLeft) - 2 * kMargin, kFieldHeight);
  placeSearch();
  const int hidden = static_cast<int>(canvas_->mostScroll() + 0.5);
  const QSignalBlocker quiet(scrollBar_);
  scrollBar_->setRange(0, hidden);
  scrollBar_->setPageStep(static_cast<int>(canvas_->scrolledHeight()));
  scrollBar_->setSingleStep(22);
  scrollBar_->setValue(static_cast<int>(canvas_->scroll()));
  scrollBar_->setVisible(hidden > 0);
}

void TimelineView::select(const SpanRef& span) {
  Selection selection;
  if (const Timeline* timeline = canvas_->timeline(); timeline != nullptr && span.kind != SpanKind::None) {
    SpanWords words = timeline->explain(span);
    selection = {span,
                 timeline->startOf(span),
                 timeline->endOf(span),
                 timeline->lineOf(span),
                 std::move(words.title),
                 std::move(words.lines)};
  }
  session_.select(selection);
}

void TimelineView::followSelection() {
  if (glanced_) return; // it is of other runs
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
