#include "gui/views/time/lane_model.h"

#include <utility>

#include "gui/views/time/moment_text.h"

namespace switchpoint {

void LaneModel::setRun(RunPtr run) {
  beginResetModel();
  moment_.reset();
  run_ = std::move(run);
  endResetModel();
}

void LaneModel::setMoment(const RunMoment& moment) {
  const bool first = !moment_.has_value();
  if (first) beginResetModel();
  moment_.emplace(moment);
  if (first) return endResetModel();
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int LaneModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !moment_ ? 0 : static_cast<int>(moment_->lanes());
}

int LaneModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : 4;
}

QString LaneModel::text(std::uint32_t lane, int column) const {
  const LaneNow& now = moment_->lane(lane);
  const MomentText words(*run_);
  if (column == 0) return QString::fromStdString(run_->trace.laneName(lane));
  if (column == 1) return words.state(now);
  if (column == 2) return words.line(now);
  return now.exists() ? QString::fromStdString(formatDuration(now.since, 6)) : QString();
}

QVariant LaneModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const auto lane = static_cast<std::uint32_t>(index.row());
  if (role == Qt::DisplayRole) return text(lane, index.column());
  if (role == LaneRole) return lane;
  if (role == ExistsRole) return moment_->lane(lane).exists();
  return {};
}

QVariant LaneModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
  if (orientation == Qt::Vertical || role != Qt::DisplayRole)
    return QAbstractTableModel::headerData(section, orientation, role);
  const QString titles[] = {tr("lane"), tr("does"), tr("at"), tr("since")};
  return section < 4 ? QVariant(titles[section]) : QVariant();
}

} // namespace switchpoint
