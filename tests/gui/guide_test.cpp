// The wizard "Help me choose", driven by keys and clicks; its pages in light and dark.
#include <string_view>

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>

#include "gui/guide/guide_wizard.h"
#include "gui/guide/interview_dialog.h"
#include "gui/guide/question_page.h"
#include "gui/shell/main_window.h"
#include "gui/waiting.h"
#include "guide/report.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

Guide shipped() {
  return *loadGuide();
}

class GuideWizardTest : public ::testing::Test {
protected:
  GuideWizardTest() {
    appearance_.dress();
    wizard_.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&wizard_));
  }

  template <typename W>
  W& on(const char* name) {
    W* widget = wizard_.currentPage()->findChild<W*>(QLatin1String(name));
    EXPECT_NE(widget, nullptr) << name;
    return *widget;
  }
  QString page() { return wizard_.currentPage()->objectName(); }
  void press(QWizard::WizardButton which) { QTest::mouseClick(wizard_.button(which), Qt::LeftButton); }
  void choose(const char* id) {
    auto& button = on<QRadioButton>(id);
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
  }
  void answer(const std::string& words) {
    Answers answers = wizard_.talk().answers();
    EXPECT_FALSE(addAnswer(wizard_.talk().guide(), words, answers));
    wizard_.talk().setAnswers(answers);
  }
  bool showResult() {
    wizard_.goTo(kResultPage);
    return eventually([this] { return wizard_.result().isComplete(); });
  }
  void showScraper() {
    for (const char* words : {"work=io", "concurrency=60", "cpu_ms=1", "wait_ms=50", "libraries=async", "python=3.13"})
      answer(words);
    ASSERT_TRUE(showResult());
  }

  Appearance appearance_{ThemeChoice::Light};
  GuideWizard wizard_{shipped(), appearance_};
};

TEST(GuideWizardLooks, WhatCanBeChosenIsSeenInTheDark) {
  Appearance appearance(ThemeChoice::Dark);
  appearance.dress();
  GuideWizard wizard(shipped(), appearance);
  wizard.show();
  const auto* radio = wizard.currentPage()->findChild<QRadioButton*>();
  ASSERT_NE(radio, nullptr);
  const QImage picture = const_cast<QRadioButton*>(radio)->grab().toImage();
  const int ground = picture.pixelColor(picture.width() - 4, picture.height() / 2).lightness();
  int furthest = 0;
  for (int x = 3; x < 16; ++x) {
    furthest = std::max(furthest, std::abs(picture.pixelColor(x, picture.height() / 2).lightness() - ground));
  }
  EXPECT_GT(furthest, 60) << "the circle before the words";
  qApp->setStyleSheet(QString());
}

TEST_F(GuideWizardTest, KeysAnswerAndLeadOn) {
  EXPECT_EQ(page(), "question-app");
  choose("service");
  QTest::keyClick(&wizard_, Qt::Key_Return);
  EXPECT_EQ(page(), "question-work");
  choose("io");
  press(QWizard::NextButton);
  EXPECT_EQ(page(), "question-concurrency");
  auto& number = on<QDoubleSpinBox>("");
  number.setFocus();
  number.selectAll();
  QTest::keyClicks(&number, "300");
  press(QWizard::NextButton);
  EXPECT_EQ(page(), "question-units");
  EXPECT_EQ(wizard_.talk().answers(), (Answers{{"app", "service"}, {"work", "io"}, {"concurrency", "300"}}));
  press(QWizard::BackButton);
  EXPECT_EQ(page(), "question-concurrency");
  EXPECT_EQ(on<QDoubleSpinBox>("").value(), 300);
}

TEST_F(GuideWizardTest, NotSureTakesAnAnswerBack) {
  choose("service");
  EXPECT_TRUE(wizard_.talk().answers().contains("app"));
  choose("unsure");
  EXPECT_TRUE(wizard_.talk().answers().empty());
  EXPECT_TRUE(on<QRadioButton>("unsure").text().contains("a script or a batch job"));
}

TEST_F(GuideWizardTest, TheSliderAnswersWithATypicalExample) {
  wizard_.goTo(1);
  ASSERT_EQ(page(), "question-work");
  auto& slider = on<QSlider>("");
  slider.setFocus();
  for (int i = 0; i < slider.maximum(); ++i) QTest::keyClick(&slider, Qt::Key_Right);
  EXPECT_EQ(wizard_.talk().answers().at("work"), "cpu");
  EXPECT_EQ(wizard_.talk().answers().at("cpu_ms"), "1000");
  EXPECT_TRUE(on<QRadioButton>("cpu").isChecked());
  EXPECT_TRUE(slider.accessibleDescription().contains("simulation"));
}

