#include "gui/views/path/share_delegate.h"

#include <QPainter>

#include "gui/tables/path_model.h"

namespace switchpoint {

namespace {

constexpr double kShareHeight = 3;

Role shareRole(State state) {
  switch (state) {
  case State::Running: return Role::Running;
  case State::Ready: return Role::Ready;
  case State::GilWait: return Role::GilWait;
  case State::LockWait: return Role::LockWait;
  case State::IoWait: return Role::IoWait;
  case State::New:
  case State::Overhead:
  case State::Finished: return Role::Overhead;
  }
  return Role::Overhead;
}

} // namespace

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyledItemDelegate::paint(painter, option, index);
  const QRectF cell = QRectF(option.rect).adjusted(6, 0, -6, 0);
  const double width = cell.width() * index.data(PathModel::ShareRole).toDouble();
  const auto state = static_cast<State>(index.data(PathModel::StateRole).toInt());
  painter->fillRect(QRectF(cell.right() - width, cell.bottom() - kShareHeight - 1, width, kShareHeight),
                    appearance_.theme().role(shareRole(state)));
}

} // namespace switchpoint
