#include "gui/guide/number_box.h"

#include <QLocale>
#include <QRegularExpression>

#include "base/time.h"

namespace switchpoint {

namespace {

constexpr int kDecimals = 3;

// As files write it: no groups, a point. A comma is one between groups where the person's language has them there and
// it stands as one, and else is taken for the point.
QString plainNumber(QString text) {
  text.removeIf([](QChar c) { return c.isSpace(); });
  static const QRegularExpression groups(QStringLiteral("^\\d{1,3}(,\\d{3})+(\\.\\d*)?$"));
  const bool grouped = QLocale().groupSeparator() == QLatin1String(",") && groups.match(text).hasMatch();
  return grouped ? text.remove(',') : text.replace(',', '.');
}

} // namespace

NumberBox::NumberBox(QWidget* parent) : QDoubleSpinBox(parent) {
  setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
  setLocale(QLocale::c());
}

void NumberBox::setLimits(bool whole, double least, double most) {
  setDecimals(whole ? 0 : kDecimals);
  setRange(least, most);
}

QString NumberBox::textFromValue(double value) const {
  const QString text = QDoubleSpinBox::textFromValue(value);
  const qsizetype point = text.indexOf('.');
  QString decimals = point < 0 ? QString() : text.mid(point);
  while (decimals.endsWith('0')) decimals.chop(1);
  const QString whole = QString::fromStdString(formatCount(text.left(point).toLongLong()));
  return decimals == QLatin1String(".") ? whole : whole + decimals;
}

QString NumberBox::withoutUnit(const QString& text) const {
  return text.endsWith(suffix()) ? text.chopped(suffix().size()) : text;
}

double NumberBox::valueFromText(const QString& text) const {
  return QDoubleSpinBox::valueFromText(plainNumber(withoutUnit(text)));
}

QValidator::State NumberBox::validate(QString& text, int& position) const {
  QString plain = plainNumber(withoutUnit(text));
  return QDoubleSpinBox::validate(plain, position);
}

} // namespace switchpoint
