#include "gui/guide/question_page.h"

#include <algorithm>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QRadioButton>

namespace switchpoint {

namespace {

QLabel* quietLabel(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setWordWrap(true);
  label->setProperty("quiet", true);
  return label;
}

} // namespace

QuestionPage::QuestionPage(GuideTalk& talk, int index) : talk_(talk), index_(index) {
  setObjectName(QStringLiteral("question-") + words(question().key));
  auto* column = new QVBoxLayout(this);
  column->setSpacing(8);
  headPage(*this, *column, words(question().title));
  addProgress(*column);
  addHelp(*column);
  addStops(*column);
  if (question().number)
    addNumber(*column);
  else
    addChoices(*column);
  addExamples(*column);
  addUnsure(*column);
  column->addStretch(1);
  connect(&talk_, &GuideTalk::answered, this, &QuestionPage::refresh);
}

void QuestionPage::initializePage() {
  refresh();
}

void QuestionPage::focusAnswer() {
  if (number_ != nullptr) {
    number_->setFocus();
    number_->selectAll();
    return;
  }
  const auto chosen = std::find_if(choices_.begin(), choices_.end(), [](auto* button) { return button->isChecked(); });
  (chosen == choices_.end() ? unsure_ : *chosen)->setFocus();
}

void QuestionPage::addProgress(QVBoxLayout& column) {
  place_ = quietLabel({}, this);
  place_->setProperty("small", true);
  progress_ = new QProgressBar(this);
  progress_->setTextVisible(false);
  progress_->setAccessibleName(tr("Progress"));
  column.addWidget(place_);
  column.addWidget(progress_);
}

void QuestionPage::addHelp(QVBoxLayout& column) {
  column.addWidget(quietLabel(words(question().help), this));
}

void QuestionPage::addStops(QVBoxLayout& column) {
  if (question().stops.empty()) return;
  auto* row = new QHBoxLayout;
  row->addWidget(quietLabel(tr("waits"), this));
  slider_ = new QSlider(Qt::Horizontal, this);
  slider_->setRange(0, static_cast<int>(question().stops.size()) - 1);
  slider_->setPageStep(1);
  slider_->setAccessibleName(tr("Typical examples, from waiting to computing"));
  row->addWidget(slider_, 1);
  row->addWidget(quietLabel(tr("computes"), this));
  column.addLayout(row);
  stop_ = new QLabel(tr("Move the slider to a typical example, or choose below."), this);
  stop_->setWordWrap(true);
  column.addWidget(stop_);
  connect(slider_, &QSlider::valueChanged, this, &QuestionPage::takeStop);
}

void QuestionPage::takeStop(int at) {
  const Stop& stop = question().stops[static_cast<std::size_t>(at)];
  Answers next = talk_.answers();
  QStringList set;
  for (const auto& [key, value] : stop.answers) {
    next[key] = value;
    set.append(words(answerWords(*talk_.guide().question(key), value)));
  }
  const QString sentence = tr("%1: %2").arg(words(stop.title), set.join(QStringLiteral(", ")));
  stop_->setText(sentence);
  slider_->setAccessibleDescription(sentence);
  talk_.setAnswers(std::move(next));
}

void QuestionPage::addChoices(QVBoxLayout& column) {
  for (const Choice& choice : question().choices) {
    auto* button = new QRadioButton(words(choice.title), this);
    button->setObjectName(words(choice.id));
    button->setAccessibleDescription(words(choice.help));
    column.addWidget(button);
    if (!choice.help.empty()) {
      QLabel* help = quietLabel(words(choice.help), this);
      help->setContentsMargins(24, 0, 0, 4);
      help->setProperty("small", true);
      column.addWidget(help);
    }
    connect(button, &QAbstractButton::toggled, this, [this, id = choice.id](bool on) {
      if (on && !refreshing_) talk_.answer(question().key, id);
    });
    choices_.push_back(button);
  }
}

void QuestionPage::addNumber(QVBoxLayout& column) {
  auto* row = new QHBoxLayout;
  number_ = new NumberBox(this);
  number_->setLimits(question().whole, question().least, question().most);
  number_->setMinimumWidth(160);
  number_->setAccessibleName(words(question().title));
  row->addWidget(number_);
  row->addWidget(new QLabel(words(question().unit), this));
  row->addStretch(1);
  column.addLayout(row);
  connect(number_, &QDoubleSpinBox::valueChanged, this, [this](double value) {
    if (!refreshing_) talk_.answer(question().key, answerNumber(value));
  });
}

void QuestionPage::addUnsure(QVBoxLayout& column) {
  if (question().number)
    unsure_ = new QCheckBox(this);
  else
    unsure_ = new QRadioButton(this);
  unsure_->setObjectName(QStringLiteral("unsure"));
  column.addWidget(unsure_);
  connect(unsure_, &QAbstractButton::toggled, this, [this](bool on) {
    if (refreshing_) return;
    if (on)
      talk_.answer(question().key, {});
    else if (number_ != nullptr)
      talk_.answer(question().key, answerNumber(number_->value()));
  });
}

void QuestionPage::addExamples(QVBoxLayout& column) {
  for (const std::string& example : question().examples) {
    QLabel* label = quietLabel(QStringLiteral("· ") + words(example), this);
    label->setProperty("small", true);
    column.addWidget(label);
  }
}

QString QuestionPage::typicalWords() const {
  const Typical* typical = typicalOf(question(), talk_.values());
  QString text = tr("Not sure: take what is typical (%1)").arg(words(answerWords(question(), typical->value)));
  if (typical->others.empty()) return text;
  QString others;
  for (const std::string& other : typical->others) {
    const QString answer = words(answerWords(question(), other));
    const QString shown = question().number ? answer : tr("“%1”").arg(answer);
    others = others.isEmpty() ? shown : tr("%1 and %2").arg(others, shown);
  }
  return text + tr(", and look at %1 as well").arg(others);
}

void QuestionPage::refresh() {
  refreshing_ = true;
  const int all = talk_.asked();
  place_->setText(tr("Question %1 of %2").arg(talk_.numberOf(index_)).arg(all));
  progress_->setRange(0, all);
  progress_->setValue(talk_.numberOf(index_));
  const CaseValue value = talk_.values().at(question().key);
  const bool sure = talk_.answers().contains(question().key);
  unsure_->setText(typicalWords());
  unsure_->setChecked(!sure);
  if (number_ != nullptr) number_->setValue(value.number);
  for (QAbstractButton* button : choices_)
    if (sure && button->objectName() == words(value.word)) button->setChecked(true);
  refreshing_ = false;
}

} // namespace switchpoint
