// The contributors to one run's critical path, the largest first, and what the run would take without each.
#pragma once

#include <QAbstractTableModel>

#include "analysis/critical_path.h"
#include "run/run.h"

namespace switchpoint {

class PathModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { WhoColumn, SourceColumn, TimeColumn, ShareColumn, WithoutColumn };
  // Lane + 1 and the begin of its longest segment; Share: 0 … 1 of the run; what sorting compares; Role: timeline's.
  enum Roles { LaneRole = Qt::UserRole, AtRole, ShareRole, SortRole, StateRole };
  static constexpr std::size_t kMostRows = 1'000;

  explicit PathModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  // Null: nothing to show.
  void setPath(RunPtr run, const CriticalPath* path);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  QString text(const Contributor& one, int column) const;

  RunPtr run_;
  Time elapsed_ = 0;
  std::vector<Contributor> rows_;
};

} // namespace switchpoint
