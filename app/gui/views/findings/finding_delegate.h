// Draws a finding: a swatch of its role, the sentence, and what else there is to say below it.
#pragma once

#include <QStyledItemDelegate>

#include "gui/theme/appearance.h"

namespace switchpoint {

class FindingDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  FindingDelegate(const Appearance& appearance, QObject* parent);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  const Appearance& appearance_;
};

} // namespace switchpoint
