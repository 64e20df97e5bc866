// The shared-counter page: bars that open a run, the switch interval, every way of sharing, and files.
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include "gui/session/history.h"
#include "gui/views/counter/bar_chart.h"
#include "gui/views/counter/counter_view.h"
#include "run/counter_document.h"
#include "trace/native_file.h"
#include "waiting.h"

#include <gmock/gmock.h>

namespace switchpoint {
namespace {

// Two threads, two increments each, with time.sleep(0) in the window.
const char* const kRace = R"(model = "threads"
[vars]
counter = { expected = 4 }
[[task]]
name = "adder"
count = 2
steps = [{ repeat = 2, steps = [{ update = "counter", window = "yield" }] }]
)";

class CountingTest : public ::testing::Test {
protected:
  CountingTest() {
    view_.resize(900, 300);
    view_.show();
  }
  Counting& counting() { return session_.counting(); }
  void open(const QString& text) {
    ASSERT_TRUE(session_.openText(text));
    ASSERT_TRUE(settled(session_));
    view_.showPage(CounterView::Seeds);
    ASSERT_TRUE(eventually([&] { return counting().report().has_value(); }));
  }

  // Not that of the survey.
  QList<BarChart*> seedCharts() const {
    return view_.findChild<QStackedWidget*>()->widget(CounterView::Seeds)->findChildren<BarChart*>();
  }

  Appearance appearance_{ThemeChoice::Light};
  Session session_;
  CounterView view_{{session_, appearance_}};
};

TEST_F(CountingTest, ARecordedRunSaysThatItHasOneSeed) {
  open(QString::fromLatin1(kRace));
  const std::string bytes = writeTrace(session_.runs()[0]->trace);
  const QTemporaryDir folder;
  QFile file(folder.filePath("race.swtrace"));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(bytes.data(), static_cast<qint64>(bytes.size()));
  file.close();
  ASSERT_TRUE(session_.openFile(file.fileName()));
  ASSERT_TRUE(settled(session_));
  QStringList words;
  for (const QLabel* label : view_.findChildren<QLabel*>()) words += label->text();
  EXPECT_TRUE(words.join('\n').contains("recorded")) << words.join('\n').toStdString();
  EXPECT_FALSE(words.join('\n').contains("has an expected value"));
}

TEST_F(CountingTest, AClickOnABarShowsTheShortestScheduleWithItsLostWrite) {
  open(QString::fromLatin1(kRace));
  std::size_t lossy = 99;
  for (std::size_t i = 0; i < counting().report()->results.size(); ++i) {
    if (counting().report()->results[i].least < 4) lossy = i;
  }
  ASSERT_NE(lossy, 99u) << "a switch in the window loses updates";
  const auto charts = seedCharts();
  ASSERT_EQ(charts.size(), 3);
  BarChart* chart = charts[static_cast<int>(lossy)];
  QSignalSpy opened(chart, &BarChart::opened);
  QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->placeOf(0));
  ASSERT_EQ(opened.count(), 1);
  const std::int64_t value = chart->bar(static_cast<std::size_t>(opened[0][0].toInt())).value;
  EXPECT_LT(value, 4);
  ASSERT_TRUE(eventually([&] { return session_.showsOneRun(); }));
  ASSERT_EQ(session_.runs().size(), 1u);
  EXPECT_EQ(session_.runs()[0]->trace.outcome.finals[0].value, value);
  EXPECT_EQ(session_.stage().shown().unfold, "counter") << "what was lost is crossed out";
  session_.run();
  ASSERT_TRUE(settled(session_));
  EXPECT_FALSE(session_.showsOneRun());
  EXPECT_TRUE(session_.stage().shown().unfold.empty());
}

TEST_F(CountingTest, BarsAreChosenAndOpenedByTheKeyboard) {
  open(QString::fromLatin1(kRace));
  BarChart* chart = seedCharts().front();
  QSignalSpy opened(chart, &BarChart::opened);
  chart->setFocus(Qt::TabFocusReason);
  QTest::keyClick(chart, Qt::Key_Home);
  EXPECT_EQ(chart->chosen(), 0);
  EXPECT_FALSE(chart->accessibleDescription().isEmpty());
  QTest::keyClick(chart, Qt::Key_Return);
  EXPECT_EQ(opened.count(), 1);
  QTest::keyClick(chart, Qt::Key_End);
  QTest::keyClick(chart, Qt::Key_Right);
  EXPECT_GE(chart->chosen(), 0);
}

