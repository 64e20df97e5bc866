// The interview answer: who controls the switch, in a few sentences, with the three timelines beside it.
#pragma once

#include <QDialog>
#include <QLabel>

#include "gui/theme/appearance.h"

namespace switchpoint {

class InterviewDialog : public QDialog {
  Q_OBJECT
public:
  explicit InterviewDialog(Appearance& appearance, QWidget* parent = nullptr);

private:
  void draw();

  Appearance& appearance_;
  QLabel* picture_;
};

} // namespace switchpoint
