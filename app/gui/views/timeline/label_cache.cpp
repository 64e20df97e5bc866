#include "gui/views/timeline/label_cache.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "gui/theme/fonts.h"
#include "timeline/font_metrics.h"

namespace switchpoint {

QFont fontOf(TextStyle style) {
  const int pixels = static_cast<int>(std::lround(fontSize(style)));
  return isSemibold(style) ? strongFont(pixels) : plainFont(pixels);
}

namespace {

// Where it is drawn at most. The bundled font's widths are known, other letters have to be shaped to be measured.
QRectF boundsOf(const QString& text, TextStyle style, const QFontMetricsF& metrics) {
  const bool plain =
      std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QChar(u' ') && c <= QChar(u'~'); });
  if (!plain) return metrics.boundingRect(text).adjusted(-2, -2, 2, 2);
  const double width = std::ceil(textWidth(text.toStdString(), style));
  return QRectF(0, -metrics.ascent(), width, metrics.ascent() + metrics.descent()).adjusted(-2, -2, 2, 2);
}

} // namespace

LabelCache::Label LabelCache::paint(const QString& text, TextStyle style, const QColor& colour) const {
  const QFont font = fontOf(style);
  const QRectF bounds = boundsOf(text, style, QFontMetricsF(font));
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
