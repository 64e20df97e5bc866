// The table of differences sorted by any column, with the row of all tasks above the others whatever the order.
#pragma once

#include <QSortFilterProxyModel>

namespace switchpoint {

class TotalsFirst : public QSortFilterProxyModel {
public:
  explicit TotalsFirst(QObject* parent = nullptr);

protected:
  bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace switchpoint
