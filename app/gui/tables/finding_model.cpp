#include "gui/tables/finding_model.h"

#include <algorithm>
#include <utility>

#include "run/scene_runs.h"

namespace switchpoint {

FindingModel::FindingModel(QObject* parent) : QAbstractListModel(parent) {}

void FindingModel::setRuns(std::vector<RunPtr> runs) {
  beginResetModel();
  runs_ = std::move(runs);
  titles_ = titlesOf(runs_);
  rows_.clear();
  std::size_t longest = 0;
  for (const RunPtr& run : runs_) longest = std::max(longest, run->findings.size());
  for (std::size_t rank = 0; rank < longest; ++rank) {
    for (std::size_t run = 0; run < runs_.size(); ++run) {
      if (rank < runs_[run]->findings.size()) rows_.push_back({run, &runs_[run]->findings[rank]});
    }
  }
  endResetModel();
}

int FindingModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

// With several runs a finding says whose it is, unless its sentence does.
QString FindingModel::titleOf(const Row& row) const {
  const std::string& model = titles_[row.run];
  const bool named = runs_.size() == 1 || row.finding->title.find(model) != std::string::npos;
  return QString::fromStdString(named ? row.finding->title : model + ": " + row.finding->title);
}

QVariant FindingModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  switch (role) {
  case Qt::DisplayRole: return titleOf(row);
  case TextRole:
  case Qt::AccessibleDescriptionRole: return QString::fromStdString(row.finding->text);
  case StateRole: return static_cast<int>(row.finding->colour);
  case RunRole: return static_cast<int>(row.run);
  case LaneRole: return row.finding->lane;
  case AtRole: return static_cast<qlonglong>(row.finding->at);
  }
  return {};
}

} // namespace switchpoint
