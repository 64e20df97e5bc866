// The card beside the pointer that says in words what lies under it.
#pragma once

#include <QFrame>

#include "gui/theme/appearance.h"
#include "timeline/timeline.h"

class QLabel;

namespace switchpoint {

class HoverCard : public QFrame {
  Q_OBJECT
public:
  HoverCard(const Appearance& appearance, QWidget* parent);

  // Shows the words near `at`, inside the parent.
  void showAt(QPointF at, const SpanWords& words);

private:
  const Appearance& appearance_;
  QLabel* text_;
};

} // namespace switchpoint
