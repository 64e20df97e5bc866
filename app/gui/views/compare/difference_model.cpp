#include "gui/views/compare/difference_model.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include "gui/theme/fonts.h"

namespace switchpoint {

namespace {

struct Number {
  const char* title; // translated in the context DifferenceModel
  const char* explanation;
  bool isTime;
  std::int64_t (*of)(const TaskNumbers& task);
};

constexpr std::array kNumbers = {
    Number{QT_TRANSLATE_NOOP("DifferenceModel", "start"), QT_TRANSLATE_NOOP("DifferenceModel", "When it was created"),
           true, [](const TaskNumbers& t) { return t.start; }},
    Number{QT_TRANSLATE_NOOP("DifferenceModel", "end"), QT_TRANSLATE_NOOP("DifferenceModel", "When it was done"), true,
           [](const TaskNumbers& t) { return t.end; }},
    Number{QT_TRANSLATE_NOOP("DifferenceModel", "running"), QT_TRANSLATE_NOOP("DifferenceModel", "Time on a core"),
           true, [](const TaskNumbers& t) { return t.in(State::Running); }},
    Number{QT_TRANSLATE_NOOP("DifferenceModel", "ready"),
           QT_TRANSLATE_NOOP("DifferenceModel", "Could run, but had no core or a busy loop"), true,
           [](const TaskNumbers& t) { return t.in(State::Ready); }},
    Number{QT_TRANSLATE_NOOP("DifferenceModel", "GIL wait"),
           QT_TRANSLATE_NOOP("DifferenceModel", "Had asked for the GIL"), true,
           [](const TaskNumbers& t) { return t.in(State::GilWait); }},
    Number{QT_TRANSLATE_NOOP("DifferenceModel", "lock wait"),
           QT_TRANSLATE_NOOP("DifferenceModel", "Waited for a lock, a queue or another task"), true,
           [](const TaskNumbers& t) { return t.in(State::LockWait); }},
    Number{QT_TRANSLATE_NOOP("DifferenceModel", "I/O wait"),
           QT_TRANSLATE_NOOP("DifferenceModel", "Waited for I/O, a blocking call or a timer"), true,
           [](const TaskNumbers& t) { return t.in(State::IoWait); }},
    Number{QT_TRANSLATE_NOOP("DifferenceModel", "overhead"),
           QT_TRANSLATE_NOOP("DifferenceModel", "Start-up, pickling and transfer"), true,
           [](const TaskNumbers& t) { return t.in(State::Overhead); }},
    Number{QT_TRANSLATE_NOOP("DifferenceModel", "switches"),
           QT_TRANSLATE_NOOP("DifferenceModel", "How often it stopped running before it was done"), false,
           [](const TaskNumbers& t) { return static_cast<std::int64_t>(t.switches); }},
};

QString words(const Number& number, std::int64_t value) {
  if (value == 0) return QStringLiteral("0");
  const std::int64_t size = std::abs(value);
  const std::string text = number.isTime ? formatDuration(size) : formatCount(size);
  return (value < 0 ? QStringLiteral("−") : QString()) + QString::fromStdString(text);
}

std::int64_t deltaOf(const TaskDifference& task, const Number& number) {
  return number.of(task.b) - number.of(task.a);
}

bool inBoth(const TaskDifference& task) {
  return task.laneA > 0 && task.laneB > 0;
}

} // namespace

DifferenceModel::DifferenceModel(QObject* parent) : QAbstractTableModel(parent) {}

void DifferenceModel::setDifference(RunDifference difference, const QString& titleA, const QString& titleB) {
  beginResetModel();
  difference_ = std::move(difference);
  titleA_ = titleA;
  titleB_ = titleB;
  totals_ = {tr("All tasks").toStdString(), 1, 1, difference_.totalA, difference_.totalB}; // it is in both
  most_.assign(kNumbers.size(), 0);
  for (const TaskDifference& task : difference_.tasks) {
    if (!inBoth(task)) continue;
    for (std::size_t i = 0; i < kNumbers.size(); ++i) {
      most_[i] = std::max(most_[i], std::abs(deltaOf(task, kNumbers[i])));
    }
  }
  endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || difference_.tasks.empty() ? 0 : static_cast<int>(difference_.tasks.size()) + 1;
}

int DifferenceModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(kNumbers.size()) + 1;
}

const TaskDifference& DifferenceModel::at(int row) const {
  return row == kTotals ? totals_ : difference_.tasks[static_cast<std::size_t>(row - 1)];
}

QString DifferenceModel::text(const TaskDifference& task, int column) const {
  if (column == 0) return QString::fromStdString(task.name);
  const Number& number = kNumbers[static_cast<std::size_t>(column - 1)];
  if (task.laneA == 0) return tr("only %1").arg(words(number, number.of(task.b)));
  if (task.laneB == 0) return tr("only %1").arg(words(number, number.of(task.a)));
  const std::int64_t delta = deltaOf(task, number);
  return (delta > 0 ? QStringLiteral("+") : QString()) + words(number, delta);
}

QString DifferenceModel::toolTip(const TaskDifference& task, int column) const {
  if (column == 0) return {};
  const Number& number = kNumbers[static_cast<std::size_t>(column - 1)];
  QStringList lines;
  if (task.laneA > 0) lines.append(tr("%1 in %2").arg(words(number, number.of(task.a)), titleA_));
  if (task.laneB > 0) lines.append(tr("%1 in %2").arg(words(number, number.of(task.b)), titleB_));
  return lines.join(QChar('\n'));
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) return {};
  const TaskDifference& task = at(index.row());
  const bool totals = index.row() == kTotals;
  const int column = index.column();
  const auto number = static_cast<std::size_t>(column - 1);
  if (role == Qt::DisplayRole) return text(task, column);
  if (role == Qt::ToolTipRole) return toolTip(task, column);
  if (role == Qt::AccessibleTextRole) {
    return column == 0 ? text(task, 0) : text(task, column) + QStringLiteral(": ") + toolTip(task, column);
  }
  if (role == Qt::TextAlignmentRole) {
    return QVariant((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  }
  if (role == SortRole) {
    if (column == 0) return index.row(); // tasks stand in the order of their lanes
    return static_cast<qlonglong>(deltaOf(task, kNumbers[number]));
  }
  if (role == ShareRole) {
    if (column == 0 || totals || !inBoth(task) || most_[number] == 0) return 0.0;
    return static_cast<double>(deltaOf(task, kNumbers[number])) / static_cast<double>(most_[number]);
  }
  if (role == LaneARole) return totals ? 0 : task.laneA;
  if (role == LaneBRole) return totals ? 0 : task.laneB;
  if (role == Qt::FontRole && totals) return strongFont();
  if (role == AtARole) return static_cast<qlonglong>(task.a.start);
  if (role == AtBRole) return static_cast<qlonglong>(task.b.start);
  return {};
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) return {};
  if (role == Qt::TextAlignmentRole) {
    return QVariant((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  }
  if (section == 0) return role == Qt::DisplayRole ? QVariant(tr("task")) : QVariant();
  const Number& number = kNumbers[static_cast<std::size_t>(section - 1)];
  if (role == Qt::DisplayRole) return tr(number.title);
  if (role == Qt::ToolTipRole) return tr(number.explanation);
  return {};
}

} // namespace switchpoint
