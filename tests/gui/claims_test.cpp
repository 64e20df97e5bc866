// The page of claims: what is listed, searched and filtered, what is checked in the background, and the timeline that a
// claim opens; with real keys and clicks.
#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include "gui/session/claim_board.h"
#include "gui/shell/main_window.h"
#include "gui/tables/claim_model.h"
#include "gui/views/claims/claims_view.h"
#include "gui/waiting.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

class ClaimsPage : public ::testing::Test {
protected:
  ClaimsPage() {
    view_.resize(1000, 500);
    view_.show();
    view_.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&view_));
    EXPECT_TRUE(eventually([this] { return table()->model()->rowCount() > 0; }));
  }
  template <typename W>
  W* part(const char* name) {
    return view_.findChild<W*>(QLatin1String(name));
  }
  QTableView* table() { return part<QTableView>("claims-table"); }
  QString page() { return part<QTextBrowser>("page")->toPlainText(); }
  QString state() { return part<QLabel>("state")->text(); }
  bool checked() {
    return eventually([this] { return session_.claims().isChecked(); });
  }
  void search(const QString& words) {
    auto* field = part<QLineEdit>("search");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, words);
  }

  Appearance appearance_{ThemeChoice::Light};
  Session session_;
  ClaimsView view_{{session_, appearance_}};
};

TEST_F(ClaimsPage, NoStatementIsCutBesideTheTimelines) {
  view_.resize(758, 260); // as below the timelines at 1280 x 800
  QCoreApplication::processEvents();
  for (int row = 0; row < table()->model()->rowCount(); ++row) {
    const QModelIndex index = table()->model()->index(row, 0);
    const QRect words = table()->fontMetrics().boundingRect(QRect(0, 0, table()->columnWidth(0) - 6, 1000),
                                                            Qt::TextWordWrap, index.data().toString());
    EXPECT_LE(words.height(), table()->rowHeight(row)) << index.data().toString().toStdString();
  }
}

TEST_F(ClaimsPage, RecordedVerdictsStandThereAtOnceAndAreThenChecked) {
  EXPECT_GE(table()->model()->rowCount(), 40);
  const QModelIndex first = table()->model()->index(0, 1);
  EXPECT_TRUE(first.data(ClaimModel::VerdictRole).isValid());
  ASSERT_TRUE(checked());
  EXPECT_TRUE(table()->model()->index(0, 1).data(ClaimModel::CheckedRole).toBool());
  EXPECT_TRUE(table()->model()->index(0, 1).data(ClaimModel::AgreesRole).toBool());
  EXPECT_TRUE(state().contains("as recorded")) << state().toStdString();
  EXPECT_TRUE(page().contains("Say instead"));
  EXPECT_FALSE(page().contains("not been run"));
}

TEST_F(ClaimsPage, CancelledAndCheckedAgain) {
  auto* button = part<QToolButton>("again");
  ASSERT_TRUE(eventually([&] { return button->isVisible() && session_.claims().isChecking(); }));
  QTest::mouseClick(button, Qt::LeftButton);
  EXPECT_FALSE(session_.claims().isChecking());
  EXPECT_TRUE(state().contains("not checked")) << state().toStdString();
  EXPECT_TRUE(page().contains("not been run"));
  QTest::keyClick(button, Qt::Key_Space);
  ASSERT_TRUE(checked());
  EXPECT_FALSE(button->isVisible());
}

TEST_F(ClaimsPage, SearchFindsWordsInAnyOrderAndReturnGoesToTheFirst) {
  search(QStringLiteral("lock FIXES"));
  ASSERT_GE(table()->model()->rowCount(), 1);
  EXPECT_LT(table()->model()->rowCount(), 10);
  bool found = false;
  for (int row = 0; row < table()->model()->rowCount(); ++row)
    found |= table()->model()->index(row, 0).data(ClaimModel::IdRole) == QStringLiteral("lock-fixes-it");
  EXPECT_TRUE(found);
  QTest::keyClick(part<QLineEdit>("search"), Qt::Key_Return);
  EXPECT_TRUE(table()->hasFocus());
  EXPECT_EQ(table()->currentIndex().row(), 0);
  search(QStringLiteral("no claim says this"));
  EXPECT_EQ(table()->model()->rowCount(), 0);
  EXPECT_FALSE(part<QPushButton>("timeline-of-claim")->isEnabled());
}

