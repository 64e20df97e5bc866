// Nothing that the window shows is out of a translator's reach: with a language that writes every translated letter in
// full width, a word left in ASCII is a word that no catalogue can translate.
#include <set>

#include <QTest>

#include "gui/shell/main_window.h"
#include "gui/tables/example_words.h"
#include "gui/views/catalog.h"
#include "gui/waiting.h"
#include "gui/wide_language.h"
#include "workload/scenario.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

// Names, code and what the program printed are the same in every language, and so are units.
QString namesIn(const Session& session) {
  QStringList names{"GIL", "CPython", "cpython", "Python", "textbook", "Textbook", "CSV",
                    "ns",  "µs",      "ms",      "min",    "MB",       "GB"};
  names.append(session.document().name());
  const auto add = [&names](const std::string& text) {
    for (const QString& line : QString::fromStdString(text).split('\n')) names.append(line.trimmed());
  };
  for (const RunPtr& run : session.runs()) {
    const Trace& trace = run->trace;
    for (std::uint32_t lane = 0; lane < trace.lanes.size(); ++lane) add(trace.laneName(lane));
    for (const Object& object : trace.objects) add(object.name);
    for (const Variable& variable : trace.variables) add(variable.name);
    for (const Step& step : trace.steps) {
      add(step.text);
      add(step.label);
    }
    for (const std::string& text : trace.strings) add(text);
    add(trace.outcome.out);
    add(trace.provenance.title);
  }
  names.append("free-threaded"); // of a profile
  names.append("Markdown");
  std::sort(names.begin(), names.end(), [](const QString& x, const QString& y) { return x.size() > y.size(); });
  QStringList patterns;
  for (const QString& name : names) {
    if (!name.isEmpty()) patterns.append("(?<![A-Za-z])" + QRegularExpression::escape(name) + "(?![A-Za-z])");
  }
  patterns.removeDuplicates();
  return patterns.join('|');
}

class PseudoLanguage : public ::testing::TestWithParam<const char*> {
protected:
  WideWorld world_;
};

TEST_P(PseudoLanguage, ReachesEveryWordOfEveryView) {
  Appearance appearance(ThemeChoice::Light);
  Session session;
  MainWindow window(session, appearance);
  window.resize(1440, 900);
  window.show();
  ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
  ASSERT_TRUE(session.openAny(QString::fromLatin1(GetParam())));
  ASSERT_TRUE(settled(session));
  auto* timeline = qobject_cast<TimelineView*>(window.view("timeline"));
  ASSERT_NE(timeline, nullptr);
  TimelineCanvas& canvas = timeline->canvas();
  Words words(namesIn(session));
  // A stretch that waited, a range of time, markers: so that the views that show them are filled.
  canvas.setFocus();
  for (const Qt::Key key :
       {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Right, Qt::Key_M, Qt::Key_Right, Qt::Key_M})
    QTest::keyClick(&canvas, key);
  QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
  for (const ViewInfo* info : viewCatalog()) {
    window.raise(info->id);
    ASSERT_TRUE(settled(session));
    QCoreApplication::processEvents();
    for (const QWidget* widget : window.findChildren<QWidget*>()) words.takeWidget(*widget);
  }
  for (const QAction* action : window.findChildren<QAction*>()) words.take("action", action->text());
  words.takeLayout(canvas);
  canvas.show(0, canvas.camera().end() / 8);
  words.takeLayout(canvas);
  for (const std::string& text : words.left()) ADD_FAILURE() << text;
}

INSTANTIATE_TEST_SUITE_P(Examples, PseudoLanguage,
                         ::testing::Values("first-look", "lock-order-deadlock", "blocked-loop", "convoy",
                                           "producer-consumer", "append-under-lock", "unpicklable",
                                           "shared-counter-await"));

TEST(ExampleWords, AreThoseOfTheFiles) {
  std::set<std::string> shown;
  for (const ExampleInfo& example : exampleInfos()) shown.insert({example.section, example.title, example.summary});
  const auto listed = exampleWords();
  EXPECT_EQ(std::set<std::string>(listed.begin(), listed.end()), shown)
      << "app/gui/tables/example_words.cpp lists what the translation tools cannot find in resources/examples";
}

} // namespace
} // namespace switchpoint
