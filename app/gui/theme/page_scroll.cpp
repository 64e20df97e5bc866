#include "gui/theme/page_scroll.h"

#include <algorithm>

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace switchpoint {

namespace {

constexpr QSize kLeast{320, 100}; // a few lines of any page

} // namespace

PageScroll::PageScroll(QWidget* page) {
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus); // the page has the keyboard
  setWidget(page);
  viewport()->setAutoFillBackground(false);
  page->setAutoFillBackground(false);
  page->installEventFilter(this);
}

QSize PageScroll::minimumSizeHint() const {
  return widget()->minimumSizeHint().boundedTo(kLeast);
}

int PageScroll::leastHeight(int width) const {
  const QLayout* layout = widget()->layout();
  const int least = widget()->minimumSizeHint().height();
  return layout != nullptr && layout->hasHeightForWidth() ? layout->minimumHeightForWidth(width) : least;
}

void PageScroll::fit() {
  const int least = widget()->minimumSizeHint().width();
  QSize room = maximumViewportSize();
  if (least > room.width()) room.rheight() -= horizontalScrollBar()->sizeHint().height();
  if (leastHeight(std::max(room.width(), least)) > room.height()) {
    room.rwidth() -= verticalScrollBar()->sizeHint().width();
  }
  const int width = std::max(room.width(), least);
  widget()->resize(width, std::max(room.height(), leastHeight(width)));
}

void PageScroll::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  fit();
}

// What it needs has changed.
bool PageScroll::eventFilter(QObject* watched, QEvent* event) {
  if (watched == widget() && event->type() == QEvent::LayoutRequest) fit();
  return QScrollArea::eventFilter(watched, event);
}

QSize roomAbove(const QWidget* parent, const QSize& wished) {
  return parent != nullptr ? wished.boundedTo(parent->window()->size()) : wished;
}

} // namespace switchpoint
