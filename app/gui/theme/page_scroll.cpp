#include "gui/theme/page_scroll.h"

namespace switchpoint {

namespace {

constexpr QSize kLeast{320, 100}; // a few lines of any page

} // namespace

PageScroll::PageScroll(QWidget* page) {
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus); // the page has the keyboard
  setWidgetResizable(true);
  setWidget(page);
  viewport()->setAutoFillBackground(false);
  page->setAutoFillBackground(false);
}

QSize PageScroll::minimumSizeHint() const {
  return widget()->minimumSizeHint().boundedTo(kLeast);
}

QSize roomAbove(const QWidget* parent, const QSize& wished) {
  return parent != nullptr ? wished.boundedTo(parent->window()->size()) : wished;
}

} // namespace switchpoint
