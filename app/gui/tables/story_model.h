// The facts of one wait story as rows: what they are about, and what is so.
#pragma once

#include <cstdint>
#include <optional>

#include <QAbstractTableModel>

#include "analysis/wait_story.h"

namespace switchpoint {

class StoryModel : public QAbstractTableModel {
  Q_OBJECT
public:
  // Where a fact leads: lane + 1 (0: nowhere) and an instant; Line: of the source, 0: none.
  enum Roles { LaneRole = Qt::UserRole, AtRole, LineRole };

  explicit StoryModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  void setFacts(std::vector<StoryFact> facts);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

private:
  std::vector<StoryFact> facts_;
};

} // namespace switchpoint
