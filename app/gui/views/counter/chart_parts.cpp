#include "gui/views/counter/chart_parts.h"

#include <cmath>

#include <QAreaSeries>
#include <QGraphicsLayout>
#include <QLabel>
#include <QLineSeries>
#include <QVBoxLayout>

#include "base/time.h"
#include "gui/theme/fonts.h"

namespace switchpoint {

QChart* newChart(const PaintTheme& theme) {
  auto* chart = new QChart;
  chart->setBackgroundVisible(false);
  chart->setPlotAreaBackgroundVisible(false);
  chart->setMargins(QMargins(0, 4, 0, 0));
  chart->layout()->setContentsMargins(0, 0, 0, 0);
  chart->setAnimationOptions(QChart::NoAnimation);
  chart->legend()->setVisible(false);
  chart->legend()->setLabelColor(theme[Tint::Quiet]);
  chart->legend()->setFont(plainFont(kSmallSize));
  return chart;
}

QChartView* viewOf(QChart* chart, const QString& name, const QString& summary) {
  auto* view = new QChartView(chart);
  view->setRenderHint(QPainter::Antialiasing);
  view->setFrameShape(QFrame::NoFrame);
  view->setFocusPolicy(Qt::NoFocus); // there is nothing to do in it
  view->setBackgroundBrush(Qt::NoBrush);
  view->setStyleSheet(QStringLiteral("background: transparent"));
  view->setAccessibleName(name);
  view->setAccessibleDescription(summary);
  view->setMinimumSize(120, 80);
  return view;
}

void dress(QAbstractAxis& axis, const PaintTheme& theme) {
  axis.setLabelsColor(theme[Tint::Quiet]);
  axis.setLabelsFont(plainFont(11));
  axis.setLinePen(QPen(theme[Tint::Line], 1));
  axis.setGridLinePen(QPen(theme[Tint::Guide], 1));
  axis.setTitleBrush(theme[Tint::Quiet]);
  axis.setTitleFont(plainFont(11));
}

QString shortCount(double value) {
  const double size = std::abs(value);
  if (size >= 1e5) return QString::number(value / 1e6, 'f', size >= 1e7 ? 0 : 1) + QStringLiteral(" M");
  return QString::fromStdString(formatCount(std::llround(value)));
}

QString countOf(std::int64_t value) {
  return QString::fromStdString(formatCount(value));
}

namespace {

void attach(QChart& chart, QAbstractSeries* series) {
  chart.addSeries(series);
  for (QAbstractAxis* axis : chart.axes()) series->attachAxis(axis);
}

} // namespace

void addBar(QChart& chart, double left, double right, double height, const QColor& colour) {
  auto* top = new QLineSeries(&chart);
  top->append(left, height);
  top->append(right, height);
  auto* area = new QAreaSeries(top);
  area->setColor(colour);
  area->setPen(Qt::NoPen);
  attach(chart, area);
}

void addLine(QChart& chart, QPointF from, QPointF to, const QPen& pen) {
  auto* line = new QLineSeries;
  line->append(from);
  line->append(to);
  line->setPen(pen);
  attach(chart, line);
}

QWidget* titled(const QString& title, const QString& answer, QWidget* chart) {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(8, 0, 8, 0);
  column->setSpacing(2);
  auto* head = new QLabel(title, box);
  head->setProperty("title", true);
  auto* line = new QLabel(answer, box);
  line->setProperty("quiet", true);
  line->setProperty("small", true);
  for (QLabel* label : {head, line}) {
    label->setMinimumWidth(40);
    column->addWidget(label);
  }
  column->addWidget(chart, 1);
  return box;
}

} // namespace switchpoint
