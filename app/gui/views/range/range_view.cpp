#include "gui/views/range/range_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include "gui/tables/range_model.h"
#include "gui/theme/table_dress.h"

namespace switchpoint {

const ViewInfo kRangeView = {"range", QT_TRANSLATE_NOOP("View", "Range"), Area::Result,
                             [](const ViewContext& context) -> QWidget* { return new RangeView(context); }};

RangeView::RangeView(const ViewContext& context, QWidget* parent)
    : QWidget(parent), session_(context.session), model_(new RangeModel(this)) {
  setProperty("pane", "main");
  setAttribute(Qt::WA_StyledBackground);
  build();
  connect(copy_, &QPushButton::clicked, this, [this] {
    QApplication::clipboard()->setText(model_->csv());
    session_.say(tr("Copied %n row(s) as CSV", nullptr, model_->rowCount()));
  });
  connect(clear_, &QPushButton::clicked, this, [this] { session_.stage().setRange(std::nullopt); });
  const auto follow = [this](const QModelIndex& index) {
    const std::uint32_t lane = index.data(RangeModel::LaneRole).toUInt();
    const std::optional<TimeRange>& range = session_.stage().range();
    if (lane > 0 && range) session_.show({index.data(RangeModel::RunRole).toUInt(), lane, range->from});
  };
  connect(table_, &QTableView::clicked, this, follow);
  connect(table_, &QTableView::activated, this, follow);
  connect(&session_.insight(), &Insight::rangeChanged, this, &RangeView::refresh);
  refresh();
}

void RangeView::build() {
  headline_ = new QLabel;
  headline_->setProperty("title", true);
  hint_ = new QLabel(tr("Choose a range of the clock: drag over the timeline with Ctrl held, or press R and drag; with "
                        "the keyboard, Shift and the arrow keys."));
  hint_->setWordWrap(true);
  hint_->setProperty("quiet", true);
  copy_ = new QPushButton(tr("Copy as CSV"));
  clear_ = new QPushButton(tr("Clear range"));
  table_ = new QTableView;
  auto* sorted = new QSortFilterProxyModel(this);
  sorted->setSourceModel(model_);
  sorted->setSortRole(RangeModel::SortRole);
  table_->setModel(sorted);
  table_->setAccessibleName(tr("Time per state in the chosen range"));
  dress(*table_);
  table_->setSortingEnabled(true);
  table_->sortByColumn(-1, Qt::AscendingOrder);
  table_->verticalHeader()->hide();
  fitColumns(*table_);
  auto* top = new QHBoxLayout;
  top->addWidget(headline_, 1);
  top->addWidget(copy_);
  top->addWidget(clear_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 8, 16, 0);
  column->setSpacing(8);
  column->addLayout(top);
  column->addWidget(table_, 1);
  column->addWidget(hint_);
  column->addStretch();
}

void RangeView::refresh() {
  const std::optional<ChosenRange>& range = session_.insight().range();
  const QList<QWidget*> shown{headline_, copy_, clear_, table_};
  for (QWidget* widget : shown) widget->setVisible(range.has_value());
  hint_->setVisible(!range);
  if (!range) return model_->set({}, {});
  const RangeStatistics& first = range->statistics.front();
  headline_->setText(tr("%1 from %2 to %3")
                         .arg(QString::fromStdString(formatDuration(first.to - first.from)),
                              QString::fromStdString(formatDuration(first.from, 6)),
                              QString::fromStdString(formatDuration(first.to, 6))));
  model_->set(range->runs, range->statistics);
}

} // namespace switchpoint
