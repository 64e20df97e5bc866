#include "gui/tables/example_model.h"

#include <utility>

#include <QCoreApplication>

namespace switchpoint {

namespace {

QString words(const std::string& text) {
  return QCoreApplication::translate("Examples", text.c_str());
}

} // namespace

ExampleModel::ExampleModel(std::vector<ExampleInfo> examples, QObject* parent) : QAbstractListModel(parent) {
  std::string section;
  for (ExampleInfo& example : examples) {
    if (example.section != section) {
      section = example.section;
      rows_.push_back({true, {{}, section, {}, section}});
    }
    rows_.push_back({false, std::move(example)});
  }
}

int ExampleModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant ExampleModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  switch (role) {
  case Qt::DisplayRole: return words(row.example.title);
  case Qt::ToolTipRole:
  case Qt::AccessibleDescriptionRole: return words(row.example.summary);
  case IdRole: return QString::fromStdString(row.example.id);
  case IsSectionRole: return row.isSection;
  }
  return {};
}

Qt::ItemFlags ExampleModel::flags(const QModelIndex& index) const {
  if (!index.isValid() || data(index, IsSectionRole).toBool()) return Qt::NoItemFlags;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QModelIndex ExampleModel::indexOf(const std::string& id) const {
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    if (!rows_[i].isSection && rows_[i].example.id == id) return index(static_cast<int>(i));
  }
  return {};
}

} // namespace switchpoint
