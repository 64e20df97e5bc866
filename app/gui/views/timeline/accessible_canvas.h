// The canvas for screen readers: a table whose rows are the lanes in view, each with its name and then its spans.
#pragma once

#include <vector>

#include <QAccessibleWidget>

#include "gui/views/timeline/timeline_canvas.h"

namespace switchpoint {

// One cell: the lane's name, a span, or a fold.
struct LaneCell {
  enum class Kind { Name, Span, Fold } kind = Kind::Name;
  std::uint32_t row = 0;    // into Layout::rows
  std::uint32_t column = 0; // 0: the name
  std::uint32_t fold = 0;   // into Layout::folds
  SpanRef span;
  QRectF area; // in the canvas
};

class AccessibleCanvas : public QAccessibleWidget, public QAccessibleTableInterface {
public:
  explicit AccessibleCanvas(TimelineCanvas* canvas);
  ~AccessibleCanvas() override;

  TimelineCanvas* canvas() const;
  const LaneCell* cell(std::size_t index) const;
  QString nameOf(const LaneCell& cell) const;
  QString wordsOf(const LaneCell& cell) const; // everything the hover card says
  // Index of the cell that shows the selected span; -1: none in view.
  int selectedChild() const;

  // QAccessibleInterface
  int childCount() const override;
  QAccessibleInterface* child(int index) const override;
  int indexOfChild(const QAccessibleInterface* child) const override;
  QAccessibleInterface* childAt(int x, int y) const override;
  QAccessibleInterface* focusChild() const override;
  void* interface_cast(QAccessible::InterfaceType type) override;
  QString text(QAccessible::Text text) const override;

  // QAccessibleTableInterface
  QAccessibleInterface* caption() const override { return nullptr; }
  QAccessibleInterface* summary() const override { return nullptr; }
  QAccessibleInterface* cellAt(int row, int column) const override;
  int selectedCellCount() const override { return selectedChild() >= 0 ? 1 : 0; }
  QList<QAccessibleInterface*> selectedCells() const override;
  QString columnDescription(int column) const override;
  QString rowDescription(int row) const override;
  int selectedColumnCount() const override { return 0; }
  int selectedRowCount() const override { return 0; }
  int columnCount() const override;
  int rowCount() const override;
  QList<int> selectedColumns() const override { return {}; }
  QList<int> selectedRows() const override { return {}; }
  bool isColumnSelected(int) const override { return false; }
  bool isRowSelected(int) const override { return false; }
  bool selectRow(int row) override;
  bool selectColumn(int) override { return false; }
  bool unselectRow(int row) override;
  bool unselectColumn(int) override { return false; }
  void modelChange(QAccessibleTableModelChangeEvent*) override {}

private:
  // Reads the layout again if there is another since.
  void refresh() const;
  void forget() const;

  mutable std::uint64_t layout_ = 0;
  mutable std::vector<LaneCell> cells_;             // row by row
  mutable std::vector<std::uint32_t> firsts_;       // of each row, and one more
  mutable std::vector<QAccessible::Id> interfaces_; // 0: not made yet
};

// Makes the interfaces of the canvas and of the overview known to Qt, once. To be called first in their constructors: Qt
// keeps the interface that it made when the widget got its name.
void installTimelineAccessibility();

// Tells a screen reader that the canvas shows other cells, or that another one is selected.
void announceLayout(TimelineCanvas& canvas);
void announceSelection(TimelineCanvas& canvas);

} // namespace switchpoint