TEST_F(GuideWizardTest, QuestionsThatDoNotAriseAreLeftOut) {
  choose("gui");
  QStringList seen;
  for (int i = 0; i < 40 && page() != "review"; ++i) {
    seen.append(page());
    press(QWizard::NextButton);
  }
  EXPECT_EQ(page(), "review");
  EXPECT_FALSE(seen.contains("question-framework"));
  EXPECT_TRUE(seen.contains("question-python"));
}

TEST_F(GuideWizardTest, ARowOfTheReviewLeadsBack) {
  press(QWizard::CustomButton3);
  ASSERT_EQ(page(), "review");
  QTableWidget& table = wizard_.review().table();
  ASSERT_GT(table.rowCount(), 10);
  EXPECT_TRUE(table.item(0, 1)->text().startsWith("not sure"));
  table.setCurrentCell(3, 0);
  table.setFocus();
  QTest::keyClick(&table, Qt::Key_Return);
  EXPECT_EQ(page(), "question-units");
  press(QWizard::CustomButton3);
  EXPECT_EQ(page(), "review");
}

TEST_F(GuideWizardTest, TheResultIsTheDocumentOfTheTerminal) {
  showScraper();
  const Advice advice = advise(shipped(), wizard_.talk().answers());
  const GuideResult& result = wizard_.result().result();
  EXPECT_EQ(wizard_.result().findChild<QTextBrowser*>()->verticalScrollBar()->value(), 0) << "read from its beginning";
  EXPECT_EQ(result.advice.recommendation, "asyncio");
  EXPECT_EQ(markdownText(result.document), markdownText(*adviceDocument(shipped(), advice, result.code)));
  const auto* text = wizard_.result().findChild<QTextBrowser*>();
  EXPECT_TRUE(text->toPlainText().contains("Recommendation: asyncio"));
  EXPECT_TRUE(text->toPlainText().contains("The rule of thumb"));
}

TEST_F(GuideWizardTest, AChangedNumberMovesTheResult) {
  showScraper();
  EvidencePanel& evidence = wizard_.result().evidence();
  wizard_.result().tabs().setCurrentWidget(&evidence);
  evidence.parameter().setCurrentIndex(evidence.parameter().findData("cpu_ms"));
  const Time before = wizard_.result().result().advice.evidence.ranking.front().elapsed;
  evidence.value().setFocus();
  evidence.value().selectAll();
  QTest::keyClicks(&evidence.value(), "40");
  QTest::keyClick(&evidence.value(), Qt::Key_Tab);
  ASSERT_TRUE(eventually([&] { return wizard_.result().result().advice.answers.at("cpu_ms") == "40"; }));
  EXPECT_NE(wizard_.result().result().advice.evidence.ranking.front().elapsed, before);
}

TEST_F(GuideWizardTest, CodeIsCopied) {
  showScraper();
  wizard_.result().tabs().setCurrentIndex(3);
  QTest::mouseClick(&on<QPushButton>("copy-code"), Qt::LeftButton);
  EXPECT_TRUE(QGuiApplication::clipboard()->text().contains("TaskGroup"));
}

TEST_F(GuideWizardTest, AnswersAreSavedAndOpened) {
  const QTemporaryDir folder;
  answer("work=cpu");
  answer("cores=8");
  const Answers answers = wizard_.talk().answers();
  ASSERT_TRUE(wizard_.saveAnswers(folder.filePath("answers.toml")));
  wizard_.talk().setAnswers({});
  ASSERT_TRUE(wizard_.openAnswers(folder.filePath("answers.toml")));
  EXPECT_EQ(wizard_.talk().answers(), answers);
  EXPECT_EQ(page(), "review");
}

TEST_F(GuideWizardTest, ReportsAreSavedInThreeForms) {
  showScraper();
  const QTemporaryDir folder;
  for (const char* name : {"report.md", "report.html", "report.pdf"}) {
    ASSERT_TRUE(wizard_.result().saveReport(folder.filePath(name))) << name;
    EXPECT_GT(QFileInfo(folder.filePath(name)).size(), 4000) << name;
  }
  EXPECT_TRUE(QFile::exists(folder.filePath("report-ranking.svg")));
  QFile pdf(folder.filePath("report.pdf"));
  ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
  EXPECT_TRUE(pdf.readAll().startsWith("%PDF"));
  EXPECT_FALSE(wizard_.result().saveReport(folder.filePath("report.doc")));
}

TEST_F(GuideWizardTest, EveryControlHasANameForScreenReaders) {
  const auto check = [this] {
    for (QWidget* widget : wizard_.currentPage()->findChildren<QWidget*>()) {
      if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QLineEdit")) continue;
      if (widget->metaObject()->className() == std::string_view("QWidget")) continue; // viewports
      if (widget->inherits("QTabBar") || widget->inherits("QTabWidget")) continue;
      QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
      ASSERT_NE(interface, nullptr);
      EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty())
          << page().toStdString() << ' ' << widget->metaObject()->className();
    }
  };
  for (int i = 0; i < 40 && page() != "review"; ++i) {
    check();
    press(QWizard::NextButton);
  }
  check();
  showScraper();
  for (int i = 0; i < wizard_.result().tabs().count(); ++i) {
    wizard_.result().tabs().setCurrentIndex(i);
    check();
  }
}

