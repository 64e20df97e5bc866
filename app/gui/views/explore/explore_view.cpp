#include "gui/views/explore/explore_view.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSaveFile>
#include <QVBoxLayout>

#include "gui/tables/outcome_model.h"
#include "gui/theme/quiet_label.h"
#include "gui/theme/table_dress.h"
#include "machine/profile.h"
#include "models/model.h"
#include "run/exploration_document.h"

namespace switchpoint {

namespace {

constexpr int kMostSwitches = 1000;
constexpr int kAllSwitches = -1;
constexpr int kShownLetters = 9; // of a choice, so that the page fits a small window

void chooseData(QComboBox& box, const QString& data) {
  const int index = box.findData(data);
  if (index >= 0) box.setCurrentIndex(index);
}

} // namespace

const ViewInfo kExploreView = {"explore", QT_TRANSLATE_NOOP("View", "Explore"), Area::Result,
                               [](const ViewContext& context) -> QWidget* { return new ExploreView(context); }};

ExploreView::ExploreView(const ViewContext& context, QWidget* parent)
    : QWidget(parent), session_(context.session), exploring_(context.session.exploring()),
      model_(new OutcomeModel(this)), models_(new QComboBox), profiles_(new QComboBox), budget_(new QComboBox),
      switches_(new QSpinBox), start_(new QPushButton), stop_(new QToolButton), export_(new QToolButton),
      progress_(new QProgressBar), coverage_(new QLabel), table_(new QTableView) {
  setProperty("pane", "main");
  setAttribute(Qt::WA_StyledBackground);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 4, 8, 8);
  column->setSpacing(4);
  buildChoices();
  buildTable();
  column->addWidget(buildHead());
  column->addLayout(buildControls());
  column->addWidget(table_, 1);
  connect(&exploring_, &Exploring::changed, this, &ExploreView::refresh);
  connect(&exploring_, &Exploring::workChanged, this, &ExploreView::refreshWork);
  connect(&session_, &Session::documentReplaced, this, &ExploreView::refresh);
  refresh();
}

QWidget* ExploreView::buildHead() {
  auto* head = new QWidget;
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(4, 0, 0, 0);
  const auto button = [this](QToolButton& made, const QString& text, const char* name, auto slot) {
    made.setText(text);
    made.setObjectName(QLatin1String(name));
    made.setProperty("flat", true);
    made.setFocusPolicy(Qt::StrongFocus);
    connect(&made, &QToolButton::clicked, this, slot);
  };
  start_->setText(tr("Explore"));
  start_->setObjectName(QStringLiteral("explore-start"));
  connect(start_, &QPushButton::clicked, this, [this] { exploring_.start(); });
  start_->setToolTip(tr("Try every schedule that the interpreter allows"));
  button(*stop_, tr("Stop"), "explore-stop", [this] { exploring_.cancel(); });
  button(*export_, tr("Export JSON…"), "explore-export", [this] { exportJson(); });
  progress_->setObjectName(QStringLiteral("explore-progress"));
  progress_->setRange(0, 1000);
  progress_->setTextVisible(false);
  progress_->setFixedWidth(100);
  progress_->setAccessibleName(tr("How much is explored"));
  row->addWidget(start_);
  row->addWidget(progress_);
  row->addWidget(stop_);
  coverage_->setObjectName(QStringLiteral("coverage"));
  coverage_->setWordWrap(true);
  coverage_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  row->addWidget(coverage_, 1);
  row->addWidget(export_);
  return head;
}

QLayout* ExploreView::buildControls() {
  auto* row = new QHBoxLayout;
  row->setContentsMargins(4, 0, 0, 0);
  for (const auto& [text, box] : {std::pair<QString, QWidget*>{tr("model"), models_},
                                  {tr("Python"), profiles_},
                                  {tr("budget"), budget_},
                                  {tr("switches"), switches_}}) {
    row->addWidget(quietLabel(text, box));
    row->addWidget(box);
  }
  row->addStretch();
  return row;
}

