// The runs beside each other: a row for each number, a column for each run.
#pragma once

#include <string>
#include <vector>

#include <QAbstractTableModel>

#include "run/run.h"

namespace switchpoint {

class ComparisonModel : public QAbstractTableModel {
  Q_OBJECT
public:
  explicit ComparisonModel(QObject* parent = nullptr);

  void setRuns(std::vector<RunPtr> runs);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  std::vector<RunPtr> runs_;
  std::vector<std::string> titles_; // of the runs
};

} // namespace switchpoint
