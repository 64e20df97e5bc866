// A chart whose bars can be pointed at, chosen with the arrow keys and opened.
#pragma once

#include <cstdint>
#include <vector>

#include <QChartView>

#include "gui/theme/paint_theme.h"

namespace switchpoint {

struct ChartBar {
  double left = 0, right = 0; // on the lower axis
  double height = 0;          // on the other
  std::int64_t value = 0;     // that a run ended at which it opens
  QString words;              // what is said of it
};

class BarChart : public QChartView {
  Q_OBJECT
public:
  // Owns the chart; bars from left to right.
  BarChart(QChart* chart, std::vector<ChartBar> bars, const PaintTheme& theme, const QString& name,
           const QString& summary);

  const ChartBar& bar(std::size_t index) const { return bars_[index]; }
  std::size_t count() const { return bars_.size(); }
  int chosen() const { return chosen_; } // index of a bar; -1: none
  // Where a bar stands in the widget.
  QPoint placeOf(std::size_t bar) const;

Q_SIGNALS:
  void opened(int bar);

protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void drawForeground(QPainter* painter, const QRectF& area) override;

  // A place of the axes in the scene.
  QPointF placeOf(double across, double up) const;

private:
  int barAt(const QPoint& point) const;
  void choose(int bar);
  void open(int bar);

  std::vector<ChartBar> bars_;
  QColor accent_;
  QString summary_;
  int chosen_ = -1;
};

} // namespace switchpoint
