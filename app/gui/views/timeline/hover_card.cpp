#include "gui/views/timeline/hover_card.h"

#include <QLabel>
#include <QVBoxLayout>

namespace switchpoint {

HoverCard::HoverCard(const Appearance& appearance, QWidget* parent) : QFrame(parent), appearance_(appearance) {
  setObjectName(QStringLiteral("hoverCard"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(12, 8, 12, 10);
  text_ = new QLabel(this);
  text_->setTextFormat(Qt::RichText);
  layout->addWidget(text_);
  hide();
}

void HoverCard::showAt(QPointF at, const SpanWords& words) {
  const PaintTheme& theme = appearance_.theme();
  QString html = QStringLiteral("<div style=\"font-weight:600\">%1</div>")
                     .arg(QString::fromStdString(words.title).toHtmlEscaped());
  for (const std::string& line : words.lines) {
    html += QStringLiteral("<div style=\"color:%1\">%2</div>")
                .arg(theme[Tint::Quiet].name(), QString::fromStdString(line).toHtmlEscaped());
  }
  if (!words.source.empty()) {
    html += QStringLiteral("<div style=\"font-family:'DejaVu Sans Mono',monospace;font-size:12px;"
                           "white-space:pre\">%1</div>")
                .arg(QString::fromStdString(words.source).toHtmlEscaped());
  }
  text_->setText(html);
  adjustSize();
  QPointF place = at + QPointF(14, 18);
  if (place.x() + width() > parentWidget()->width() - 8) place.setX(at.x() - width() - 10);
  if (place.y() + height() > parentWidget()->height() - 8) place.setY(at.y() - height() - 10);
  move(qMax(4, qRound(place.x())), qMax(4, qRound(place.y())));
  show();
  raise();
}

} // namespace switchpoint
