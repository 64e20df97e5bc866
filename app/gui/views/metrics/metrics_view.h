// The numbers: the runs beside each other, and every task with its times.
#pragma once

#include <QTableView>
#include <QWidget>

#include "gui/views/view.h"

namespace switchpoint {

extern const ViewInfo kMetricsView;

class ComparisonModel;
class TaskModel;

class MetricsView : public QWidget {
  Q_OBJECT
public:
  explicit MetricsView(const ViewContext& context, QWidget* parent = nullptr);

private:
  void refresh();

  Session& session_;
  ComparisonModel* comparison_;
  TaskModel* tasks_;
  QTableView* comparisonTable_;
  QTableView* taskTable_;
};

} // namespace switchpoint
