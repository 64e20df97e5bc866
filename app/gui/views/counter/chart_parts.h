// What all charts of the page have in common: colours, faces and axes of the theme, no animation, no legend box.
#pragma once

#include <QChart>
#include <QChartView>
#include <QValueAxis>

#include "gui/theme/paint_theme.h"

namespace switchpoint {

// An empty chart in the theme's colours.
QChart* newChart(const PaintTheme& theme);
// A view that owns the chart. `name` and `summary` are read by screen readers.
QChartView* viewOf(QChart* chart, const QString& name, const QString& summary);
void dress(QAbstractAxis& axis, const PaintTheme& theme);
// "1.0 M", "480 000", "4": short labels of an axis.
QString shortCount(double value);
// "480 000": in full.
QString countOf(std::int64_t value);
// A bar or a line of the chart, on the axes it has. A bar is the area below a line: bars of Qt's bar series stand on
// categories, these on an axis of numbers.
void addBar(QChart& chart, double left, double right, double height, const QColor& colour);
void addLine(QChart& chart, QPointF from, QPointF to, const QPen& pen);
// Two lines above a chart: what it shows, and its answer.
QWidget* titled(const QString& title, const QString& answer, QWidget* chart);

} // namespace switchpoint
