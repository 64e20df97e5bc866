// The ways to share a counter as a table: one row each, one column for each interpreter.
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "run/counter_ways.h"

namespace switchpoint {

class WayModel : public QAbstractTableModel {
  Q_OBJECT
public:
  // Of a cell: the median as a share of what was expected, and whether every run came to it.
  enum Role { ShareRole = Qt::UserRole, ExactRole };

  explicit WayModel(std::vector<CountedWay> ways, QObject* parent = nullptr);

  const CountedWay& way(int row) const { return ways_[static_cast<std::size_t>(row)]; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  const CounterResult* resultAt(const QModelIndex& index) const;

  std::vector<CountedWay> ways_;
};

} // namespace switchpoint
