// The chosen range of the clock: time per state, switches and waits by cause, of each run in all and lane by lane.
#pragma once

#include <string>
#include <vector>

#include <QAbstractTableModel>

#include "analysis/range_statistics.h"
#include "run/run.h"

namespace switchpoint {

class RangeModel : public QAbstractTableModel {
  Q_OBJECT
public:
  // What sorting compares; where the lane stands on the timeline (Lane + 1, 0: the sum of all tasks).
  enum Roles { SortRole = Qt::UserRole, RunRole, LaneRole };
  static constexpr std::size_t kMostLanes = 20'000;

  explicit RangeModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  void set(std::vector<RunPtr> runs, std::vector<RangeStatistics> statistics);
  // All of it with a header line, comma-separated; times in seconds.
  QString csv() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  struct Row {
    std::uint32_t run = 0;
    const LaneInRange* lane = nullptr;
    bool total = false;
  };
  QString name(const Row& row) const;
  QString waits(const Row& row) const;

  std::vector<RunPtr> runs_;
  std::vector<std::string> titles_; // of the runs
  std::vector<RangeStatistics> statistics_;
  std::vector<Row> rows_;
};

} // namespace switchpoint
