// Carries the window on time from where it was to where it goes, so that the eye can follow; short, and never when the
// system asks for none.
#pragma once

#include <QObject>
#include <QVariantAnimation>

#include "base/time.h"
#include "gui/views/timeline/camera.h"

class QWidget;

namespace switchpoint {

// The camera at `progress` (0 … 1) of the way. Its span changes by an even factor per step, as zooming looks even.
Camera cameraBetween(const Camera& from, const Camera& to, double progress);

class Glide : public QObject {
  Q_OBJECT
public:
  static constexpr int kLongest = 140; // ms

  explicit Glide(QWidget* widget);

  // How long the widget's style and system let motion last: 0 for none.
  int duration() const;
  // Fixes the duration, for tests.
  void setDuration(int milliseconds) { fixed_ = milliseconds; }

  // Emits moved() until `to` is shown; at once where there is no motion.
  void start(const Camera& from, const Camera& to);
  bool isRunning() const { return animation_.state() == QAbstractAnimation::Running; }
  // Ends it where it is.
  void stop() { animation_.stop(); }

Q_SIGNALS:
  void moved(const switchpoint::Camera& shown);

private:
  QWidget* widget_;
  QVariantAnimation animation_;
  Camera from_;
  Camera to_;
  int fixed_ = -1;
};

} // namespace switchpoint
