// The lanes of a run at one moment: what each does, at which line, and since when.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "analysis/moment.h"
#include "run/run.h"

namespace switchpoint {

class LaneModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum : int { LaneRole = Qt::UserRole, ExistsRole };

  explicit LaneModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  void setRun(RunPtr run);
  void setMoment(const RunMoment& moment);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  QString text(std::uint32_t lane, int column) const;

  RunPtr run_;
  std::optional<RunMoment> moment_;
};

} // namespace switchpoint
