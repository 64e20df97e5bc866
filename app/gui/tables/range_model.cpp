#include "gui/tables/range_model.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QStringList>

#include "run/scene_runs.h"

namespace switchpoint {

namespace {

// The columns between the names and the waits in words.
struct RangeColumn {
  const char* title; // translated in the context of the class
  const char* explanation;
  const char* key; // in CSV
  bool isTime;
  std::int64_t (*value)(const LaneInRange& lane);
};

std::int64_t time(const LaneInRange& lane, State state) {
  return lane.time[static_cast<std::size_t>(state)];
}

const std::array kRangeColumns = {
    RangeColumn{QT_TRANSLATE_NOOP("switchpoint::RangeModel", "running"),
                QT_TRANSLATE_NOOP("RangeModel", "Time on a core"), "running_s", true,
                [](const LaneInRange& lane) { return time(lane, State::Running); }},
    RangeColumn{QT_TRANSLATE_NOOP("switchpoint::RangeModel", "ready"),
                QT_TRANSLATE_NOOP("switchpoint::RangeModel", "Could run, but had no core or a busy event loop"),
                "ready_s", true, [](const LaneInRange& lane) { return time(lane, State::Ready); }},
    RangeColumn{QT_TRANSLATE_NOOP("switchpoint::RangeModel", "GIL wait"),
                QT_TRANSLATE_NOOP("RangeModel", "Waited for the GIL"), "gil_wait_s", true,
                [](const LaneInRange& lane) { return time(lane, State::GilWait); }},
    RangeColumn{
        QT_TRANSLATE_NOOP("switchpoint::RangeModel", "lock wait"),
        QT_TRANSLATE_NOOP("switchpoint::RangeModel", "Waited for a lock, a queue, an event or the end of another"),
        "lock_wait_s", true, [](const LaneInRange& lane) { return time(lane, State::LockWait); }},
    RangeColumn{QT_TRANSLATE_NOOP("switchpoint::RangeModel", "I/O"),
                QT_TRANSLATE_NOOP("RangeModel", "Waited for I/O or slept"), "io_s", true,
                [](const LaneInRange& lane) { return time(lane, State::IoWait); }},
    RangeColumn{QT_TRANSLATE_NOOP("switchpoint::RangeModel", "overhead"),
                QT_TRANSLATE_NOOP("switchpoint::RangeModel", "Start-up, pickling, transfer"), "overhead_s", true,
                [](const LaneInRange& lane) { return time(lane, State::Overhead); }},
    RangeColumn{QT_TRANSLATE_NOOP("switchpoint::RangeModel", "yields"),
                QT_TRANSLATE_NOOP("RangeModel", "Gave up control itself"), "yields", false,
                [](const LaneInRange& lane) { return static_cast<std::int64_t>(lane.switches.yield); }},
    RangeColumn{QT_TRANSLATE_NOOP("switchpoint::RangeModel", "preempted"),
                QT_TRANSLATE_NOOP("switchpoint::RangeModel", "Lost the GIL or the core against its will"), "preempted",
                false, [](const LaneInRange& lane) { return static_cast<std::int64_t>(lane.switches.preempt); }},
    RangeColumn{QT_TRANSLATE_NOOP("switchpoint::RangeModel", "blocked"),
                QT_TRANSLATE_NOOP("switchpoint::RangeModel", "How often it waited in the operating system"), "blocked",
                false, [](const LaneInRange& lane) { return static_cast<std::int64_t>(lane.switches.block); }},
};

constexpr int kRangeNames = 2; // model, lane
constexpr int kWaitColumn = kRangeNames + static_cast<int>(kRangeColumns.size());
constexpr std::size_t kMostWaits = 3;

QString shown(std::int64_t value, bool isTime) {
  if (value == 0) return QStringLiteral("0");
  return QString::fromStdString(isTime ? formatDuration(value) : formatCount(value));
}

QString quoted(const QString& cell) {
  return cell.contains(',') || cell.contains('"') ? '"' + QString(cell).replace('"', QStringLiteral("\"\"")) + '"'
                                                  : cell;
}

} // namespace

void RangeModel::set(std::vector<RunPtr> runs, std::vector<RangeStatistics> statistics) {
  beginResetModel();
  runs_ = std::move(runs);
  titles_ = titlesOf(runs_);
  statistics_ = std::move(statistics);
  rows_.clear();
  for (std::size_t run = 0; run < statistics_.size(); ++run) {
    const auto index = static_cast<std::uint32_t>(run);
    rows_.push_back({index, &statistics_[run].total, true});
    const auto& lanes = statistics_[run].lanes;
    for (std::size_t i = 0; i < std::min(lanes.size(), kMostLanes); ++i) rows_.push_back({index, &lanes[i], false});
  }
  endResetModel();
}

int RangeModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RangeModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kWaitColumn + 1;
}

