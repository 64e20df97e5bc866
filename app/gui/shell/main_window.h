// The window: assembles the views by their areas, knows no domain word, and answers the action table.
#pragma once

#include <map>
#include <string_view>
#include <vector>

#include <QMainWindow>
#include <QPointer>
#include <QTabWidget>

#include "gui/session/history.h"
#include "gui/session/preferences.h"
#include "gui/session/session.h"
#include "gui/shell/actions.h"
#include "gui/shell/key_sheet.h"
#include "gui/shell/palette_model.h"
#include "gui/shell/panes.h"
#include "gui/shell/tab_order.h"
#include "gui/theme/appearance.h"
#include "gui/views/view.h"

namespace switchpoint {

class CommandPalette;
class CompanionWatch;
class DropHint;
class FileWatch;
class GuideWizard;
class NoticeBar;

class MainWindow : public QMainWindow {
  Q_OBJECT
public:
  MainWindow(Session& session, Appearance& appearance);
  ~MainWindow() override;

  // The widget of this view, made on first use and brought to the front; null for an unknown id.
  QWidget* view(std::string_view id);
  bool hasMade(std::string_view id) const { return views_.contains(id); }
  // Gives it the keyboard as well.
  void raise(std::string_view id);
  // Makes the views that nobody has asked for: their actions count, too. Happens by itself after the first paint, which
  // waits for none but the one on the stage.
  void makeAllViews();

  // The window's place, its panes and its tabs, as they were left the last time.
  QVariantMap layoutState() const;
  void restoreLayout(const QVariantMap& state);
  // What the views want to find again: each has a property "remembered", if anything.
  QVariantMap viewStates() const;
  void restoreViews(const QVariantMap& states);

  // How to close the window and have it back at once. Where nobody says, the next start is the person's.
  void setRestart(std::function<void()> restart) { restart_ = std::move(restart); }

  // Asks first where the text has been edited.
  bool mayReplaceText();

  History& history() { return history_; }
  NoticeBar& notices() { return *notices_; }
  FileWatch& watch() { return *watch_; }
  Panes& panes() { return *panes_; }
  // Every action of the menus with the title of its menu, in their order.
  std::vector<Command> commands();
  QList<KeySection> keys();
  CommandPalette& palette();

  // The slots of the action table.
  void newScenario();
  void open();
  void saveNow();
  void saveAsNow();
  void saveSceneNow();
  void quit();
  void undo();
  void redo();
  void toggleSide();
  void toggleSource();
  void toggleDetail();
  void toggleResult();
  void standardPanes();
  void themeSystem();
  void themeLight();
  void themeDark();
  void themeContrast();
  void textSizeSystem();
  void textSize100();
  void textSize125();
  void textSize150();
  void textSize200();
  void languageSystem();
  void languageEnglish();
  void languageGerman();
  void run();
  void cancel();
  void nextSeed();
  void goToUnblocker();
  void playScheduler();
  void toggleCriticalPath();
  void showClaims();
  void helpMeChoose();
  void interviewAnswer();
  void showPalette();
  void showKeys();
  void about();

Q_SIGNALS:
  void painted(); // the first time
  void closing(); // all that had to be asked has been answered

protected:
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void buildViews();
  QWidget* make(const ViewInfo& info);
  bool makeNextView();
  QWidget* buildArea(Area area);
  QWidget* buildPage(const ViewInfo& info);
  void buildMenus();
  QMenu& menuFor(const ActionInfo& info);
  QMenu& menu(Menu which) { return *menus_[static_cast<std::size_t>(which)]; }
  void adoptActions(const QWidget& view);
  void addModelActions();
  void addGoActions();
  void fillRecent();
  void raiseFirst();
  void refreshTitle();
  void refreshActions();
  void refreshUndo();
  void refreshPanes();
  void allow(const char* id, bool possible, const QString& reason);
  QWidget* editedText() const;
  void chooseTheme(ThemeChoice choice);
  void chooseTextSize(const QString& size);
  void chooseLanguage(const QString& code);
  void sayFromNextStart(const QString& action);
  bool save();
  bool saveAs();
  QString suggestedScene() const;
  void openPath(const QString& path);
  void watchFile();
  void watchCompanions();

  Session& session_;
  Appearance& appearance_;
  History history_;
  Preferences preferences_;
  Panes* panes_ = nullptr;
  CommandPalette* palette_ = nullptr;
  NoticeBar* notices_ = nullptr;
  FileWatch* watch_ = nullptr;
  DropHint* dropHint_ = nullptr;
  QPointer<GuideWizard> guide_;                // while it is open
  std::map<std::string_view, QWidget*> pages_; // where each view stands, or will
  std::map<std::string_view, QWidget*> views_; // those that have been made
  QVariantMap remembered_;                     // of those that have not
  std::map<Area, QTabWidget*> tabs_;
  TabOrder tabOrder_; // 0: the bar above, then the views as the catalog has them
  std::array<QMenu*, kMenuCount> menus_{};
  std::array<QAction*, kMenuCount> anchors_{}; // views' actions stand above it
  std::map<std::string_view, QMenu*> submenus_;
  QPointer<QWidget> game_; // a window of its own, once it has been opened
  QMenu* recent_ = nullptr;
  std::function<void()> restart_;
  bool hasPainted_ = false;
};

} // namespace switchpoint
