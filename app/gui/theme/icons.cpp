#include "gui/theme/icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace switchpoint {

namespace {

// Strokes and outlines in a square of 16 units.
void drawPlay(QPainter& painter) {
  static const QPointF kCorners[] = {{4, 2.5}, {13.5, 8}, {4, 13.5}};
  painter.setBrush(painter.pen().color());
  painter.setPen(Qt::NoPen);
  painter.drawPolygon(kCorners, 3);
}

void drawClear(QPainter& painter) {
  painter.drawLine(QPointF(4.5, 4.5), QPointF(11.5, 11.5));
  painter.drawLine(QPointF(4.5, 11.5), QPointF(11.5, 4.5));
}

void drawMore(QPainter& painter) {
  for (const double left : {4.0, 8.0}) {
    const QPointF points[] = {{left, 4}, {left + 4, 8}, {left, 12}};
    painter.drawPolyline(points, 3);
  }
}

class SignEngine : public QIconEngine {
public:
  explicit SignEngine(Sign sign) : sign_(sign) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    const QPalette palette = QApplication::palette();
    const auto role = sign_ == Sign::Play ? QPalette::HighlightedText : QPalette::WindowText;
    const QColor colour = mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::WindowText)
                                                  : palette.color(QPalette::Active, role);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.topLeft());
    painter->scale(rect.width() / 16.0, rect.height() / 16.0);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (sign_) {
    case Sign::Play: drawPlay(*painter); break;
    case Sign::Clear: drawClear(*painter); break;
    case Sign::More: drawMore(*painter); break;
    }
    painter->restore();
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return picture;
  }

  QIconEngine* clone() const override { return new SignEngine(sign_); }

private:
  Sign sign_;
};

} // namespace

QIcon iconOf(Sign sign) {
  return QIcon(new SignEngine(sign));
}

} // namespace switchpoint
