// How the page is laid out, its actions and its keys.
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

#include "gui/theme/fonts.h"
#include "gui/theme/page_scroll.h"
#include "gui/views/game/game_window.h"

namespace switchpoint {

namespace {

constexpr int kListWidth = 250;
constexpr int kMiddleWidth = 830;
constexpr int kRightWidth = 320;

QLabel* wordsLabel(const char* name) {
  auto* label = new QLabel;
  label->setObjectName(QLatin1String(name));
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

QLabel* heading(const QString& text) {
  auto* label = new QLabel(text);
  label->setProperty("title", true);
  return label;
}

QPlainTextEdit* readOnly(const QString& name) {
  auto* text = new QPlainTextEdit;
  text->setReadOnly(true);
  text->setFrameShape(QFrame::NoFrame);
  text->setTabChangesFocus(true);
  text->setFont(monoFont(kSmallSize));
  text->setAccessibleName(name);
  return text;
}

} // namespace

void GameWindow::build() {
  setProperty("pane", "main");
  setAttribute(Qt::WA_StyledBackground);
  lessons_ = new LessonList;
  auto* left = new QWidget;
  left->setProperty("pane", "side");
  left->setAttribute(Qt::WA_StyledBackground);
  auto* column = new QVBoxLayout(left);
  column->setContentsMargins(0, 0, 0, 8);
  column->addWidget(lessons_, 1);
  auto* more = new QToolButton;
  more->setObjectName(QStringLiteral("open-lesson-button"));
  more->setProperty("flat", true);
  more->setFocusPolicy(Qt::StrongFocus);
  more->setText(tr("Open a lesson…"));
  connect(more, &QToolButton::clicked, this, &GameWindow::chooseLesson);
  column->addWidget(more, 0, Qt::AlignHCenter);
  auto* splitter = new QSplitter;
  splitter->setHandleWidth(1);
  splitter->addWidget(left);
  splitter->addWidget(new PageScroll(buildMiddle()));
  splitter->addWidget(buildRight());
  splitter->setStretchFactor(0, 0);
  splitter->setStretchFactor(1, 1);
  splitter->setStretchFactor(2, 0);
  splitter->setSizes({kListWidth, kMiddleWidth, kRightWidth});
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(splitter);
}

QWidget* GameWindow::buildMiddle() {
  auto* page = new QWidget;
  page->setProperty("pane", "main");
  page->setAttribute(Qt::WA_StyledBackground);
  title_ = heading({});
  title_->setObjectName(QStringLiteral("lesson-title"));
  machine_ = new QLabel;
  machine_->setProperty("quiet", true);
  auto* head = new QHBoxLayout;
  head->addWidget(title_, 1);
  head->addWidget(machine_);
  intro_ = wordsLabel("intro");
  goal_ = wordsLabel("goal");
  words_ = wordsLabel("words");
  question_ = new QWidget;
  question_->setObjectName(QStringLiteral("question"));
  questionText_ = wordsLabel("question-text");
  questionText_->setProperty("title", true);
  auto* asks = new QVBoxLayout(question_);
  asks->setContentsMargins(0, 0, 0, 0);
  asks->addWidget(questionText_);
  answers_ = new QVBoxLayout;
  answers_->setSpacing(6);
  asks->addLayout(answers_);
  board_ = new GameBoard(appearance_);
  board_->setObjectName(QStringLiteral("board"));
  scroll_ = new QScrollArea;
  scroll_->setWidget(board_);
  scroll_->setWidgetResizable(true);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setFocusPolicy(Qt::NoFocus);
  scroll_->setAccessibleName(tr("Board"));
  board_->setProperty("pane", "main");
  board_->setAttribute(Qt::WA_StyledBackground);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(24, 16, 24, 16);
  column->setSpacing(12);
  column->addLayout(head);
  column->addWidget(intro_);
  column->addWidget(goal_);
  column->addWidget(question_);
  column->addWidget(buildBar());
  column->addWidget(scroll_);
  column->addWidget(words_);
  column->addStretch(1);
  return page;
}

// The buttons get their actions in addActions().
QWidget* GameWindow::buildBar() {
  auto* bar = new QWidget;
  bar->setObjectName(QStringLiteral("gameBar"));
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  statements_ = new QCheckBox(tr("Whole statements"));
  statements_->setObjectName(QStringLiteral("statements"));
  statements_->setToolTip(tr("A number carries out the whole statement of a task, not only its next step (S)"));
  return bar;
}

QWidget* GameWindow::buildRight() {
  auto* page = new QWidget;
  page->setProperty("pane", "side");
  page->setAttribute(Qt::WA_StyledBackground);
  code_ = readOnly(tr("Scenario of the lesson"));
  code_->setObjectName(QStringLiteral("lesson-code"));
  code_->setLineWrapMode(QPlainTextEdit::NoWrap);
  output_ = readOnly(tr("Output"));
  output_->setObjectName(QStringLiteral("lesson-output"));
  output_->setPlaceholderText(tr("What the program prints appears here."));
  facts_ = new QTreeWidget;
  facts_->setObjectName(QStringLiteral("lesson-facts"));
  facts_->setAccessibleName(tr("Variables, locks and queues"));
  facts_->setColumnCount(2);
  facts_->setHeaderHidden(true);
  facts_->setRootIsDecorated(false);
  facts_->setIndentation(8);
  facts_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(8);
  column->addWidget(heading(tr("Variables and locks")));
  column->addWidget(facts_, 2);
  column->addWidget(heading(tr("Output")));
  column->addWidget(output_, 1);
  column->addWidget(heading(tr("Scenario")));
  column->addWidget(code_, 3);
  return page;
}

QAction* GameWindow::add(const char* name, const QString& text, const QList<QKeySequence>& keys,
                         void (GameWindow::*slot)()) {
  auto* action = new QAction(text, this);
  action->setObjectName(QLatin1String(name));
  action->setShortcuts(keys);
  connect(action, &QAction::triggered, this, slot);
  addAction(action);
  return action;
}

void GameWindow::addButton(QAction* action) {
  auto* button = new QToolButton;
  button->setDefaultAction(action);
  addToBar(button, action->objectName());
}

void GameWindow::addToBar(QToolButton* button, const QString& name) {
  button->setObjectName(name + QStringLiteral("-button"));
  button->setProperty("flat", true);
  button->setFocusPolicy(Qt::StrongFocus);
  findChild<QWidget*>(QStringLiteral("gameBar"))->layout()->addWidget(button);
}

void GameWindow::addActions() {
  auto* row = qobject_cast<QHBoxLayout*>(findChild<QWidget*>(QStringLiteral("gameBar"))->layout());
  addButton(add("take-back", tr("Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z), QKeySequence(Qt::Key_Backspace)},
                &GameWindow::takeBack));
  addButton(add("make-again", tr("Redo"),
                {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
                &GameWindow::makeAgain));
  addButton(add("start-over", tr("Start over"), {QKeySequence(Qt::Key_Home)}, &GameWindow::startOver));
  row->addWidget(statements_);
  addButton(add("hint", tr("Hint"), {QKeySequence(Qt::Key_H)}, &GameWindow::showHint));
  addButton(add("show-way", tr("Show me"), {QKeySequence(Qt::Key_W)}, &GameWindow::showWay));
  addButton(add("claim-impossible", tr("It cannot be done"), {QKeySequence(Qt::Key_I)}, &GameWindow::claimImpossible));
  row->addStretch(1);
  QAction* timeline =
      add("game-timeline", tr("Timeline"), {QKeySequence(Qt::CTRL | Qt::Key_T)}, &GameWindow::openAsTimeline);
  timeline->setToolTip(tr("Open the game as a timeline in the main window"));
  addButton(timeline);
  auto* menu = new QMenu(this);
  menu->addAction(add("save-game", tr("Save…"), {QKeySequence(Qt::CTRL | Qt::Key_S)}, &GameWindow::chooseSave));
  menu->addAction(add("load-game", tr("Load…"), {QKeySequence(Qt::CTRL | Qt::Key_O)}, &GameWindow::chooseLoad));
  menu->addAction(add("game-figure", tr("Figure…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, &GameWindow::chooseFigure));
  auto* file = new QToolButton;
  file->setText(tr("Game ▾"));
  file->setAccessibleName(tr("Game: save, load, figure"));
  file->setMenu(menu);
  file->setPopupMode(QToolButton::InstantPopup);
  addToBar(file, QStringLiteral("game-menu"));
}

void GameWindow::addKeys() {
  for (int number = 1; number <= 9; ++number) {
    auto* action = new QAction(tr("Move %1").arg(number), this);
    action->setObjectName(QStringLiteral("make-move-%1").arg(number));
    action->setShortcut(QKeySequence(static_cast<Qt::Key>(Qt::Key_0 + number)));
    connect(action, &QAction::triggered, this, [this, number] { choose(number - 1); });
    addAction(action);
  }
  auto* whole = new QAction(tr("Whole statements"), this);
  whole->setObjectName(QStringLiteral("toggle-statements"));
  whole->setShortcut(QKeySequence(Qt::Key_S));
  connect(whole, &QAction::triggered, statements_, &QCheckBox::toggle);
  addAction(whole);
}

// From the lessons over the bar to the board, then what stands beside it.
void GameWindow::orderTabs() {
  QWidget* last = findChild<QWidget*>(QStringLiteral("open-lesson-button"));
  setTabOrder(lessons_, last);
  for (const char* name : {"take-back-button", "make-again-button", "start-over-button", "statements", "hint-button",
                           "show-way-button", "claim-impossible-button", "game-timeline-button", "game-menu-button"}) {
    auto* next = findChild<QWidget*>(QLatin1String(name));
    setTabOrder(last, next);
    last = next;
  }
  for (QWidget* next : {board_->firstButton(), static_cast<QWidget*>(facts_), static_cast<QWidget*>(output_),
                        static_cast<QWidget*>(code_)}) {
    setTabOrder(last, next);
    last = next;
  }
}

} // namespace switchpoint
