// A box for a number as files and sentences write it in every language: "0.5" and "60", not "0,500" and "60,000". A
// comma that somebody types is a point.
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
  double valueFromText(const QString& text) const override;
  QValidator::State validate(QString& text, int& position) const override;

private:
  QString withoutUnit(const QString& text) const;
};

} // namespace switchpoint
