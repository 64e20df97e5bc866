#include "gui/views/time/time_view.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <QHeaderView>
#include <QSplitter>
#include <QToolButton>

#include "gui/session/run_clock.h"
#include "gui/views/time/lane_model.h"
#include "gui/views/time/moment_text.h"
#include "run/scene_runs.h"

#include "gui/theme/table_dress.h"

namespace switchpoint {

namespace {

constexpr int kFrame = 33; // ms between two pictures while it plays
constexpr int kSliderSteps = 10'000;

std::int64_t realTime() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

const ViewInfo kTimeView = {"time", QT_TRANSLATE_NOOP("View", "State"), Area::Result,
                            [](const ViewContext& context) -> QWidget* { return new TimeView(context); }};

TimeView::TimeView(const ViewContext& context, QWidget* parent)
    : QWidget(parent), session_(context.session), clock_(realTime), lanes_(new LaneModel(this)) {
  build();
  addActions();
  timer_.setInterval(kFrame);
  connect(&timer_, &QTimer::timeout, this, &TimeView::tick);
  connect(&session_, &Session::runsChanged, this, &TimeView::takeRuns);
  connect(&session_.stage(), &Stage::instantChanged, this, &TimeView::followInstant);
  connect(&session_.stage(), &Stage::stateChanged, this, [this] {
    if (session_.stage().state().alignment != alignment_) takeShifts();
  });
  takeRuns();
}

TimeView::~TimeView() {
  if (job_) job_->cancel();
}

void TimeView::build() {
  setProperty("pane", "main");
  setAttribute(Qt::WA_StyledBackground);
  table_ = new QTableView;
  table_->setObjectName(QStringLiteral("lanes"));
  table_->setModel(lanes_);
  table_->setAccessibleName(tr("What each lane does"));
  dress(*table_, kDenseRow);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->verticalHeader()->hide();
  fitColumns(*table_);
  facts_ = new QTreeWidget;
  facts_->setObjectName(QStringLiteral("facts"));
  facts_->setAccessibleName(tr("Ready queues, locks, timers, variables and output"));
  facts_->setColumnCount(2);
  facts_->setHeaderHidden(true);
  facts_->setFrameShape(QFrame::NoFrame);
  facts_->setRootIsDecorated(false);
  facts_->setIndentation(12);
  facts_->header()->setResizeContentsPrecision(kRowsMeasured);
  facts_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  auto* splitter = new QSplitter;
  splitter->setHandleWidth(1);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(table_);
  splitter->addWidget(facts_);
  splitter->setSizes({520, 440});
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 8, 16, 8);
  column->setSpacing(6);
  column->addWidget(buildTransport());
  column->addWidget(splitter, 1);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { goTo(position_); });
}

QWidget* TimeView::buildTransport() {
  auto* bar = new QWidget;
  run_ = new QComboBox;
  run_->setObjectName(QStringLiteral("run"));
  run_->setAccessibleName(tr("Run whose state is shown"));
  speed_ = new QComboBox;
  speed_->setObjectName(QStringLiteral("speed"));
  speed_->setAccessibleName(tr("Speed"));
  for (const double factor : {0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 10.0}) speed_->addItem(tr("%1×").arg(factor), factor);
  speed_->setCurrentIndex(3);
  slider_ = new QSlider(Qt::Horizontal);
  slider_->setObjectName(QStringLiteral("position"));
  slider_->setAccessibleName(tr("Instant"));
  slider_->setRange(0, kSliderSteps);
  slider_->setPageStep(kSliderSteps / 20);
  where_ = new QLabel;
  where_->setObjectName(QStringLiteral("where"));
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  row->addWidget(run_);
  bar->setObjectName(QStringLiteral("transport"));
  row->addWidget(slider_, 1);
  row->addWidget(where_);
  row->addWidget(speed_);
  connect(run_, &QComboBox::currentIndexChanged, this, &TimeView::chooseRun);
  connect(slider_, &QSlider::valueChanged, this, &TimeView::scrub);
  connect(speed_, &QComboBox::currentIndexChanged, this, [this] { playback_.setSpeed(speed(), clock_()); });
  return bar;
}

QAction* TimeView::add(const char* name, const QString& text, const QKeySequence& key) {
  auto* action = new QAction(text, this);
  action->setObjectName(QLatin1String(name));
  action->setShortcut(key);
  action->setProperty("menu", QStringLiteral("go"));
  addAction(action);
  return action;
}

