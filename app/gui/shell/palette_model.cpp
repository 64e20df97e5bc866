#include "gui/shell/palette_model.h"

#include <algorithm>

#include "gui/shell/fuzzy.h"

namespace switchpoint {

namespace {

constexpr int kRecentBonus = 3; // for the latest of several that fit about as well
constexpr int kIdPenalty = 12;  // found by its English id, not by what is shown

} // namespace

QString plainText(const QAction& action) {
  QString text = action.text();
  return text.remove(QLatin1Char('&'));
}

void PaletteModel::setCommands(std::vector<Command> commands, QStringList recent) {
  commands_ = std::move(commands);
  recent_ = std::move(recent);
  setPattern({});
}

int PaletteModel::rankOf(const QAction& action) const {
  const auto at = recent_.indexOf(action.objectName());
  return at < 0 ? static_cast<int>(recent_.size()) : static_cast<int>(at);
}

void PaletteModel::fillWithAll() {
  for (std::size_t i = 0; i < commands_.size(); ++i) rows_.push_back({i, 0, {}});
  std::stable_sort(rows_.begin(), rows_.end(), [this](const Row& a, const Row& b) {
    return rankOf(*commands_[a.command].action) < rankOf(*commands_[b.command].action);
  });
}

void PaletteModel::fillWith(const QString& pattern) {
  for (std::size_t i = 0; i < commands_.size(); ++i) {
    const QAction& action = *commands_[i].action;
    std::optional<FuzzyMatch> match = fuzzyMatch(pattern, plainText(action));
    Row row{i, 0, {}};
    if (match) {
      row.score = match->score;
      for (const qsizetype at : match->positions) row.positions.append(static_cast<int>(at));
    } else {
      match = fuzzyMatch(pattern, action.objectName());
      if (!match) continue;
      row.score = match->score - kIdPenalty;
    }
    if (recent_.contains(action.objectName())) row.score += kRecentBonus;
    rows_.push_back(std::move(row));
  }
  std::stable_sort(rows_.begin(), rows_.end(), [](const Row& a, const Row& b) { return a.score > b.score; });
}

void PaletteModel::setPattern(const QString& pattern) {
  beginResetModel();
  std::erase_if(commands_, [](const Command& command) { return command.action.isNull(); });
  rows_.clear();
  if (pattern.trimmed().isEmpty())
    fillWithAll();
  else
    fillWith(pattern);
  endResetModel();
}

QAction* PaletteModel::action(const QModelIndex& index) const {
  if (!index.isValid() || index.row() >= rowCount()) return nullptr;
  return commands_[rows_[static_cast<std::size_t>(index.row())].command].action;
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
  const QAction* of = action(index);
  if (of == nullptr) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  const QString shortcut = of->shortcut().toString(QKeySequence::NativeText);
  switch (role) {
  case Qt::DisplayRole: return plainText(*of);
  case MenuRole: return commands_[row.command].menu;
  case ShortcutRole: return shortcut;
  case PositionsRole: return QVariant::fromValue(row.positions);
  case EnabledRole: return of->isEnabled();
  case ReasonRole: {
    if (of->isEnabled()) return QString();
    const QString reason = of->property("reason").toString();
    return reason.isEmpty() ? tr("not possible now") : reason;
  }
  case Qt::AccessibleTextRole: {
    QStringList words{plainText(*of), commands_[row.command].menu, shortcut};
    if (!of->isEnabled()) words.append(data(index, ReasonRole).toString());
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
  }
  }
  return {};
}

} // namespace switchpoint
