#include "gui/shell/run_bar.h"

#include <algorithm>
#include <limits>

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include "base/phrase.h"
#include "machine/profile.h"
#include "models/model.h"

namespace switchpoint {

namespace {

// The bar has little room and says Python before it.
QString profileLabel(const std::string& id) {
  return QString::fromStdString(shortProfile(id));
}

constexpr int kSide = 16;
constexpr int kRunWidth = 90;
constexpr int kChipGives = 20; // px that a chip has less of where it is tight

QLabel* caption(const QString& text, QWidget* of) {
  auto* label = new QLabel(text);
  if (of->accessibleName().isEmpty()) of->setAccessibleName(text);
  label->setBuddy(of);
  return label;
}

} // namespace

RunBar::RunBar(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), run_(new QPushButton), profile_(new QComboBox), cores_(new QSpinBox),
      seed_(new QSpinBox) {
  setObjectName(QStringLiteral("runBar"));
  setAttribute(Qt::WA_StyledBackground);
  box_ = new QBoxLayout(QBoxLayout::LeftToRight, this);
  box_->setContentsMargins(kSide, 8, kSide, 8);
  box_->setSpacing(8);
  for (QHBoxLayout** half : {&left_, &right_}) {
    *half = new QHBoxLayout;
    (*half)->setSpacing(8);
  }
  addRunButton(*left_);
  left_->addSpacing(8);
  addModels(*left_);
  left_->addSpacing(16);
  left_->addStretch(1);
  addMachine(*right_);
  right_->addStretch(1);
  box_->addLayout(left_);
  box_->addLayout(right_, 1);
  connect(&session_, &Session::choicesChanged, this, &RunBar::refreshChoices);
  connect(&session_, &Session::workChanged, this, &RunBar::refreshWork);
  connect(&session_, &Session::documentChanged, this, &RunBar::refreshWork);
  connect(&session_, &Session::documentReplaced, this, &RunBar::refreshWork);
  refreshChoices();
  refreshWork();
}

QSize RunBar::minimumSizeHint() const {
  const int chips = left_->minimumSize().width() - (tight_ ? 0 : static_cast<int>(models_.size()) * kChipGives);
  return {std::max(chips, right_->minimumSize().width()) + 2 * kSide, QWidget::minimumSizeHint().height()};
}

// A narrow window has the bar in two lines, a very narrow one its chips closer together.
void RunBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const int chips = left_->sizeHint().width() + (tight_ ? static_cast<int>(models_.size()) * kChipGives : 0);
  const bool fits = chips + right_->sizeHint().width() + 40 <= width();
  box_->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  setTight(chips + 2 * kSide > width());
}

void RunBar::setTight(bool tight) {
  if (tight == tight_) return;
  tight_ = tight;
  for (const auto& [id, chip] : models_) {
    chip->setProperty("tight", tight);
    chip->style()->unpolish(chip);
    chip->style()->polish(chip);
    chip->updateGeometry();
  }
  left_->invalidate(); // its least width is asked for before it is laid out again
}

void RunBar::addRunButton(QHBoxLayout& row) {
  run_->setObjectName(QStringLiteral("run"));
  run_->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
  run_->setToolTip(tr("Run the scenario under the chosen models (F5)"));
  connect(run_, &QPushButton::clicked, this, [this] {
    if (session_.isRunning())
      session_.cancel();
    else
      session_.run();
  });
  auto* place = new QVBoxLayout; // as wide for each of its words, and wider where a language needs it
  place->addWidget(run_);
  place->addSpacerItem(new QSpacerItem(kRunWidth, 0, QSizePolicy::Minimum, QSizePolicy::Fixed));
  row.addLayout(place);
}

void RunBar::addModels(QHBoxLayout& row) {
  for (const ModelInfo* info : modelCatalog()) {
    const std::string id(info->id);
    auto* chip = new QToolButton;
    chip->setText(QString::fromStdString(modelTitle(id)));
    chip->setObjectName(QStringLiteral("model-") + QString::fromStdString(id));
    chip->setToolTip(QString::fromStdString(phrase("Models", info->summary.data()).str()));
    chip->setAccessibleName(tr("Model %1").arg(chip->text()));
    chip->setCheckable(true);
    chip->setProperty("chip", true);
    chip->setFocusPolicy(Qt::StrongFocus);
    connect(chip, &QToolButton::clicked, this, [this, id](bool on) { session_.setModel(id, on); });
    models_[id] = chip;
    row.addWidget(chip);
  }
}

void RunBar::addMachine(QHBoxLayout& row) {
  profile_->setObjectName(QStringLiteral("profile"));
  profile_->setToolTip(tr("The interpreter whose rules and costs are used"));
  profile_->setMinimumWidth(84);
  fillProfiles();
  cores_->setObjectName(QStringLiteral("cores"));
  cores_->setRange(1, static_cast<int>(kMostCores));
  cores_->setToolTip(tr("Cores of the simulated machine"));
  seed_->setObjectName(QStringLiteral("seed"));
  seed_->setRange(0, std::numeric_limits<int>::max());
  seed_->setToolTip(tr("Same work, same seed: same run. Another seed is another run of the same machine."));
  for (QSpinBox* box : {cores_, seed_}) {
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setKeyboardTracking(false);
  }
  cores_->setFixedWidth(44);
  seed_->setFixedWidth(64);
  row.addWidget(caption(tr("Python"), profile_));
  row.addWidget(profile_);
  row.addSpacing(8);
  row.addWidget(caption(tr("cores"), cores_));
  row.addWidget(cores_);
  row.addSpacing(8);
  row.addWidget(caption(tr("seed"), seed_));
  row.addWidget(seed_);
  connect(profile_, &QComboBox::activated, this,
          [this](int index) { session_.setProfile(profile_->itemData(index).toString().toStdString()); });
  connect(cores_, &QSpinBox::valueChanged, this, [this](int n) { session_.setCores(static_cast<std::uint32_t>(n)); });
  connect(seed_, &QSpinBox::valueChanged, this, [this](int n) { session_.setSeed(static_cast<std::uint64_t>(n)); });
}

void RunBar::fillProfiles() {
  for (const std::string& id : profileIds()) profile_->addItem(profileLabel(id), QString::fromStdString(id));
}

void RunBar::refreshChoices() {
  const Choices& choices = session_.choices();
  for (const auto& [id, chip] : models_) chip->setChecked(choices.has(id));
  const QString profile = QString::fromStdString(choices.profile);
  if (profile_->findData(profile) < 0) profile_->addItem(profileLabel(choices.profile), profile);
  profile_->setCurrentIndex(profile_->findData(profile));
  const QSignalBlocker quietCores(cores_);
  const QSignalBlocker quietSeed(seed_);
  cores_->setValue(static_cast<int>(choices.cores));
  seed_->setValue(static_cast<int>(choices.seed));
  refreshWork();
}

void RunBar::refreshWork() {
  const bool running = session_.isRunning();
  run_->setText(running ? tr("Cancel") : tr("Run"));
  run_->setAccessibleName(run_->text());
  run_->setIcon(running ? QIcon() : play_);
  run_->setEnabled(running || session_.canRun());
}

} // namespace switchpoint
