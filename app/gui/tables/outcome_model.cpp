#include "gui/tables/outcome_model.h"

#include <array>
#include <utility>

#include "base/time.h"

namespace switchpoint {

namespace {

constexpr std::array<const char*, OutcomeModel::ColumnCount> kTitles = {
    QT_TRANSLATE_NOOP("OutcomeModel", "ends"),        QT_TRANSLATE_NOOP("OutcomeModel", "variables"),
    QT_TRANSLATE_NOOP("OutcomeModel", "prints"),      QT_TRANSLATE_NOOP("OutcomeModel", "classes"),
    QT_TRANSLATE_NOOP("OutcomeModel", "seen"),        QT_TRANSLATE_NOOP("OutcomeModel", "switches"),
    QT_TRANSLATE_NOOP("OutcomeModel", "possible on"), QT_TRANSLATE_NOOP("OutcomeModel", "findings")};

constexpr std::array<const char*, OutcomeModel::ColumnCount> kTips = {
    QT_TRANSLATE_NOOP("OutcomeModel", "Completed, with an error, or in a deadlock"),
    QT_TRANSLATE_NOOP("OutcomeModel", "Final values in the memory that all share, or the parent's"),
    QT_TRANSLATE_NOOP("OutcomeModel", "Standard output"),
    QT_TRANSLATE_NOOP("OutcomeModel", "Classes of schedules that end so, of all"),
    QT_TRANSLATE_NOOP("OutcomeModel", "How many timed runs came to it"),
    QT_TRANSLATE_NOOP("OutcomeModel", "Forced switches of the shortest schedule to it"),
    QT_TRANSLATE_NOOP("OutcomeModel",
                      "Interpreters on which it can happen; on the others it is impossible, or not known"),
    QT_TRANSLATE_NOOP("OutcomeModel", "What the run that comes to it shows")};

QString countOf(std::uint64_t value) {
  return QString::fromStdString(formatCount(static_cast<std::int64_t>(value)));
}

QString oneLine(const std::string& text) {
  return QString::fromStdString(text).trimmed().replace('\n', QStringLiteral(" / "));
}

QString profileWords(const ExploredOutcome& outcome, bool possible) {
  QStringList names;
  for (const std::string& name : profilesWhere(outcome, possible)) names.append(QString::fromStdString(name));
  return names.join(QStringLiteral(", "));
}

QString findingWords(const ExploredOutcome& outcome) {
  QStringList titles;
  if (outcome.witness == nullptr) return {};
  for (const Finding& finding : outcome.witness->findings) titles.append(QString::fromStdString(finding.title));
  return titles.join(QStringLiteral("; "));
}

} // namespace

OutcomeModel::OutcomeModel(QObject* parent) : QAbstractTableModel(parent) {}

void OutcomeModel::set(std::shared_ptr<const Exploration> exploration, std::shared_ptr<const Workload> workload) {
  beginResetModel();
  exploration_ = std::move(exploration);
  workload_ = std::move(workload);
  endResetModel();
}

int OutcomeModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !exploration_ ? 0 : static_cast<int>(exploration_->outcomes.size());
}

int OutcomeModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString OutcomeModel::words(const ExploredOutcome& outcome, int column) const {
  switch (column) {
  case KindColumn:
    return outcome.value.kind == OutcomeKind::Completed ? tr("completed")
           : outcome.value.kind == OutcomeKind::Error   ? tr("error")
                                                        : tr("deadlock");
  case VariablesColumn: {
    QStringList values;
    for (const VariableValue& value : outcome.value.variables) {
      if (value.process != 0) continue;
      const VariableDecl& declared = workload_->variables[value.variable];
      const QString words = QString::fromStdString(declared.name + " = " + formatCount(value.value));
      const bool off = declared.hasExpected && declared.expected != value.value;
      values.append(off ? tr("%1 of %2").arg(words, QString::fromStdString(formatCount(declared.expected))) : words);
    }
    return values.join(QStringLiteral(", "));
  }
  case OutputColumn: return oneLine(outcome.value.out + outcome.value.err);
  case FindingsColumn: return findingWords(outcome);
  case ClassesColumn:
    return outcome.classes == 0 ? QString()
                                : tr("%1 of %2").arg(countOf(outcome.classes), countOf(exploration_->classes));
  case SeenColumn:
    if (exploration_->timedRuns == 0) return {};
    return outcome.seen == 0 ? tr("never in %1").arg(countOf(exploration_->timedRuns))
                             : tr("%1 of %2").arg(countOf(outcome.seen), countOf(exploration_->timedRuns));
  case SwitchesColumn: return outcome.schedule.empty() ? tr("seed %1").arg(outcome.seed) : countOf(outcome.switches);
  case PossibleColumn: return profileWords(outcome, true);
  default: return {};
  }
}

// A profile whose search was cut short is in neither list.
QString OutcomeModel::whereWords(const ExploredOutcome& outcome) const {
  const QString can = profileWords(outcome, true), cannot = profileWords(outcome, false);
  QStringList sentences;
  if (!can.isEmpty()) sentences.append(tr("possible on %1").arg(can));
  if (!cannot.isEmpty()) sentences.append(tr("impossible on %1: all schedules were tried").arg(cannot));
  return sentences.join('\n');
}

QVariant OutcomeModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
  const ExploredOutcome& outcome = exploration_->outcomes[static_cast<std::size_t>(index.row())];
  if (role == Qt::ToolTipRole && index.column() == PossibleColumn) return whereWords(outcome);
  return words(outcome, index.column());
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical) return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
  const auto column = static_cast<std::size_t>(section);
  if (column >= kTitles.size()) return {};
  if (role == Qt::DisplayRole) return tr(kTitles[column]);
  return role == Qt::ToolTipRole ? QVariant(tr(kTips[column])) : QVariant();
}

} // namespace switchpoint
