// A cell of the table of ways: what came, as a bar behind the words; the dashed line is what was expected.
#pragma once

#include <QStyledItemDelegate>

#include "gui/theme/paint_theme.h"

namespace switchpoint {

class WayDelegate : public QStyledItemDelegate {
public:
  WayDelegate(const PaintTheme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  PaintTheme theme_;
};

} // namespace switchpoint
