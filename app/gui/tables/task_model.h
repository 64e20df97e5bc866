// Every task of every run with its times, to be sorted.
#pragma once

#include <string>
#include <vector>

#include <QAbstractTableModel>

#include "run/run.h"

namespace switchpoint {

class TaskModel : public QAbstractTableModel {
  Q_OBJECT
public:
  // What sorting compares: nanoseconds or text. Run, Lane (+ 1) and At say where the task stands on the timeline.
  enum Roles { SortRole = Qt::UserRole, RunRole, LaneRole, AtRole };
  static constexpr std::size_t kMostTasks = 100'000; // shown; beyond it a table is no help

  explicit TaskModel(QObject* parent = nullptr);

  void setRuns(std::vector<RunPtr> runs);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  struct Row {
    std::uint32_t run = 0;
    std::uint32_t task = 0;
  };
  std::vector<RunPtr> runs_;
  std::vector<std::string> titles_; // of the runs
  std::vector<Row> rows_;
};

} // namespace switchpoint
