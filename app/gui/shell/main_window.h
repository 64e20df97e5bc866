// The window: assembles the views by their areas, knows no domain word, and answers the action table.
#pragma once

#include <map>
#include <string_view>

#include <QMainWindow>
#include <QTabWidget>

#include "gui/session/preferences.h"
#include "gui/session/session.h"
#include "gui/theme/appearance.h"
#include "gui/views/view.h"

class QSplitter;

namespace switchpoint {

class MainWindow : public QMainWindow {
  Q_OBJECT
public:
  MainWindow(Session& session, Appearance& appearance);

  // The widget of this view, made on first use and brought to the front; null for an unknown id.
  QWidget* view(std::string_view id);
  // Gives it the keyboard as well.
  void raise(std::string_view id);

  // The slots of the action table.
  void newScenario();
  void open();
  void saveNow();
  void saveAsNow();
  void quit();
  void themeSystem();
  void themeLight();
  void themeDark();
  void run();
  void cancel();
  void nextSeed();
  void showKeys();
  void about();

Q_SIGNALS:
  void painted(); // the first time

protected:
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void buildViews();
  QWidget* make(const ViewInfo& info);
  QWidget* buildArea(Area area);
  QSplitter* column(Area above, Area below, int first, int second);
  void buildMenus();
  void addViewActions();
  void addGoActions();
  void fillRecent(QMenu& menu);
  void raiseFirst();
  void refreshTitle();
  void refreshActions();
  void chooseTheme(ThemeChoice choice, const char* name);
  bool save();
  bool saveAs();
  bool mayReplaceText();
  void openPath(const QString& path);

  Session& session_;
  Appearance& appearance_;
  Preferences preferences_;
  std::map<std::string_view, QWidget*> views_;
  std::map<Area, QTabWidget*> tabs_;
  std::array<QMenu*, 5> menus_{};
  bool hasPainted_ = false;
};

} // namespace switchpoint
