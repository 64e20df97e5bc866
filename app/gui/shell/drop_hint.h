// Lies over the window while a file is dragged over it, and says what dropping it would do.
#pragma once

#include <QWidget>

#include "gui/theme/appearance.h"

namespace switchpoint {

class DropHint : public QWidget {
  Q_OBJECT
public:
  DropHint(const Appearance& appearance, QWidget* window);

  void say(const QString& sentence, bool welcome);
  const QString& sentence() const { return sentence_; }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  const Appearance& appearance_;
  QString sentence_;
  bool welcome_ = true;
};

} // namespace switchpoint
