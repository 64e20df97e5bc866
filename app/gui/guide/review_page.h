// All answers in one table before they are run; a row leads back to its question.
#pragma once

#include <QTableWidget>
#include <QWizardPage>

#include "gui/guide/guide_talk.h"

namespace switchpoint {

class ReviewPage : public QWizardPage {
  Q_OBJECT
public:
  explicit ReviewPage(GuideTalk& talk);

  void initializePage() override;
  int nextId() const override { return kResultPage; }
  QTableWidget& table() { return *table_; }

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
  void wanted(int question); // to be answered again

private:
  void want(int row);

  GuideTalk& talk_;
  QTableWidget* table_;
};

} // namespace switchpoint
