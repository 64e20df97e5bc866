#include "gui/views/path/path_view.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include "gui/tables/path_model.h"
#include "gui/theme/table_dress.h"
#include "gui/views/path/share_delegate.h"
#include "run/scene_runs.h"

namespace switchpoint {

namespace {

constexpr int kShareWidth = 120;

} // namespace

const ViewInfo kPathView = {"path", QT_TRANSLATE_NOOP("View", "Critical path"), Area::Result,
                            [](const ViewContext& context) -> QWidget* { return new PathView(context); }};

PathView::PathView(const ViewContext& context, QWidget* parent)
    : QWidget(parent), session_(context.session), model_(new PathModel(this)) {
  setProperty("pane", "main");
  setAttribute(Qt::WA_StyledBackground);
  build(context.appearance);
  Insight& insight = session_.insight();
  connect(run_, &QComboBox::currentIndexChanged, this, &PathView::refresh);
  connect(draw_, &QCheckBox::toggled, &insight, &Insight::showPath);
  connect(&insight, &Insight::pathShown, draw_, &QCheckBox::setChecked);
  connect(&insight, &Insight::pathsChanged, this, [this] {
    fillRuns();
    refresh();
    if (isVisible()) session_.insight().wantPaths();
  });
  const auto follow = [this](const QModelIndex& index) {
    session_.show({static_cast<std::uint32_t>(std::max(0, run_->currentIndex())),
                   index.data(PathModel::LaneRole).toUInt(), index.data(PathModel::AtRole).toLongLong() + 1});
  };
  connect(table_, &QTableView::clicked, this, follow);
  connect(table_, &QTableView::activated, this, follow);
  fillRuns();
  refresh();
}

void PathView::build(const Appearance& appearance) {
  run_ = new QComboBox;
  run_->setAccessibleName(tr("Run"));
  headline_ = new QLabel;
  headline_->setProperty("quiet", true);
  draw_ = new QCheckBox(tr("Show on the timeline"));
  draw_->setChecked(session_.insight().showsPath());
  table_ = new QTableView;
  auto* sorted = new QSortFilterProxyModel(this);
  sorted->setSourceModel(model_);
  sorted->setSortRole(PathModel::SortRole);
  table_->setModel(sorted);
  table_->setAccessibleName(tr("What decides how long the run takes"));
  dress(*table_);
  table_->setSortingEnabled(true);
  table_->sortByColumn(-1, Qt::AscendingOrder);
  table_->setItemDelegateForColumn(PathModel::ShareColumn, new ShareDelegate(appearance, table_));
  table_->verticalHeader()->hide();
  QHeaderView* columns = table_->horizontalHeader();
  columns->setHighlightSections(false);
  columns->setStretchLastSection(false);
  columns->setSectionResizeMode(QHeaderView::ResizeToContents);
  columns->setSectionResizeMode(PathModel::SourceColumn, QHeaderView::Stretch);
  columns->setSectionResizeMode(PathModel::ShareColumn, QHeaderView::Fixed);
  columns->resizeSection(PathModel::ShareColumn, kShareWidth);
  auto* top = new QHBoxLayout;
  top->setSpacing(16);
  top->addWidget(run_);
  top->addWidget(headline_, 1);
  top->addWidget(draw_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 8, 16, 0);
  column->setSpacing(8);
  column->addLayout(top);
  column->addWidget(table_, 1);
}

// Computing the paths waits until somebody looks.
void PathView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  session_.insight().wantPaths();
}

void PathView::fillRuns() {
  const int before = std::max(0, run_->currentIndex());
  const QSignalBlocker quiet(run_);
  run_->clear();
  for (const std::string& title : titlesOf(session_.runs())) run_->addItem(QString::fromStdString(title));
  run_->setCurrentIndex(std::min(before, run_->count() - 1));
}

void PathView::refresh() {
  const auto index = static_cast<std::size_t>(std::max(0, run_->currentIndex()));
  const std::vector<CriticalPath>& paths = session_.insight().paths();
  const bool known = index < paths.size() && index < session_.runs().size();
  model_->setPath(known ? session_.runs()[index] : nullptr, known ? &paths[index] : nullptr);
  if (known) {
    headline_->setText(
        tr("%n stretch(es) decide the %1 of this run", nullptr, static_cast<int>(paths[index].segments.size()))
            .arg(QString::fromStdString(formatDuration(paths[index].elapsed))));
  } else {
    headline_->setText(session_.runs().empty() ? tr("After a run it says here what decides how long it takes.")
                                               : tr("Looking for it …"));
  }
}

} // namespace switchpoint
