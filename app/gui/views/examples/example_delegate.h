// Draws section headings in small quiet capitals and examples with a rounded selection.
#pragma once

#include <QStyledItemDelegate>

#include "gui/theme/appearance.h"

namespace switchpoint {

class ExampleDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  ExampleDelegate(const Appearance& appearance, QObject* parent);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  const Appearance& appearance_;
};

} // namespace switchpoint
