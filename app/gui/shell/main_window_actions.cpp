// MainWindow's menus and what their actions do.
#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>

#include "gui/shell/actions.h"
#include "gui/shell/key_sheet.h"
#include "gui/shell/main_window.h"
#include "gui/views/catalog.h"

namespace switchpoint {

namespace {

constexpr const char* kNewScenario = R"(title = "Untitled"

[vars]
counter = { expected = 2 }

[[task]]
name = "task"
count = 2
steps = [
  { cpu = "100ms" },
  { update = "counter" },
  { io = "200ms" },
]
)";

std::size_t indexOf(Menu menu) {
  return static_cast<std::size_t>(menu);
}

} // namespace

void MainWindow::buildMenus() {
  const QString titles[] = {tr("&File"), tr("&View"), tr("&Run"), tr("&Go"), tr("&Help")};
  for (std::size_t i = 0; i < menus_.size(); ++i) menus_[i] = menuBar()->addMenu(titles[i]);
  auto* themes = new QActionGroup(this);
  menus_[0]->setProperty("menu", "file");
  menus_[1]->setProperty("menu", "view");
  for (const ActionInfo& info : actionTable()) {
    QMenu& menu = *menus_[indexOf(info.menu)];
    if (info.startsGroup) menu.addSeparator();
    QAction* action = menu.addAction(QCoreApplication::translate("Actions", info.text));
    action->setObjectName(QLatin1String(info.id));
    action->setShortcut(QKeySequence(QLatin1String(info.shortcut)));
    connect(action, &QAction::triggered, this, [this, slot = info.slot] { (this->*slot)(); });
    if (std::string_view(info.id).starts_with("theme-")) {
      action->setCheckable(true);
      themes->addAction(action);
    }
    if (std::string_view(info.id) == "open") {
      QMenu* recent = menu.addMenu(tr("Recent files"));
      connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    }
  }
}

// Which actions can be used now, and which theme is in force.
void MainWindow::refreshActions() {
  const auto action = [this](const char* id) { return findChild<QAction*>(QLatin1String(id)); };
  action("cancel")->setEnabled(session_.busy() || session_.isRunning());
  action("run")->setEnabled(session_.canRun());
  const ThemeChoice choice = appearance_.choice();
  action("theme-system")->setChecked(choice == ThemeChoice::System);
  action("theme-light")->setChecked(choice == ThemeChoice::Light);
  action("theme-dark")->setChecked(choice == ThemeChoice::Dark);
}

void MainWindow::fillRecent(QMenu& menu) {
  menu.clear();
  for (const QString& path : preferences_.recentFiles()) {
    menu.addAction(path, this, [this, path] { openPath(path); });
  }
  if (menu.isEmpty()) menu.addAction(tr("none yet"))->setEnabled(false);
}

// Actions that a view brings stand above the window's own ones in the menu they name.
void MainWindow::addViewActions() {
  for (QMenu* menu : menus_) {
    const QString name = menu->property("menu").toString();
    QAction* first = menu->actions().isEmpty() ? nullptr : menu->actions().constFirst();
    if (name == QStringLiteral("file")) first = findChild<QAction*>(QStringLiteral("quit"));
    bool any = false;
    for (const auto& [id, widget] : views_) {
      for (QAction* action : widget->actions()) {
        if (name.isEmpty() || action->property("menu").toString() != name) continue;
        menu->insertAction(first, action);
        any = true;
      }
    }
    if (any) menu->insertSeparator(first);
  }
}

void MainWindow::addGoActions() {
  int number = 1;
  for (const ViewInfo* info : viewCatalog()) {
    QAction* action = menus_[indexOf(Menu::Go)]->addAction(QCoreApplication::translate("View", info->title));
    action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number++)));
    connect(action, &QAction::triggered, this, [this, id = info->id] { raise(id); });
  }
}

void MainWindow::newScenario() {
  session_.openText(QString::fromLatin1(kNewScenario));
}

void MainWindow::open() {
  const QString path =
      QFileDialog::getOpenFileName(this, tr("Open"), {}, tr("Scenarios and traces (*.toml *.swtrace);;All files (*)"));
  if (!path.isEmpty()) openPath(path);
}

void MainWindow::openPath(const QString& path) {
  if (session_.openFile(path)) preferences_.addRecentFile(session_.document().path);
}

bool MainWindow::save() {
  const QString path = session_.document().path;
  return path.isEmpty() ? saveAs() : session_.save(path);
}

bool MainWindow::saveAs() {
  if (session_.document().kind == DocumentKind::Trace) {
    session_.say(tr("A recorded trace is read only"), Tone::Bad);
    return false;
  }
  const QString path =
      QFileDialog::getSaveFileName(this, tr("Save as"), session_.document().name(), tr("Scenarios (*.toml)"));
  if (path.isEmpty() || !session_.save(path)) return false;
  preferences_.addRecentFile(path);
  return true;
}

void MainWindow::saveNow() {
  save();
}

void MainWindow::saveAsNow() {
  saveAs();
}

// Unsaved text is never replaced without asking.
bool MainWindow::mayReplaceText() {
  if (!session_.document().edited()) return true;
  QMessageBox box(QMessageBox::Question, tr("Unsaved text"),
                  tr("%1 has been edited and not saved.").arg(session_.document().name()),
                  QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
  box.setDefaultButton(QMessageBox::Save);
  const int answer = box.exec();
  if (answer == QMessageBox::Save) return save();
  return answer == QMessageBox::Discard;
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!mayReplaceText()) return event->ignore();
  preferences_.setGeometry(saveGeometry());
  session_.cancel();
  event->accept();
}

void MainWindow::quit() {
  close();
}

void MainWindow::chooseTheme(ThemeChoice choice, const char* name) {
  appearance_.choose(choice);
  preferences_.setTheme(QLatin1String(name));
}

void MainWindow::themeSystem() {
  chooseTheme(ThemeChoice::System, "system");
}

void MainWindow::themeLight() {
  chooseTheme(ThemeChoice::Light, "light");
}

void MainWindow::themeDark() {
  chooseTheme(ThemeChoice::Dark, "dark");
}

void MainWindow::run() {
  session_.run();
}

void MainWindow::cancel() {
  session_.cancel();
}

void MainWindow::nextSeed() {
  session_.setSeed(session_.choices().seed + 1);
}

void MainWindow::showKeys() {
  QWidgetList views;
  for (const auto& [id, widget] : views_) views.append(widget);
  KeySheet sheet(menuBar()->actions(), views, this);
  sheet.exec();
}

void MainWindow::about() {
  QMessageBox::about(this, tr("About Switchpoint"),
                     tr("Switchpoint %1\n\nRuns the same work under cooperative, preemptive and multi-process "
                        "schedulers on one clock, and shows who decides the switch.")
                         .arg(QCoreApplication::applicationVersion()));
}

} // namespace switchpoint
