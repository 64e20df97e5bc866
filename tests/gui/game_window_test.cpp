// "You are the scheduler" as a person uses it: by keys and by mouse, from the question to the verdict, and its files.
#include <set>

#include <QAbstractButton>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "gui/session/preferences.h"
#include "gui/shell/main_window.h"
#include "gui/views/game.h"
#include "gui/waiting.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

class GameWindowTest : public ::testing::Test {
protected:
  GameWindowTest() {
    window_.resize(1400, 860);
    window_.show();
    window_.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window_));
  }

  void open(const char* lesson) { ASSERT_TRUE(window_.open(QString::fromLatin1(lesson))); }
  void press(const char* keys) {
    for (const char* key = keys; *key != '\0'; ++key) QTest::keyClick(&window_, *key);
  }
  QString text(const char* name) const { return window_.findChild<QLabel*>(QLatin1String(name))->text(); }
  const GamePosition& position() const { return window_.game()->position(); }
  std::vector<QToolButton*> moves() const { return window_.findChild<GameBoard*>(QStringLiteral("board"))->buttons(); }
  bool proven() {
    return eventually([this] { return !window_.busy(); });
  }

  Appearance appearance_{ThemeChoice::Light};
  Session session_;
  GameWindow window_{{session_, appearance_}};
};

TEST_F(GameWindowTest, BeginsWithALessonAndItsQuestion) {
  ASSERT_TRUE(window_.lesson().has_value());
  EXPECT_EQ(window_.lesson()->id, "take-turns");
  EXPECT_TRUE(window_.findChild<QWidget*>(QStringLiteral("question"))->isVisible());
  ASSERT_EQ(moves().size(), 2u);
  EXPECT_FALSE(moves().front()->isEnabled()) << "predict first";
  press("2");
  EXPECT_FALSE(window_.findChild<QWidget*>(QStringLiteral("question"))->isVisible());
  EXPECT_TRUE(moves().front()->isEnabled());
  EXPECT_TRUE(text("words").contains("Yes, it depends on the scheduler"));
  EXPECT_FALSE(window_.game()->canUndo()) << "an answer is no move";
}

TEST_F(GameWindowTest, NumbersMakeMovesAndTheGoalIsRemembered) {
  open("lost-update");
  press("2"); // the answer
  press("122");
  EXPECT_EQ(position().played.size(), 4u) << "main's start and three moves";
  EXPECT_TRUE(text("goal").contains("Lose an update"));
  press("1");
  EXPECT_EQ(position().end, GameEnd::Reached);
  ASSERT_TRUE(proven());
  EXPECT_TRUE(text("words").contains("Your answer was right."));
  EXPECT_TRUE(text("goal").startsWith(QStringLiteral("✓")));
  EXPECT_TRUE(Preferences().solvedLessons().contains("lost-update"));
  auto* list = window_.findChild<LessonList*>(QStringLiteral("lessons"));
  EXPECT_TRUE(list->item(2)->text().startsWith(QStringLiteral("✓")));
}

TEST_F(GameWindowTest, AWrongAnswerIsSaidAndCorrected) {
  open("lost-update");
  press("1122");
  press("1");
  ASSERT_TRUE(proven());
  EXPECT_TRUE(text("words").contains("Your answer was not right."));
  EXPECT_TRUE(text("words").contains("1 or 2"));
}

TEST_F(GameWindowTest, MovesAreClickedAndTakenBack) {
  open("opposite-locks");
  QTest::mouseClick(window_.findChild<QAbstractButton*>(QStringLiteral("play-first")), Qt::LeftButton);
  QTest::mouseClick(moves()[0], Qt::LeftButton);
  EXPECT_EQ(moves()[0]->accessibleName(), "1: ann takes right, bob must wait for right");
  QTest::keyClick(&window_, Qt::Key_Backspace);
  EXPECT_FALSE(window_.game()->canUndo());
  QTest::keyClick(&window_, Qt::Key_Y, Qt::ControlModifier);
  EXPECT_TRUE(window_.game()->canUndo());
  QTest::mouseClick(moves()[1], Qt::LeftButton);
  EXPECT_EQ(position().end, GameEnd::Reached);
  auto* facts = window_.findChild<QTreeWidget*>(QStringLiteral("lesson-facts"));
  EXPECT_EQ(facts->topLevelItem(0)->text(1), "ann has it; bob waits");
  QTest::keyClick(&window_, Qt::Key_Z, Qt::ControlModifier);
  QTest::keyClick(&window_, Qt::Key_Z, Qt::ControlModifier);
  EXPECT_FALSE(window_.game()->canUndo());
  press("12");
  QTest::keyClick(&window_, Qt::Key_Home);
  EXPECT_FALSE(window_.game()->canUndo());
}

TEST_F(GameWindowTest, AWholeStatementIsOneMove) {
  open("two-each");
  press("1"); // the answer
  press("s");
  press("1");
  EXPECT_EQ(position().moment->memory().front().value, 1);
  QTest::keyClick(&window_, Qt::Key_Backspace);
  EXPECT_TRUE(position().moment->memory().empty());
}

