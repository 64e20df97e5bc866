#include "gui/guide/evidence_panel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "gui/guide/advice_charts.h"

namespace switchpoint {

namespace {

// A chart in place of the one before.
void replaceIn(QVBoxLayout& place, QWidget* chart) {
  while (QLayoutItem* item = place.takeAt(0)) {
    delete item->widget();
    delete item;
  }
  if (chart != nullptr) place.addWidget(chart);
}

} // namespace

EvidencePanel::EvidencePanel(GuideTalk& talk, Appearance& appearance, QWidget* parent)
    : QWidget(parent), talk_(talk), appearance_(appearance) {
  auto* column = new QVBoxLayout(this);
  addParameter(*column);
  ranking_ = new QVBoxLayout;
  column->addLayout(ranking_, 3);
  addWays(*column);
  point_ = new QComboBox(this);
  point_->setAccessibleName(tr("Break-even points"));
  point_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  column->addWidget(point_);
  curve_ = new QVBoxLayout;
  column->addLayout(curve_, 4);
  dashes_ = new QLabel(tr("Dashed: drawn on in a line from at most %1 units").arg(kVariationUnits), this);
  dashes_->setProperty("quiet", true);
  dashes_->setProperty("small", true);
  dashes_->setAlignment(Qt::AlignHCenter);
  column->addWidget(dashes_);
  connect(point_, &QComboBox::activated, this, &EvidencePanel::draw);
  connect(&appearance_, &Appearance::changed, this, &EvidencePanel::draw);
}

void EvidencePanel::addParameter(QVBoxLayout& column) {
  auto* row = new QHBoxLayout;
  auto* label = new QLabel(tr("&Change"), this);
  parameter_ = new QComboBox(this);
  parameter_->setAccessibleName(tr("Answer to change"));
  for (const Question& question : talk_.guide().questions)
    if (question.number) parameter_->addItem(words(question.title), words(question.key));
  value_ = new NumberBox(this);
  value_->setKeyboardTracking(false);
  value_->setAccessibleName(tr("Its value"));
  label->setBuddy(parameter_);
  row->addWidget(label);
  row->addWidget(parameter_, 1);
  row->addWidget(value_);
  column.addLayout(row);
  connect(parameter_, &QComboBox::currentIndexChanged, this, &EvidencePanel::fillParameter);
  connect(value_, &QDoubleSpinBox::valueChanged, this, [this](double value) {
    if (!refreshing_) talk_.answer(parameter_->currentData().toString().toStdString(), answerNumber(value));
  });
}

void EvidencePanel::addWays(QVBoxLayout& column) {
  auto* row = new QHBoxLayout;
  way_ = new QComboBox(this);
  way_->setAccessibleName(tr("Way to run it"));
  auto* open = new QPushButton(tr("Open its timeline"), this);
  open->setObjectName(QStringLiteral("open-timeline"));
  row->addWidget(way_, 1);
  row->addWidget(open);
  column.addLayout(row);
  connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(way_->currentData().toString()); });
}

void EvidencePanel::fillParameter() {
  const Question* question = talk_.guide().question(parameter_->currentData().toString().toStdString());
  if (question == nullptr) return;
  refreshing_ = true;
  value_->setLimits(question->whole, question->least, question->most);
  value_->setSuffix(question->unit.empty() ? QString() : QStringLiteral(" ") + words(question->unit));
  value_->setValue(talk_.values().at(question->key).number);
  refreshing_ = false;
}

void EvidencePanel::show(const Advice& advice) {
  advice_ = advice;
  fillParameter();
  const Guide& guide = talk_.guide();
  const QString way = way_->currentData().toString();
  way_->clear();
  for (const Measured& one : advice.evidence.ranking)
    way_->addItem(words(guide.recommendation(one.id)->title), words(one.id));
  way_->setCurrentIndex(std::max(0, way_->findData(way)));
  const int point = point_->currentIndex();
  point_->clear();
  for (const BreakEven& one : advice.breakEvens) point_->addItem(words(one.sentence));
  point_->setVisible(point_->count() > 0);
  if (point_->count() > 0) point_->setCurrentIndex(std::clamp(point, 0, point_->count() - 1));
  draw();
}

void EvidencePanel::draw() {
  if (advice_.evidence.ranking.empty()) return;
  replaceIn(*ranking_, rankingChart(talk_.guide(), advice_, appearance_.theme()));
  const int point = point_->currentIndex();
  dashes_->setVisible(point >= 0 && advice_.breakEvens[static_cast<std::size_t>(point)].extrapolated());
  replaceIn(*curve_, point < 0 ? nullptr
                               : breakEvenChart(talk_.guide(), advice_.breakEvens[static_cast<std::size_t>(point)],
                                                appearance_.theme()));
}

} // namespace switchpoint
