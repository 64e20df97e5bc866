#include "gui/tables/comparison_model.h"

#include <array>
#include <utility>

#include "run/scene_runs.h"

namespace switchpoint {

namespace {

QString duration(Duration d) {
  return d == 0 ? QStringLiteral("0") : QString::fromStdString(formatDuration(d));
}

QString count(std::uint64_t n) {
  return QString::fromStdString(formatCount(static_cast<std::int64_t>(n)));
}

QString megabytes(std::uint64_t bytes) {
  return QString::fromStdString(formatCount(static_cast<std::int64_t>((bytes + 500'000) / 1'000'000))) +
         QStringLiteral(" MB");
}

Duration timeIn(const Metrics& m, State state) {
  return m.time[static_cast<std::size_t>(state)];
}

QString coreUse(const Metrics& m) {
  QStringList shares;
  for (const double share : m.coreUse) shares.append(QString::number(static_cast<int>(share * 100 + 0.5)));
  return shares.isEmpty() ? QString() : shares.join(QStringLiteral(" · ")) + QStringLiteral(" %");
}

struct Number {
  const char* title; // translated in the context ComparisonModel
  const char* explanation;
  QString (*text)(const Run& run);
};

constexpr auto kBlocked = [](const Run& r) {
  return duration(timeIn(r.metrics, State::IoWait) + timeIn(r.metrics, State::LockWait));
};

const std::array kNumbers = {
    Number{QT_TRANSLATE_NOOP("ComparisonModel", "elapsed"),
           QT_TRANSLATE_NOOP("ComparisonModel", "From the start to the end of main, in virtual time"),
           [](const Run& r) { return duration(r.metrics.elapsed); }},
    Number{QT_TRANSLATE_NOOP("ComparisonModel", "running"),
           QT_TRANSLATE_NOOP("ComparisonModel", "Time of all tasks on a core"),
           [](const Run& r) { return duration(timeIn(r.metrics, State::Running)); }},
    Number{QT_TRANSLATE_NOOP("ComparisonModel", "ready"),
           QT_TRANSLATE_NOOP("ComparisonModel", "Time of all tasks that could run but had no core or a busy loop"),
           [](const Run& r) { return duration(timeIn(r.metrics, State::Ready)); }},
    Number{QT_TRANSLATE_NOOP("ComparisonModel", "waiting for the GIL"),
           QT_TRANSLATE_NOOP("ComparisonModel", "Time of all tasks that had asked for the GIL"),
           [](const Run& r) { return duration(timeIn(r.metrics, State::GilWait)); }},
    Number{QT_TRANSLATE_NOOP("ComparisonModel", "blocked"),
           QT_TRANSLATE_NOOP("ComparisonModel", "Time of all tasks in I/O, sleep, locks and joins"), kBlocked},
    Number{QT_TRANSLATE_NOOP("ComparisonModel", "overhead"),
           QT_TRANSLATE_NOOP("ComparisonModel", "Time of all tasks in start-up, pickling and transfer"),
           [](const Run& r) { return duration(timeIn(r.metrics, State::Overhead)); }},
    Number{QT_TRANSLATE_NOOP("ComparisonModel", "yields"),
           QT_TRANSLATE_NOOP("ComparisonModel", "How often a task gave up by itself"),
           [](const Run& r) { return count(r.metrics.switches.yield); }},
    Number{QT_TRANSLATE_NOOP("ComparisonModel", "preempted"),
           QT_TRANSLATE_NOOP("ComparisonModel", "How often a task was made to give up"),
           [](const Run& r) { return count(r.metrics.switches.preempt); }},
    Number{QT_TRANSLATE_NOOP("ComparisonModel", "blocks"),
           QT_TRANSLATE_NOOP("ComparisonModel", "How often a task began to wait"),
           [](const Run& r) { return count(r.metrics.switches.block); }},
    Number{QT_TRANSLATE_NOOP("ComparisonModel", "turnaround p50"),
           QT_TRANSLATE_NOOP("ComparisonModel", "Half of the tasks were done within this time of their creation"),
           [](const Run& r) { return duration(r.metrics.turnaround.p50); }},
    Number{QT_TRANSLATE_NOOP("ComparisonModel", "turnaround p95"),
           QT_TRANSLATE_NOOP("ComparisonModel", "19 of 20 tasks were done within this time of their creation"),
           [](const Run& r) { return duration(r.metrics.turnaround.p95); }},
    Number{QT_TRANSLATE_NOOP("ComparisonModel", "turnaround p99"),
           QT_TRANSLATE_NOOP("ComparisonModel", "99 of 100 tasks were done within this time of their creation"),
           [](const Run& r) { return duration(r.metrics.turnaround.p99); }},
    Number{QT_TRANSLATE_NOOP("ComparisonModel", "loop lag at most"),
           QT_TRANSLATE_NOOP("ComparisonModel", "The longest that something due on an event loop had to wait"),
           [](const Run& r) { return duration(r.metrics.loopLagMost); }},
    Number{QT_TRANSLATE_NOOP("ComparisonModel", "tasks per second"),
           QT_TRANSLATE_NOOP("ComparisonModel", "Finished tasks over the elapsed time"),
           [](const Run& r) { return QString::number(r.metrics.tasksPerSecond, 'f', 1); }},
    Number{QT_TRANSLATE_NOOP("ComparisonModel", "core use"),
           QT_TRANSLATE_NOOP("ComparisonModel", "Share of the elapsed time that each core was busy"),
           [](const Run& r) { return coreUse(r.metrics); }},
    Number{QT_TRANSLATE_NOOP("ComparisonModel", "memory"),
           QT_TRANSLATE_NOOP("ComparisonModel", "Resident memory at its peak, as modelled"),
           [](const Run& r) { return megabytes(r.metrics.memoryBytes); }},
    Number{QT_TRANSLATE_NOOP("ComparisonModel", "lost updates"),
           QT_TRANSLATE_NOOP("ComparisonModel", "Updates made that are not in the memory they were made in"),
           [](const Run& r) { return count(r.metrics.lostUpdates); }},
};

} // namespace

ComparisonModel::ComparisonModel(QObject* parent) : QAbstractTableModel(parent) {}

void ComparisonModel::setRuns(std::vector<RunPtr> runs) {
  beginResetModel();
  runs_ = std::move(runs);
  titles_ = titlesOf(runs_);
  endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || runs_.empty() ? 0 : static_cast<int>(kNumbers.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(runs_.size());
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) return {};
  const Number& number = kNumbers[static_cast<std::size_t>(index.row())];
  if (role == Qt::DisplayRole) return number.text(*runs_[static_cast<std::size_t>(index.column())]);
  if (role == Qt::ToolTipRole) return tr(number.explanation);
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
  return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
  const auto at = static_cast<std::size_t>(section);
  if (orientation == Qt::Horizontal) {
    if (at >= runs_.size()) return {};
    if (role == Qt::DisplayRole) return QString::fromStdString(titles_[at]);
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
  }
  if (at >= kNumbers.size()) return {};
  if (role == Qt::DisplayRole) return tr(kNumbers[at].title);
  if (role == Qt::ToolTipRole) return tr(kNumbers[at].explanation);
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
  return {};
}

} // namespace switchpoint
