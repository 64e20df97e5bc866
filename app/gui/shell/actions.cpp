#include "gui/shell/actions.h"

#include <QtGlobal>

#include "gui/shell/main_window.h"

namespace switchpoint {

const char* idOf(Menu menu) {
  switch (menu) {
  case Menu::File: return "file";
  case Menu::Edit: return "edit";
  case Menu::View: return "view";
  case Menu::Run: return "run";
  case Menu::Go: return "go";
  case Menu::Help: return "help";
  }
  return "";
}

std::span<const ActionInfo> actionTable() {
  static constexpr const char* kTheme = QT_TRANSLATE_NOOP("Actions", "Theme");
  static constexpr const char* kPanes = QT_TRANSLATE_NOOP("Actions", "Panes");
  static constexpr const char* kText = QT_TRANSLATE_NOOP("Actions", "Text size");
  static constexpr const char* kLanguage = QT_TRANSLATE_NOOP("Actions", "Language");
  static constexpr const char* kNone = nullptr;
  using W = MainWindow;
  static constexpr ActionInfo kTable[] = {
      {"new", QT_TRANSLATE_NOOP("Actions", "New scenario"), "Ctrl+N", Menu::File, false, kNone, kNone, &W::newScenario},
      {"open", QT_TRANSLATE_NOOP("Actions", "Open…"), "Ctrl+O", Menu::File, false, kNone, kNone, &W::open},
      {"save", QT_TRANSLATE_NOOP("Actions", "Save"), "Ctrl+S", Menu::File, true, kNone, kNone, &W::saveNow},
      {"save-as", QT_TRANSLATE_NOOP("Actions", "Save as…"), "Ctrl+Shift+S", Menu::File, false, kNone, kNone,
       &W::saveAsNow},
      {"save-scene", QT_TRANSLATE_NOOP("Actions", "Save scene…"), "Ctrl+Alt+S", Menu::File, false, kNone, kNone,
       &W::saveSceneNow},
      {"quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", Menu::File, true, kNone, kNone, &W::quit},
      {"undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", Menu::Edit, false, kNone, kNone, &W::undo},
      {"redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z Ctrl+Y", Menu::Edit, false, kNone, kNone, &W::redo},
      {"pane-side", QT_TRANSLATE_NOOP("Actions", "Show examples"), "Ctrl+B", Menu::View, true, kPanes, "each",
       &W::toggleSide},
      {"pane-source", QT_TRANSLATE_NOOP("Actions", "Show scenario and findings"), "Ctrl+Shift+B", Menu::View, false,
       kPanes, "each", &W::toggleSource},
      {"pane-detail", QT_TRANSLATE_NOOP("Actions", "Show findings and output"), "Ctrl+Shift+D", Menu::View, false,
       kPanes, "each", &W::toggleDetail},
      {"pane-result", QT_TRANSLATE_NOOP("Actions", "Show results below the timeline"), "Ctrl+Shift+R", Menu::View,
       false, kPanes, "each", &W::toggleResult},
      {"pane-standard", QT_TRANSLATE_NOOP("Actions", "All panes in their usual size"), "Ctrl+Shift+0", Menu::View, true,
       kPanes, kNone, &W::standardPanes},
      {"theme-system", QT_TRANSLATE_NOOP("Actions", "Theme of the system"), "Ctrl+Alt+1", Menu::View, false, kTheme,
       "theme", &W::themeSystem},
      {"theme-light", QT_TRANSLATE_NOOP("Actions", "Light theme"), "Ctrl+Alt+2", Menu::View, false, kTheme, "theme",
       &W::themeLight},
      {"theme-dark", QT_TRANSLATE_NOOP("Actions", "Dark theme"), "Ctrl+Alt+3", Menu::View, false, kTheme, "theme",
       &W::themeDark},
      {"theme-contrast", QT_TRANSLATE_NOOP("Actions", "High-contrast theme"), "Ctrl+Alt+4", Menu::View, false, kTheme,
       "theme", &W::themeContrast},
      {"text-system", QT_TRANSLATE_NOOP("Actions", "Text size of the system"), "Ctrl+Alt+5", Menu::View, false, kText,
       "text", &W::textSizeSystem},
      {"text-100", QT_TRANSLATE_NOOP("Actions", "Text size 100 %"), "Ctrl+Alt+6", Menu::View, false, kText, "text",
       &W::textSize100},
      {"text-125", QT_TRANSLATE_NOOP("Actions", "Text size 125 %"), "Ctrl+Alt+7", Menu::View, false, kText, "text",
       &W::textSize125},
      {"text-150", QT_TRANSLATE_NOOP("Actions", "Text size 150 %"), "Ctrl+Alt+8", Menu::View, false, kText, "text",
       &W::textSize150},
      {"text-200", QT_TRANSLATE_NOOP("Actions", "Text size 200 %"), "Ctrl+Alt+9", Menu::View, false, kText, "text",
       &W::textSize200},
      {"language-system", QT_TRANSLATE_NOOP("Actions", "Language of the system"), "", Menu::View, false, kLanguage,
       "language", &W::languageSystem},
      {"language-en", QT_TRANSLATE_NOOP("Actions", "English"), "", Menu::View, false, kLanguage, "language",
       &W::languageEnglish},
      {"language-de", QT_TRANSLATE_NOOP("Actions", "German"), "", Menu::View, false, kLanguage, "language",
       &W::languageGerman},
      {"run", QT_TRANSLATE_NOOP("Actions", "Run"), "F5", Menu::Run, false, kNone, kNone, &W::run},
      {"cancel", QT_TRANSLATE_NOOP("Actions", "Cancel"), "Shift+F5", Menu::Run, false, kNone, kNone, &W::cancel},
      {"other-seed", QT_TRANSLATE_NOOP("Actions", "Run with the next seed"), "Ctrl+F5", Menu::Run, false, kNone, kNone,
       &W::nextSeed},
      {"game", QT_TRANSLATE_NOOP("Actions", "You are the scheduler…"), "Ctrl+L", Menu::Run, true, kNone, kNone,
       &W::playScheduler},
      {"go-to-unblocker", QT_TRANSLATE_NOOP("Actions", "Go to the one who unblocked it"), "G", Menu::Go, false, kNone,
       kNone, &W::goToUnblocker},
      {"critical-path", QT_TRANSLATE_NOOP("Actions", "Draw or hide the critical path"), "C", Menu::View, false, kNone,
       kNone, &W::toggleCriticalPath},
      {"go-to-claims", QT_TRANSLATE_NOOP("Actions", "Claims: what people say, checked"), "Ctrl+Alt+L", Menu::Help,
       false, kNone, kNone, &W::showClaims},
      {"help-me-choose", QT_TRANSLATE_NOOP("Actions", "Help me choose…"), "Ctrl+Shift+H", Menu::Help, false, kNone,
       kNone, &W::helpMeChoose},
      {"interview-answer", QT_TRANSLATE_NOOP("Actions", "The interview answer"), "", Menu::Help, false, kNone, kNone,
       &W::interviewAnswer},
      {"palette", QT_TRANSLATE_NOOP("Actions", "Find a command…"), "Ctrl+Shift+P", Menu::Help, false, kNone, kNone,
       &W::showPalette},
      {"keys", QT_TRANSLATE_NOOP("Actions", "Keys"), "F1 ? Shift+?", Menu::Help, false, kNone, kNone, &W::showKeys},
      {"about", QT_TRANSLATE_NOOP("Actions", "About Switchpoint"), "Ctrl+F1", Menu::Help, true, kNone, kNone,
       &W::about},
  };
  return kTable;
}

} // namespace switchpoint