TEST_F(GameWindowTest, HintsComeOneAfterTheOther) {
  open("lost-update");
  press("1");
  press("h");
  EXPECT_TRUE(text("words").contains("What if both read before either writes?"));
  press("hh");
  EXPECT_TRUE(text("words").contains("no more hints"));
}

TEST_F(GameWindowTest, ShowMePlaysTheShortestWay) {
  open("dining-philosophers");
  press("2");
  press("w");
  ASSERT_TRUE(proven());
  EXPECT_EQ(position().end, GameEnd::Reached);
  EXPECT_TRUE(text("words").contains("shortest way"));
  EXPECT_FALSE(Preferences().solvedLessons().contains("dining-philosophers")) << "shown is not solved";
}

TEST_F(GameWindowTest, ImpossibleIsProven) {
  open("with-a-lock");
  press("2");
  press("i");
  ASSERT_TRUE(proven());
  EXPECT_TRUE(text("words").contains("none leads to the goal"));
  EXPECT_TRUE(Preferences().solvedLessons().contains("with-a-lock"));
  open("lost-update");
  press("2");
  press("i");
  ASSERT_TRUE(proven());
  EXPECT_TRUE(text("words").contains("It can be done"));
}

TEST_F(GameWindowTest, GamesAreSavedLoadedAndDrawn) {
  QTemporaryDir folder;
  open("two-each");
  press("1");
  press("112");
  const auto before = position().played.size();
  ASSERT_TRUE(window_.saveGame(folder.filePath("game.json")));
  open("two-each");
  ASSERT_TRUE(window_.loadGame(folder.filePath("game.json")));
  EXPECT_EQ(position().played.size(), before);
  ASSERT_TRUE(window_.saveFigure(folder.filePath("game.svg")));
  QFile figure(folder.filePath("game.svg"));
  ASSERT_TRUE(figure.open(QIODevice::ReadOnly));
  EXPECT_TRUE(figure.readAll().contains("adder-2"));
  open("take-turns");
  ASSERT_TRUE(window_.loadGame(folder.filePath("game.json")));
  EXPECT_EQ(window_.lesson()->id, "two-each") << "it brings its lesson along";
  QFile bad(folder.filePath("bad.json"));
  ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
  bad.write("[{\"task\": \"nobody\"}]");
  bad.close();
  EXPECT_FALSE(window_.loadGame(bad.fileName()));
  EXPECT_TRUE(text("words").contains("cannot go on there"));
  EXPECT_FALSE(window_.loadGame(folder.filePath("nothing.json")));
}

TEST_F(GameWindowTest, TheGameOpensAsATimeline) {
  open("opposite-locks");
  press("2");
  press("12");
  QTest::keyClick(&window_, Qt::Key_T, Qt::ControlModifier);
  ASSERT_TRUE(settled(session_));
  ASSERT_EQ(session_.runs().size(), 1u);
  EXPECT_EQ(session_.runs().front()->trace.outcome.end, EndKind::Deadlock);
  EXPECT_EQ(session_.document().kind, DocumentKind::Trace);
}

TEST_F(GameWindowTest, MistakesOfALessonAreShown) {
  QTemporaryDir folder;
  QFile file(folder.filePath("bad.toml"));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("title = \"t\"\ngrade = 7\n");
  file.close();
  EXPECT_FALSE(window_.open(file.fileName()));
  EXPECT_TRUE(text("words").contains("bad.toml:2:9"));
  EXPECT_EQ(window_.game(), nullptr);
  press("1hwi"); // nothing to do
  QTest::keyClick(&window_, Qt::Key_Backspace);
  open("lost-update");
  EXPECT_EQ(text("lesson-title"), "Lose an update");
}

TEST_F(GameWindowTest, EverythingHasANameAndTabComesEverywhere) {
  open("lost-update");
  press("2");
  std::set<const QWidget*> stops;
  for (const QWidget* widget : window_.findChildren<QWidget*>()) {
    const bool stop = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() &&
                      widget->isEnabled() && widget->focusProxy() == nullptr;
    if (!stop) continue;
    stops.insert(widget);
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const bool named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
    EXPECT_TRUE(named) << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
  }
  window_.findChild<LessonList*>(QStringLiteral("lessons"))->setFocus();
  const std::size_t presses = 2 * stops.size() + 10;
  for (std::size_t i = 0; i < presses; ++i) {
    stops.erase(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  }
  for (const QWidget* left : stops) ADD_FAILURE() << "Tab never comes to " << left->objectName().toStdString();
}

TEST(GameAction, OpensTheGameInAWindowOfItsOwn) {
  Appearance appearance(ThemeChoice::Dark);
  Session session;
  MainWindow window(session, appearance);
  window.show();
  auto* action = window.findChild<QAction*>(QStringLiteral("game"));
  ASSERT_NE(action, nullptr);
  action->trigger();
  auto* game = window.findChild<GameWindow*>();
  ASSERT_NE(game, nullptr);
  EXPECT_TRUE(game->isVisible());
  EXPECT_TRUE(game->isWindow());
}

} // namespace
} // namespace switchpoint
