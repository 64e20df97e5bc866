#include "gui/views/timeline/accessible_cell.h"

namespace switchpoint {

bool AccessibleCell::isValid() const {
  return table_.isValid() && table_.cell(static_cast<std::size_t>(index_)) != nullptr;
}

QString AccessibleCell::text(QAccessible::Text text) const {
  const LaneCell* cell = table_.cell(static_cast<std::size_t>(index_));
  if (cell == nullptr) return {};
  if (text == QAccessible::Name) return table_.nameOf(*cell);
  if (text == QAccessible::Description) return table_.wordsOf(*cell);
  return {};
}

QRect AccessibleCell::rect() const {
  const LaneCell* cell = table_.cell(static_cast<std::size_t>(index_));
  if (cell == nullptr) return {};
  const QRect area = cell->area.toAlignedRect();
  return QRect(table_.canvas()->mapToGlobal(area.topLeft()), area.size());
}

QAccessible::Role AccessibleCell::role() const {
  return columnIndex() == 0 ? QAccessible::RowHeader : QAccessible::Cell;
}

QAccessible::State AccessibleCell::state() const {
  QAccessible::State state;
  const LaneCell* cell = table_.cell(static_cast<std::size_t>(index_));
  if (cell == nullptr) {
    state.invalid = true;
    return state;
  }
  state.selectable = state.focusable = cell->kind == LaneCell::Kind::Span;
  state.selected = isSelected();
  state.focused = state.selected && table_.canvas()->hasFocus();
  const Row& row = table_.canvas()->layoutShown().rows[cell->row];
  if (cell->kind == LaneCell::Kind::Name && row.foldable) {
    state.expandable = true;
    state.expanded = row.open;
    state.collapsed = !row.open;
  }
  return state;
}

void* AccessibleCell::interface_cast(QAccessible::InterfaceType type) {
  if (type == QAccessible::TableCellInterface) return static_cast<QAccessibleTableCellInterface*>(this);
  if (type == QAccessible::ActionInterface) return static_cast<QAccessibleActionInterface*>(this);
  return nullptr;
}

bool AccessibleCell::isSelected() const {
  return table_.selectedChild() == index_;
}

QList<QAccessibleInterface*> AccessibleCell::rowHeaderCells() const {
  QAccessibleInterface* name = table_.cellAt(rowIndex(), 0);
  return name != nullptr ? QList{name} : QList<QAccessibleInterface*>();
}

int AccessibleCell::columnIndex() const {
  const LaneCell* cell = table_.cell(static_cast<std::size_t>(index_));
  return cell != nullptr ? static_cast<int>(cell->column) : -1;
}

int AccessibleCell::rowIndex() const {
  const LaneCell* cell = table_.cell(static_cast<std::size_t>(index_));
  return cell != nullptr ? static_cast<int>(cell->row) : -1;
}

QStringList AccessibleCell::actionNames() const {
  return {pressAction()};
}

void AccessibleCell::doAction(const QString& name) {
  const LaneCell* cell = table_.cell(static_cast<std::size_t>(index_));
  if (cell == nullptr || name != pressAction()) return;
  if (cell->kind == LaneCell::Kind::Span) table_.canvas()->select(SpanRef(cell->span));
}

} // namespace switchpoint
