#include "gui/shell/palette.h"

#include <set>

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "gui/shell/fuzzy.h"
#include "gui/shell/main_window.h"
#include "gui/waiting.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

TEST(Fuzzy, LettersInOrderAreFound) {
  EXPECT_TRUE(fuzzyMatch(u"zis", u"Zoom in to selection"));
  EXPECT_FALSE(fuzzyMatch(u"siz", u"Zoom in"));
  EXPECT_TRUE(fuzzyMatch(u"", u"anything"));
  EXPECT_TRUE(fuzzyMatch(u"theme dark", u"Dark theme")) << "words in any order";
  EXPECT_EQ(fuzzyMatch(u"sa", u"Save as…")->positions, (std::vector<qsizetype>{0, 1}));
}

TEST(Fuzzy, BeginningsOfWordsCountMore) {
  const auto score = [](QStringView pattern, QStringView text) { return fuzzyMatch(pattern, text)->score; };
  EXPECT_GT(score(u"sa", u"Save as…"), score(u"sa", u"Dismiss all"));
  EXPECT_GT(score(u"rns", u"Run with the next seed"), score(u"rns", u"brains"));
  EXPECT_GT(score(u"dark", u"Dark theme"), score(u"dark", u"D a r k"));
}

class PaletteTest : public ::testing::Test {
protected:
  PaletteTest() {
    EXPECT_TRUE(session_.openText(kSmallScenario));
    window_.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&window_));
    window_.makeAllViews();
    EXPECT_TRUE(settled(session_));
  }

  void choose(const QString& text) {
    window_.showPalette();
    QTest::keyClicks(&palette().line(), text);
    QTest::keyClick(&palette().line(), Qt::Key_Return);
    QCoreApplication::processEvents();
  }
  CommandPalette& palette() { return window_.palette(); }
  QString current() { return palette().list().currentIndex().data().toString(); }

  Appearance appearance_{ThemeChoice::Light};
  Session session_;
  MainWindow window_{session_, appearance_};
};

TEST_F(PaletteTest, ItsKeyOpensItAndEscapeGivesTheKeyboardBack) {
  QWidget* before = window_.focusWidget();
  QTest::keyClick(&window_, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
  ASSERT_TRUE(palette().isVisible());
  EXPECT_EQ(window_.focusWidget(), &palette().line());
  QTest::keyClick(&palette().line(), Qt::Key_Escape);
  EXPECT_FALSE(palette().isVisible());
  EXPECT_EQ(window_.focusWidget(), before);
}

TEST_F(PaletteTest, AFewLettersRunACommand) {
  choose("drk thm");
  EXPECT_FALSE(palette().isVisible());
  EXPECT_TRUE(appearance_.theme().dark());
  window_.showPalette();
  EXPECT_EQ(current(), "Dark theme") << "the latest comes first";
  QTest::keyClick(&palette().line(), Qt::Key_Down);
  EXPECT_NE(current(), "Dark theme");
  QTest::keyClick(&palette().line(), Qt::Key_Up);
  EXPECT_EQ(current(), "Dark theme");
}

TEST_F(PaletteTest, WhatCannotBeUsedSaysWhy) {
  window_.showPalette();
  QTest::keyClicks(&palette().line(), "cancel");
  const QModelIndex index = palette().list().currentIndex();
  EXPECT_EQ(index.data().toString(), "Cancel");
  EXPECT_EQ(index.data(PaletteModel::ReasonRole).toString(), "nothing is running");
  QTest::keyClick(&palette().line(), Qt::Key_Return);
  EXPECT_TRUE(palette().isVisible()) << "it stays, with its reason";
}

TEST_F(PaletteTest, WordsThatFitNothingAreAnswered) {
  window_.showPalette();
  QTest::keyClicks(&palette().line(), "qqqq");
  EXPECT_FALSE(palette().list().isVisible());
  QTest::keyClick(&palette().line(), Qt::Key_Return);
  EXPECT_TRUE(palette().isVisible());
}

TEST_F(PaletteTest, EveryActionHasANameAndAKeyThatNoOtherHas) {
  std::set<QString> ids;
  std::map<QString, QString> keys;
  for (const Command& command : window_.commands()) {
    const std::string text = command.action->text().toStdString();
    EXPECT_FALSE(command.action->text().isEmpty()) << command.action->objectName().toStdString();
    EXPECT_TRUE(ids.insert(command.action->objectName()).second) << text << ": two of one name";
    for (const QKeySequence& key : command.action->shortcuts()) {
      EXPECT_TRUE(keys.emplace(key.toString(), command.action->text()).second)
          << text << " and " << keys[key.toString()].toStdString() << ": " << key.toString().toStdString();
    }
  }
  for (QAction* action : window_.findChildren<QAction*>()) {
    if (action->property("menu").isValid() && !action->isSeparator()) {
      EXPECT_TRUE(ids.contains(action->objectName())) << action->text().toStdString() << " is in no menu";
    }
  }
}

// Closes whatever asks for something, so that an action comes back.
class Closer : public QTimer {
public:
  explicit Closer(QObject* parent) : QTimer(parent) {
    callOnTimeout([] {
      if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) dialog->reject();
      if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
    });
    start(5);
  }
};

void runEachCommand(MainWindow& window, const Session& session) {
  const Closer closer(&window);
  QStringList ids;
  for (const Command& command : window.commands()) ids.append(command.action->objectName());
  ASSERT_GT(ids.size(), 25);
  for (const QString& id : ids) {
    if (id == "quit") continue; // last of all, below
    SCOPED_TRACE(id.toStdString());
    window.showPalette();
    auto* model = qobject_cast<PaletteModel*>(window.palette().list().model());
    for (int row = 0; row < model->rowCount(); ++row) {
      if (model->action(model->index(row, 0))->objectName() == id)
        window.palette().list().setCurrentIndex(model->index(row, 0));
    }
    QTest::keyClick(&window.palette().line(), Qt::Key_Return);
    QCoreApplication::processEvents();
    window.palette().dismiss();
  }
  EXPECT_TRUE(settled(session));
  EXPECT_FALSE(window.grab().isNull());
  window.quit();
  EXPECT_FALSE(window.isVisible());
}

TEST_F(PaletteTest, EveryCommandRunsOnceInTheLight) {
  runEachCommand(window_, session_);
}

TEST_F(PaletteTest, EveryCommandRunsOnceInTheDark) {
  window_.themeDark();
  runEachCommand(window_, session_);
}

TEST_F(PaletteTest, TheManualsPageOfKeysIsThatOfTheProgram) {
  const QString page = keysMarkdown(window_.keys());
  QFile file(QStringLiteral(SWITCHPOINT_SOURCE_DIR "/resources/manual/keys.md"));
  if (qEnvironmentVariableIsSet("SWITCHPOINT_REFRESH")) {
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(page.toUtf8());
    return;
  }
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_EQ(QString::fromUtf8(file.readAll()).toStdString(), page.toStdString())
      << "actions or keys have changed. Look at the difference, then write the page anew:\n"
         "  SWITCHPOINT_REFRESH=1 build/dev/bin/tests/test_gui --gtest_filter=PaletteTest.TheManuals*";
}

} // namespace
} // namespace switchpoint
