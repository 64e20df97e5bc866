#include "gui/views/counter/counter_view.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "gui/theme/quiet_label.h"
#include "gui/views/counter/run_charts.h"
#include "gui/views/counter/seed_charts.h"
#include "gui/views/counter/survey_chart.h"
#include "gui/views/counter/way_table.h"

namespace switchpoint {

namespace {

constexpr int kMostRuns = 10'000;

constexpr int kProgressHeight = 3; // a line below the head, which has no room for more in a narrow window

} // namespace

const ViewInfo kCounterView = {"counter", QT_TRANSLATE_NOOP("View", "Shared counter"), Area::Result,
                               [](const ViewContext& context) -> QWidget* { return new CounterView(context); }};

CounterView::CounterView(const ViewContext& context, QWidget* parent)
    : QWidget(parent), session_(context.session), appearance_(context.appearance),
      counting_(context.session.counting()), pages_(new QStackedWidget(this)), runs_(new QSpinBox),
      runsLabel_(quietLabel(tr("seeds"), runs_)), interval_(new QComboBox), export_(new QToolButton),
      progress_(new QProgressBar), stop_(new QToolButton) {
  setProperty("pane", "main");
  setAttribute(Qt::WA_StyledBackground);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 4, 8, 8);
  column->setSpacing(4);
  column->addWidget(buildHead());
  column->addWidget(progress_);
  column->addWidget(pages_, 1);
  for (int page = 0; page < kPages; ++page) pages_->addWidget(new QWidget);
  connect(&session_, &Session::runsChanged, this, &CounterView::refresh);
  connect(&session_, &Session::documentReplaced, this, &CounterView::refresh);
  connect(&session_, &Session::documentChanged, this, &CounterView::refreshWork);
  connect(&counting_, &Counting::changed, this, &CounterView::refresh);
  connect(&counting_, &Counting::workChanged, this, &CounterView::refreshWork);
  connect(&session_, &Session::choicesChanged, this, &CounterView::refreshSettings);
  connect(&appearance_, &Appearance::changed, this, &CounterView::refresh);
  showPage(Survey);
}

QWidget* CounterView::buildHead() {
  auto* head = new QWidget;
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(4, 0, 0, 0);
  auto* group = new QButtonGroup(this);
  switches_ = {addSwitch(tr("All versions"), QStringLiteral("counter-survey"), Survey),
               addSwitch(tr("Seeds"), QStringLiteral("counter-seeds"), Seeds),
               addSwitch(tr("Ways to share"), QStringLiteral("counter-compared"), Ways),
               addSwitch(tr("These runs"), QStringLiteral("counter-runs"), Runs)};
  for (QToolButton* button : switches_) {
    group->addButton(button);
    row->addWidget(button);
  }
  row->addStretch();
  progress_->setObjectName(QStringLiteral("counter-progress"));
  progress_->setRange(0, 1000);
  progress_->setTextVisible(false);
  progress_->setFixedHeight(kProgressHeight);
  QSizePolicy place = progress_->sizePolicy();
  place.setRetainSizeWhenHidden(true); // nothing jumps when counting ends
  progress_->setSizePolicy(place);
  progress_->setAccessibleName(tr("How much is counted"));
  stop_->setObjectName(QStringLiteral("counter-stop"));
  stop_->setText(tr("Stop"));
  stop_->setProperty("flat", true);
  stop_->setFocusPolicy(Qt::StrongFocus);
  connect(stop_, &QToolButton::clicked, this, [this] { counting_.cancel(); });
  runs_->setObjectName(QStringLiteral("counter-run-count"));
  runs_->setRange(1, kMostRuns);
  runs_->setButtonSymbols(QAbstractSpinBox::NoButtons);
  runs_->setKeyboardTracking(false);
  runs_->setAccessibleName(tr("Seeds for each interpreter"));
  connect(runs_, &QSpinBox::valueChanged, this, &CounterView::applySettings);
  buildInterval();
  buildExport();
  row->addWidget(stop_);
  row->addWidget(runsLabel_);
  row->addWidget(runs_);
  row->addWidget(quietLabel(tr("switch interval"), interval_));
  row->addWidget(interval_);
  row->addWidget(export_);
  return head;
}

QToolButton* CounterView::addSwitch(const QString& text, const QString& name, int page) {
  auto* button = new QToolButton;
  button->setText(text);
  button->setObjectName(name);
  button->setCheckable(true);
  button->setProperty("flat", true);
  button->setFocusPolicy(Qt::StrongFocus);
  connect(button, &QToolButton::clicked, this, [this, page] { showPage(page); });
  return button;
}

void CounterView::buildInterval() {
  interval_->setObjectName(QStringLiteral("counter-interval"));
  interval_->addItem(tr("its own"), 0);
  for (const Duration interval :
       {10 * kMicrosecond, 100 * kMicrosecond, kMillisecond, 5 * kMillisecond, 50 * kMillisecond}) {
    interval_->addItem(QString::fromStdString(formatDuration(interval)), QVariant::fromValue<qlonglong>(interval));
  }
  interval_->setAccessibleName(tr("Switch interval"));
  interval_->setToolTip(
      tr("How long one thread may keep the GIL, as sys.setswitchinterval. With the usual 5 ms loops of "
         "some ten thousand rounds are over before anybody else gets a turn."));
  connect(interval_, &QComboBox::currentIndexChanged, this, &CounterView::applySettings);
}

