#include "gui/views/metrics/metrics_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QSplitter>

#include "gui/tables/comparison_model.h"
#include "gui/tables/task_model.h"
#include "gui/theme/table_dress.h"

namespace switchpoint {

const ViewInfo kMetricsView = {"metrics", QT_TRANSLATE_NOOP("View", "Metrics"), Area::Result,
                               [](const ViewContext& context) -> QWidget* { return new MetricsView(context); }};

MetricsView::MetricsView(const ViewContext& context, QWidget* parent)
    : QWidget(parent), session_(context.session), comparison_(new ComparisonModel(this)), tasks_(new TaskModel(this)),
      comparisonTable_(new QTableView), taskTable_(new QTableView) {
  setProperty("pane", "main");
  setAttribute(Qt::WA_StyledBackground);
  auto* sorted = new QSortFilterProxyModel(this);
  sorted->setSourceModel(tasks_);
  sorted->setSortRole(TaskModel::SortRole);
  comparisonTable_->setModel(comparison_);
  taskTable_->setModel(sorted);
  for (QTableView* table : {comparisonTable_, taskTable_}) dress(*table);
  comparisonTable_->setAccessibleName(tr("Numbers of each run"));
  comparisonTable_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  taskTable_->setAccessibleName(tr("Times of each task"));
  taskTable_->verticalHeader()->hide();
  taskTable_->setSortingEnabled(true);
  taskTable_->sortByColumn(-1, Qt::AscendingOrder);
  QHeaderView* columns = taskTable_->horizontalHeader();
  columns->setSectionResizeMode(QHeaderView::ResizeToContents);
  columns->setStretchLastSection(true);
  auto* splitter = new QSplitter(this);
  splitter->setHandleWidth(1);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(comparisonTable_);
  splitter->addWidget(taskTable_);
  splitter->setSizes({340, 620});
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(8, 0, 0, 0);
  row->addWidget(splitter);
  connect(taskTable_, &QTableView::clicked, this, [this](const QModelIndex& index) {
    session_.show({index.data(TaskModel::RunRole).toUInt(), index.data(TaskModel::LaneRole).toUInt(),
                   index.data(TaskModel::AtRole).toLongLong()});
  });
  connect(&session_, &Session::runsChanged, this, &MetricsView::refresh);
  refresh();
}

void MetricsView::refresh() {
  comparison_->setRuns(session_.runs());
  tasks_->setRuns(session_.runs());
}

} // namespace switchpoint
