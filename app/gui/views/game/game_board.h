// The board of the game: a row for each task with the moves it has made, and behind them a numbered button with what it
// would do next.
#pragma once

#include <vector>

#include <QToolButton>
#include <QWidget>

#include "game/game.h"
#include "gui/theme/appearance.h"

namespace switchpoint {

class GameBoard : public QWidget {
  Q_OBJECT
public:
  explicit GameBoard(const Appearance& appearance, QWidget* parent = nullptr);

  // Shows where the game stands; nullptr: nothing. `mayMove`: the moves can be chosen.
  void show(const Game* game, bool mayMove);
  // Where the next moves stand, to be scrolled to.
  int movesLeft() const { return movesLeft_; }
  const std::vector<QToolButton*>& buttons() const { return shown_; }
  // Of the first move, there or not: where the board stands in the order of Tab.
  QWidget* firstButton() const { return pool_.front(); }

  // What a move does, as a sentence and short.
  static QString wordsOf(const GameMove& move, const Game& game);

Q_SIGNALS:
  void chosen(int move); // index into GamePosition::moves

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  enum class RowState { Idle, Waits, Sleeps, Ended };
  struct Row {
    std::uint32_t lane = 0;
    QString name;
    QString doing; // why it cannot go on; empty: it can, or there is nothing to say
  };
  struct Cell {
    std::size_t row = 0;
    QString text;
    bool lost = false;
    bool suffered = false; // it is made to wait by another's move
  };
  struct Column {
    int left = 0, width = 0;
    bool interrupts = false;
    std::vector<Cell> cells;
    std::vector<RowState> after; // of each row, when the move has been made
  };

  void findRows(const Game& game);
  void addColumn(const PlayedMove& played);
  static QString briefOf(const PlayedMove& played, const std::vector<const MoveDeed*>& deeds);
  void placeButtons(const Game& game, bool mayMove);
  QToolButton* button(std::size_t index);
  std::size_t rowOf(std::uint32_t lane) const;
  int middleOf(std::size_t row) const;
  void paintRow(QPainter& painter, std::size_t row) const;
  void paintColumn(QPainter& painter, const Column& column, std::size_t number) const;

  const Appearance& appearance_;
  std::vector<Row> rows_;
  std::vector<Column> columns_;
  std::vector<QToolButton*> pool_;
  std::vector<QToolButton*> shown_;
  int labels_ = 0; // px of the names
  int movesLeft_ = 0;
};

} // namespace switchpoint