TEST_F(CountingTest, TheSwitchIntervalReachesTheSimulation) {
  open(QStringLiteral("model = \"threads\"\n[vars]\ncounter = { expected = 20000 }\n[[task]]\nname = \"a\"\ncount = 2\n"
                      "steps = [{ repeat = 10000, steps = [{ update = \"counter\" }] }]\n"));
  EXPECT_EQ(counting().report()->results[0].exact, counting().report()->results[0].runs) << "over within 5 ms";
  auto* interval = view_.findChild<QComboBox*>("counter-interval");
  interval->setCurrentIndex(interval->findText(QString::fromStdString(formatDuration(100 * kMicrosecond))));
  EXPECT_EQ(session_.choices().switchInterval, 100 * kMicrosecond);
  EXPECT_FALSE(counting().report().has_value()) << "it was of another interval";
  ASSERT_TRUE(eventually([&] { return counting().report().has_value(); }));
  EXPECT_EQ(counting().report()->switchInterval, 100 * kMicrosecond);
  EXPECT_LT(counting().report()->results[0].exact, counting().report()->results[0].runs);
}

TEST_F(CountingTest, SeriesOfTheRunsAreWalkedOffTheWindowsThread) {
  open(QString::fromLatin1(kRace));
  view_.showPage(CounterView::Runs);
  EXPECT_FALSE(counting().series().has_value()) << "not at once";
  ASSERT_TRUE(eventually([&] { return counting().series().has_value(); }));
  ASSERT_EQ(counting().series()->size(), session_.runs().size());
  EXPECT_FALSE(counting().series()->front().points.empty());
}

TEST_F(CountingTest, TheSurveyHasABarForEveryInterpreterAndModel) {
  open(QString::fromLatin1(kRace));
  CountSettings few = counting().settings();
  few.surveyRuns = 3;
  counting().set(few);
  view_.showPage(CounterView::Survey);
  ASSERT_TRUE(eventually([&] { return counting().survey().has_value(); }));
  auto* chart = view_.findChild<BarChart*>("counter-survey-chart");
  ASSERT_NE(chart, nullptr);
  EXPECT_EQ(chart->count(), counting().survey()->results.size());
  EXPECT_EQ(chart->count(), 24u) << "eight interpreters, three models";
  EXPECT_TRUE(chart->accessibleDescription().contains("threads")) << chart->accessibleDescription().toStdString();
  chart->setFocus(Qt::TabFocusReason);
  QTest::keyClick(chart, Qt::Key_Home);
  EXPECT_TRUE(chart->accessibleDescription().contains("3.9")) << "a bar says what it is";
  QTest::keyClick(chart, Qt::Key_Return);
  ASSERT_TRUE(eventually([&] { return session_.showsOneRun(); }));
  EXPECT_EQ(session_.runs()[0]->trace.provenance.profile, counting().survey()->results[0].profile);
}

TEST_F(CountingTest, AnotherSwitchIntervalCanBeTakenBack) {
  History history(session_);
  open(QString::fromLatin1(kRace));
  session_.setSwitchInterval(kMillisecond);
  ASSERT_TRUE(settled(session_));
  EXPECT_EQ(session_.runs()[1]->trace.provenance.switchInterval, kMillisecond) << "the runs on screen, too";
  EXPECT_EQ(view_.findChild<QComboBox*>("counter-interval")->currentData().toLongLong(), kMillisecond);
  history.stack().undo();
  ASSERT_TRUE(settled(session_));
  EXPECT_EQ(session_.choices().switchInterval, 0);
  EXPECT_EQ(session_.runs()[1]->trace.provenance.switchInterval, 5 * kMillisecond);
  EXPECT_EQ(view_.findChild<QComboBox*>("counter-interval")->currentData().toLongLong(), 0);
}

TEST_F(CountingTest, EachPageHasSeedsOfItsOwn) {
  open(QString::fromLatin1(kRace));
  auto* seeds = view_.findChild<QSpinBox*>("counter-run-count");
  EXPECT_EQ(seeds->value(), 60);
  view_.showPage(CounterView::Survey);
  EXPECT_EQ(seeds->value(), 20);
  seeds->setValue(4);
  EXPECT_EQ(counting().settings().surveyRuns, 4u);
  EXPECT_EQ(counting().settings().runs, 60u);
  view_.showPage(CounterView::Seeds);
  EXPECT_EQ(seeds->value(), 60);
  view_.showPage(CounterView::Runs);
  EXPECT_FALSE(seeds->isVisible());
}

