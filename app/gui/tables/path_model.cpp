#include "gui/tables/path_model.h"

#include <algorithm>
#include <utility>

namespace switchpoint {

void PathModel::setPath(RunPtr run, const CriticalPath* path) {
  beginResetModel();
  run_ = std::move(run);
  rows_.clear();
  elapsed_ = path == nullptr ? 0 : path->elapsed;
  if (path != nullptr) {
    const auto count = static_cast<std::ptrdiff_t>(std::min(path->contributors.size(), kMostRows));
    rows_.assign(path->contributors.begin(), path->contributors.begin() + count);
  }
  endResetModel();
}

int PathModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int PathModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : WithoutColumn + 1;
}

QString PathModel::text(const Contributor& one, int column) const {
  switch (static_cast<Column>(column)) {
  case WhoColumn: return QString::fromStdString(wordsOf(run_->trace, one));
  case SourceColumn: {
    if (one.step == 0 || one.step >= run_->trace.steps.size()) return {};
    const Step& step = run_->trace.steps[one.step];
    return step.line == 0 ? QString::fromStdString(step.label)
                          : tr("line %1   %2").arg(step.line).arg(QString::fromStdString(step.label));
  }
  case TimeColumn: return QString::fromStdString(formatDuration(one.time));
  case ShareColumn: {
    const int tenths = elapsed_ > 0 ? static_cast<int>(one.time * 1000 / elapsed_) : 0;
    return tenths == 0 ? tr("< 0.1 %") : tr("%1 %").arg(tenths / 10.0, 0, 'f', tenths < 100 ? 1 : 0);
  }
  case WithoutColumn: return one.known ? QString::fromStdString(formatDuration(one.without)) : QString();
  }
  return {};
}

QVariant PathModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) return {};
  const Contributor& one = rows_[static_cast<std::size_t>(index.row())];
  const bool isText = index.column() <= SourceColumn;
  if (role == LaneRole) return one.lane + 1;
  if (role == AtRole) return static_cast<qlonglong>(one.first);
  if (role == StateRole) return static_cast<int>(one.state);
  if (role == ShareRole) return elapsed_ > 0 ? static_cast<double>(one.time) / static_cast<double>(elapsed_) : 0.0;
  if (role == Qt::TextAlignmentRole) return QVariant((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (role == Qt::DisplayRole) return text(one, index.column());
  if (role != SortRole) return {};
  if (isText) return text(one, index.column());
  return static_cast<qlonglong>(index.column() == WithoutColumn ? (one.known ? one.without : kNever) : one.time);
}

QVariant PathModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((section <= SourceColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (role == Qt::DisplayRole) {
    switch (static_cast<Column>(section)) {
    case WhoColumn: return tr("what decides the time");
    case SourceColumn: return tr("source");
    case TimeColumn: return tr("on the path");
    case ShareColumn: return tr("share");
    case WithoutColumn: return tr("without it");
    }
  }
  if (role == Qt::ToolTipRole && section == WithoutColumn) {
    return tr("What the run would take if this took no time and everything else kept its order. A scheduler that chose "
              "another order could end a little earlier or later.");
  }
  return {};
}

} // namespace switchpoint
