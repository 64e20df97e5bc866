// The histogram of one interpreter: a bar can be pointed at, chosen with the arrow keys and opened.
#pragma once

#include <cstdint>
#include <vector>

#include <QChartView>

#include "gui/theme/paint_theme.h"

namespace switchpoint {

struct SeedBar {
  double left = 0, right = 0; // on the axis of values
  std::uint32_t runs = 0;
  std::int64_t value = 0; // the one that most of its runs ended at
  QString words;          // what is said of it
};

class SeedChart : public QChartView {
  Q_OBJECT
public:
  // Owns the chart; bars from left to right.
  SeedChart(QChart* chart, std::vector<SeedBar> bars, const PaintTheme& theme, const QString& name,
            const QString& summary);

  int chosen() const { return chosen_; } // index of a bar; -1: none
  // Where a bar stands in the widget.
  QPoint placeOf(std::size_t bar) const;

Q_SIGNALS:
  void opened(qint64 value);

protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void drawForeground(QPainter* painter, const QRectF& area) override;

private:
  int barAt(const QPoint& point) const;
  void choose(int bar);
  void open(int bar);

  std::vector<SeedBar> bars_;
  QColor accent_;
  QString summary_;
  int chosen_ = -1;
};

} // namespace switchpoint
