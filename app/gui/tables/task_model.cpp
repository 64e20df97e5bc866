#include "gui/tables/task_model.h"

#include <array>
#include <utility>

#include "run/scene_runs.h"

namespace switchpoint {

namespace {

struct Column {
  const char* title; // translated in the context TaskModel
  const char* explanation;
  Duration (*value)(const TaskMetrics& task);
};

constexpr int kNameColumns = 2; // model, task

const std::array kColumns = {
    Column{QT_TRANSLATE_NOOP("TaskModel", "start"), QT_TRANSLATE_NOOP("TaskModel", "When it was created"),
           [](const TaskMetrics& t) { return t.start; }},
    Column{QT_TRANSLATE_NOOP("TaskModel", "response"),
           QT_TRANSLATE_NOOP("TaskModel", "Until it ran for the first time"),
           [](const TaskMetrics& t) { return t.response; }},
    Column{QT_TRANSLATE_NOOP("TaskModel", "running"), QT_TRANSLATE_NOOP("TaskModel", "Time on a core"),
           [](const TaskMetrics& t) { return t.cpu; }},
    Column{QT_TRANSLATE_NOOP("TaskModel", "waiting"),
           QT_TRANSLATE_NOOP("TaskModel", "Everything between start and end that is not running"),
           [](const TaskMetrics& t) { return t.wait; }},
    Column{QT_TRANSLATE_NOOP("TaskModel", "turnaround"), QT_TRANSLATE_NOOP("TaskModel", "From start to end"),
           [](const TaskMetrics& t) { return t.turnaround; }},
};

} // namespace

TaskModel::TaskModel(QObject* parent) : QAbstractTableModel(parent) {}

void TaskModel::setRuns(std::vector<RunPtr> runs) {
  beginResetModel();
  runs_ = std::move(runs);
  titles_ = titlesOf(runs_);
  rows_.clear();
  for (std::size_t run = 0; run < runs_.size(); ++run) {
    for (std::size_t task = 0; task < runs_[run]->metrics.tasks.size() && rows_.size() < kMostTasks; ++task) {
      rows_.push_back({static_cast<std::uint32_t>(run), static_cast<std::uint32_t>(task)});
    }
  }
  endResetModel();
}

int TaskModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TaskModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kNameColumns + static_cast<int>(kColumns.size());
}

QVariant TaskModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  const Run& run = *runs_[row.run];
  const TaskMetrics& task = run.metrics.tasks[row.task];
  const bool isName = index.column() < kNameColumns;
  if (role == RunRole) return row.run;
  if (role == LaneRole) return task.lane + 1;
  if (role == AtRole) return static_cast<qlonglong>(task.firstRun);
  if (role == Qt::TextAlignmentRole) {
    return QVariant((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  }
  if (role != Qt::DisplayRole && role != SortRole) return {};
  if (index.column() == 0) {
    return role == SortRole ? QVariant(row.run) : QVariant(QString::fromStdString(titles_[row.run]));
  }
  if (index.column() == 1) {
    return role == SortRole ? QVariant(task.lane) : QVariant(QString::fromStdString(run.trace.laneName(task.lane)));
  }
  const Duration value = kColumns[static_cast<std::size_t>(index.column() - kNameColumns)].value(task);
  if (role == SortRole) return static_cast<qlonglong>(value);
  return value == 0 ? QStringLiteral("0") : QString::fromStdString(formatDuration(value));
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  if (role == Qt::TextAlignmentRole) {
    return QVariant((section < kNameColumns ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  }
  if (section < kNameColumns) {
    if (role == Qt::DisplayRole) return section == 0 ? tr("model") : tr("task");
    return {};
  }
  const Column& column = kColumns[static_cast<std::size_t>(section - kNameColumns)];
  if (role == Qt::DisplayRole) return tr(column.title);
  if (role == Qt::ToolTipRole) return tr(column.explanation);
  return {};
}

} // namespace switchpoint
