// The overview for screen readers: a slider for the part of the window that the keyboard stands on.
#pragma once

#include <QAccessibleWidget>

#include "gui/views/timeline/overview_strip.h"

namespace switchpoint {

class AccessibleOverview : public QAccessibleWidget, public QAccessibleValueInterface {
public:
  explicit AccessibleOverview(OverviewStrip* strip) : QAccessibleWidget(strip, QAccessible::Slider) {}

  void* interface_cast(QAccessible::InterfaceType type) override;
  QString text(QAccessible::Text text) const override;

  // In seconds.
  QVariant currentValue() const override;
  void setCurrentValue(const QVariant& value) override;
  QVariant maximumValue() const override;
  QVariant minimumValue() const override { return 0.0; }
  QVariant minimumStepSize() const override;

private:
  OverviewStrip* strip() const { return static_cast<OverviewStrip*>(widget()); }
};

} // namespace switchpoint
