// A difference as a number with a bar: to the right of the middle where it is more, to the left where it is less.
#pragma once

#include <QStyledItemDelegate>

#include "gui/theme/appearance.h"

namespace switchpoint {

class DifferenceDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  explicit DifferenceDelegate(const Appearance& appearance, QObject* parent = nullptr);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  const Appearance& appearance_;
};

} // namespace switchpoint
