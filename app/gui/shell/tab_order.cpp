#include "gui/shell/tab_order.h"

#include <vector>

namespace switchpoint {

namespace {

std::vector<QWidget*> takingTheKeyboard(QWidget& part) {
  std::vector<QWidget*> found;
  QWidget* at = &part;
  do {
    if ((at->focusPolicy() & Qt::TabFocus) && at->focusProxy() == nullptr) found.push_back(at);
    at = at->nextInFocusChain();
  } while (at != &part && part.isAncestorOf(at)); // a part that has just been made stands together
  return found;
}

} // namespace

void TabOrder::put(std::size_t place, QWidget& part) {
  const std::vector<QWidget*> widgets = takingTheKeyboard(part);
  if (widgets.empty()) return;
  QWidget* before = nullptr;
  for (auto at = last_.begin(); at != last_.end() && at->first < place; ++at) {
    if (at->second) before = at->second;
  }
  for (QWidget* widget : widgets) {
    if (before != nullptr) QWidget::setTabOrder(before, widget);
    before = widget;
  }
  last_[place] = before;
}

} // namespace switchpoint