QString RangeModel::name(const Row& row) const {
  return row.total ? tr("all tasks") : QString::fromStdString(runs_[row.run]->trace.laneName(row.lane->lane));
}

QString RangeModel::waits(const Row& row) const {
  QStringList words;
  for (const WaitCause& wait : row.lane->waits) {
    if (wait.time == 0 || words.size() == static_cast<qsizetype>(kMostWaits)) continue;
    words.append(QString::fromStdString(wordsOf(runs_[row.run]->trace, wait) + " " + formatDuration(wait.time)));
  }
  return words.join(QStringLiteral(" · "));
}

QVariant RangeModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  const bool isText = index.column() < kRangeNames || index.column() == kWaitColumn;
  if (role == RunRole) return row.run;
  if (role == LaneRole) return row.total ? 0U : row.lane->lane + 1;
  if (role == Qt::TextAlignmentRole) return QVariant((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole && role != SortRole) return {};
  if (index.column() == 0) {
    if (role == SortRole) return row.run;
    return QString::fromStdString(titles_[row.run]);
  }
  if (index.column() == 1)
    return role == SortRole ? QVariant(row.total ? 0U : row.lane->lane + 1) : QVariant(name(row));
  if (index.column() == kWaitColumn) {
    if (role == Qt::DisplayRole) return waits(row);
    return static_cast<qlonglong>(row.lane->waits.empty() ? 0 : row.lane->waits.front().time);
  }
  const RangeColumn& column = kRangeColumns[static_cast<std::size_t>(index.column() - kRangeNames)];
  const std::int64_t value = column.value(*row.lane);
  return role == SortRole ? QVariant(static_cast<qlonglong>(value)) : QVariant(shown(value, column.isTime));
}

QVariant RangeModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  const bool isText = section < kRangeNames || section == kWaitColumn;
  if (role == Qt::TextAlignmentRole) return QVariant((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (isText) {
    if (role != Qt::DisplayRole) return {};
    return section == kWaitColumn ? tr("waited for") : section == 0 ? tr("model") : tr("lane");
  }
  const RangeColumn& column = kRangeColumns[static_cast<std::size_t>(section - kRangeNames)];
  if (role == Qt::DisplayRole) return tr(column.title);
  if (role == Qt::ToolTipRole) return tr(column.explanation);
  return {};
}

QString RangeModel::csv() const {
  QStringList header{QStringLiteral("model"), QStringLiteral("lane")};
  for (const RangeColumn& column : kRangeColumns) header.append(QString::fromLatin1(column.key));
  QString text = header.join(',') + '\n';
  for (const Row& row : rows_) {
    QStringList cells{quoted(QString::fromStdString(runs_[row.run]->trace.provenance.model)), quoted(name(row))};
    for (const RangeColumn& column : kRangeColumns) {
      const std::int64_t value = column.value(*row.lane);
      cells.append(column.isTime ? QString::number(toSeconds(value), 'f', 9) : QString::number(value));
    }
    text += cells.join(',') + '\n';
  }
  return text;
}

} // namespace switchpoint