TEST(GuideInWindow, OpensFromTheMenuAndItsTimelineInTheWindow) {
  Appearance appearance{ThemeChoice::Light};
  Session session;
  ASSERT_TRUE(session.openText(kSmallScenario));
  MainWindow window(session, appearance);
  window.show();
  ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
  ASSERT_NE(window.menuBar()->cornerWidget(), nullptr);
  window.findChild<QAction*>("help-me-choose")->trigger();
  auto* wizard = window.findChild<GuideWizard*>();
  ASSERT_NE(wizard, nullptr);
  EXPECT_TRUE(wizard->isVisible());
  wizard->talk().setAnswers({{"work", "io"}, {"concurrency", "5"}});
  wizard->goTo(kResultPage);
  ASSERT_TRUE(eventually([&] { return wizard->result().isComplete(); }));
  wizard->result().tabs().setCurrentIndex(1);
  QTest::mouseClick(wizard->result().findChild<QPushButton*>("open-timeline"), Qt::LeftButton);
  ASSERT_TRUE(settled(session));
  EXPECT_TRUE(session.document().text.contains("The case of the decision guide"));
  ASSERT_FALSE(session.runs().empty());
}

TEST(GuideReportFile, TheProgramWritesItWithoutAWindow) {
  const QTemporaryDir folder;
  QFile answers(folder.filePath("answers.toml"));
  ASSERT_TRUE(answers.open(QIODevice::WriteOnly));
  answers.write("work = \"io\"\nconcurrency = 5\n");
  answers.close();
  QProcess program;
  program.start(SWITCHPOINT_BINARY_DIR "/bin/switchpoint-gui",
                {"--guide", answers.fileName(), "-o", folder.filePath("report.pdf")});
  ASSERT_TRUE(program.waitForFinished(120'000));
  EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
  EXPECT_GT(QFileInfo(folder.filePath("report.pdf")).size(), 10'000);
}

// Written where SWITCHPOINT_PICTURES says, to be looked at.
void keep(const QPixmap& picture, const QString& name) {
  const QString folder = qEnvironmentVariable("SWITCHPOINT_PICTURES");
  if (!folder.isEmpty()) picture.save(QDir(folder).filePath(name + ".png"));
}

class GuidePictures : public ::testing::TestWithParam<ThemeChoice> {};

TEST_P(GuidePictures, EveryPageIsPaintedInItsTheme) {
  Appearance appearance(GetParam());
  appearance.dress();
  GuideWizard wizard(shipped(), appearance);
  wizard.show();
  ASSERT_TRUE(QTest::qWaitForWindowExposed(&wizard));
  const QString theme = QLatin1String(wordOf(GetParam()));
  const auto picture = [&](const QString& name) {
    QCoreApplication::processEvents();
    const QImage image = wizard.grab().toImage();
    keep(QPixmap::fromImage(image), "guide-" + name + "-" + theme);
    EXPECT_EQ(image.pixelColor(3, 3), appearance.theme()[Tint::Panel]) << name.toStdString();
  };
  picture("first");
  wizard.goTo(1);
  picture("slider");
  wizard.goTo(2);
  picture("number");
  wizard.goTo(kReviewPage);
  picture("review");
  wizard.talk().setAnswers({{"work", "mixed"}, {"concurrency", "40"}, {"cpu_ms", "60"}, {"payload_kib", "100"}});
  wizard.goTo(kResultPage);
  ASSERT_TRUE(eventually([&] { return wizard.result().isComplete(); }));
  for (int i = 0; i < wizard.result().tabs().count(); ++i) {
    wizard.result().tabs().setCurrentIndex(i);
    picture("result-" + QString::number(i));
  }
}

TEST_P(GuidePictures, TheInterviewAnswerStandsBesideItsTimelines) {
  Appearance appearance(GetParam());
  appearance.dress();
  InterviewDialog dialog(appearance);
  dialog.show();
  ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
  const auto labels = dialog.findChildren<QLabel*>();
  const bool drawn = std::any_of(labels.begin(), labels.end(), [](QLabel* l) { return !l->pixmap().isNull(); });
  EXPECT_TRUE(drawn);
  keep(dialog.grab(), "interview-" + QString(QLatin1String(wordOf(GetParam()))));
}

INSTANTIATE_TEST_SUITE_P(Themes, GuidePictures, ::testing::Values(ThemeChoice::Light, ThemeChoice::Dark),
                         [](const auto& one) {
                           return std::string(one.param == ThemeChoice::Light ? "Light" : "Dark");
                         });

} // namespace
} // namespace switchpoint
