#include "gui/views/timeline/glide.h"

#include <algorithm>
#include <cmath>

#include <QGuiApplication>
#include <QStyle>
#include <QWidget>

namespace switchpoint {

Camera cameraBetween(const Camera& from, const Camera& to, double progress) {
  if (progress >= 1) return to;
  const double before = static_cast<double>(std::max<Duration>(1, from.span()));
  const double after = static_cast<double>(std::max<Duration>(1, to.span()));
  const double span = before * std::pow(after / before, progress);
  // How far the span has come tells how far its edge has: then the fixed point of a zoom stays where it is.
  const double way = std::abs(after - before) < 1 ? progress : (span - before) / (after - before);
  const double start =
      static_cast<double>(from.from()) + way * (static_cast<double>(to.from()) - static_cast<double>(from.from()));
  Camera camera = to;
  camera.show(std::llround(start), std::llround(start + span));
  return camera;
}

Glide::Glide(QWidget* widget) : QObject(widget), widget_(widget) {
  animation_.setStartValue(0.0);
  animation_.setEndValue(1.0);
  animation_.setEasingCurve(QEasingCurve::OutCubic);
  connect(&animation_, &QVariantAnimation::valueChanged, this, [this](const QVariant& progress) {
    if (isRunning()) Q_EMIT moved(cameraBetween(from_, to_, progress.toDouble()));
  });
  connect(&animation_, &QVariantAnimation::finished, this, [this] { Q_EMIT moved(to_); });
}

int Glide::duration() const {
  if (fixed_ >= 0) return fixed_;
  if (!widget_->isVisible() || QGuiApplication::platformName() == QStringLiteral("offscreen")) return 0;
  return std::min(kLongest, widget_->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget_));
}

void Glide::start(const Camera& from, const Camera& to) {
  animation_.stop();
  const int length = duration();
  const bool same = from.from() == to.from() && from.to() == to.to();
  if (length <= 0 || same) {
    Q_EMIT moved(to);
    return;
  }
  from_ = from;
  to_ = to;
  animation_.setDuration(length);
  animation_.start();
}

} // namespace switchpoint
