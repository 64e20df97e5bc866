#include "gui/guide/number_box.h"

namespace switchpoint {

namespace {

constexpr int kDecimals = 3;

} // namespace

NumberBox::NumberBox(QWidget* parent) : QDoubleSpinBox(parent) {
  setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
  setGroupSeparatorShown(true);
}

void NumberBox::setLimits(bool whole, double least, double most) {
  setDecimals(whole ? 0 : kDecimals);
  setRange(least, most);
}

QString NumberBox::textFromValue(double value) const {
  QString text = QDoubleSpinBox::textFromValue(value);
  const QString point = locale().decimalPoint();
  if (decimals() == 0 || !text.contains(point)) return text;
  while (text.endsWith(locale().zeroDigit())) text.chop(1);
  if (text.endsWith(point)) text.chop(point.size());
  return text;
}

} // namespace switchpoint
