#include "gui/views/timeline/label_cache.h"

#include <cmath>

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QVarLengthArray>

#include "gui/theme/fonts.h"
#include "timeline/font_metrics.h"

namespace switchpoint {

QFont fontOf(TextStyle style) {
  const int pixels = static_cast<int>(std::lround(fontSize(style)));
  return isSemibold(style) ? strongFont(pixels) : plainFont(pixels);
}

LabelCache::Face& LabelCache::faceOf(TextStyle style) {
  std::optional<Face>& face = faces_[static_cast<std::size_t>(style)];
  if (!face) face.emplace().font = QRawFont::fromFont(fontOf(style));
  return *face;
}

namespace {

// Whatever the font: letters of other scripts may be joined, or go from right to left.
bool standsAlone(char32_t letter) {
  if (QChar::isMark(letter) || !QChar::isPrint(letter)) return false;
  switch (QChar::script(letter)) {
  case QChar::Script_Common:
  case QChar::Script_Latin:
  case QChar::Script_Greek:
  case QChar::Script_Cyrillic: return true;
  default: return false;
  }
}

} // namespace

const LabelCache::Glyph& LabelCache::glyphOf(Face& face, char32_t letter) {
  const auto find = [&face, letter]() -> Glyph {
    if (!standsAlone(letter)) return {};
    const auto indexes = face.font.glyphIndexesForString(QString::fromUcs4(&letter, 1));
    const auto advances = face.font.advancesForGlyphIndexes(indexes);
    if (indexes.size() != 1 || advances.size() != 1) return {};
    return {indexes[0], advances[0].x()};
  };
  if (letter < face.latin.size()) {
    std::optional<Glyph>& glyph = face.latin[letter];
    if (!glyph) glyph = find();
    return *glyph;
  }
  const auto [glyph, isNew] = face.others.try_emplace(letter);
  if (isNew) glyph->second = find();
  return glyph->second;
}

bool LabelCache::drawLetters(QPainter& painter, const QPointF& at, Face& face, const std::string& text) {
  if (!face.font.isValid()) return false;
  QVarLengthArray<quint32, 64> glyphs;
  QVarLengthArray<QPointF, 64> places;
  qreal x = 0;
  for (const char32_t letter : codePoints(text)) {
    const Glyph& glyph = glyphOf(face, letter);
    if (glyph.index == 0) return false;
    glyphs.append(glyph.index);
    places.append(QPointF(x, 0));
    x += glyph.advance;
  }
  QGlyphRun run;
  run.setRawFont(face.font);
  run.setRawData(glyphs.data(), places.data(), static_cast<int>(glyphs.size()));
  painter.drawGlyphRun(at, run);
  return true;
}

LabelCache::Label LabelCache::paint(const std::string& text, TextStyle style, const QColor& colour) const {
  const QFont font = fontOf(style);
  const QString words = QString::fromStdString(text);
  const QRectF bounds = QFontMetricsF(font).boundingRect(words).adjusted(-2, -2, 2, 2);
  const auto upToPixel = [this](double value) { return std::ceil(value * ratio_) / ratio_; };
  Label label;
  label.origin = QPointF(upToPixel(-bounds.left()), upToPixel(-bounds.top()));
  const QSizeF size(label.origin.x() + bounds.right(), label.origin.y() + bounds.bottom());
  label.image = QImage((size * ratio_).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
  label.image.setDevicePixelRatio(ratio_);
  label.image.fill(Qt::transparent);
  QPainter painter(&label.image);
  painter.setFont(font);
  painter.setPen(colour);
  painter.drawText(label.origin, words);
  return label;
}

void LabelCache::draw(QPainter& painter, const PaintTheme& theme, double x, double y, TextStyle style, Tint tint,
                      const std::string& text) {
  const double ratio = painter.device()->devicePixelRatioF();
  const auto onPixel = [ratio](double value) { return std::round(value * ratio) / ratio; };
  const QPointF at(onPixel(x), onPixel(y));
  painter.setPen(theme[tint]);
  if (drawLetters(painter, at, faceOf(style), text)) return;
  if (ratio != ratio_ || theme.id() != theme_ || labels_.size() > kMost) {
    labels_.clear();
    ratio_ = ratio;
    theme_ = theme.id();
  }
  std::string key{static_cast<char>('0' + static_cast<int>(style)), static_cast<char>('0' + static_cast<int>(tint))};
  key += text;
  const auto [found, isNew] = labels_.try_emplace(std::move(key));
  Label& label = found->second;
  if (isNew) label = paint(text, style, theme[tint]);
  painter.drawImage(at - label.origin, label.image);
}

} // namespace switchpoint