// The switch interval holds for everything that is run; the number of seeds for the page on screen.
void CounterView::applySettings() {
  if (filling_) return;
  session_.setSwitchInterval(interval_->currentData().toLongLong());
  CountSettings settings = counting_.settings();
  const auto runs = static_cast<std::uint32_t>(runs_->value());
  switch (pages_->currentIndex()) {
  case Survey: settings.surveyRuns = runs; break;
  case Seeds: settings.runs = runs; break;
  case Ways: settings.wayRuns = runs; break;
  default: break;
  }
  counting_.set(settings);
}

void CounterView::refreshSettings() {
  filling_ = true;
  const int page = pages_->currentIndex();
  const CountSettings& settings = counting_.settings();
  runs_->setValue(static_cast<int>(page == Survey ? settings.surveyRuns
                                   : page == Ways ? settings.wayRuns
                                                  : settings.runs));
  for (QWidget* widget : {static_cast<QWidget*>(runs_), static_cast<QWidget*>(runsLabel_)}) {
    widget->setVisible(page != Runs);
  }
  const auto interval = QVariant::fromValue<qlonglong>(session_.choices().switchInterval);
  if (interval_->findData(interval) < 0) {
    interval_->addItem(QString::fromStdString(formatDuration(session_.choices().switchInterval)), interval);
  }
  interval_->setCurrentIndex(interval_->findData(interval));
  filling_ = false;
}

void CounterView::showPage(int page) {
  switches_[static_cast<std::size_t>(page)]->setChecked(true);
  pages_->setCurrentIndex(page);
  refreshSettings();
  refresh();
}

// Charts cost time to make: only what can be seen is made.
void CounterView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

void CounterView::refresh() {
  if (!isVisible()) return;
  refreshWork();
  switch (pages_->currentIndex()) {
  case Survey: return refreshSurvey();
  case Seeds: return refreshSeeds();
  case Ways: return refreshWays();
  default: return refreshRuns();
  }
}

void CounterView::refreshWork() {
  const bool counts = counting_.isCounting();
  progress_->setVisible(counts);
  stop_->setVisible(counts);
  progress_->setValue(static_cast<int>(counting_.progress() * 1000));
  exportCsv_->setEnabled(hasNumbers());
  exportJson_->setEnabled(counting_.report() || counting_.survey());
}

QWidget* CounterView::message(const QString& text) {
  auto* label = new QLabel(text);
  label->setProperty("quiet", true);
  label->setAlignment(Qt::AlignCenter);
  label->setWordWrap(true);
  return label;
}

void CounterView::replace(int page, QWidget* content) {
  QWidget* before = pages_->widget(page);
  const int shown = pages_->currentIndex();
  pages_->insertWidget(page, content);
  pages_->removeWidget(before);
  before->deleteLater();
  pages_->setCurrentIndex(shown);
}

QWidget* CounterView::whyNot() {
  if (session_.document().kind == DocumentKind::Trace) {
    return message(tr("This run is recorded: it has the one seed it was made with.\n"
                      "Open its scenario to run that with others."));
  }
  if (session_.document().parsed && !session_.hasCounter()) {
    return message(tr("No variable of this scenario has an expected value.\n"
                      "Write  counter = { expected = 4 }  below [vars] to count lost updates."));
  }
  return nullptr;
}

void CounterView::refreshSurvey() {
  if (counting_.survey()) {
    return replace(Survey, surveyChart(*counting_.survey(), appearance_.theme(), [this](std::size_t result) {
                     const CounterReport& survey = *counting_.survey();
                     counting_.openWitness(survey, result, survey.results[result].median);
                   }));
  }
  if (QWidget* why = whyNot()) return replace(Survey, why);
  replace(
      Survey,
      message(
          tr("Running the same work on every interpreter, with %1 seeds each …").arg(counting_.settings().surveyRuns)));
  counting_.wantSurvey();
}

void CounterView::refreshSeeds() {
  if (counting_.report()) {
    return replace(Seeds,
                   seedCharts(*counting_.report(), appearance_.theme(), [this](std::size_t result, std::int64_t value) {
                     counting_.openWitness(*counting_.report(), result, value);
                   }));
  }
  if (QWidget* why = whyNot()) return replace(Seeds, why);
  replace(Seeds,
          message(tr("Running the same work with %1 seeds under each interpreter …").arg(counting_.settings().runs)));
  counting_.want();
}

void CounterView::refreshWays() {
  if (!counting_.ways().empty()) {
    return replace(Ways, wayTable(counting_.ways(), appearance_.theme(),
                                  [this](const std::string& example) { session_.openExample(example); }));
  }
  replace(Ways, message(tr("Counting every way to share a counter with %1 seeds …").arg(counting_.settings().wayRuns)));
  counting_.wantWays();
}

void CounterView::refreshRuns() {
  if (!counting_.series()) {
    replace(Runs, message(session_.runs().empty() && !session_.isRunning() ? tr("Nothing has run.") : tr("Running …")));
    return counting_.wantSeries();
  }
  if (QWidget* charts = runCharts(*counting_.series(), appearance_.theme())) return replace(Runs, charts);
  replace(Runs, message(session_.isRunning() ? tr("Running …") : tr("These runs have no shared variable.")));
}

} // namespace switchpoint
