// The whole of all runs in one strip, with a window on it that is dragged and stretched.
#pragma once

#include <vector>

#include <QWidget>

#include "gui/theme/appearance.h"
#include "gui/views/timeline/camera.h"
#include "timeline/timeline.h"

namespace switchpoint {

class OverviewStrip : public QWidget {
  Q_OBJECT
public:
  explicit OverviewStrip(const Appearance& appearance, QWidget* parent = nullptr);

  // What to draw between `left` and `right`; null: nothing.
  void setTimeline(const Timeline* timeline, double left, double right);
  void setCamera(const Camera& camera);
  QRectF windowRect() const;

Q_SIGNALS:
  void windowMoved(switchpoint::Time from, switchpoint::Time to);

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

private:
  enum class Grip { None, Left, Right, Inside };
  Grip gripAt(double x) const;
  Time timeAt(double x) const;
  double xOf(Time time) const;
  void rebuild();

  const Appearance& appearance_;
  const Timeline* timeline_ = nullptr;
  double left_ = 0;
  double right_ = 0;
  Camera camera_;
  std::vector<Bar> bars_;
  Grip grip_ = Grip::None;
  Time grabbed_ = 0; // pointer minus window start when it was taken
};

} // namespace switchpoint
