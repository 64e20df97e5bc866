#include "gui/tables/way_model.h"

#include <algorithm>
#include <utility>

#include "machine/profile.h"

namespace switchpoint {

namespace {

QString countOf(std::int64_t value) {
  return QString::fromStdString(formatCount(value));
}

} // namespace

WayModel::WayModel(std::vector<CountedWay> ways, QObject* parent)
    : QAbstractTableModel(parent), ways_(std::move(ways)) {}

int WayModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(ways_.size());
}

int WayModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() || ways_.empty() ? 0 : 1 + static_cast<int>(ways_.front().report.results.size());
}

const CounterResult* WayModel::resultAt(const QModelIndex& index) const {
  if (!index.isValid() || index.column() == 0) return nullptr;
  const auto& results = way(index.row()).report.results;
  const auto at = static_cast<std::size_t>(index.column() - 1);
  return at < results.size() ? &results[at] : nullptr;
}

QVariant WayModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const CountedWay& shown = way(index.row());
  const CounterResult* result = resultAt(index);
  if (result == nullptr) {
    if (role == Qt::DisplayRole) return QString::fromStdString(shown.way.title);
    return role == Qt::ToolTipRole ? tr("Opens the example %1").arg(QString::fromStdString(shown.way.example))
                                   : QVariant();
  }
  const bool exact = result->exact == result->runs;
  const QString took = QString::fromStdString(formatDuration(result->elapsed));
  switch (role) {
  case Qt::DisplayRole:
    return exact ? tr("%1, exact · %2").arg(countOf(result->median), took)
                 : tr("%1 of %2 · %3").arg(countOf(result->median), countOf(shown.report.expected), took);
  case Qt::ToolTipRole:
    return tr("%1 to %2 in %Ln run(s), median %3; virtual time %4", nullptr, static_cast<int>(result->runs))
        .arg(countOf(result->least), countOf(result->most), countOf(result->median), took);
  case ShareRole:
    return shown.report.expected == 0
               ? 0.0
               : static_cast<double>(result->median) / static_cast<double>(shown.report.expected);
  case ExactRole: return exact;
  default: return {};
  }
}

QVariant WayModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole || ways_.empty()) return {};
  if (section == 0) return tr("way of sharing");
  const CounterResult& result = ways_.front().report.results[static_cast<std::size_t>(section - 1)];
  const Result<Profile> profile = loadProfile(result.profile);
  return QString::fromStdString(profile ? profile->title : result.profile);
}

} // namespace switchpoint
