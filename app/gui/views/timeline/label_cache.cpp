#include "gui/views/timeline/label_cache.h"

#include <cmath>

#include <QFontMetricsF>

#include "gui/theme/fonts.h"
#include "timeline/font_metrics.h"

namespace switchpoint {

QFont fontOf(TextStyle style) {
  const int pixels = static_cast<int>(std::lround(fontSize(style)));
  return isSemibold(style) ? strongFont(pixels) : plainFont(pixels);
}

LabelCache::Label LabelCache::paint(const QString& text, TextStyle style, const QColor& colour) const {
  const QFont font = fontOf(style);
  const QFontMetricsF metrics(font);
  const QRectF bounds = metrics.boundingRect(text).adjusted(-2, -2, 2, 2);
  Label label;
  label.origin = QPointF(std::ceil(-bounds.left()), std::ceil(-bounds.top()));
  const QSizeF size(label.origin.x() + bounds.right(), label.origin.y() + bounds.bottom());
  label.image = QImage((size * ratio_).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
  label.image.setDevicePixelRatio(ratio_);
  label.image.fill(Qt::transparent);
  QPainter painter(&label.image);
  painter.setFont(font);
  painter.setPen(colour);
  painter.drawText(label.origin, text);
  return label;
}

void LabelCache::draw(QPainter& painter, const PaintTheme& theme, double x, double y, TextStyle style, Tint tint,
                      const std::string& text) {
  const double ratio = painter.device()->devicePixelRatioF();
  if (ratio != ratio_ || theme.id() != theme_ || labels_.size() > kMost) {
    labels_.clear();
    ratio_ = ratio;
    theme_ = theme.id();
  }
  std::string key{static_cast<char>('0' + static_cast<int>(style)), static_cast<char>('0' + static_cast<int>(tint))};
  key += text;
  const auto [found, isNew] = labels_.try_emplace(std::move(key));
  Label& label = found->second;
  if (isNew) label = paint(QString::fromStdString(text), style, theme[tint]);
  const auto onPixel = [ratio](double value) { return std::round(value * ratio) / ratio; };
  painter.drawImage(QPointF(onPixel(x), onPixel(y)) - label.origin, label.image);
}

} // namespace switchpoint
