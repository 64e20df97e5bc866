// The commands that fit what has been typed, the best first; without a word the recent ones, then all as in the menus.
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>
#include <QStringList>

namespace switchpoint {

// An action and the title of the menu it stands in.
struct Command {
  QPointer<QAction> action;
  QString menu;
};

class PaletteModel : public QAbstractListModel {
  Q_OBJECT
public:
  enum Role { MenuRole = Qt::UserRole, ShortcutRole, PositionsRole, EnabledRole, ReasonRole };

  using QAbstractListModel::QAbstractListModel;

  // `recent`: object names of actions, the latest first.
  void setCommands(std::vector<Command> commands, QStringList recent);
  void setPattern(const QString& pattern);
  QAction* action(const QModelIndex& index) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

private:
  struct Row {
    std::size_t command = 0;
    int score = 0;
    QList<int> positions;
  };
  void fillWithAll();
  void fillWith(const QString& pattern);
  int rankOf(const QAction& action) const;

  std::vector<Command> commands_;
  QStringList recent_;
  std::vector<Row> rows_;
};

// The text of an action without the marks that menus need: "&File", "Open…".
QString plainText(const QAction& action);

} // namespace switchpoint
