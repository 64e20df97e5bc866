#include "gui/session/history.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

#include "gui/shell/main_window.h"
#include "gui/views/editor/editor_view.h"
#include "gui/waiting.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

PictureState pinned(const RowPath& row) {
  PictureState state;
  state.arrangement.pinned = {row};
  return state;
}

TEST(History, EditsOfThePictureAreUndoneByName) {
  Session session;
  History history(session);
  session.stage().edit(pinned("threads/order-2"), "Pin order-2");
  EXPECT_EQ(history.stack().undoText(), "Pin order-2");
  history.stack().undo();
  EXPECT_EQ(session.stage().state(), PictureState());
  history.stack().redo();
  EXPECT_EQ(session.stage().state(), pinned("threads/order-2"));
  EXPECT_EQ(history.stack().count(), 1) << "restoring is no edit";
}

TEST(History, OneGestureIsOneStep) {
  Session session;
  History history(session);
  PictureState state;
  history.beginGesture();
  for (const Time at : {10, 20, 30}) {
    state.markerA = at;
    session.stage().edit(state, "Move mark A");
  }
  EXPECT_EQ(history.stack().count(), 1);
  history.beginGesture();
  state.markerA = 40;
  session.stage().edit(state, "Move mark A");
  EXPECT_EQ(history.stack().count(), 2);
  history.stack().undo();
  EXPECT_EQ(session.stage().state().markerA, 30);
  history.stack().undo();
  EXPECT_FALSE(session.stage().state().markerA);
}

TEST(History, ADragThereAndBackIsNoStep) {
  Session session;
  History history(session);
  session.stage().edit(pinned("a"), "Move");
  session.stage().edit({}, "Move");
  EXPECT_EQ(history.stack().count(), 0);
}

TEST(History, ChoicesOfTheRunBarAreUndone) {
  Session session;
  History history(session);
  ASSERT_TRUE(session.openText(kSmallScenario));
  ASSERT_TRUE(settled(session));
  const Choices before = session.choices();
  session.setSeed(7);
  history.beginGesture();
  session.setModel("serial", true);
  EXPECT_EQ(history.stack().count(), 2);
  history.stack().undo();
  EXPECT_FALSE(session.choices().has("serial"));
  EXPECT_EQ(session.choices().seed, 7u);
  history.stack().undo();
  EXPECT_EQ(session.choices(), before);
  ASSERT_TRUE(settled(session));
  EXPECT_EQ(session.runs().size(), before.models.size()) << "it was run again";
}

TEST(History, ComparedRunsAreUndone) {
  Session session;
  History history(session);
  ASSERT_TRUE(session.openText(kSmallScenario));
  ASSERT_TRUE(settled(session));
  const std::size_t alone = session.runs().size();
  ASSERT_TRUE(session.addVariant({{}, "threads", {}, {}, 9}));
  history.beginGesture();
  ASSERT_TRUE(session.addVariant({{}, "threads", {}, 1, {}}));
  ASSERT_TRUE(settled(session));
  history.beginGesture();
  session.removeRun(alone);
  ASSERT_TRUE(settled(session));
  ASSERT_EQ(session.runs().size(), alone + 1);
  EXPECT_EQ(history.stack().undoText(), "Remove a run");
  history.stack().undo();
  ASSERT_TRUE(settled(session));
  ASSERT_EQ(session.runs().size(), alone + 2);
  EXPECT_EQ(session.runs()[alone]->trace.provenance.seed, 9u) << "in its place";
  history.stack().undo();
  history.stack().undo();
  ASSERT_TRUE(settled(session));
  EXPECT_EQ(session.runs().size(), alone);
  EXPECT_FALSE(history.stack().canUndo());
  history.stack().redo();
  ASSERT_TRUE(settled(session));
  EXPECT_EQ(session.runs().back()->trace.provenance.seed, 9u);
}

TEST(History, AnotherScenarioStartsAnew) {
  Session session;
  History history(session);
  ASSERT_TRUE(session.openAny("first-look"));
  session.stage().edit(pinned("a"), "Pin a");
  ASSERT_TRUE(session.openAny("convoy"));
  EXPECT_EQ(history.stack().count(), 0);
  EXPECT_EQ(session.stage().state(), PictureState());
}

class UndoTest : public ::testing::Test {
protected:
  UndoTest() {
    EXPECT_TRUE(session_.openText(kSmallScenario));
    window_.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&window_));
    EXPECT_TRUE(settled(session_));
    window_.activateWindow();
  }
  QString textOf(const char* id) { return window_.findChild<QAction*>(QLatin1String(id))->text(); }

  Appearance appearance_{ThemeChoice::Light};
  Session session_;
  MainWindow window_{session_, appearance_};
};

TEST_F(UndoTest, TheKeyUndoesWhereOneIs) {
  auto* editor = &qobject_cast<EditorView*>(window_.view("editor"))->editor();
  session_.stage().edit(pinned("threads/worker-1"), "Pin worker-1");
  window_.raise("editor");
  editor->moveCursor(QTextCursor::End);
  QTest::keyClicks(editor, "# x");
  EXPECT_EQ(textOf("undo"), "Undo typing");
  QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
  EXPECT_FALSE(session_.document().edited()) << "typing is taken back";
  EXPECT_EQ(session_.stage().state(), pinned("threads/worker-1")) << "the picture is not";
  window_.raise("timeline");
  EXPECT_EQ(textOf("undo"), "Undo Pin worker-1");
  QTest::keyClick(window_.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(session_.stage().state(), PictureState());
  EXPECT_EQ(textOf("redo"), "Redo Pin worker-1");
  QTest::keyClick(window_.focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(session_.stage().state(), pinned("threads/worker-1"));
}

TEST_F(UndoTest, PanesAreSetAsideAndComeBack) {
  auto* side = window_.findChild<QAction*>("pane-side");
  ASSERT_TRUE(side->isChecked());
  QTest::keyClick(&window_, Qt::Key_B, Qt::ControlModifier);
  EXPECT_FALSE(window_.view("examples")->isVisible());
  EXPECT_FALSE(side->isChecked());
  QTest::keyClick(&window_, Qt::Key_B, Qt::ControlModifier);
  EXPECT_TRUE(window_.view("examples")->isVisible());
  EXPECT_GT(window_.view("examples")->width(), 100);
  const QVariantMap state = window_.panes().state();
  window_.panes().setShown(Pane::Result, false);
  window_.standardPanes();
  EXPECT_TRUE(window_.panes().isShown(Pane::Result));
  window_.panes().restore(state);
  EXPECT_TRUE(window_.panes().isShown(Pane::Side));
}

} // namespace
} // namespace switchpoint
