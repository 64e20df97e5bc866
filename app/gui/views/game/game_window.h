// "You are the scheduler": lessons, the board, what variables and locks hold, and what exploring says in the end.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QWidget>

#include "game/game.h"
#include "game/lesson.h"
#include "game/proof.h"
#include "gui/session/background.h"
#include "gui/views/game/game_board.h"
#include "gui/views/game/lesson_list.h"
#include "gui/views/view.h"

namespace switchpoint {

class GameWindow : public QWidget {
  Q_OBJECT
public:
  explicit GameWindow(const ViewContext& context, QWidget* parent = nullptr);
  ~GameWindow() override;

  // A lesson by its path or id, at its start. False, and said, where it cannot be read.
  bool open(const QString& pathOrId);
  const Game* game() const { return game_ ? &*game_ : nullptr; }
  const std::optional<Lesson>& lesson() const { return lesson_; }
  // Exploring is under way.
  bool busy() const { return job_ != nullptr; }

  // The game as a file, and from one; the game as a figure in the format of the path's ending. False, and said, where
  // that cannot be done.
  bool saveGame(const QString& path);
  bool loadGame(const QString& path);
  bool saveFigure(const QString& path);

private:
  void build();
  QWidget* buildMiddle();
  QWidget* buildRight();
  QWidget* buildBar();
  void addActions();
  void addKeys();
  QAction* add(const char* name, const QString& text, const QList<QKeySequence>& keys, void (GameWindow::*slot)());
  void addButton(QAction* action);
  void addToBar(QToolButton* button, const QString& name);
  void orderTabs();
  void refresh();
  void refreshGoal();
  void refreshFacts();
  void markLines();
  void askQuestion();
  void answer(int index);
  void choose(int move);
  void say(const QString& text, bool bad = false);
  void takeBack();
  void makeAgain();
  void startOver();
  void showHint();
  void showWay();
  void claimImpossible();
  void chooseLesson();
  void chooseSave();
  void chooseLoad();
  void chooseFigure();
  void openAsTimeline();
  void solved(const QString& how);
  void reveal(const QString& before);
  // Explores the lesson in the background, once, and goes on then.
  void withProof(std::function<void(const LessonProof&)> then);
  QString suggested(const QString& ending) const;

  Session& session_;
  Appearance& appearance_;
  std::optional<Lesson> lesson_;
  std::optional<Game> game_;
  std::optional<LessonProof> proof_;
  bool asking_ = false; // the question is open, and nothing moves
  int given_ = -1;      // the answer
  std::size_t hints_ = 0;
  bool solvedNow_ = false;
  bool shown_ = false; // the moves are those of the shortest way
  JobPtr job_;
  LessonList* lessons_ = nullptr;
  QLabel* title_ = nullptr;
  QLabel* machine_ = nullptr;
  QLabel* intro_ = nullptr;
  QLabel* goal_ = nullptr;
  QWidget* question_ = nullptr;
  QLabel* questionText_ = nullptr;
  QVBoxLayout* answers_ = nullptr;
  QLabel* words_ = nullptr; // hints, verdicts, mistakes
  GameBoard* board_ = nullptr;
  QScrollArea* scroll_ = nullptr;
  QPlainTextEdit* code_ = nullptr;
  QTreeWidget* facts_ = nullptr;
  QPlainTextEdit* output_ = nullptr;
  QCheckBox* statements_ = nullptr;
  Background background_; // last: its threads end before what they refer to
};

} // namespace switchpoint
