#include "gui/views/counter/bar_chart.h"

#include <algorithm>

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace switchpoint {

namespace {

QAccessibleInterface* chartFactory(const QString&, QObject* object) {
  auto* chart = qobject_cast<BarChart*>(object);
  return chart == nullptr ? nullptr : new QAccessibleWidget(chart, QAccessible::Chart, chart->accessibleName());
}

void installChartAccessibility() {
  static const bool kInstalled = [] {
    QAccessible::installFactory(chartFactory);
    return true;
  }();
  static_cast<void>(kInstalled);
}

} // namespace

BarChart::BarChart(QChart* chart, std::vector<ChartBar> bars, const PaintTheme& theme, const QString& name,
                   const QString& summary)
    : QChartView(chart), bars_(std::move(bars)), accent_(theme[Tint::Accent]), summary_(summary) {
  installChartAccessibility();
  setRenderHint(QPainter::Antialiasing);
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  setBackgroundBrush(Qt::NoBrush);
  setStyleSheet(QStringLiteral("background: transparent"));
  setMouseTracking(true);
  setAccessibleName(name);
  setAccessibleDescription(summary);
  setMinimumSize(120, 80);
}

QPoint BarChart::placeOf(std::size_t bar) const {
  const ChartBar& shown = bars_[bar];
  const QRectF plot = chart()->plotArea();
  const double x = chart()->mapToPosition(QPointF((shown.left + shown.right) / 2, 0)).x();
  return mapFromScene(chart()->mapToScene(QPointF(x, plot.bottom() - 3)));
}

int BarChart::barAt(const QPoint& point) const {
  const double value = chart()->mapToValue(chart()->mapFromScene(mapToScene(point))).x();
  for (std::size_t i = 0; i < bars_.size(); ++i) {
    if (value >= bars_[i].left && value <= bars_[i].right) return static_cast<int>(i);
  }
  return -1;
}

void BarChart::choose(int bar) {
  if (bar == chosen_) return;
  chosen_ = bar;
  setAccessibleDescription(bar < 0 ? summary_ : bars_[static_cast<std::size_t>(bar)].words);
  QAccessibleEvent told(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&told);
  viewport()->update();
}

void BarChart::open(int bar) {
  if (bar >= 0) Q_EMIT opened(bar);
}

void BarChart::mousePressEvent(QMouseEvent* event) {
  const int bar = event->button() == Qt::LeftButton ? barAt(event->pos()) : -1;
  if (bar < 0) return QChartView::mousePressEvent(event);
  choose(bar);
  open(bar);
}

void BarChart::mouseMoveEvent(QMouseEvent* event) {
  const int bar = barAt(event->pos());
  setCursor(bar < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
  QToolTip::showText(event->globalPosition().toPoint(),
                     bar < 0 ? QString() : bars_[static_cast<std::size_t>(bar)].words, this);
  QChartView::mouseMoveEvent(event);
}

void BarChart::keyPressEvent(QKeyEvent* event) {
  const int last = static_cast<int>(bars_.size()) - 1;
  switch (event->key()) {
  case Qt::Key_Left: return choose(std::max(chosen_ - 1, 0));
  case Qt::Key_Right: return choose(std::min(chosen_ + 1, last));
  case Qt::Key_Home: return choose(std::min(0, last));
  case Qt::Key_End: return choose(last);
  case Qt::Key_Return:
  case Qt::Key_Enter:
  case Qt::Key_Space: return open(chosen_);
  default: QChartView::keyPressEvent(event);
  }
}

void BarChart::focusInEvent(QFocusEvent* event) {
  if (chosen_ < 0 && !bars_.empty() && event->reason() != Qt::MouseFocusReason) choose(0);
  QChartView::focusInEvent(event);
}

QPointF BarChart::placeOf(double across, double up) const {
  return chart()->mapToScene(chart()->mapToPosition(QPointF(across, up)));
}

// The chosen bar is framed, whatever colour it has.
void BarChart::drawForeground(QPainter* painter, const QRectF& area) {
  QChartView::drawForeground(painter, area);
  if (chosen_ < 0 || !hasFocus()) return;
  const ChartBar& bar = bars_[static_cast<std::size_t>(chosen_)];
  const QPointF top = placeOf(bar.left, bar.height), foot = placeOf(bar.right, 0);
  painter->setPen(QPen(accent_, 2));
  painter->setBrush(Qt::NoBrush);
  painter->drawRect(QRectF(top, foot).adjusted(-2, -2, 2, 1));
}

} // namespace switchpoint
