// The shipped examples as a list with section headings.
#pragma once

#include <string>
#include <vector>

#include <QAbstractListModel>

#include "workload/scenario.h"

namespace switchpoint {

class ExampleModel : public QAbstractListModel {
  Q_OBJECT
public:
  enum Roles { IdRole = Qt::UserRole, IsSectionRole };

  explicit ExampleModel(std::vector<ExampleInfo> examples, QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

  // The row of this example, or an invalid index.
  QModelIndex indexOf(const std::string& id) const;

private:
  struct Row {
    bool isSection = false;
    ExampleInfo example; // of a section: only its name
  };
  std::vector<Row> rows_;
};

} // namespace switchpoint
