// Draws a share of the run as a number on a bar of that length, in the colour of the state.
#pragma once

#include <QStyledItemDelegate>

#include "gui/theme/appearance.h"

namespace switchpoint {

class ShareDelegate : public QStyledItemDelegate {
public:
  ShareDelegate(const Appearance& appearance, QObject* parent) : QStyledItemDelegate(parent), appearance_(appearance) {}

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  const Appearance& appearance_;
};

} // namespace switchpoint
