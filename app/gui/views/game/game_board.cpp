#include "gui/views/game/game_board.h"

#include <algorithm>

#include <QPainter>

#include "game/facts.h"
#include "gui/theme/fonts.h"

namespace switchpoint {

namespace {

constexpr int kBoardRow = 48;
constexpr int kHeader = 24;
constexpr int kCell = 28;    // height
constexpr int kBoardGap = 4; // between columns
constexpr int kNarrowest = 44;
constexpr int kSide = 16;
constexpr int kWidestMove = 460;

int widthOf(const QString& text, const QFont& font) {
  return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

GameBoard::GameBoard(const Appearance& appearance, QWidget* parent) : QWidget(parent), appearance_(appearance) {
  setAccessibleName(tr("Board: the moves made, and those that are possible"));
  connect(&appearance_, &Appearance::changed, this, qOverload<>(&QWidget::update));
  button(0);
}

QString GameBoard::wordsOf(const GameMove& move, const Game& game) {
  QStringList words;
  if (move.move == Move::Wake) words.append(tr("wakes up"));
  if (move.move == Move::Expire) words.append(tr("gives up waiting"));
  for (const MoveDeed& deed : move.does) {
    const QString text = QString::fromStdString(deed.words);
    const bool own = deed.lane == move.lane;
    words.append(own ? text : QString::fromStdString(game.position().trace->laneName(deed.lane)) + ' ' + text);
  }
  return words.isEmpty() ? tr("goes on") : words.join(QStringLiteral(", "));
}

void GameBoard::show(const Game* game, bool mayMove) {
  rows_.clear();
  columns_.clear();
  shown_.clear();
  for (QToolButton* each : pool_) each->hide();
  movesLeft_ = 0;
  if (game != nullptr) {
    findRows(*game);
    movesLeft_ = labels_;
    for (const PlayedMove& played : game->position().played) addColumn(played);
    placeButtons(*game, mayMove);
  }
  update();
}

// Tasks, and whoever else is to be chosen or has been.
void GameBoard::findRows(const Game& game) {
  const GamePosition& position = game.position();
  labels_ = 0;
  for (std::uint32_t lane = 0; lane < position.trace->lanes.size(); ++lane) {
    const auto isOfLane = [lane](const GameMove& move) { return move.lane == lane; };
    const bool chosen = std::ranges::any_of(position.moves, isOfLane) ||
                        std::ranges::any_of(position.played, [&](const PlayedMove& played) {
                          return !played.byItself && isOfLane(played.what);
                        });
    const Lane& info = position.trace->lanes[lane];
    const bool exists = position.moment->lane(lane).exists();
    if (!chosen && (!info.isTask || info.isMain || !exists)) continue;
    rows_.push_back(
        {lane, QString::fromStdString(position.trace->laneName(lane)), QString::fromStdString(doingOf(game, lane))});
    labels_ = std::max(labels_, widthOf(rows_.back().name, strongFont()));
  }
  labels_ += 2 * kSide;
}

std::size_t GameBoard::rowOf(std::uint32_t lane) const {
  return static_cast<std::size_t>(std::ranges::find(rows_, lane, &Row::lane) - rows_.begin());
}

QString GameBoard::briefOf(const PlayedMove& played, const std::vector<const MoveDeed*>& deeds) {
  QStringList words;
  for (const MoveDeed* deed : deeds) words.append(QString::fromStdString(deed->brief));
  if (!words.isEmpty()) return words.join(QStringLiteral(" · "));
  if (played.what.move == Move::Wake) return tr("wakes");
  return played.what.does.empty() ? QStringLiteral("…") : tr("runs them"); // a loop its tasks
}

// A move of a loop is what its tasks do: each row has the part that is its own.
void GameBoard::addColumn(const PlayedMove& played) {
  Column column;
  column.left = movesLeft_;
  column.interrupts = played.what.interrupts;
  column.after = columns_.empty() ? std::vector<RowState>(rows_.size(), RowState::Idle) : columns_.back().after;
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    std::vector<const MoveDeed*> deeds;
    bool lost = false;
    for (const MoveDeed& deed : played.what.does) {
      if (deed.lane != rows_[row].lane) continue;
      deeds.push_back(&deed);
      lost = lost || deed.kind == DeedKind::Lost;
    }
    const bool acts = played.what.lane == rows_[row].lane && !played.byItself;
    if (deeds.empty() && !acts) continue;
    const DeedKind last = deeds.empty() ? DeedKind::Other : deeds.back()->kind;
    column.after[row] = last == DeedKind::Wait    ? RowState::Waits
                        : last == DeedKind::Sleep ? RowState::Sleeps
                        : last == DeedKind::End   ? RowState::Ended
                                                  : RowState::Idle;
    const QString text = briefOf(played, deeds);
    column.cells.push_back({row, text, lost, !acts && last == DeedKind::Wait && deeds.size() == 1});
    column.width = std::max({column.width, kNarrowest, widthOf(text, plainFont(kSmallSize)) + 16});
  }
  if (column.cells.empty()) return;
  movesLeft_ += column.width + kBoardGap;
  columns_.push_back(std::move(column));
}

QToolButton* GameBoard::button(std::size_t index) {
  if (index == pool_.size()) {
    auto* made = new QToolButton(this);
    made->setProperty("chip", true);
    made->hide();
    if (index > 0) setTabOrder(pool_[index - 1], made);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setObjectName(QStringLiteral("move-%1").arg(index + 1));
    connect(made, &QToolButton::clicked, this, [this, index] { Q_EMIT chosen(static_cast<int>(index)); });
    pool_.push_back(made);
  }
  return pool_[index];
}

void GameBoard::placeButtons(const Game& game, bool mayMove) {
  const std::vector<GameMove>& moves = game.position().moves;
  int right = movesLeft_ + kSide;
  std::vector<int> taken(rows_.size(), movesLeft_ + kSide);
  for (std::size_t i = 0; i < moves.size(); ++i) {
    const QString words = wordsOf(moves[i], game);
    QToolButton* chip = button(i);
    const QString number = i < 9 ? QString::number(i + 1) + QStringLiteral("   ") : QString();
    const int room = kWidestMove - widthOf(number, plainFont());
    chip->setText(number + QFontMetrics(plainFont()).elidedText(words, Qt::ElideRight, room));
    chip->setAccessibleName(tr("%1: %2 %3").arg(QString::number(i + 1), QString::fromStdString(moves[i].name), words));
    chip->setToolTip(moves[i].interrupts ? tr("%1\nA forced switch: somebody else could go on").arg(words) : words);
    chip->setEnabled(mayMove);
    chip->adjustSize();
    const std::size_t row = rowOf(moves[i].lane);
    chip->move(taken[row], middleOf(row) - chip->height() / 2);
    taken[row] += chip->width() + kBoardGap;
    right = std::max(right, taken[row]);
    chip->show();
    shown_.push_back(chip);
  }
  for (const Row& row : rows_) {
    if (!row.doing.isEmpty()) right = std::max(right, movesLeft_ + kSide + widthOf(row.doing, plainFont()) + kSide);
  }
  setMinimumSize(right + kSide, kHeader + static_cast<int>(rows_.size()) * kBoardRow + kSide);
}

int GameBoard::middleOf(std::size_t row) const {
  return kHeader + static_cast<int>(row) * kBoardRow + kBoardRow / 2;
}

// Height says how much is happening: a move is a full bar, waiting half of one, being ready a line.
void GameBoard::paintRow(QPainter& painter, std::size_t row) const {
  const PaintTheme& theme = appearance_.theme();
  painter.setFont(strongFont());
  painter.setPen(theme[Tint::Text]);
  const QRect name(kSide, middleOf(row) - kCell / 2, labels_ - kSide, kCell);
  painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft, rows_[row].name);
  const int middle = middleOf(row);
  RowState state = RowState::Idle;
  const auto stretch = [&](int from, int to) {
    if (state == RowState::Waits) {
      painter.fillRect(QRect(from, middle - 4, to - from, 8), theme.brush(Role::LockWait));
    } else if (state == RowState::Sleeps) {
      painter.fillRect(QRect(from, middle - 2, to - from, 4), theme.brush(Role::IoWait));
    } else if (state == RowState::Idle) {
      painter.fillRect(QRect(from, middle - 1, to - from, 2), theme[Tint::Line]);
    }
  };
  for (const Column& column : columns_) {
    stretch(column.left, column.left + column.width + kBoardGap);
    state = column.after[row];
  }
  stretch(movesLeft_, movesLeft_ + kSide - 4);
  if (rows_[row].doing.isEmpty()) return;
  painter.setFont(plainFont());
  painter.setPen(theme[Tint::Quiet]);
  painter.drawText(QRect(movesLeft_ + kSide, middle - kCell / 2, width(), kCell), Qt::AlignVCenter | Qt::AlignLeft,
                   rows_[row].doing);
}

void GameBoard::paintColumn(QPainter& painter, const Column& column, std::size_t number) const {
  const PaintTheme& theme = appearance_.theme();
  painter.setFont(plainFont(kSmallSize));
  painter.setPen(theme[Tint::Quiet]);
  const QString mark = column.interrupts ? QStringLiteral("╳ %1").arg(number) : QString::number(number);
  painter.drawText(QRect(column.left, 0, column.width, kHeader), Qt::AlignCenter, mark);
  for (const Cell& cell : column.cells) {
    const QRectF place(column.left, middleOf(cell.row) - kCell / 2, column.width, kCell);
    const Tint edge = cell.lost ? Tint::Error : Tint::Line;
    painter.setPen(cell.suffered ? QPen(Qt::NoPen) : QPen(theme[edge], cell.lost ? 2 : 1));
    painter.setBrush(theme[cell.lost || cell.suffered ? Tint::Panel : Tint::Selection]);
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(theme[cell.lost ? Tint::Error : cell.suffered ? Tint::Quiet : Tint::Text]);
    painter.drawText(place, Qt::AlignCenter, cell.text);
  }
}

void GameBoard::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  for (std::size_t row = 0; row < rows_.size(); ++row) paintRow(painter, row);
  for (std::size_t i = 0; i < columns_.size(); ++i) paintColumn(painter, columns_[i], i + 1);
}

} // namespace switchpoint
