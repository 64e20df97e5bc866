#include "gui/views/why/share_strip.h"

#include <utility>

#include <QPainter>

#include "gui/theme/fonts.h"

namespace switchpoint {

namespace {

constexpr int kShareStripHeight = 20;
constexpr double kSegmentGap = 1;
constexpr double kTextMargin = 6;

} // namespace

ShareStrip::ShareStrip(const Appearance& appearance, QWidget* parent) : QWidget(parent), appearance_(appearance) {
  setFixedHeight(kShareStripHeight);
  connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void ShareStrip::setParts(std::vector<StripPart> parts, const QString& words) {
  parts_ = std::move(parts);
  setToolTip(words);
  setAccessibleName(words);
  update();
}

void ShareStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const PaintTheme& theme = appearance_.theme();
  painter.setFont(plainFont(kSmallSize));
  painter.fillRect(rect(), theme[Tint::Panel2]);
  double x = 0;
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    const double width = parts_[i].share * this->width();
    const QRectF part(x, 0, std::max(1.0, width - kSegmentGap), height());
    // The role's own colour as an edge on its paler shade keeps the words readable in every theme.
    painter.fillRect(part, theme[Tint::Selection]);
    painter.fillRect(QRectF(part.left(), part.bottom() - 3, part.width(), 3),
                     theme.role(parts_[i].role, static_cast<unsigned>(i % 2)));
    const QRectF room = part.adjusted(kTextMargin, 0, -kTextMargin, -3);
    if (room.width() > 24) {
      painter.setPen(theme[Tint::Text]);
      painter.drawText(
          room, Qt::AlignVCenter | Qt::AlignLeft,
          painter.fontMetrics().elidedText(parts_[i].name, Qt::ElideMiddle, static_cast<int>(room.width())));
    }
    x += width;
  }
}

} // namespace switchpoint
