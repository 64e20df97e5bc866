// The command palette: every action of the window by a few letters of its name, without a mouse.
#pragma once

#include <functional>

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>

#include "gui/shell/palette_model.h"
#include "gui/theme/appearance.h"

namespace switchpoint {

class CommandPalette : public QFrame {
  Q_OBJECT
public:
  // Lies over `window`. `ran` hears the object name of an action that is about to be run.
  CommandPalette(const Appearance& appearance, QWidget* window, std::function<void(const QString&)> ran);

  void open(std::vector<Command> commands, const QStringList& recent);
  // Gives the keyboard back to who had it.
  void dismiss();

  QLineEdit& line() { return *line_; }
  QListView& list() { return *list_; }

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void takePattern(const QString& pattern);
  void place();
  void move(int rows);
  void accept();
  bool takeKey(int key);

  std::function<void(const QString&)> ran_;
  QLineEdit* line_;
  QListView* list_;
  QLabel* nothing_;
  PaletteModel* model_;
  QPointer<QWidget> before_; // had the keyboard
};

} // namespace switchpoint
