// The wizard "Help me choose", driven by keys and clicks.
#include <string_view>

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>

#include "gui/guide/guide_wizard.h"
#include "gui/guide/question_page.h"
#include "gui/shell/language.h"
#include "gui/shell/main_window.h"
#include "gui/waiting.h"
#include "guide/report.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

Guide shippedGuide() {
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
  GuideWizard wizard_{shippedGuide(), appearance_};
};

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

TEST_F(GuideWizardTest, KeysGoOnFromWhatIsAnswered) {
  const auto focused = [this] { return wizard_.focusWidget()->objectName(); };
  EXPECT_EQ(focused(), "unsure") << "nothing is answered yet";
  choose("service");
  QTest::keyClick(wizard_.focusWidget(), Qt::Key_Return);
  ASSERT_EQ(page(), "question-work");
  EXPECT_EQ(focused(), "unsure") << "not the slider, which would answer";
  QTest::keyClick(wizard_.focusWidget(), Qt::Key_Up);
  EXPECT_EQ(wizard_.talk().answers().at("work"), "mixed") << "the one above \"not sure\"";
  press(QWizard::BackButton);
  ASSERT_EQ(page(), "question-app");
  EXPECT_EQ(focused(), "service");
  QTest::keyClick(wizard_.focusWidget(), Qt::Key_Down);
  EXPECT_EQ(wizard_.talk().answers().at("app"), "gui");
  press(QWizard::NextButton);
  EXPECT_EQ(focused(), "mixed");
}

TEST_F(GuideWizardTest, ANumberIsTypedOverTheOneThatStandsThere) {
  wizard_.goTo(2);
  ASSERT_EQ(page(), "question-concurrency");
  ASSERT_TRUE(wizard_.focusWidget()->inherits("QDoubleSpinBox"));
  QTest::keyClicks(wizard_.focusWidget(), "64");
  QTest::keyClick(wizard_.focusWidget(), Qt::Key_Tab);
  EXPECT_EQ(wizard_.talk().answers().at("concurrency"), "64");
}

TEST_F(GuideWizardTest, PagesAreReachedByName) {
  EXPECT_FALSE(wizard_.goToPage("payload_kind")) << "waiting work takes nothing along";
  EXPECT_FALSE(wizard_.goToPage("nothing"));
  EXPECT_TRUE(wizard_.goToPage("cores"));
  EXPECT_EQ(page(), "question-cores");
  EXPECT_TRUE(wizard_.goToPage("work"));
  EXPECT_EQ(page(), "question-work");
  EXPECT_TRUE(wizard_.goToPage("review"));
  EXPECT_EQ(page(), "review");
  EXPECT_TRUE(wizard_.goToPage("comparison"));
  EXPECT_EQ(page(), "result");
  EXPECT_EQ(wizard_.result().tabs().currentIndex(), 2);
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
  const Advice advice = advise(shippedGuide(), wizard_.talk().answers());
  const GuideResult& result = wizard_.result().result();
  EXPECT_EQ(wizard_.result().findChild<QTextBrowser*>()->verticalScrollBar()->value(), 0) << "read from its beginning";
  EXPECT_EQ(result.advice.recommendation, "asyncio");
  EXPECT_EQ(markdownText(result.document), markdownText(*adviceDocument(shippedGuide(), advice, result.code)));
  const auto* text = wizard_.result().findChild<QTextBrowser*>();
  EXPECT_TRUE(text->toPlainText().contains("Recommendation: asyncio"));
  EXPECT_TRUE(text->toPlainText().contains("The rule of thumb"));
}

// What the terminal writes for the same answers, byte for byte.
TEST_F(GuideWizardTest, SavedReportsAreThoseOfTheTerminal) {
  showScraper();
  const QTemporaryDir window, terminal;
  ASSERT_TRUE(wizard_.saveAnswers(window.filePath("answers.toml")));
  for (const char* name : {"report.md", "report.html"}) {
    ASSERT_TRUE(wizard_.result().saveReport(window.filePath(name)));
    QProcess program;
    program.start(SWITCHPOINT_BINARY_DIR "/bin/switchpoint",
                  {"guide", "--answers", window.filePath("answers.toml"), "--save", terminal.filePath(name), "--code"});
    ASSERT_TRUE(program.waitForFinished(120'000));
    ASSERT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
    EXPECT_EQ(program.readAllStandardOutput().toStdString(), wizard_.result().result().code);
  }
  const auto bytes = [](const QTemporaryDir& folder, const QString& name) {
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll().toStdString();
  };
  const QStringList files = QDir(terminal.path()).entryList(QDir::Files);
  EXPECT_GE(files.size(), 4) << "report.md, report.html and the figures of the first";
  for (const QString& name : files) EXPECT_EQ(bytes(window, name), bytes(terminal, name)) << name.toStdString();
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

// In English, as the terminal does, unless another language is asked for.
TEST(GuideReportFile, TheProgramWritesItInTheLanguageAskedFor) {
  if (!languages().contains("de")) GTEST_SKIP() << "lrelease was missing when this was built";
  const QTemporaryDir folder;
  QFile answers(folder.filePath("answers.toml"));
  ASSERT_TRUE(answers.open(QIODevice::WriteOnly));
  answers.write("work = \"io\"\nconcurrency = 5\n");
  answers.close();
  const auto written = [&](const QStringList& more) {
    QProcess program;
    const QString path = folder.filePath("report.md");
    program.start(SWITCHPOINT_BINARY_DIR "/bin/switchpoint-gui",
                  QStringList{"--guide", answers.fileName(), "-o", path} + more);
    EXPECT_TRUE(program.waitForFinished(120'000));
    EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
    QFile report(path);
    EXPECT_TRUE(report.open(QIODevice::ReadOnly));
    return QString::fromUtf8(report.readAll());
  };
  EXPECT_TRUE(written({}).startsWith("# Recommendation: "));
  const QString german = written({"--language", "de"});
  EXPECT_TRUE(german.startsWith("# Empfehlung: ")) << german.left(60).toStdString();
  EXPECT_TRUE(german.contains("Wovon ist es ein Teil?"));
}

} // namespace
} // namespace switchpoint
