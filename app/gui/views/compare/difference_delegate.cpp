#include "gui/views/compare/difference_delegate.h"

#include <QPainter>

#include "gui/views/compare/difference_model.h"

namespace switchpoint {

namespace {

constexpr int kBarHeight = 3;
constexpr int kMargin = 6;

} // namespace

DifferenceDelegate::DifferenceDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent), appearance_(appearance) {}

void DifferenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyledItemDelegate::paint(painter, option, index);
  const double share = index.data(DifferenceModel::ShareRole).toDouble();
  if (share == 0) return;
  const QRect room = option.rect.adjusted(kMargin, 0, -kMargin, 0);
  const double middle = room.left() + room.width() / 2.0;
  const double length = std::max(1.0, std::abs(share) * room.width() / 2.0);
  const QRectF bar(share > 0 ? middle : middle - length, room.bottom() - kBarHeight, length, kBarHeight);
  const PaintTheme& theme = appearance_.theme();
  painter->fillRect(bar, theme[share > 0 ? Tint::Warning : Tint::Accent]);
}

} // namespace switchpoint
