#include "gui/views/timeline/mark_cache.h"

#include <cmath>

namespace switchpoint {

void MarkCache::draw(QPainter& painter, const PaintTheme& theme, MarkKind kind, QPointF at, const Shape& shape) {
  const double ratio = painter.device()->devicePixelRatioF();
  if (ratio != ratio_ || theme.id() != theme_) {
    for (auto& pictures : pictures_) pictures.fill({});
    ratio_ = ratio;
    theme_ = theme.id();
  }
  // In quarters of a device pixel.
  const auto across = static_cast<int>(std::lround(at.x() * ratio * kSteps));
  const auto down = static_cast<int>(std::lround(at.y() * ratio * kSteps));
  const int column = (across % kSteps + kSteps) % kSteps;
  const int row = (down % kSteps + kSteps) % kSteps;
  QImage& picture = pictures_[static_cast<std::size_t>(kind)]
                             [static_cast<std::size_t>(row) * kSteps + static_cast<std::size_t>(column)];
  const double room = std::ceil(kRoom * ratio);
  if (picture.isNull()) {
    picture = QImage(QSize(1, 1) * static_cast<int>(2 * room + 1), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter into(&picture);
    into.setRenderHint(QPainter::Antialiasing, true);
    shape(into, kind, QPointF(room + column / double{kSteps}, room + row / double{kSteps}) / ratio);
  }
  const QPointF corner((across - column) / kSteps - room, (down - row) / kSteps - room);
  painter.drawImage(corner / ratio, picture);
}

} // namespace switchpoint
