// MainWindow's menus: built from the action table and from the actions that views bring; what can be used when.
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QToolButton>

#include "gui/shell/language.h"
#include "gui/shell/main_window.h"
#include "gui/shell/palette.h"
#include "gui/shell/text_size.h"
#include "gui/views/catalog.h"
#include "models/model.h"

namespace switchpoint {

namespace {

QString translated(const char* text) {
  return QCoreApplication::translate("Actions", text);
}

QList<QKeySequence> shortcutsOf(const char* words) {
  QList<QKeySequence> keys;
  for (const QString& word : QString::fromLatin1(words).split(' ', Qt::SkipEmptyParts)) keys.append(QKeySequence(word));
  return keys;
}

void collect(const QMenu& menu, const QString& title, std::vector<Command>& out) {
  for (QAction* action : menu.actions()) {
    if (action->isSeparator() || !action->isVisible()) continue;
    if (action->menu() != nullptr) {
      collect(*action->menu(), title + QStringLiteral(" › ") + plainText(*action), out);
    } else if (!action->objectName().isEmpty()) {
      out.push_back({action, title});
    }
  }
}

// Ctrl+1 … Ctrl+9, then Alt+1 … Alt+9.
QKeySequence keyOfView(int number) {
  if (number <= 9) return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number));
  if (number <= 18) return QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number - 9));
  return {};
}

} // namespace

void MainWindow::buildMenus() {
  const QString titles[] = {tr("&File"), tr("&Edit"), tr("&View"), tr("&Run"), tr("&Go"), tr("&Help")};
  for (std::size_t i = 0; i < kMenuCount; ++i) menus_[i] = menuBar()->addMenu(titles[i]);
  std::map<std::string_view, QActionGroup*> groups;
  for (const ActionInfo& info : actionTable()) {
    QMenu& place = menuFor(info);
    if (info.startsGroup && !place.isEmpty()) place.addSeparator();
    QAction* action = place.addAction(translated(info.text));
    action->setObjectName(QLatin1String(info.id));
    action->setShortcuts(shortcutsOf(info.shortcut));
    connect(action, &QAction::triggered, this, [this, slot = info.slot] { (this->*slot)(); });
    if (info.choice != nullptr) action->setCheckable(true);
    if (info.choice != nullptr && std::string_view(info.choice) != "each") {
      QActionGroup*& group = groups[info.choice];
      if (group == nullptr) group = new QActionGroup(this);
      group->addAction(action);
    }
    if (std::string_view(info.id) == "open") {
      recent_ = place.addMenu(tr("Recent files"));
      connect(recent_, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    }
  }
  auto* choose = new QToolButton(menuBar());
  choose->setDefaultAction(findChild<QAction*>(QStringLiteral("help-me-choose")));
  choose->setProperty("flat", true);
  menuBar()->setCornerWidget(choose);
  const auto first = [](const QMenu& of) { return of.isEmpty() ? nullptr : of.actions().constFirst(); };
  anchors_[static_cast<std::size_t>(Menu::File)] = findChild<QAction*>(QStringLiteral("quit"));
  anchors_[static_cast<std::size_t>(Menu::View)] = first(menu(Menu::View));
}

QMenu& MainWindow::menuFor(const ActionInfo& info) {
  if (info.submenu == nullptr) return menu(info.menu);
  QMenu*& submenu = submenus_[info.submenu];
  if (submenu == nullptr) submenu = menu(info.menu).addMenu(translated(info.submenu));
  return *submenu;
}

// Actions that a view brings stand in the menu they name, those of one view together.
void MainWindow::adoptActions(const QWidget& view) {
  for (std::size_t i = 0; i < kMenuCount; ++i) {
    bool any = false;
    for (QAction* action : view.actions()) {
      if (action->property("menu").toString() != QLatin1String(idOf(static_cast<Menu>(i)))) continue;
      if (!any && anchors_[i] == nullptr && !menus_[i]->isEmpty()) menus_[i]->addSeparator();
      menus_[i]->insertAction(anchors_[i], action);
      any = true;
    }
    if (any && anchors_[i] != nullptr) menus_[i]->insertSeparator(anchors_[i]);
  }
}

void MainWindow::addModelActions() {
  menu(Menu::Run).addSeparator();
  QMenu* models = menu(Menu::Run).addMenu(tr("Models"));
  for (const ModelInfo* info : modelCatalog()) {
    const std::string id(info->id);
    QAction* action = models->addAction(tr("Model %1").arg(QString::fromStdString(modelTitle(std::string(info->id)))));
    action->setObjectName(QStringLiteral("toggle-") + QString::fromStdString(id));
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, id](bool on) { session_.setModel(id, on); });
    connect(&session_, &Session::choicesChanged, action,
            [this, id, action] { action->setChecked(session_.choices().has(id)); });
    action->setChecked(session_.choices().has(id));
  }
}

