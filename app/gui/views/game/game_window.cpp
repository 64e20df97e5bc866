// What the page does: choosing moves, taking them back, hints, the question and what exploring says.
#include "gui/views/game/game_window.h"

#include <algorithm>

#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>

#include "base/phrase.h"
#include "game/facts.h"

namespace switchpoint {

GameWindow::GameWindow(const ViewContext& context, QWidget* parent)
    : QWidget(parent, Qt::Window), session_(context.session), appearance_(context.appearance) {
  setObjectName(QStringLiteral("gameWindow"));
  setWindowTitle(tr("You are the scheduler"));
  build();
  addActions();
  addKeys();
  orderTabs();
  lessons_->refresh(spokenLanguage());
  connect(lessons_, &LessonList::wanted, this, &GameWindow::open);
  connect(board_, &GameBoard::chosen, this, &GameWindow::choose);
  connect(&appearance_, &Appearance::changed, this, &GameWindow::refresh);
  refresh();
  lessons_->choose(lessons_->firstOpen());
}

GameWindow::~GameWindow() {
  if (job_) job_->cancel();
}

bool GameWindow::open(const QString& pathOrId) {
  if (job_) job_->cancel();
  job_ = nullptr;
  Result<Lesson> lesson = loadLesson(pathOrId.toStdString(), spokenLanguage());
  game_.reset();
  proof_.reset();
  lesson_.reset();
  given_ = -1;
  hints_ = 0;
  solvedNow_ = shown_ = asking_ = false;
  say({});
  std::vector<Diagnostic> wrong = lesson.diagnostics();
  if (lesson) {
    lesson_ = std::move(lesson).value();
    Result<Game> game = Game::start(lesson_->workload, lesson_->request(), lesson_->goal);
    wrong = game.diagnostics();
    if (game) game_.emplace(std::move(game).value());
    lessons_->follow(lesson_->id);
  }
  if (!game_) say(QString::fromStdString(formatDiagnostics(wrong)).trimmed(), true);
  asking_ = game_ && !lesson_->question.text.empty();
  askQuestion();
  refresh();
  return game_.has_value();
}

void GameWindow::askQuestion() {
  while (QLayoutItem* item = answers_->takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater();
    delete item;
  }
  question_->setVisible(asking_);
  if (!asking_) return;
  questionText_->setText(QString::fromStdString(lesson_->question.text));
  int index = 0;
  for (const LessonAnswer& each : lesson_->question.answers) {
    const QString text = QString::fromStdString(each.text).replace('&', QStringLiteral("&&"));
    auto* button = new QPushButton(QString::number(index + 1) + QStringLiteral("   ") + text);
    button->setObjectName(QStringLiteral("answer-%1").arg(index + 1));
    connect(button, &QPushButton::clicked, this, [this, index] { answer(index); });
    answers_->addWidget(button, 0, Qt::AlignLeft);
    ++index;
  }
  auto* later = new QPushButton(tr("Play first"));
  later->setObjectName(QStringLiteral("play-first"));
  connect(later, &QPushButton::clicked, this, [this] { answer(-1); });
  answers_->addWidget(later, 0, Qt::AlignLeft);
}

void GameWindow::answer(int index) {
  if (!asking_) return;
  given_ = index;
  asking_ = false;
  askQuestion();
  if (index >= 0) {
    say(tr("You say: %1. Whether that is so is revealed at the end.")
            .arg(QString::fromStdString(lesson_->question.answers[static_cast<std::size_t>(index)].text)));
  }
  refresh();
}

// A number key answers as long as the question is open.
void GameWindow::choose(int move) {
  if (!game_) return;
  if (asking_) {
    if (move < static_cast<int>(lesson_->question.answers.size())) answer(move);
    return;
  }
  const auto index = static_cast<std::size_t>(move);
  if (index >= game_->position().moves.size()) return;
  say({});
  const bool made = statements_->isChecked() ? game_->chooseStatement(index) : game_->choose(index);
  if (!made) say(tr("The game has grown too long: take moves back."), true);
  shown_ = false;
  refresh();
  if (game_->position().end == GameEnd::Reached) solved(tr("Goal reached."));
}

void GameWindow::takeBack() {
  if (!game_ || !game_->undo()) return;
  say({});
  refresh();
}

void GameWindow::makeAgain() {
  if (!game_ || !game_->redo()) return;
  say({});
  refresh();
}

void GameWindow::startOver() {
  if (!game_) return;
  game_->restart();
  say({});
  refresh();
}

void GameWindow::showHint() {
  if (!lesson_) return;
  if (hints_ >= lesson_->hints.size()) return say(tr("There are no more hints. “Show me” plays the shortest way."));
  say(tr("Hint: %1").arg(QString::fromStdString(lesson_->hints[hints_++])));
}

void GameWindow::withProof(std::function<void(const LessonProof&)> then) {
  if (!lesson_) return;
  if (proof_) return then(*proof_);
  if (job_) job_->cancel();
  job_ = background_.start<Result<LessonProof>>(
      this,
      [lesson = *lesson_](const Progress& progress) {
        ExploreLimits limits;
        limits.cancelled = progress.cancelled;
        return prove(lesson, limits);
      },
      [this, then = std::move(then)](const Result<LessonProof>& proof) {
        job_ = nullptr;
        if (!proof) return say(QString::fromStdString(formatDiagnostics(proof.diagnostics())).trimmed(), true);
        proof_ = *proof;
        then(*proof_);
      });
}

void GameWindow::showWay() {
  say(tr("Exploring all schedules …"));
  withProof([this](const LessonProof& proof) {
    if (!proof.reachable) {
      return say(proof.complete ? tr("There is no way: no schedule reaches the goal. Say that it cannot be done.")
                                : tr("No way was found within the budget."));
    }
    asking_ = false;
    askQuestion();
    if (!game_->play(proof.witness)) return;
    shown_ = true;
    refresh();
    reveal(tr("This is a shortest way, with %n forced switch(es). Go back with Ctrl+Z and watch it.", nullptr,
              static_cast<int>(proof.switches)));
  });
}

void GameWindow::claimImpossible() {
  say(tr("Exploring all schedules …"));
  withProof([this](const LessonProof& proof) {
    if (proof.reachable) return say(tr("It can be done. Go on trying."));
    if (!proof.complete) return say(tr("That could not be proven within the budget."));
    solved(tr("Right: of %n state(s) none leads to the goal.", nullptr, static_cast<int>(proof.states)));
  });
}

void GameWindow::solved(const QString& how) {
  solvedNow_ = true;
  lessons_->markSolved(lesson_->id);
  refreshGoal();
  withProof([this, how](const LessonProof&) { reveal(how); });
}

// What happened, whether the answer was right, and what it shows.
void GameWindow::reveal(const QString& before) {
  QStringList parts{before};
  const auto right = std::ranges::find(proof_->answers, Truth::Yes);
  if (right != proof_->answers.end()) {
    const auto index = right - proof_->answers.begin();
    const QString text = QString::fromStdString(lesson_->question.answers[static_cast<std::size_t>(index)].text);
    if (given_ >= 0) parts.append(given_ == index ? tr("Your answer was right.") : tr("Your answer was not right."));
    parts.append(tr("%1 — %2.").arg(QString::fromStdString(lesson_->question.text), text));
  }
  if (!lesson_->shows.empty()) parts.append(QString::fromStdString(lesson_->shows));
  say(parts.join(QStringLiteral("\n")));
}

void GameWindow::say(const QString& text, bool bad) {
  words_->setText(text);
  words_->setVisible(!text.isEmpty());
  words_->setProperty("bad", bad);
  words_->setStyleSheet(words_->styleSheet()); // the property is read anew
}

void GameWindow::refresh() {
  title_->setText(lesson_ ? QString::fromStdString(lesson_->title) : QString());
  intro_->setText(lesson_ ? QString::fromStdString(lesson_->intro).trimmed() : QString());
  machine_->setText(game_ ? QString::fromStdString(game_->model() + " · " + game_->profile()) : QString());
  board_->show(game(), !asking_);
  scroll_->setFixedHeight(board_->minimumHeight() + scroll_->horizontalScrollBar()->sizeHint().height());
  const bool playing = game_ && !asking_;
  const std::pair<const char*, bool> states[] = {{"take-back", playing && game_->canUndo()},
                                                 {"make-again", playing && game_->canRedo()},
                                                 {"start-over", playing && game_->canUndo()},
                                                 {"hint", playing},
                                                 {"show-way", game_.has_value()},
                                                 {"claim-impossible", playing},
                                                 {"save-game", game_.has_value()},
                                                 {"load-game", game_.has_value()},
                                                 {"game-figure", game_.has_value()},
                                                 {"game-timeline", game_.has_value()}};
  for (const auto& [name, can] : states) findChild<QAction*>(QLatin1String(name))->setEnabled(can);
  refreshGoal();
  refreshFacts();
  markLines();
  QTimer::singleShot(0, this, [this] { scroll_->ensureVisible(board_->movesLeft() + 400, 0, 0, 0); });
}

void GameWindow::refreshGoal() {
  goal_->setVisible(lesson_.has_value());
  if (!lesson_ || !game_) return;
  const QString text = QString::fromStdString(lesson_->goal.text);
  const GamePosition& position = game_->position();
  const QString switches = tr("%n forced switch(es)", nullptr, static_cast<int>(position.switches));
  const QString ending = QString::fromStdString(endingOf(*game_));
  if (solvedNow_ && !position.over) {
    goal_->setText(tr("✓  %1").arg(text));
  } else if (position.end == GameEnd::Reached) {
    goal_->setText(tr("✓  %1   (%2, %3)").arg(text, ending, switches));
  } else if (position.end == GameEnd::Missed) {
    goal_->setText(tr("Goal: %1\nNot reached: %2. Take moves back, or start over.").arg(text, ending));
  } else {
    goal_->setText(position.switches > 0 ? tr("Goal: %1   (%2)").arg(text, switches) : tr("Goal: %1").arg(text));
  }
}

void GameWindow::refreshFacts() {
  facts_->clear();
  output_->clear();
  if (!game_) return;
  for (const GameFact& fact : factsOf(*game_)) {
    new QTreeWidgetItem(facts_, {QString::fromStdString(fact.subject), QString::fromStdString(fact.words)});
  }
  output_->setPlainText(QString::fromStdString(printedSoFar(*game_)));
}

// The lines that the moves are about.
void GameWindow::markLines() {
  const QString text = lesson_ ? QString::fromStdString(lesson_->workload->text).trimmed() : QString();
  const QString whole = lesson_ ? QString::fromStdString(lesson_->workload->text) : QString();
  const auto skipped = static_cast<int>(whole.left(whole.indexOf(text.left(20))).count('\n'));
  if (code_->toPlainText() != text) code_->setPlainText(text);
  QList<QTextEdit::ExtraSelection> marks;
  if (game_) {
    for (const GameMove& move : game_->position().moves) {
      const int line = static_cast<int>(game_->workload().steps[move.step()].line) - skipped;
      const QTextBlock block = code_->document()->findBlockByNumber(line - 1);
      if (move.step() == 0 || !block.isValid()) continue;
      QTextEdit::ExtraSelection mark;
      mark.cursor = QTextCursor(block);
      mark.format.setBackground(appearance_.theme()[Tint::Selection]);
      mark.format.setProperty(QTextFormat::FullWidthSelection, true);
      marks.append(mark);
    }
  }
  code_->setExtraSelections(marks);
}

} // namespace switchpoint