void TimeView::addStep(const char* name, const QString& text, const QKeySequence& key, StepBy by, bool forward) {
  connect(add(name, text, key), &QAction::triggered, this, [this, by, forward] { step(by, forward); });
}

void TimeView::addActions() {
  addStep("previous-switch", tr("Previous switch"), Qt::ALT | Qt::Key_Comma, StepBy::Switch, false);
  addStep("previous-event", tr("Previous event"), Qt::Key_Comma, StepBy::Event, false);
  play_ = add("play", tr("Play"), Qt::CTRL | Qt::Key_Space);
  connect(play_, &QAction::triggered, this, &TimeView::togglePlay);
  connect(&session_.stage(), &Stage::playWanted, play_, &QAction::trigger);
  addStep("next-event", tr("Next event"), Qt::Key_Period, StepBy::Event, true);
  addStep("next-switch", tr("Next switch"), Qt::ALT | Qt::Key_Period, StepBy::Switch, true);
  addStep("previous-line", tr("Previous line of the task"), Qt::CTRL | Qt::Key_Comma, StepBy::Line, false);
  addStep("next-line", tr("Next line of the task"), Qt::CTRL | Qt::Key_Period, StepBy::Line, true);
  auto* row = qobject_cast<QHBoxLayout*>(slider_->parentWidget()->layout());
  const std::pair<const char*, QString> buttons[] = {{"previous-switch", QStringLiteral("|◂")},
                                                     {"previous-event", QStringLiteral("◂")},
                                                     {"play", QStringLiteral("▶")},
                                                     {"next-event", QStringLiteral("▸")},
                                                     {"next-switch", QStringLiteral("▸|")}};
  int at = 1;
  for (const auto& [name, sign] : buttons) {
    auto* action = findChild<QAction*>(QLatin1String(name), Qt::FindDirectChildrenOnly);
    auto* button = new QToolButton;
    button->setText(sign);
    button->setObjectName(QLatin1String(name) + QStringLiteral("-button"));
    button->setAccessibleName(action->text());
    button->setToolTip(tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("flat", true);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    row->insertWidget(at++, button);
  }
}

void TimeView::takeRuns() {
  playback_.stop();
  timer_.stop();
  runs_ = session_.runs();
  const int before = run_->currentIndex();
  {
    const QSignalBlocker quiet(run_);
    run_->clear();
    for (const std::string& title : titlesOf(runs_)) run_->addItem(QString::fromStdString(title));
    run_->setCurrentIndex(std::clamp(before, runs_.empty() ? -1 : 0, static_cast<int>(runs_.size()) - 1));
  }
  takeShifts();
  chooseRun();
}

void TimeView::takeShifts() {
  alignment_ = session_.stage().state().alignment;
  shifts_ = shiftsOf(runs_, alignment_);
}

// Its index is built in the background: a big trace has many events.
void TimeView::chooseRun() {
  if (job_) job_->cancel();
  job_ = nullptr;
  const int at = run_->currentIndex();
  background_.discard(std::exchange(shown_, {}));
  lanes_->setRun(nullptr);
  facts_->clear();
  where_->clear();
  if (at < 0) return;
  const RunPtr run = runs_[static_cast<std::size_t>(at)];
  lanes_->setRun(run);
  job_ = background_.start<Indexed>(
      this,
      [run](const Progress& progress) {
        return Indexed{run, std::make_shared<const MomentIndex>(run->trace, progress.cancelled)};
      },
      [this](Indexed indexed) {
        job_ = nullptr;
        shown_ = std::move(indexed);
        followInstant();
      });
}

Duration TimeView::shift() const {
  const auto at = static_cast<std::size_t>(run_->currentIndex());
  return run_->currentIndex() >= 0 && at < shifts_.size() ? shifts_[at] : 0;
}

double TimeView::speed() const {
  return speed_->currentData().toDouble();
}

std::uint32_t TimeView::followedLane() const {
  const SpanRef& span = session_.selection().span;
  const QModelIndex row = table_->currentIndex();
  if (row.isValid()) return row.data(LaneModel::LaneRole).toUInt();
  if (span.kind == SpanKind::Lane && static_cast<int>(span.run) == run_->currentIndex()) return span.owner;
  for (std::uint32_t lane = 0; lane < shown_.run->trace.lanes.size(); ++lane) {
    if (shown_.run->trace.lanes[lane].isTask) return lane;
  }
  return 0;
}

void TimeView::followInstant() {
  if (!shown_.index || moving_) return;
  const Time instant = session_.stage().instant().value_or(0) - shift();
  const RunMoment moment = shown_.index->at(instant);
  present(moment, std::max(moment.time(), std::min(instant, shown_.run->intervals.end())));
}

void TimeView::step(StepBy by, bool forward) {
  if (!shown_.index) return;
  playback_.stop();
  timer_.stop();
  const std::uint32_t lane = followedLane();
  const MomentIndex& index = *shown_.index;
  const auto to = forward ? index.next(by, position_, lane) : index.previous(by, position_, lane);
  goTo(to.value_or(forward ? index.events() : 0));
}

void TimeView::goTo(std::uint64_t events) {
  if (!shown_.index) return;
  const RunMoment moment = shown_.index->after(events);
  present(moment, moment.time());
  moving_ = true; // several events share one instant
  session_.stage().setInstant(moment.time() + shift());
  moving_ = false;
}

void TimeView::present(const RunMoment& moment, Time at) {
  position_ = moment.events();
  lanes_->setMoment(moment);
  fillFacts(moment, at);
  const Time end = std::max<Time>(1, shown_.run->intervals.end());
  const QSignalBlocker quiet(slider_);
  slider_->setValue(static_cast<int>(static_cast<double>(at) / static_cast<double>(end) * kSliderSteps));
  where_->setText(tr("%1 · event %2 of %3")
                      .arg(QString::fromStdString(formatDuration(at, 6)),
                           QString::fromStdString(formatCount(static_cast<std::int64_t>(position_))),
                           QString::fromStdString(formatCount(static_cast<std::int64_t>(shown_.index->events())))));
  std::vector<std::uint32_t> lines;
  for (std::uint32_t lane = 0; lane < moment.lanes(); ++lane) {
    const LaneNow& now = moment.lane(lane);
    const bool shows = now.exists() && now.state != State::Finished && now.state != State::New;
    if (shows && now.step < shown_.run->trace.steps.size()) lines.push_back(shown_.run->trace.steps[now.step].line);
  }
  session_.stage().setLines(session_.stage().instant() ? std::move(lines) : std::vector<std::uint32_t>{});
}

void TimeView::fillFacts(const RunMoment& moment, Time at) {
  facts_->setUpdatesEnabled(false);
  facts_->clear();
  for (const MomentText::Section& section : MomentText(*shown_.run).sections(moment, at)) {
    auto* head = new QTreeWidgetItem(facts_, {section.title});
    QFont strong = facts_->font();
    strong.setBold(true);
    head->setFont(0, strong);
    for (const MomentText::Fact& fact : section.facts) {
      auto* item = new QTreeWidgetItem(head, {fact.subject, fact.words});
      item->setToolTip(1, fact.words);
    }
    head->setExpanded(true);
    head->setFirstColumnSpanned(true); // it makes no room for itself beside the facts
  }
  facts_->setUpdatesEnabled(true);
}

void TimeView::togglePlay() {
  if (!shown_.index) return;
  if (playback_.playing()) {
    playback_.stop();
    timer_.stop();
  } else {
    const Time end = shown_.run->intervals.end();
    const Time at = session_.stage().instant().value_or(0) - shift();
    playback_.start(at >= end ? 0 : std::max<Time>(0, at), end, speed(), clock_());
    timer_.start();
  }
  play_->setText(playback_.playing() ? tr("Pause") : tr("Play"));
}

void TimeView::tick() {
  if (!playback_.playing()) return timer_.stop();
  session_.stage().setInstant(playback_.at(clock_()) + shift());
  if (playback_.playing()) return;
  timer_.stop();
  play_->setText(tr("Play"));
}

void TimeView::scrub(int value) {
  if (!shown_.index) return;
  playback_.stop();
  timer_.stop();
  const double share = static_cast<double>(value) / kSliderSteps;
  session_.stage().setInstant(static_cast<Time>(share * static_cast<double>(shown_.run->intervals.end())) + shift());
}

} // namespace switchpoint
