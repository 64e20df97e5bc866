#include "gui/shell/key_sheet.h"

#include <utility>

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace switchpoint {

namespace {

using Line = std::pair<QString, QString>; // key, what it does

QList<Line> linesOfMenus(const QList<QAction*>& menus) {
  QList<Line> lines;
  for (const QAction* title : menus) {
    if (title->menu() == nullptr) continue;
    for (const QAction* action : title->menu()->actions()) {
      if (!action->shortcut().isEmpty()) {
        lines.append({action->shortcut().toString(QKeySequence::NativeText), action->text()});
      }
    }
  }
  return lines;
}

QList<Line> linesOfViews(const QList<QWidget*>& views) {
  QList<Line> lines;
  for (const QWidget* view : views) {
    for (const QString& line : view->property("keys").toStringList()) {
      lines.append({line.section('\t', 0, 0), line.section('\t', 1)});
    }
  }
  return lines;
}

void fill(QGridLayout& grid, const QList<Line>& lines, int firstColumn) {
  for (int row = 0; row < lines.size(); ++row) {
    auto* key = new QLabel(lines[row].first);
    key->setProperty("title", true);
    grid.addWidget(key, row, firstColumn);
    grid.addWidget(new QLabel(lines[row].second), row, firstColumn + 1);
  }
}

} // namespace

KeySheet::KeySheet(const QList<QAction*>& menus, const QList<QWidget*>& views, QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Keys"));
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(24);
  grid->setVerticalSpacing(8);
  fill(*grid, linesOfMenus(menus), 0);
  fill(*grid, linesOfViews(views), 2);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  for (QAbstractButton* button : buttons->buttons()) button->setIcon({});
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 24, 24, 16);
  column->addLayout(grid);
  column->addSpacing(16);
  column->addWidget(buttons);
}

} // namespace switchpoint
