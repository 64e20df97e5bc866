// The findings of all runs as one list: the most important of each run first.
#pragma once

#include <string>
#include <vector>

#include <QAbstractListModel>

#include "run/run.h"

namespace switchpoint {

class FindingModel : public QAbstractListModel {
  Q_OBJECT
public:
  // Text: the sentences below the title. State: what colour stands beside it. Run, Lane (+ 1), At: its place.
  enum Roles { TextRole = Qt::UserRole, StateRole, RunRole, LaneRole, AtRole };

  explicit FindingModel(QObject* parent = nullptr);

  void setRuns(std::vector<RunPtr> runs);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

private:
  struct Row {
    std::size_t run = 0;
    const Finding* finding = nullptr;
  };
  QString titleOf(const Row& row) const;

  std::vector<RunPtr> runs_;
  std::vector<std::string> titles_; // of the runs
  std::vector<Row> rows_;
};

} // namespace switchpoint