void ExploreView::buildChoices() {
  for (const ModelInfo* info : modelCatalog()) {
    const std::string id(info->id);
    models_->addItem(QString::fromStdString(modelTitle(id)), QString::fromStdString(id));
  }
  for (const std::string& id : profileIds()) {
    const Result<Profile> profile = loadProfile(id);
    profiles_->addItem(QString::fromStdString(profile ? profile->title : id), QString::fromStdString(id));
  }
  for (const qlonglong steps : {10'000, 100'000, 1'000'000, 10'000'000}) {
    budget_->addItem(tr("%1 steps").arg(QString::fromStdString(formatCount(steps))), steps);
  }
  for (QComboBox* box : {models_, profiles_, budget_}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kShownLetters);
  }
  switches_->setRange(kAllSwitches, kMostSwitches);
  switches_->setValue(kAllSwitches);
  switches_->setSpecialValueText(tr("all"));
  switches_->setButtonSymbols(QAbstractSpinBox::NoButtons);
  switches_->setKeyboardTracking(false);
  models_->setObjectName(QStringLiteral("explore-model"));
  profiles_->setObjectName(QStringLiteral("explore-profile"));
  budget_->setObjectName(QStringLiteral("explore-budget"));
  switches_->setObjectName(QStringLiteral("explore-switches"));
  models_->setAccessibleName(tr("Model that is explored"));
  profiles_->setAccessibleName(tr("Interpreter that is explored"));
  budget_->setAccessibleName(tr("Steps that each search may try"));
  switches_->setAccessibleName(tr("Most forced switches of a schedule"));
  switches_->setToolTip(tr("Only schedules with at most so many forced switches"));
  budget_->setToolTip(tr("Counted in steps, never in seconds: the result is the same on every computer"));
  for (QComboBox* box : {models_, profiles_, budget_})
    connect(box, &QComboBox::activated, this, &ExploreView::applySettings);
  connect(switches_, &QSpinBox::valueChanged, this, &ExploreView::applySettings);
}

void ExploreView::buildTable() {
  table_->setModel(model_);
  dress(*table_);
  table_->setObjectName(QStringLiteral("outcomes"));
  table_->setAccessibleName(tr("Outcomes: Enter shows the run that comes to one"));
  table_->horizontalHeader()->setStretchLastSection(true);
  connect(table_, &QTableView::activated, this,
          [this](const QModelIndex& index) { exploring_.openWitness(static_cast<std::size_t>(index.row())); });
}

void ExploreView::applySettings() {
  if (filling_) return;
  ExploreSettings settings;
  settings.model = models_->currentData().toString().toStdString();
  settings.profile = profiles_->currentData().toString().toStdString();
  settings.budget = static_cast<std::uint64_t>(budget_->currentData().toLongLong());
  if (switches_->value() != kAllSwitches) settings.switches = static_cast<std::uint32_t>(switches_->value());
  exploring_.set(settings);
}

void ExploreView::refreshChoices() {
  filling_ = true;
  chooseData(*models_, QString::fromStdString(exploring_.modelInForce()));
  chooseData(*profiles_, QString::fromStdString(exploring_.profileInForce()));
  budget_->setCurrentIndex(budget_->findData(static_cast<qlonglong>(exploring_.settings().budget)));
  filling_ = false;
}

void ExploreView::refresh() {
  refreshChoices();
  const std::shared_ptr<const Explored> explored = exploring_.explored();
  if (explored) {
    model_->set(std::shared_ptr<const Exploration>(explored, &explored->exploration), explored->workload);
  } else {
    model_->set(nullptr, nullptr);
  }
  fitColumns(*table_);
  coverage_->setText(coverageWords());
  refreshWork();
}

QString ExploreView::coverageWords() const {
  if (!exploring_.explored()) {
    return tr(
        "A run shows what happened once. Exploring tries every schedule that the interpreter allows, and shows each "
        "outcome with the shortest schedule that comes to it.");
  }
  const Exploration& found = exploring_.explored()->exploration;
  QString words = tr("%1 on %2: %Ln outcome(s), %3", nullptr, static_cast<int>(found.outcomes.size()))
                      .arg(QString::fromStdString(modelTitle(found.model)), QString::fromStdString(found.profile),
                           QString::fromStdString(found.coverage));
  for (const Spin& spin : found.spins) words += QStringLiteral("\n") + QString::fromStdString(spinWords(spin));
  if (exploring_.isStale()) words = tr("Of an earlier text or other choices. ") + words;
  return words;
}

void ExploreView::refreshWork() {
  const bool busy = exploring_.busy();
  start_->setEnabled(exploring_.canStart());
  progress_->setVisible(busy);
  stop_->setVisible(busy);
  progress_->setValue(static_cast<int>(exploring_.progress() * 1000));
  export_->setEnabled(exploring_.explored() != nullptr);
}

void ExploreView::exportJson() {
  const QString name = QFileInfo(session_.document().name()).completeBaseName() + QStringLiteral("-outcomes.json");
  const QString path = QFileDialog::getSaveFileName(this, tr("Save outcomes"), name, tr("JSON (*.json)"));
  if (path.isEmpty()) return;
  const Explored& explored = *exploring_.explored();
  const std::string text =
      jsonText(explorationDocument(explored.exploration, *explored.workload, session_.document().name().toStdString()));
  QSaveFile file(path);
  const auto size = static_cast<qint64>(text.size());
  if (file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit()) {
    session_.say(tr("Saved %1").arg(path));
  } else {
    session_.say(tr("%1 cannot be written: %2").arg(path, file.errorString()), Tone::Bad);
  }
}

} // namespace switchpoint
