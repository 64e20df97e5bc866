// The chosen range of the clock in numbers: a row for each lane and one for all tasks of each run.
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QWidget>

#include "gui/views/view.h"

namespace switchpoint {

extern const ViewInfo kRangeView;

class RangeModel;

class RangeView : public QWidget {
  Q_OBJECT
public:
  explicit RangeView(const ViewContext& context, QWidget* parent = nullptr);

private:
  void build();
  void refresh();

  Session& session_;
  RangeModel* model_;
  QLabel* headline_ = nullptr;
  QLabel* hint_ = nullptr;
  QPushButton* copy_ = nullptr;
  QPushButton* clear_ = nullptr;
  QTableView* table_ = nullptr;
};

} // namespace switchpoint
