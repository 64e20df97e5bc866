#include "gui/views/timeline/accessible_overview.h"

#include <cmath>

#include "gui/views/timeline/spoken.h"

namespace switchpoint {

void* AccessibleOverview::interface_cast(QAccessible::InterfaceType type) {
  if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
  return QAccessibleWidget::interface_cast(type);
}

QString AccessibleOverview::text(QAccessible::Text text) const {
  if (text == QAccessible::Name) return strip()->partInWords();
  if (text == QAccessible::Value) return spokenDuration(strip()->partAt());
  return QAccessibleWidget::text(text);
}

QVariant AccessibleOverview::currentValue() const {
  return toSeconds(strip()->partAt());
}

void AccessibleOverview::setCurrentValue(const QVariant& value) {
  const auto wanted = static_cast<Time>(std::llround(value.toDouble() * 1e9));
  strip()->movePart(strip()->part(), wanted - strip()->partAt());
}

QVariant AccessibleOverview::maximumValue() const {
  return toSeconds(strip()->camera().end());
}

QVariant AccessibleOverview::minimumStepSize() const {
  return toSeconds(strip()->camera().end()) / 100;
}

} // namespace switchpoint
