#include "gui/shell/key_sheet.h"

#include <algorithm>
#include <array>

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "gui/shell/palette_model.h"

namespace switchpoint {

namespace {

constexpr std::size_t kColumns = 3;

// "F1 ?": all keys of an action; the second spelling of the same key is left out.
QString keysOf(const QAction& action) {
  QStringList keys;
  for (const QKeySequence& key : action.shortcuts()) {
    const QString word = key.toString(QKeySequence::NativeText);
    const bool again = std::any_of(keys.begin(), keys.end(), [&](const QString& k) { return word.endsWith('+' + k); });
    if (!again) keys.append(word);
  }
  return keys.join(QStringLiteral("  "));
}

void collect(const QList<QAction*>& actions, QList<KeyLine>& lines) {
  for (const QAction* action : actions) {
    if (action->menu() != nullptr) collect(action->menu()->actions(), lines);
    if (action->menu() == nullptr && !action->shortcuts().isEmpty())
      lines.append({keysOf(*action), plainText(*action)});
  }
}

QWidget* sectionWidget(const KeySection& section) {
  auto* widget = new QWidget;
  auto* grid = new QGridLayout(widget);
  grid->setContentsMargins(0, 0, 0, 20);
  grid->setHorizontalSpacing(16);
  grid->setVerticalSpacing(6);
  auto* title = new QLabel(section.title);
  title->setProperty("title", true);
  title->setContentsMargins(0, 0, 0, 4);
  grid->addWidget(title, 0, 0, 1, 2);
  int row = 1;
  for (const KeyLine& line : section.lines) {
    auto* key = new QLabel(line.key);
    key->setProperty("key", true);
    key->setAlignment(Qt::AlignCenter);
    auto* what = new QLabel(line.what);
    what->setWordWrap(true);
    what->setMinimumWidth(170);
    grid->addWidget(key, row, 0, Qt::AlignLeft | Qt::AlignTop);
    grid->addWidget(what, row++, 1);
  }
  grid->setColumnStretch(1, 1);
  return widget;
}

// Sections in reading order, each column about as long as the others.
void spread(const QList<KeySection>& sections, QHBoxLayout& row) {
  qsizetype all = 0;
  for (const KeySection& section : sections) all += section.lines.size() + 2;
  std::array<QVBoxLayout*, kColumns> columns{};
  for (QVBoxLayout*& column : columns) {
    column = new QVBoxLayout;
    row.addLayout(column, 1);
  }
  qsizetype before = 0;
  for (const KeySection& section : sections) {
    const qsizetype middle = before + section.lines.size() / 2;
    const auto at = std::min(kColumns - 1, static_cast<std::size_t>(middle * static_cast<qsizetype>(kColumns) / all));
    columns[at]->addWidget(sectionWidget(section));
    before += section.lines.size() + 2;
  }
  for (QVBoxLayout* column : columns) column->addStretch(1);
}

} // namespace

QList<KeySection> keySections(const QList<QAction*>& menus, const QList<QPair<QString, QWidget*>>& views) {
  QList<KeySection> sections;
  for (const QAction* title : menus) {
    KeySection section{plainText(*title), {}};
    if (title->menu() != nullptr) collect(title->menu()->actions(), section.lines);
    if (!section.lines.isEmpty()) sections.append(section);
  }
  for (const auto& [title, view] : views) {
    KeySection section{title, {}};
    for (const QString& line : view->property("keys").toStringList()) {
      section.lines.append({line.section('\t', 0, 0), line.section('\t', 1)});
    }
    if (!section.lines.isEmpty()) sections.append(section);
  }
  return sections;
}

QString keysMarkdown(const QList<KeySection>& sections) {
  QString page = QStringLiteral(
      "# Keys\n\nEverything in the window can be done by keyboard. `Ctrl+Shift+P` finds every command by a few letters "
      "of its\nname; `F1` or `?` shows this list. It is made from the program itself.\n");
  for (const KeySection& section : sections) {
    page += QStringLiteral("\n## %1\n\n| key | what it does |\n|---|---|\n").arg(section.title);
    for (const KeyLine& line : section.lines) {
      QString key = line.key;
      page += QStringLiteral("| %1 | %2 |\n").arg(key.replace('|', QStringLiteral("\\|")), line.what);
    }
  }
  return page;
}

KeySheet::KeySheet(const QList<KeySection>& sections, QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("keySheet"));
  setWindowTitle(tr("Keys"));
  auto* sheet = new QWidget;
  sheet->setProperty("pane", "main");
  sheet->setAttribute(Qt::WA_StyledBackground);
  auto* row = new QHBoxLayout(sheet);
  row->setContentsMargins(24, 20, 24, 8);
  row->setSpacing(32);
  spread(sections, *row);
  auto* scroll = new QScrollArea;
  scroll->setWidget(sheet);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setAccessibleName(tr("Keys and what they do"));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  for (QAbstractButton* button : buttons->buttons()) button->setIcon({});
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll, 1);
  buttons->setContentsMargins(0, 8, 24, 16);
  column->addWidget(buttons);
  const QSize wanted = sheet->sizeHint() + QSize(scroll->verticalScrollBar()->sizeHint().width(), 60);
  const QSize most = parent != nullptr ? parent->size() - QSize(60, 80) : QSize(1200, 800);
  resize(wanted.boundedTo(most));
}

} // namespace switchpoint