void MainWindow::addGoActions() {
  int number = 1;
  for (const ViewInfo* info : viewCatalog()) {
    const QString title = QCoreApplication::translate("View", info->title);
    QAction* action = menu(Menu::Go).addAction(title);
    action->setObjectName(QStringLiteral("go-") +
                          QString::fromLatin1(info->id.data(), static_cast<qsizetype>(info->id.size())));
    action->setShortcut(keyOfView(number++));
    connect(action, &QAction::triggered, this, [this, id = info->id] { raise(id); });
  }
}

void MainWindow::fillRecent() {
  recent_->clear();
  int number = 1;
  for (const QString& path : preferences_.recentFiles()) {
    QAction* action = recent_->addAction(path, this, [this, path] { openPath(path); });
    action->setObjectName(QStringLiteral("recent-%1").arg(number++));
  }
  if (recent_->isEmpty()) recent_->addAction(tr("none yet"))->setEnabled(false);
}

std::vector<Command> MainWindow::commands() {
  makeAllViews();
  fillRecent();
  std::vector<Command> all;
  for (const QMenu* each : menus_) collect(*each, plainText(*each->menuAction()), all);
  return all;
}

void MainWindow::showPalette() {
  palette().open(commands(), preferences_.recentActions());
}

// Where an action cannot be used, the palette and the menu's tip say why.
void MainWindow::allow(const char* id, bool possible, const QString& reason) {
  auto* action = findChild<QAction*>(QLatin1String(id));
  action->setEnabled(possible);
  action->setProperty("reason", possible ? QString() : reason);
}

void MainWindow::refreshActions() {
  const bool trace = session_.document().kind == DocumentKind::Trace;
  allow("cancel", session_.busy() || session_.isRunning(), tr("nothing is running"));
  const QString why = trace                               ? tr("a recorded trace cannot be run again")
                      : session_.choices().models.empty() ? tr("no model is chosen")
                                                          : tr("the scenario has mistakes");
  allow("run", session_.canRun(), why);
  allow("other-seed", session_.canRun(), why);
  for (const char* id : {"save", "save-as"}) allow(id, !trace, tr("a recorded trace is read only"));
  const ThemeChoice choice = appearance_.choice();
  const std::pair<const char*, ThemeChoice> themes[] = {{"theme-system", ThemeChoice::System},
                                                        {"theme-light", ThemeChoice::Light},
                                                        {"theme-dark", ThemeChoice::Dark},
                                                        {"theme-contrast", ThemeChoice::HighContrast}};
  for (const char* code : {"system", "en", "de"}) {
    auto* action = findChild<QAction*>(QStringLiteral("language-%1").arg(code));
    action->setChecked(preferences_.language() == QLatin1String(code));
  }
  QStringList sizes{kTextSizeOfSystem};
  for (const int size : kTextSizes) sizes.append(QString::number(size));
  for (const QString& size : sizes) {
    const bool inForce = textSizeOf(size) == textSizeOf(preferences_.textSize());
    findChild<QAction*>(QStringLiteral("text-") + size)->setChecked(inForce);
  }
  allow("language-de", languages().contains(QStringLiteral("de")), tr("this build has no translations"));
  for (const auto& [id, theme] : themes) findChild<QAction*>(QLatin1String(id))->setChecked(choice == theme);
}

void MainWindow::refreshPanes() {
  const char* ids[] = {"pane-side", "pane-source", "pane-detail", "pane-result"};
  for (std::size_t i = 0; i < kPaneCount; ++i) {
    findChild<QAction*>(QLatin1String(ids[i]))->setChecked(panes_->isShown(static_cast<Pane>(i)));
  }
  allow("pane-detail", panes_->isShown(Pane::Source), tr("the scenario's pane is put away"));
}

// The text with the keyboard, where it can be edited.
QWidget* MainWindow::editedText() const {
  QWidget* widget = focusWidget();
  if (const auto* text = qobject_cast<QPlainTextEdit*>(widget)) return text->isReadOnly() ? nullptr : widget;
  if (const auto* line = qobject_cast<QLineEdit*>(widget)) return line->isReadOnly() ? nullptr : widget;
  return nullptr;
}

// Where one types, undo takes back what was typed; elsewhere what was done to the picture and the choices.
void MainWindow::refreshUndo() {
  QWidget* widget = editedText();
  bool undoable = history_.stack().canUndo();
  bool redoable = history_.stack().canRedo();
  QString undoName = history_.stack().undoText();
  QString redoName = history_.stack().redoText();
  if (const auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
    undoable = text->document()->isUndoAvailable();
    redoable = text->document()->isRedoAvailable();
    undoName = redoName = tr("typing");
  } else if (const auto* line = qobject_cast<QLineEdit*>(widget)) {
    undoable = line->isUndoAvailable();
    redoable = line->isRedoAvailable();
    undoName = redoName = tr("typing");
  }
  allow("undo", undoable, tr("there is nothing to undo"));
  allow("redo", redoable, tr("there is nothing to redo"));
  const auto name = [this](const char* id, bool possible, const QString& with, const QString& plain) {
    findChild<QAction*>(QLatin1String(id))->setText(possible ? with : plain);
  };
  name("undo", undoable, tr("Undo %1").arg(undoName), translated("Undo"));
  name("redo", redoable, tr("Redo %1").arg(redoName), translated("Redo"));
}

} // namespace switchpoint
