// A box for a number that shows no more decimals than the number has: "60", not "60.000".
#pragma once

#include <QDoubleSpinBox>

namespace switchpoint {

class NumberBox : public QDoubleSpinBox {
  Q_OBJECT
public:
  explicit NumberBox(QWidget* parent = nullptr);

  // At most three decimals; none of a whole number.
  void setLimits(bool whole, double least, double most);

  QString textFromValue(double value) const override;
};

} // namespace switchpoint
