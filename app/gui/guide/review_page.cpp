#include "gui/guide/review_page.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "gui/theme/table_dress.h"

namespace switchpoint {

ReviewPage::ReviewPage(GuideTalk& talk) : talk_(talk), table_(new QTableWidget(this)) {
  setObjectName(QStringLiteral("review"));
  auto* column = new QVBoxLayout(this);
  headPage(*this, *column, tr("Your answers"));
  auto* hint = new QLabel(tr("Enter or a double click on a row leads back to its question."), this);
  hint->setProperty("quiet", true);
  column->addWidget(hint);
  column->addWidget(table_, 1);
  table_->setColumnCount(2);
  table_->setHorizontalHeaderLabels({tr("Question"), tr("Answer")});
  table_->setAccessibleName(tr("Your answers"));
  dress(*table_);
  table_->installEventFilter(this);
  connect(table_, &QTableWidget::cellDoubleClicked, this, [this](int row) { want(row); });
}

void ReviewPage::want(int row) {
  if (row >= 0) Q_EMIT wanted(table_->item(row, 0)->data(Qt::UserRole).toInt());
}

// A table leaves Enter to the wizard as well, which would go on instead of back.
bool ReviewPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == table_ && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) return want(table_->currentRow()), true;
  }
  return QWizardPage::eventFilter(watched, event);
}

void ReviewPage::initializePage() {
  const CaseValues values = talk_.values();
  table_->setRowCount(0);
  for (std::size_t i = 0; i < talk_.guide().questions.size(); ++i) {
    const Question& question = talk_.guide().questions[i];
    if (!arises(question, values)) continue;
    const QString answer = words(answerWords(question, values.at(question.key).word));
    const bool sure = talk_.answers().contains(question.key);
    const int row = table_->rowCount();
    table_->insertRow(row);
    auto* title = new QTableWidgetItem(words(question.title));
    title->setData(Qt::UserRole, static_cast<int>(i));
    table_->setItem(row, 0, title);
    table_->setItem(row, 1, new QTableWidgetItem(sure ? answer : tr("not sure (%1)").arg(answer)));
  }
  fitColumns(*table_);
  table_->setCurrentCell(0, 0);
}

} // namespace switchpoint
