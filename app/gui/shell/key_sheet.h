// The sheet of keys, made from the menus and from what the views say of their own keys: as a dialog and as a page.
#pragma once

#include <QAction>
#include <QDialog>
#include <QList>
#include <QPair>

namespace switchpoint {

struct KeyLine {
  QString key;
  QString what;
};

struct KeySection {
  QString title;
  QList<KeyLine> lines;
};

// One section for each menu, then one for each view that lists keys of its own in the property "keys": strings
// "key<tab>what it does".
QList<KeySection> keySections(const QList<QAction*>& menus, const QList<QPair<QString, QWidget*>>& views);

// The page of the manual.
QString keysMarkdown(const QList<KeySection>& sections);

class KeySheet : public QDialog {
  Q_OBJECT
public:
  KeySheet(const QList<KeySection>& sections, QWidget* parent);
};

} // namespace switchpoint
