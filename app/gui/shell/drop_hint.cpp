#include "gui/shell/drop_hint.h"

#include <QPainter>

#include "gui/theme/fonts.h"

namespace switchpoint {

DropHint::DropHint(const Appearance& appearance, QWidget* window) : QWidget(window), appearance_(appearance) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
}

void DropHint::say(const QString& sentence, bool welcome) {
  sentence_ = sentence;
  welcome_ = welcome;
  setAccessibleName(sentence);
  setGeometry(parentWidget()->rect());
  show();
  raise();
  update();
}

void DropHint::paintEvent(QPaintEvent*) {
  const PaintTheme& theme = appearance_.theme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QColor veil = theme[Tint::Window];
  veil.setAlphaF(0.75F);
  painter.fillRect(rect(), veil);
  const QColor ink = theme[welcome_ ? Tint::Accent : Tint::Error];
  painter.setPen(QPen(ink, 2, Qt::DashLine));
  painter.drawRoundedRect(QRectF(rect()).adjusted(12, 12, -12, -12), 8, 8);
  painter.setPen(ink);
  painter.setFont(strongFont(18));
  painter.drawText(rect(), Qt::AlignCenter, sentence_);
}

} // namespace switchpoint
