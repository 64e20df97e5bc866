// The quiet word beside a control that it names.
#pragma once

#include <QLabel>

namespace switchpoint {

inline QLabel* quietLabel(const QString& text, QWidget* buddy) {
  auto* label = new QLabel(text);
  label->setProperty("quiet", true);
  label->setBuddy(buddy);
  return label;
}

} // namespace switchpoint
