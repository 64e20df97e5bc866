// The size of the window's text: as the desktop's font asks for it, or as chosen, from the next start on.
#include "gui/shell/text_size.h"

#include <QAbstractButton>
#include <QAction>
#include <QLocale>
#include <QTranslator>

#include "base/phrase.h"
#include "gui/guide/interview_dialog.h"
#include "gui/shell/language.h"
#include "gui/shell/main_window.h"
#include "gui/shell/notice_bar.h"
#include "gui/waiting.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

QFont ofPoints(double points) {
  QFont font;
  font.setPointSizeF(points);
  return font;
}

TEST(TextSize, FollowsTheDesktopsFontInSteps) {
  for (const auto& [points, size] : std::vector<std::pair<double, int>>{
           {6, 100}, {9, 100}, {10, 100}, {11, 100}, {12, 125}, {13, 125}, {14, 150}, {16, 150}, {18, 200}, {40, 200}})
    EXPECT_EQ(textSizeFor(ofPoints(points)), size) << points;
  QFont pixels;
  pixels.setPixelSize(20); // 15 points
  EXPECT_EQ(textSizeFor(pixels), 150);
}

TEST(TextSize, IsReadFromWhatIsRemembered) {
  EXPECT_EQ(textSizeOf("system"), 0);
  EXPECT_EQ(textSizeOf("150"), 150);
  EXPECT_EQ(textSizeOf("1000"), 0);
  EXPECT_EQ(textSizeOf(""), 0);
}

// The variable of Qt, as it is once somebody with this choice has started.
class ScaleFactor : public ::testing::Test {
protected:
  void SetUp() override { qunsetenv("QT_SCALE_FACTOR"); }
  void TearDown() override {
    for (const char* name : {"QT_SCALE_FACTOR", "SWITCHPOINT_TEXT_SIZE"}) qunsetenv(name);
  }
  static double factor() { return qEnvironmentVariable("QT_SCALE_FACTOR").toDouble(); }
};

TEST_F(ScaleFactor, IsTheSizeThatWasChosen) {
  const TextSize usual("system");
  EXPECT_FALSE(qEnvironmentVariableIsSet("QT_SCALE_FACTOR"));
  TextSize large("150");
  EXPECT_EQ(factor(), 1.5);
  EXPECT_FALSE(large.asksForAnother(ofPoints(20))) << "what was chosen counts";
}

TEST_F(ScaleFactor, IsMultipliedWithTheOneThatIsThere) {
  qputenv("QT_SCALE_FACTOR", "2");
  const TextSize large("125");
  EXPECT_EQ(factor(), 2.5);
}

TEST_F(ScaleFactor, IsTheDesktopsInTheProcessThatComesNext) {
  TextSize first("system");
  EXPECT_FALSE(first.asksForAnother(ofPoints(10)));
  EXPECT_TRUE(first.asksForAnother(ofPoints(14)));
  TextSize second("system");
  EXPECT_EQ(factor(), 1.5);
  EXPECT_FALSE(second.asksForAnother(ofPoints(14)));
  EXPECT_FALSE(qEnvironmentVariableIsSet("SWITCHPOINT_TEXT_SIZE")) << "not for programs that are started from here";
}

TEST(TextSizeMenu, OffersToRestartWhereTheSessionIsKept) {
  Appearance appearance(ThemeChoice::Light);
  Session session;
  MainWindow window(session, appearance);
  window.findChild<QAction*>("text-125")->trigger();
  EXPECT_TRUE(window.notices().sentence().isEmpty()) << "nobody could bring the window back";
  EXPECT_EQ(Preferences().textSize(), "125");
  int restarts = 0;
  window.setRestart([&] { ++restarts; });
  window.findChild<QAction*>("text-150")->trigger();
  EXPECT_TRUE(window.findChild<QAction*>("text-150")->isChecked());
  EXPECT_TRUE(window.notices().sentence().startsWith("Text size 150 %")) << window.notices().sentence().toStdString();
  ASSERT_TRUE(window.notices().answer("Later"));
  EXPECT_EQ(restarts, 0);
  window.findChild<QAction*>("language-en")->trigger();
  ASSERT_TRUE(window.notices().answer("Restart now"));
  EXPECT_EQ(restarts, 1);
  window.findChild<QAction*>("text-system")->trigger();
  EXPECT_TRUE(window.findChild<QAction*>("text-system")->isChecked());
  EXPECT_FALSE(window.findChild<QAction*>("text-150")->isChecked());
}

// 150 % of 1280 x 800 and 200 % of 1920 x 1080 are what the window has to fit into.
void expectFits(const char* language) {
  SCOPED_TRACE(language);
  installLanguage(language);
  Appearance appearance(ThemeChoice::Light);
  Session session;
  ASSERT_TRUE(session.openAny("first-look"));
  MainWindow window(session, appearance);
  appearance.dress();
  window.makeAllViews();
  window.show();
  ASSERT_TRUE(settled(session));
  for (const QSize room : {QSize(960, 540), QSize(853, 533)}) {
    window.resize(room);
    QCoreApplication::processEvents();
    EXPECT_EQ(window.width(), room.width());
    EXPECT_EQ(window.height(), room.height());
    for (auto* button : window.findChild<QWidget*>("runBar")->findChildren<QAbstractButton*>())
      EXPECT_GE(button->width(), button->sizeHint().width()) << button->text().toStdString();
  }
  window.helpMeChoose();
  window.playScheduler();
  InterviewDialog interview(appearance, &window);
  interview.show();
  QCoreApplication::processEvents();
  int others = 0;
  for (QWidget* widget : QApplication::topLevelWidgets()) {
    if (widget == &window || !widget->isVisible() || widget->parentWidget() != &window) continue;
    ++others;
    const QSize size = widget->size();
    EXPECT_EQ(size.boundedTo(window.size()), size)
        << widget->metaObject()->className() << size.width() << "x" << size.height();
  }
  EXPECT_EQ(others, 3);
  installPhraseTranslator(nullptr);
  for (QTranslator* translator : QCoreApplication::instance()->findChildren<QTranslator*>()) delete translator;
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

TEST(TextSizeWindow, HasRoomOnSmallScreens) {
  const QString before = qApp->styleSheet();
  expectFits("en");
  if (languages().contains("de")) expectFits("de");
  qApp->setStyleSheet(before);
}

} // namespace
} // namespace switchpoint
