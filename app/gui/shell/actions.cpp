#include "gui/shell/actions.h"

#include <QtGlobal>

#include "gui/shell/main_window.h"

namespace switchpoint {

std::span<const ActionInfo> actionTable() {
  static constexpr ActionInfo kTable[] = {
      {"new", QT_TRANSLATE_NOOP("Actions", "New scenario"), "Ctrl+N", Menu::File, false, &MainWindow::newScenario},
      {"open", QT_TRANSLATE_NOOP("Actions", "Open…"), "Ctrl+O", Menu::File, false, &MainWindow::open},
      {"save", QT_TRANSLATE_NOOP("Actions", "Save"), "Ctrl+S", Menu::File, true, &MainWindow::saveNow},
      {"save-as", QT_TRANSLATE_NOOP("Actions", "Save as…"), "Ctrl+Shift+S", Menu::File, false, &MainWindow::saveAsNow},
      {"quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", Menu::File, true, &MainWindow::quit},
      {"theme-system", QT_TRANSLATE_NOOP("Actions", "Theme of the system"), "Ctrl+Alt+1", Menu::View, false,
       &MainWindow::themeSystem},
      {"theme-light", QT_TRANSLATE_NOOP("Actions", "Light theme"), "Ctrl+Alt+2", Menu::View, false,
       &MainWindow::themeLight},
      {"theme-dark", QT_TRANSLATE_NOOP("Actions", "Dark theme"), "Ctrl+Alt+3", Menu::View, false,
       &MainWindow::themeDark},
      {"run", QT_TRANSLATE_NOOP("Actions", "Run"), "F5", Menu::Run, false, &MainWindow::run},
      {"cancel", QT_TRANSLATE_NOOP("Actions", "Cancel"), "Shift+F5", Menu::Run, false, &MainWindow::cancel},
      {"other-seed", QT_TRANSLATE_NOOP("Actions", "Run with the next seed"), "Ctrl+F5", Menu::Run, false,
       &MainWindow::nextSeed},
      {"about", QT_TRANSLATE_NOOP("Actions", "About Switchpoint"), "Ctrl+F1", Menu::Help, true, &MainWindow::about},
      {"keys", QT_TRANSLATE_NOOP("Actions", "Keys"), "F1", Menu::Help, false, &MainWindow::showKeys},
  };
  return kTable;
}

} // namespace switchpoint
