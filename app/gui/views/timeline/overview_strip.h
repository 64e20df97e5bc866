// The whole of all runs in one strip, with a window on it that is dragged and stretched, by mouse and by keys.
#pragma once

#include <optional>
#include <vector>

#include <QPixmap>
#include <QWidget>

#include "gui/session/stage.h"
#include "gui/theme/appearance.h"
#include "gui/views/timeline/camera.h"
#include "timeline/timeline.h"

namespace switchpoint {

class OverviewStrip : public QWidget {
  Q_OBJECT
public:
  // What can be moved, by the mouse or by the keyboard that stands on it.
  enum class Part { Window, Start, End };

  OverviewStrip(const Stage& stage, const Appearance& appearance, QWidget* parent = nullptr);

  // What to draw between `left` and `right`; null: nothing.
  void setTimeline(const Timeline* timeline, double left, double right);
  void setCamera(const Camera& camera);
  QRectF windowRect() const;
  Part part() const { return part_; }
  const Camera& camera() const { return camera_; }
  // The part that the keyboard stands on, as it is read aloud.
  QString partInWords() const;
  // The instant that the part stands for: of the window its start.
  Time partAt() const { return part_ == Part::End ? camera_.to() : camera_.from(); }
  void movePart(Part part, Duration by);

Q_SIGNALS:
  void windowMoved(switchpoint::Time from, switchpoint::Time to);
  void partChanged();

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool focusNextPrevChild(bool next) override;

private:
  Part partAt(double x) const;
  Time timeAt(double x) const;
  double xOf(Time time) const;
  void setPart(Part part);
  void rebuild();
  void paintBars();
  void paintHandle(QPainter& painter, double x, bool focused) const;
  void paintStage(QPainter& painter) const;

  const Stage& stage_;
  const Appearance& appearance_;
  const Timeline* timeline_ = nullptr;
  double left_ = 0;
  double right_ = 0;
  Camera camera_;
  std::vector<Bar> bars_;
  QPixmap picture_; // of the bars
  bool pictureIsOld_ = true;
  std::optional<Part> grip_; // what the mouse moves
  Part part_ = Part::Window;
  Time grabbed_ = 0; // pointer minus window start when it was taken
};

} // namespace switchpoint
