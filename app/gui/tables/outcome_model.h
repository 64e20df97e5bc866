// What an exploration found, as a table: one row for each outcome.
#pragma once

#include <memory>

#include <QAbstractTableModel>

#include "run/exploration.h"

namespace switchpoint {

class OutcomeModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column {
    KindColumn,
    VariablesColumn,
    OutputColumn,
    ClassesColumn,
    SeenColumn,
    SwitchesColumn,
    PossibleColumn,
    FindingsColumn,
    ColumnCount
  };

  explicit OutcomeModel(QObject* parent = nullptr);

  // Both may be null: then it is empty.
  void set(std::shared_ptr<const Exploration> exploration, std::shared_ptr<const Workload> workload);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  QString whereWords(const ExploredOutcome& outcome) const;
  QString words(const ExploredOutcome& outcome, int column) const;

  std::shared_ptr<const Exploration> exploration_;
  std::shared_ptr<const Workload> workload_;
};

} // namespace switchpoint
