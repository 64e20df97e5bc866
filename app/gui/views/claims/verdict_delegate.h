// Draws a verdict as a chip: its letter in the colour of its kind, outlined where it is not the recorded one.
#pragma once

#include <QStyledItemDelegate>

#include "gui/theme/appearance.h"

namespace switchpoint {

class VerdictDelegate : public QStyledItemDelegate {
public:
  VerdictDelegate(const Appearance& appearance, QObject* parent)
      : QStyledItemDelegate(parent), appearance_(appearance) {}

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  const Appearance& appearance_;
};

} // namespace switchpoint
