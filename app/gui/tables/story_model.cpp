#include "gui/tables/story_model.h"

#include <utility>

namespace switchpoint {

void StoryModel::setFacts(std::vector<StoryFact> facts) {
  beginResetModel();
  facts_ = std::move(facts);
  endResetModel();
}

int StoryModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(facts_.size());
}

int StoryModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : 2;
}

QVariant StoryModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const auto at = static_cast<std::size_t>(index.row());
  const StoryFact& fact = facts_[at];
  if (role == LaneRole) return fact.place ? fact.place->lane + 1 : 0U;
  if (role == AtRole) return static_cast<qlonglong>(fact.place ? fact.place->at : 0);
  if (role == LineRole) return fact.line;
  if (role == Qt::AccessibleTextRole) return QString::fromStdString(fact.name + ": " + fact.text);
  if (role == Qt::TextAlignmentRole) {
    return QVariant((index.column() == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  }
  if (role == Qt::ToolTipRole && index.column() == 1) return QString::fromStdString(fact.text);
  if (role != Qt::DisplayRole) return {};
  if (index.column() == 1) return QString::fromStdString(fact.text);
  const bool again = at > 0 && facts_[at - 1].name == fact.name; // said once for several
  return again ? QString() : QString::fromStdString(fact.name);
}

} // namespace switchpoint
