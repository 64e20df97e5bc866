// The sheet of keys, made from the menus and from what the views say of their own keys.
#pragma once

#include <QAction>
#include <QDialog>
#include <QList>

namespace switchpoint {

class KeySheet : public QDialog {
  Q_OBJECT
public:
  // A view lists its own keys in the property "keys": strings "key<tab>what it does".
  KeySheet(const QList<QAction*>& menus, const QList<QWidget*>& views, QWidget* parent);
};

} // namespace switchpoint
