// The order in which Tab goes through the pages, whenever their views are made.
#pragma once

#include <cstddef>
#include <map>

#include <QPointer>
#include <QWidget>

namespace switchpoint {

class TabOrder {
public:
  // Puts what takes the keyboard in `part` behind the parts of lower places and before those of higher ones. All parts
  // are in one window.
  void put(std::size_t place, QWidget& part);

private:
  std::map<std::size_t, QPointer<QWidget>> last_; // of each part, what takes the keyboard last
};

} // namespace switchpoint