TEST_F(ClaimsPage, FilterShowsClaimsWithThatVerdictSomewhere) {
  auto* box = part<QComboBox>("verdict");
  const int all = table()->model()->rowCount();
  box->setFocus();
  while (box->currentData() != static_cast<int>(ClaimVerdict::Judgement) || !box->currentData().isValid()) {
    const int before = box->currentIndex();
    QTest::keyClick(box, Qt::Key_Down);
    ASSERT_NE(box->currentIndex(), before);
  }
  const int judgements = table()->model()->rowCount();
  EXPECT_GT(judgements, 0);
  EXPECT_LT(judgements * 5, all + 1);
  QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
  EXPECT_TRUE(page().contains("no experiment decides this"));
  EXPECT_TRUE(page().contains("Against it"));
}

TEST_F(ClaimsPage, ArrowsReadOneAfterTheOther) {
  table()->setFocus();
  QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
  const QString first = page();
  QTest::keyClick(table(), Qt::Key_Down);
  EXPECT_EQ(table()->currentIndex().row(), 1);
  EXPECT_NE(page(), first);
}

TEST_F(ClaimsPage, ShowTheTimelineOpensTheScenarioUnderTheModels) {
  search(QStringLiteral("executor responsive"));
  ASSERT_GE(table()->model()->rowCount(), 1);
  QTest::keyClick(part<QLineEdit>("search"), Qt::Key_Return);
  QTest::mouseClick(part<QPushButton>("timeline-of-claim"), Qt::LeftButton);
  ASSERT_TRUE(settled(session_));
  EXPECT_EQ(session_.document().example, "claims/ticker-beside-thread");
  ASSERT_EQ(session_.runs().size(), 1u);
  EXPECT_EQ(session_.runs()[0]->trace.provenance.model, "asyncio");
}

TEST_F(ClaimsPage, VerdictsAreReadAloudWithTheirInterpreter) {
  const QModelIndex verdict = table()->model()->index(0, 2);
  EXPECT_EQ(verdict.data(Qt::AccessibleTextRole).toString(), QStringLiteral("3.9: True"));
  EXPECT_EQ(verdict.data().toString(), QStringLiteral("T")) << "a letter, not colour alone";
}

TEST_F(ClaimsPage, SavesAllOfThemAsHtmlAndMarkdown) {
  EXPECT_FALSE(part<QToolButton>("export")->isEnabled()) << "not before they are checked";
  ASSERT_TRUE(checked());
  const QTemporaryDir folder;
  for (const auto& [name, begin] : {std::pair("claims.html", "<!DOCTYPE html>"), std::pair("claims.md", "# Claims")}) {
    ASSERT_TRUE(view_.exportTo(folder.filePath(QLatin1String(name))));
    QFile file(folder.filePath(QLatin1String(name)));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith(begin));
  }
  EXPECT_FALSE(view_.exportTo(folder.filePath(QStringLiteral("nowhere/claims.md"))));
}

TEST(ClaimsInTheWindow, HelpOpensThePageWithRoomAndTheSearchHasTheKeyboard) {
  Appearance appearance{ThemeChoice::Light};
  Session session;
  MainWindow window(session, appearance);
  window.resize(1280, 800);
  window.show();
  window.activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
  auto* action = window.findChild<QAction*>(QStringLiteral("go-to-claims"));
  ASSERT_NE(action, nullptr);
  action->trigger();
  QWidget* view = window.view("claims");
  EXPECT_TRUE(eventually([&] { return view->isVisible() && view->height() > window.height() / 3; }));
  EXPECT_EQ(QApplication::focusWidget(), view->findChild<QWidget*>(QStringLiteral("search")));
}

TEST(ClaimBoard, WaitsUntilSomebodyLooks) {
  ClaimBoard board;
  EXPECT_FALSE(board.isChecking());
  EXPECT_TRUE(board.claims().empty());
  board.want();
  EXPECT_TRUE(board.isChecking());
  ASSERT_TRUE(eventually([&] { return !board.claims().empty(); }));
  EXPECT_TRUE(board.problems().empty());
  board.cancel();
  EXPECT_FALSE(board.isChecking());
  EXPECT_FALSE(board.isChecked());
}

} // namespace
} // namespace switchpoint
