#include "gui/theme/table_dress.h"

#include <QHeaderView>
#include <QTableView>

namespace switchpoint {

void dress(QTableView& table, int rowHeight) {
  table.setShowGrid(false);
  table.setFrameShape(QFrame::NoFrame);
  table.setSelectionBehavior(QAbstractItemView::SelectRows);
  table.setEditTriggers(QAbstractItemView::NoEditTriggers);
  table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  table.setWordWrap(false);
  table.setTextElideMode(Qt::ElideMiddle);
  table.setTabKeyNavigation(false);
  table.verticalHeader()->setDefaultSectionSize(rowHeight);
  table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table.horizontalHeader()->setHighlightSections(false);
  table.horizontalHeader()->setResizeContentsPrecision(kRowsMeasured);
}

void fitColumns(QTableView& table) {
  QHeaderView& columns = *table.horizontalHeader();
  columns.setSectionResizeMode(QHeaderView::ResizeToContents);
  columns.setStretchLastSection(true);
}

} // namespace switchpoint