TEST_F(CountingTest, AFigureCanBeWrittenWhileNothingIsCounted) {
  view_.showPage(CounterView::Seeds);
  EXPECT_TRUE(view_.findChild<QToolButton*>("counter-export")->isEnabled());
  EXPECT_TRUE(view_.findChild<QAction*>("counter-export-figure")->isEnabled());
  EXPECT_FALSE(view_.findChild<QAction*>("counter-export-csv")->isEnabled()) << "there are no numbers yet";
  open(QString::fromLatin1(kRace));
  EXPECT_TRUE(eventually([&] { return view_.findChild<QAction*>("counter-export-csv")->isEnabled(); }));
}

TEST_F(CountingTest, StopDropsWhatWasBegun) {
  ASSERT_TRUE(session_.openExample("shared-counter"));
  ASSERT_TRUE(eventually([&] { return counting().isCounting(); }));
  auto* stop = view_.findChild<QToolButton*>("counter-stop");
  EXPECT_TRUE(stop->isVisible());
  QTest::mouseClick(stop, Qt::LeftButton);
  EXPECT_FALSE(view_.findChild<QProgressBar*>("counter-progress")->isVisible() && !counting().isCounting());
}

TEST(CounterWays, AQueueAndPartialSumsAreExactAndAValueIsNot) {
  RunRequest request;
  const Result<std::vector<CountedWay>> ways = countWays(kWayIncrements, 2, 1, request);
  ASSERT_TRUE(ways);
  std::map<std::string, bool> exact;
  for (const CountedWay& way : *ways) {
    bool all = true;
    for (const CounterResult& result : way.report.results) all = all && result.exact == result.runs;
    exact[way.way.example] = all;
    EXPECT_EQ(way.increments, kWayIncrements);
    EXPECT_EQ(way.report.expected, 2 * kWayIncrements) << way.way.example << " counts as far as the others";
  }
  EXPECT_TRUE(exact.at("shared-counter-lock"));
  EXPECT_TRUE(exact.at("shared-counter-queue"));
  EXPECT_TRUE(exact.at("shared-counter-partial-sums"));
  EXPECT_TRUE(exact.at("shared-counter-get-lock"));
  EXPECT_FALSE(exact.at("shared-counter"));
  EXPECT_FALSE(exact.at("shared-counter-processes"));
  EXPECT_FALSE(exact.at("shared-counter-value"));
  EXPECT_FALSE(exact.at("shared-counter-value-default"));
}

TEST(CounterFiles, TheSurveyHasALineForEachCase) {
  CounterReport survey;
  survey.variable = "counter";
  survey.expected = 4;
  CounterResult result;
  result.profile = "cpython-3.9";
  result.model = "threads";
  result.runs = 10;
  result.least = 2;
  result.median = 3;
  result.most = 4;
  result.exact = 1;
  result.elapsed = 2 * kMillisecond;
  survey.results = {result, result};
  survey.results[1].model = "asyncio";
  const std::string line = ",4,10,2,3,4,1,0.002\n";
  const std::string head = "profile,model,expected,runs,min,median,max,exact,elapsed_median_s\n";
  EXPECT_EQ(surveyCsv(survey), head + "cpython-3.9,threads" + line + "cpython-3.9,asyncio" + line);
  EXPECT_EQ(waysCsv({{{"shared-counter", "no lock"}, 2, survey}}),
            "way," + head + "shared-counter,cpython-3.9,threads" + line + "shared-counter,cpython-3.9,asyncio" + line);
  Json document = counterDocument(survey, "file");
  addSurvey(document, survey);
  EXPECT_EQ(document["by_profile"]["cpython-3.9"]["model"], "threads") << "the first of a profile";
  ASSERT_EQ(document["survey"].size(), 2u);
  EXPECT_EQ(document["survey"][1]["model"], "asyncio");
}

TEST(CounterFiles, CsvHasALineForEachBar) {
  CounterReport report;
  CounterResult result;
  result.profile = "cpython-3.9";
  result.model = "threads";
  result.histogram = {{3, 2}, {4, 8}};
  result.seeds = {{3, 7}, {4, 1}};
  report.results = {result};
  EXPECT_EQ(counterCsv(report),
            "profile,model,value,count,seed\ncpython-3.9,threads,3,2,7\ncpython-3.9,threads,4,8,1\n");
}

} // namespace
} // namespace switchpoint
