#include "gui/shell/panes.h"

#include <algorithm>
#include <numeric>

namespace switchpoint {

namespace {

constexpr int kSideWidth = 190;
constexpr int kSourceWidth = 330;
constexpr int kSourceHeight = 430;
constexpr int kDetailHeight = 380;
constexpr int kResultHeight = 290; // where there is room for it: a page's controls and some rows of its table

// The timeline keeps the larger part.
int resultHeight(int all) {
  return std::max(all * 2 / 5, std::min(kResultHeight, all * 9 / 20));
}

} // namespace

Panes::Panes(QWidget* parent)
    : QObject(parent), columns_(new QSplitter(Qt::Horizontal, parent)), left_(new QSplitter(Qt::Vertical)),
      right_(new QSplitter(Qt::Vertical)), places_{{{columns_, 0, kSideWidth},
                                                    {columns_, 1, kSourceWidth},
                                                    {left_, 1, kDetailHeight},
                                                    {right_, 1, kResultHeight}}} {
  columns_->setObjectName(QStringLiteral("columns"));
  left_->setObjectName(QStringLiteral("leftRows"));
  right_->setObjectName(QStringLiteral("rightRows"));
  for (QSplitter* splitter : {columns_, left_, right_}) {
    splitter->setHandleWidth(1);
    connect(splitter, &QSplitter::splitterMoved, this, &Panes::changed);
  }
  connect(right_, &QSplitter::splitterMoved, this, [this] { usualRows_ = false; });
  connect(columns_, &QSplitter::splitterMoved, this, [this] { usualColumns_ = false; });
  for (QSplitter* splitter : {columns_, right_}) splitter->installEventFilter(this);
}

void Panes::fill(QWidget* side, QWidget* source, QWidget* detail, QWidget* stage, QWidget* result) {
  left_->addWidget(source);
  left_->addWidget(detail);
  right_->addWidget(stage);
  right_->addWidget(result);
  for (QWidget* part : {side, static_cast<QWidget*>(left_), static_cast<QWidget*>(right_)}) columns_->addWidget(part);
  for (QSplitter* rows : {left_, right_}) rows->setCollapsible(0, false);
  left_->setStretchFactor(0, 1);
  left_->setStretchFactor(1, 0);
  for (const int part : {0, 1}) right_->setStretchFactor(part, 1); // both grow with the window
  columns_->setStretchFactor(0, 0);
  columns_->setStretchFactor(1, 0);
  columns_->setStretchFactor(2, 1);
  columns_->setCollapsible(2, false);
  standard();
}

bool Panes::isShown(Pane pane) const {
  const Place& place = placeOf(pane);
  if (place.splitter->count() <= place.index || place.splitter->widget(place.index)->isHidden()) return false;
  const QList<int> sizes = place.splitter->sizes();
  const bool laidOut = std::any_of(sizes.begin(), sizes.end(), [](int size) { return size > 0; });
  return !laidOut || sizes[place.index] > 0;
}

// A pane that was dragged shut comes back with its usual size.
void Panes::setShown(Pane pane, bool shown) {
  const Place& place = placeOf(pane);
  place.splitter->widget(place.index)->setVisible(shown);
  QList<int> sizes = place.splitter->sizes();
  if (shown && sizes[place.index] == 0) {
    const auto widest = std::max_element(sizes.begin(), sizes.end());
    const int given = std::min(place.usual, *widest / 2);
    *widest -= given;
    sizes[place.index] = given;
    place.splitter->setSizes(sizes);
  }
  Q_EMIT changed();
}

void Panes::giveRoom(Pane pane) {
  setShown(pane, true);
  const Place& place = placeOf(pane);
  QList<int> sizes = place.splitter->sizes();
  const int half = std::accumulate(sizes.begin(), sizes.end(), 0) / 2;
  const auto widest = std::max_element(sizes.begin(), sizes.end());
  usualRows_ = usualRows_ && place.splitter != right_;
  usualColumns_ = usualColumns_ && place.splitter != columns_;
  const int more = half - sizes[place.index];
  if (more <= 0 || *widest < more) return;
  *widest -= more;
  sizes[place.index] += more;
  place.splitter->setSizes(sizes);
}

void Panes::standard() {
  for (const Place& place : places_) place.splitter->widget(place.index)->show();
  left_->setSizes({kSourceHeight, kDetailHeight});
  usualRows_ = usualColumns_ = true;
  shareRows();
  shareColumns();
  Q_EMIT changed();
}

void Panes::shareRows() {
  const int all = right_->height() - right_->handleWidth();
  const int result = resultHeight(all);
  right_->setSizes({all - result, result});
}

// In a small window examples and scenario give way: pages of results are wide.
void Panes::shareColumns() {
  const int all = columns_->width() - 2 * columns_->handleWidth();
  const int side = std::min(kSideWidth, all * 13 / 100);
  const int source = std::min(kSourceWidth, all * 24 / 100);
  columns_->setSizes({side, source, all - side - source});
}

bool Panes::eventFilter(QObject* watched, QEvent* event) {
  if (watched == right_ && event->type() == QEvent::Resize && usualRows_) shareRows();
  if (watched == columns_ && event->type() == QEvent::Resize && usualColumns_) shareColumns();
  return QObject::eventFilter(watched, event);
}

QVariantMap Panes::state() const {
  QVariantMap state;
  for (const QSplitter* splitter : {columns_, left_, right_}) state[splitter->objectName()] = splitter->saveState();
  return state;
}

void Panes::restore(const QVariantMap& state) {
  for (QSplitter* splitter : {columns_, left_, right_}) {
    const QByteArray bytes = state.value(splitter->objectName()).toByteArray();
    if (bytes.isEmpty()) continue;
    splitter->restoreState(bytes);
    if (splitter == right_) usualRows_ = false;
    if (splitter == columns_) usualColumns_ = false;
  }
  Q_EMIT changed();
}

} // namespace switchpoint
