#include "gui/views/compare/totals_first.h"

#include "gui/views/compare/difference_model.h"

namespace switchpoint {

TotalsFirst::TotalsFirst(QObject* parent) : QSortFilterProxyModel(parent) {
  setSortRole(DifferenceModel::SortRole);
}

bool TotalsFirst::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  const bool ascending = sortOrder() == Qt::AscendingOrder;
  if (left.row() == DifferenceModel::kTotals || right.row() == DifferenceModel::kTotals) {
    return (left.row() == DifferenceModel::kTotals) == ascending;
  }
  return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace switchpoint
