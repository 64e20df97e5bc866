#include "gui/views/examples/example_delegate.h"

#include <QPainter>

#include "gui/tables/example_model.h"
#include "gui/theme/fonts.h"

namespace switchpoint {

namespace {

constexpr int kItemHeight = 24;
constexpr int kSectionHeight = 28;
constexpr int kSectionGap = 12; // above every section but the first
constexpr int kIndent = 20;

} // namespace

ExampleDelegate::ExampleDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent), appearance_(appearance) {}

QSize ExampleDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  if (!index.data(ExampleModel::IsSectionRole).toBool()) return {120, kItemHeight};
  return {120, kSectionHeight + (index.row() > 0 ? kSectionGap : 0)};
}

void ExampleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const PaintTheme& theme = appearance_.theme();
  const QString title = index.data(Qt::DisplayRole).toString();
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  if (index.data(ExampleModel::IsSectionRole).toBool()) {
    painter->setFont(plainFont(11));
    painter->setPen(theme[Tint::Quiet]);
    const QRect room = option.rect.adjusted(kIndent - 4, 0, -8, -6);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignBottom,
                      painter->fontMetrics().elidedText(title.toUpper(), Qt::ElideRight, room.width()));
    painter->restore();
    return;
  }
  const bool selected = (option.state & QStyle::State_Selected) != 0;
  const QRectF pill = QRectF(option.rect).adjusted(8, 1, -8, -1);
  if (selected) {
    painter->setPen((option.state & QStyle::State_HasFocus) ? QPen(theme[Tint::Accent], 1) : QPen(Qt::NoPen));
    painter->setBrush(theme[Tint::Selection]);
    painter->drawRoundedRect(pill, 4, 4);
  } else if (option.state & QStyle::State_MouseOver) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme[Tint::Guide]);
    painter->drawRoundedRect(pill, 4, 4);
  }
  painter->setFont(plainFont());
  painter->setPen(theme[selected ? Tint::Accent : Tint::Text]);
  const QRect room = option.rect.adjusted(kIndent, 0, -12, 0);
  painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                    painter->fontMetrics().elidedText(title, Qt::ElideMiddle, room.width()));
  painter->restore();
}

} // namespace switchpoint
