#include "gui/views/counter/way_table.h"

#include <algorithm>

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

#include "gui/tables/way_model.h"
#include "gui/theme/table_dress.h"
#include "gui/views/counter/chart_parts.h"
#include "gui/views/counter/way_delegate.h"

namespace switchpoint {

namespace {

struct WayTable {
  Q_DECLARE_TR_FUNCTIONS(WayTable)
};

} // namespace

QWidget* wayTable(const std::vector<CountedWay>& ways, const PaintTheme& theme,
                  const std::function<void(const std::string&)>& open) {
  auto* table = new QTableView;
  auto* model = new WayModel(ways, table);
  table->setModel(model);
  dress(*table);
  table->setItemDelegate(new WayDelegate(theme, table));
  table->setObjectName(QStringLiteral("counter-ways"));
  table->setAccessibleName(WayTable::tr("Ways to share a counter"));
  table->verticalHeader()->hide();
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  QObject::connect(table, &QTableView::activated, table,
                   [model, open](const QModelIndex& index) { open(model->way(index.row()).way.example); });
  const CountedWay& first = ways.front();
  const QString seeds = WayTable::tr("%Ln seed(s)", nullptr, static_cast<int>(first.report.results.front().runs));
  return titled(WayTable::tr("Ways to share a counter"),
                WayTable::tr("%1 increments by each of 2 tasks, whatever the way; %2; the median and the virtual time")
                    .arg(countOf(first.increments), seeds),
                table);
}

} // namespace switchpoint
