// The tasks of two runs: a row for each task and one for all, a column for each number and by how much it differs.
#pragma once

#include <QAbstractTableModel>

#include "analysis/difference.h"

namespace switchpoint {

class DifferenceModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum : int { SortRole = Qt::UserRole, ShareRole, LaneARole, LaneBRole, AtARole, AtBRole };

  static constexpr int kTotals = 0; // the row of all tasks: of no lane

  explicit DifferenceModel(QObject* parent = nullptr);

  // The names of the runs are for the words about each number.
  void setDifference(RunDifference difference, const QString& titleA, const QString& titleB);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  const TaskDifference& at(int row) const;
  QString text(const TaskDifference& task, int column) const;
  QString toolTip(const TaskDifference& task, int column) const;

  RunDifference difference_;
  TaskDifference totals_;
  QString titleA_, titleB_;
  std::vector<std::int64_t> most_; // by column: the largest difference of a task
};

} // namespace switchpoint
