#include <QTest>
#include <QTextBlock>

#include "gui/views/editor/editor_view.h"
#include "gui/waiting.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

class EditorTest : public ::testing::Test {
protected:
  EditorTest() {
    view_.resize(500, 400);
    view_.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&view_));
  }

  CodeEditor& editor() { return view_.editor(); }
  void place(const QString& before) {
    QTextCursor cursor = editor().document()->find(before);
    cursor.setPosition(cursor.selectionStart());
    editor().setTextCursor(cursor);
  }

  Appearance appearance_{ThemeChoice::Light};
  Session session_;
  EditorView view_{{session_, appearance_}};
};

TEST_F(EditorTest, TypingReachesTheSession) {
  ASSERT_TRUE(session_.openText(kSmallScenario));
  EXPECT_EQ(editor().toPlainText(), QString::fromLatin1(kSmallScenario));
  editor().moveCursor(QTextCursor::End);
  QTest::keyClicks(&editor(), "# note");
  EXPECT_TRUE(session_.document().text.endsWith("# note"));
  EXPECT_TRUE(session_.document().edited());
}

TEST_F(EditorTest, AMistakeIsUnderlinedWhereItStands) {
  ASSERT_TRUE(session_.openText(kSmallScenario));
  place("cpu");
  QTest::keyClicks(&editor(), "x");
  ASSERT_TRUE(eventually([&] { return !editor().diagnostics().empty(); }));
  bool underlined = false;
  for (const QTextEdit::ExtraSelection& selection : editor().extraSelections()) {
    if (selection.format.underlineStyle() != QTextCharFormat::WaveUnderline) continue;
    underlined = true;
    EXPECT_EQ(selection.cursor.blockNumber(), 9);
    EXPECT_TRUE(selection.cursor.selectedText().contains("xcpu")) << selection.cursor.selectedText().toStdString();
  }
  EXPECT_TRUE(underlined);
  QTest::keyClick(&editor(), Qt::Key_Backspace);
  EXPECT_TRUE(eventually([&] { return editor().diagnostics().empty(); }));
}

TEST_F(EditorTest, BytesBecomeCharacters) {
  editor().setPlainText(QString::fromUtf8("name = \"größe\" x"));
  Diagnostic diagnostic;
  diagnostic.line = 1;
  diagnostic.column = 18; // ö and ß take two bytes each
  diagnostic.length = 1;
  editor().setDiagnostics({diagnostic});
  const auto selections = editor().extraSelections();
  ASSERT_FALSE(selections.isEmpty());
  EXPECT_EQ(selections.last().cursor.selectedText(), "x");
}

TEST_F(EditorTest, ReturnKeepsTheIndentation) {
  ASSERT_TRUE(session_.openText("steps = [\n  a"));
  editor().moveCursor(QTextCursor::End);
  QTest::keyClick(&editor(), Qt::Key_Return);
  QTest::keyClicks(&editor(), "b");
  QTest::keyClick(&editor(), Qt::Key_Tab);
  EXPECT_EQ(editor().toPlainText(), QStringLiteral("steps = [\n  a\n  b  "));
}

TEST_F(EditorTest, TheSelectedStepsLineIsMarked) {
  ASSERT_TRUE(session_.openText(kSmallScenario));
  Selection selection;
  selection.span.kind = SpanKind::Lane;
  selection.line = 10;
  session_.select(selection);
  bool marked = false;
  for (const QTextEdit::ExtraSelection& each : editor().extraSelections()) {
    if (each.format.boolProperty(QTextFormat::FullWidthSelection)) marked = each.cursor.blockNumber() == 9;
  }
  EXPECT_TRUE(marked);
}

TEST_F(EditorTest, ColoursFollowTheTheme) {
  ASSERT_TRUE(session_.openText(kSmallScenario));
  const auto ink = [&] {
    const QTextBlock block = editor().document()->findBlockByNumber(2); // [vars]
    return block.layout()->formats().isEmpty() ? QColor()
                                               : block.layout()->formats().first().format.foreground().color();
  };
  EXPECT_TRUE(eventually([&] { return ink() == appearance_.theme()[Tint::Keyword]; }));
  appearance_.choose(ThemeChoice::Dark);
  EXPECT_TRUE(eventually([&] { return ink() == appearance_.theme()[Tint::Keyword]; }));
}

} // namespace
} // namespace switchpoint
