#include "gui/views/timeline/accessible_canvas.h"

#include <algorithm>

#include <QCoreApplication>

#include "gui/views/timeline/accessible_cell.h"
#include "gui/views/timeline/accessible_overview.h"
#include "gui/views/timeline/spoken.h"

namespace switchpoint {

namespace {

struct AccessibleTimeline {
  Q_DECLARE_TR_FUNCTIONS(AccessibleTimeline)
};

QRectF inCanvas(double x, double y, double width, double height) {
  return {x, y + kRulerHeight, width, height};
}

// Where pinned rows and the others meet, both are cut.
QRectF inBlock(const Layout& layout, std::uint32_t row, const QRectF& area) {
  const double edge = layout.pinnedHeight;
  const bool pinned = row < layout.pinnedRows;
  return area & inCanvas(0, pinned ? 0 : edge, layout.width, pinned ? edge : layout.height - edge);
}

// The spans and folds of each row, in time order.
std::vector<std::vector<LaneCell>> spansByRow(const Layout& layout) {
  std::vector<std::vector<LaneCell>> rows(layout.rows.size());
  for (const Bar& bar : layout.bars) {
    if (bar.span.kind == SpanKind::None || bar.row >= rows.size()) continue;
    std::vector<LaneCell>& row = rows[bar.row];
    const QRectF area = inCanvas(bar.x, bar.y, bar.width, bar.height);
    if (!row.empty() && row.back().span == bar.span) {
      row.back().area |= area; // a group's columns are one
      continue;
    }
    row.push_back({LaneCell::Kind::Span, bar.row, 0, 0, bar.span, area});
  }
  for (std::uint32_t i = 0; i < layout.folds.size(); ++i) {
    const Fold& fold = layout.folds[i];
    if (fold.row >= rows.size()) continue;
    rows[fold.row].push_back(
        {LaneCell::Kind::Fold, fold.row, 0, i, {}, inCanvas(fold.x, fold.y, fold.width, fold.height)});
  }
  for (std::vector<LaneCell>& row : rows) {
    std::stable_sort(row.begin(), row.end(),
                     [](const LaneCell& a, const LaneCell& b) { return a.area.left() < b.area.left(); });
  }
  return rows;
}

QAccessibleInterface* factory(const QString&, QObject* object) {
  if (auto* canvas = qobject_cast<TimelineCanvas*>(object)) return new AccessibleCanvas(canvas);
  if (auto* strip = qobject_cast<OverviewStrip*>(object)) return new AccessibleOverview(strip);
  return nullptr;
}

} // namespace

void installTimelineAccessibility() {
  static const bool kInstalled = [] {
    QAccessible::installFactory(factory);
    return true;
  }();
  static_cast<void>(kInstalled);
}

void announceLayout(TimelineCanvas& canvas) {
  if (!QAccessible::isActive()) return;
  QAccessibleTableModelChangeEvent event(&canvas, QAccessibleTableModelChangeEvent::ModelReset);
  QAccessible::updateAccessibility(&event);
}

void announceSelection(TimelineCanvas& canvas) {
  if (!QAccessible::isActive()) return;
  const auto* table = static_cast<AccessibleCanvas*>(QAccessible::queryAccessibleInterface(&canvas));
  const int child = table != nullptr ? table->selectedChild() : -1;
  if (child < 0) return;
  for (const QAccessible::Event what : {QAccessible::Selection, QAccessible::Focus}) {
    if (what == QAccessible::Focus && !canvas.hasFocus()) continue;
    QAccessibleEvent event(&canvas, what);
    event.setChild(child);
    QAccessible::updateAccessibility(&event);
  }
}

AccessibleCanvas::AccessibleCanvas(TimelineCanvas* canvas) : QAccessibleWidget(canvas, QAccessible::Table) {}

AccessibleCanvas::~AccessibleCanvas() {
  forget();
}

TimelineCanvas* AccessibleCanvas::canvas() const {
  return static_cast<TimelineCanvas*>(widget());
}

void AccessibleCanvas::forget() const {
  for (const QAccessible::Id id : interfaces_) {
    if (id != 0) QAccessible::deleteAccessibleInterface(id);
  }
  interfaces_.clear();
}

void AccessibleCanvas::refresh() const {
  if (layout_ == canvas()->layoutsMade() && !firsts_.empty()) return;
  layout_ = canvas()->layoutsMade();
  forget();
  cells_.clear();
  firsts_.clear();
  const Layout& layout = canvas()->layoutShown();
  const auto rows = spansByRow(layout);
  for (std::uint32_t r = 0; r < rows.size(); ++r) {
    firsts_.push_back(static_cast<std::uint32_t>(cells_.size()));
    const Row& row = layout.rows[r];
    cells_.push_back({LaneCell::Kind::Name, r, 0, 0, {}, inCanvas(0, row.y, layout.plotLeft, row.height)});
    cells_.back().area = inBlock(layout, r, cells_.back().area);
    for (const LaneCell& cell : rows[r]) {
      cells_.push_back(cell);
      cells_.back().area = inBlock(layout, r, cell.area);
      cells_.back().column = static_cast<std::uint32_t>(cells_.size()) - firsts_.back() - 1;
    }
  }
  firsts_.push_back(static_cast<std::uint32_t>(cells_.size()));
  interfaces_.assign(cells_.size(), 0);
}

const LaneCell* AccessibleCanvas::cell(std::size_t index) const {
  refresh();
  return index < cells_.size() ? &cells_[index] : nullptr;
}

QString AccessibleCanvas::nameOf(const LaneCell& cell) const {
  const Layout& layout = canvas()->layoutShown();
  const Row& row = layout.rows[cell.row];
  const QString lane = QString::fromStdString(row.label);
  switch (cell.kind) {
  case LaneCell::Kind::Fold: return spokenFold(lane, layout.folds[cell.fold]);
  case LaneCell::Kind::Name: {
    if (row.kind != RowKind::Header || row.section >= layout.sections.size()) return lane;
    const Section& section = layout.sections[row.section];
    QStringList parts{QString::fromStdString(section.title), QString::fromStdString(section.whoDecides),
                      QString::fromStdString(section.counts), QString::fromStdString(section.elapsed)};
    parts.removeAll(QString());
    for (QString& part : parts) part = spokenUnits(part);
    return parts.join(QStringLiteral(", "));
  }
  case LaneCell::Kind::Span: break;
  }
  const Timeline& timeline = *canvas()->timeline();
  return spokenSpan(lane, QString::fromStdString(timeline.explain(cell.span).title), timeline.startOf(cell.span),
                    timeline.endOf(cell.span));
}

QString AccessibleCanvas::wordsOf(const LaneCell& cell) const {
  if (cell.kind != LaneCell::Kind::Span) return {};
  return QString::fromStdString(canvas()->timeline()->explain(cell.span).plain());
}

int AccessibleCanvas::selectedChild() const {
  refresh();
  const SpanRef& selected = canvas()->selected();
  if (selected.kind == SpanKind::None) return -1;
  const auto found = std::find_if(cells_.begin(), cells_.end(), [&selected](const LaneCell& each) {
    return each.kind == LaneCell::Kind::Span && each.span == selected;
  });
  return found == cells_.end() ? -1 : static_cast<int>(found - cells_.begin());
}

int AccessibleCanvas::childCount() const {
  refresh();
  return static_cast<int>(cells_.size());
}

QAccessibleInterface* AccessibleCanvas::child(int index) const {
  refresh();
  if (index < 0 || index >= static_cast<int>(cells_.size())) return nullptr;
  QAccessible::Id& id = interfaces_[static_cast<std::size_t>(index)];
  if (id == 0) id = QAccessible::registerAccessibleInterface(new AccessibleCell(*this, index));
  return QAccessible::accessibleInterface(id);
}

int AccessibleCanvas::indexOfChild(const QAccessibleInterface* child) const {
  const auto* cell = dynamic_cast<const AccessibleCell*>(child);
  return cell != nullptr ? cell->index() : -1;
}

QAccessibleInterface* AccessibleCanvas::childAt(int x, int y) const {
  refresh();
  const QPointF at = canvas()->mapFromGlobal(QPointF(x, y));
  const auto found =
      std::find_if(cells_.begin(), cells_.end(), [at](const LaneCell& each) { return each.area.contains(at); });
  return found == cells_.end() ? nullptr : child(static_cast<int>(found - cells_.begin()));
}

QAccessibleInterface* AccessibleCanvas::focusChild() const {
  const int selected = selectedChild();
  if (!canvas()->hasFocus()) return nullptr;
  return selected >= 0 ? child(selected) : const_cast<AccessibleCanvas*>(this);
}

void* AccessibleCanvas::interface_cast(QAccessible::InterfaceType type) {
  if (type == QAccessible::TableInterface) return static_cast<QAccessibleTableInterface*>(this);
  return QAccessibleWidget::interface_cast(type);
}

QString AccessibleCanvas::text(QAccessible::Text text) const {
  if (text != QAccessible::Name || canvas()->timeline() == nullptr) return QAccessibleWidget::text(text);
  const Camera& camera = canvas()->camera();
  return AccessibleTimeline::tr("Timeline, %1").arg(spokenStretch(camera.from(), camera.to()));
}

QAccessibleInterface* AccessibleCanvas::cellAt(int row, int column) const {
  refresh();
  if (row < 0 || row >= rowCount() || column < 0) return nullptr;
  const std::uint32_t index = firsts_[static_cast<std::size_t>(row)] + static_cast<std::uint32_t>(column);
  return index < firsts_[static_cast<std::size_t>(row) + 1] ? child(static_cast<int>(index)) : nullptr;
}

QList<QAccessibleInterface*> AccessibleCanvas::selectedCells() const {
  const int selected = selectedChild();
  return selected >= 0 ? QList{child(selected)} : QList<QAccessibleInterface*>();
}

QString AccessibleCanvas::columnDescription(int column) const {
  return column == 0 ? AccessibleTimeline::tr("Lane") : AccessibleTimeline::tr("Span %1").arg(column);
}

QString AccessibleCanvas::rowDescription(int row) const {
  const Layout& layout = canvas()->layoutShown();
  return row >= 0 && row < std::ssize(layout.rows)
             ? QString::fromStdString(layout.rows[static_cast<std::size_t>(row)].label)
             : QString();
}

int AccessibleCanvas::rowCount() const {
  refresh();
  return static_cast<int>(firsts_.size()) - 1;
}

int AccessibleCanvas::columnCount() const {
  refresh();
  std::uint32_t most = 0;
  for (std::size_t i = 0; i + 1 < firsts_.size(); ++i) most = std::max(most, firsts_[i + 1] - firsts_[i]);
  return static_cast<int>(most);
}

bool AccessibleCanvas::selectRow(int row) {
  const QAccessibleInterface* first = cellAt(row, 1);
  const LaneCell* found = first != nullptr ? cell(static_cast<std::size_t>(indexOfChild(first))) : nullptr;
  if (found == nullptr || found->kind != LaneCell::Kind::Span) return false;
  canvas()->select(SpanRef(found->span));
  return true;
}

bool AccessibleCanvas::unselectRow(int) {
  canvas()->clearSelection();
  return true;
}

} // namespace switchpoint
