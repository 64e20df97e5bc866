// The timeline's drawing area: ruler, rows and legend, with mouse, wheel and keys. Knows a Timeline, no session.
#pragma once

#include <memory>
#include <optional>

#include <QPointF>
#include <QWidget>

#include "gui/theme/appearance.h"
#include "gui/views/timeline/camera.h"
#include "timeline/timeline.h"

namespace switchpoint {

class HoverCard;

class TimelineCanvas : public QWidget {
  Q_OBJECT
public:
  explicit TimelineCanvas(const Appearance& appearance, QWidget* parent = nullptr);
  ~TimelineCanvas() override;

  // Null: nothing to draw. The camera shows everything when `fit`.
  void setTimeline(std::unique_ptr<Timeline> timeline, bool fit);
  // What is said in the middle while there is nothing to draw.
  void setEmptyText(const QString& text);

  const Timeline* timeline() const { return timeline_.get(); }
  const Layout& layoutShown() const { return layout_; }
  const Camera& camera() const { return camera_; }
  double scroll() const { return scroll_; }
  double rowsHeight() const; // of the part of the widget that shows rows
  const SpanRef& selected() const { return selected_; }

  void show(Time from, Time to);
  void setScroll(double scroll);
  // Marks the span, brings it into view, and says so with selectionMade().
  void select(const SpanRef& span);
  void setSelected(const SpanRef& span); // marks it only
  // The lane's span at this instant (lane + 1; 0: only the instant), in the middle of the window.
  void showPlace(std::uint32_t run, std::uint32_t lane, Time at);

public Q_SLOTS:
  void fit();
  void zoomIn();
  void zoomOut();
  void panLeft();
  void panRight();
  void zoomToSelection();
  void clearSelection();

Q_SIGNALS:
  void viewportChanged();
  void selectionMade(const switchpoint::SpanRef& span);

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

private:
  void relayout();
  void changed();
  QPointF inRows(QPointF at) const;
  Hit hitAt(QPointF at) const;
  Time pointerTime() const;
  void zoomAt(double factor, double x);
  void panPixels(double pixels);
  void hover(QPointF at);
  void click(QPointF at);
  bool navigate(int key);
  bool zoomKey(const QKeyEvent& event);
  void bringIntoView(const SpanRef& span);
  void describeSelection();
  void paintSelection(QPainter& painter) const;
  void paintPointer(QPainter& painter) const;
  void paintEmpty(QPainter& painter) const;

  const Appearance& appearance_;
  std::unique_ptr<Timeline> timeline_;
  Layout layout_;
  Camera camera_;
  double scroll_ = 0;
  double legendHeight_ = kLegendHeight;
  SpanRef selected_;
  QString emptyText_;
  HoverCard* card_;
  std::optional<QPointF> pointer_;
  std::optional<QPointF> pressed_;
  QPointF dragged_;
  bool dragging_ = false;
  bool ring_ = false; // shows that it has the keyboard
};

} // namespace switchpoint
