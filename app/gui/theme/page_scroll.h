// Lets a page have less room than it needs, as on a small screen or with large text: then it scrolls.
#pragma once

#include <QScrollArea>

namespace switchpoint {

class PageScroll : public QScrollArea {
  Q_OBJECT
public:
  explicit PageScroll(QWidget* page);

  QSize sizeHint() const override { return widget()->sizeHint(); }
  QSize minimumSizeHint() const override;
};

// The size for a window above `parent`: no larger than it, where the wished one is. Large text leaves small screens.
QSize roomAbove(const QWidget* parent, const QSize& wished);

} // namespace switchpoint
