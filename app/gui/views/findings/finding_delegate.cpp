#include "gui/views/findings/finding_delegate.h"

#include <QAbstractItemView>
#include <QPainter>

#include "gui/tables/finding_model.h"
#include "gui/theme/fonts.h"

namespace switchpoint {

namespace {

constexpr int kLeft = 34;
constexpr int kRight = 12;
constexpr int kTop = 8;
constexpr int kGap = 3;
constexpr int kBottom = 8;
constexpr int kSwatch = 10;

Role roleOf(State state) {
  switch (state) {
  case State::Running: return Role::Running;
  case State::New:
  case State::Finished:
  case State::Ready: return Role::Ready;
  case State::GilWait: return Role::GilWait;
  case State::LockWait: return Role::LockWait;
  case State::IoWait: return Role::IoWait;
  case State::Overhead: return Role::Overhead;
  }
  return Role::Running;
}

int heightOf(const QString& text, const QFont& font, int width) {
  if (text.isEmpty()) return 0;
  return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text).height();
}

int roomIn(const QStyleOptionViewItem& option) {
  const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
  const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
  return qMax(80, width - kLeft - kRight);
}

} // namespace

FindingDelegate::FindingDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent), appearance_(appearance) {}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const int room = roomIn(option);
  const int title = heightOf(index.data(Qt::DisplayRole).toString(), strongFont(), room);
  const int text = heightOf(index.data(FindingModel::TextRole).toString(), plainFont(kSmallSize), room);
  return {room, kTop + title + (text > 0 ? kGap + text : 0) + kBottom};
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const PaintTheme& theme = appearance_.theme();
  const int room = roomIn(option);
  const QString title = index.data(Qt::DisplayRole).toString();
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme[selected ? Tint::Selection : Tint::Guide]);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(6, 1, -6, -1), 4, 4);
  }
  const int left = option.rect.left() + kLeft;
  int top = option.rect.top() + kTop;
  painter->setPen(Qt::NoPen);
  painter->setBrush(theme.role(roleOf(static_cast<State>(index.data(FindingModel::StateRole).toInt()))));
  painter->drawRoundedRect(QRectF(left - 18, top + 3, kSwatch, kSwatch), 2, 2);
  painter->setFont(strongFont());
  painter->setPen(theme[Tint::Text]);
  const int titleHeight = heightOf(title, strongFont(), room);
  painter->drawText(QRect(left, top, room, titleHeight), Qt::TextWordWrap, title);
  top += titleHeight + kGap;
  painter->setFont(plainFont(kSmallSize));
  painter->setPen(theme[Tint::Quiet]);
  painter->drawText(QRect(left, top, room, option.rect.bottom() - top), Qt::TextWordWrap,
                    index.data(FindingModel::TextRole).toString());
  painter->restore();
}

} // namespace switchpoint
