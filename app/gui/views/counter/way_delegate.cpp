#include "gui/views/counter/way_delegate.h"

#include <algorithm>

#include <QPainter>

#include "gui/tables/way_model.h"

namespace switchpoint {

namespace {

constexpr double kExpectedAt = 0.94; // of the cell's width

} // namespace

void WayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QVariant share = index.data(WayModel::ShareRole);
  if (share.isValid()) {
    const QRectF cell = QRectF(option.rect).adjusted(2, 3, -2, -3);
    const double full = cell.width() * kExpectedAt;
    const bool exact = index.data(WayModel::ExactRole).toBool();
    QColor colour = theme_.role(exact ? Role::Running : Role::GilWait);
    colour.setAlpha(70);
    const double width = std::clamp(share.toDouble(), 0.0, 1.0) * full;
    painter->fillRect(QRectF(cell.left(), cell.top(), std::max(width, 2.0), cell.height()), colour);
    painter->setPen(QPen(theme_[Tint::Quiet], 1, Qt::DashLine));
    painter->drawLine(QPointF(cell.left() + full, cell.top()), QPointF(cell.left() + full, cell.bottom()));
  }
  QStyledItemDelegate::paint(painter, option, index);
}

} // namespace switchpoint
