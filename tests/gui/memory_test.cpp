#include "gui/shell/memory.h"

#include <csignal>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "gui/shell/notice_bar.h"
#include "gui/views/editor/editor_view.h"
#include "gui/views/timeline/timeline_view.h"
#include "gui/waiting.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

// A window with a memory in a folder of its own.
struct Desk {
  explicit Desk(const QString& folder) : memory(new Memory(session, window, folder)) {
    window.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
  }
  CodeEditor& editor() { return qobject_cast<EditorView*>(window.view("editor"))->editor(); }

  Appearance appearance{ThemeChoice::Light};
  Session session;
  MainWindow window{session, appearance};
  Memory* memory; // a child of the window
};

PictureState somePicture() {
  PictureState picture;
  picture.arrangement.pinned = {"threads/GIL"};
  picture.arrangement.dim[2] = true;
  picture.markerA = 12'345'678'901'234'567;
  picture.notes = {{5, "threads/worker-1", "hier größer"}};
  picture.alignment = {AlignTo::Task, "worker-1"};
  picture.overlay = true;
  return picture;
}

TEST(SavedState, ComesBackAsItWas) {
  Session session;
  ASSERT_TRUE(session.openText(kSmallScenario));
  session.setSeed(18'000'000'000'000'000'001u);
  session.setModel("serial", true);
  session.stage().edit(somePicture(), "all");
  session.edit("edited \"text\"\n");
  const std::optional<SavedState> back = stateFrom(bytesOf(captured(session)));
  ASSERT_TRUE(back);
  EXPECT_EQ(back->wishes, session.wishes());
  EXPECT_EQ(back->picture, somePicture());
  EXPECT_EQ(back->text, "edited \"text\"\n");
  EXPECT_EQ(back->savedText, QString::fromLatin1(kSmallScenario));
  EXPECT_TRUE(back->edited);
}

TEST(SavedState, OtherBytesAreRefused) {
  EXPECT_FALSE(stateFrom(""));
  EXPECT_FALSE(stateFrom("{\"format\": 99}"));
  EXPECT_FALSE(stateFrom("[1, 2"));
  EXPECT_TRUE(stateFrom("{\"format\": 1, \"wishes\": 7, \"picture\": [], \"views\": \"x\"}"))
      << "what is odd is left out";
}

TEST(Journal, BelongsToOneProgramAtATime) {
  const QTemporaryDir folder;
  Journal mine(folder.path());
  Journal other(folder.path());
  ASSERT_TRUE(mine.write("work"));
  EXPECT_TRUE(other.claimLeft().empty()) << "its program runs";
  QFile left(folder.filePath("999999-1.journal"));
  ASSERT_TRUE(left.open(QIODevice::WriteOnly));
  left.write("lost");
  left.close();
  const auto claimed = mine.claimLeft();
  ASSERT_EQ(claimed.size(), 1u);
  EXPECT_EQ(claimed[0].bytes, "lost");
  EXPECT_TRUE(other.claimLeft().empty()) << "claimed already";
  mine.forget(claimed[0]);
  EXPECT_FALSE(left.exists());
}

TEST(Journal, DoesNotWriteOverWhatAProgramOfTheSameNumberLeft) {
  const QTemporaryDir folder;
  const auto journals = [&folder] { return QDir(folder.path()).entryList({"*.journal"}); };
  int number = 0;
  {
    Journal before(folder.path());
    ASSERT_TRUE(before.write("work"));
    ASSERT_EQ(journals().size(), 1);
    number = journals()[0].section('-', 1).section('.', 0, 0).toInt();
  }
  ASSERT_TRUE(journals().isEmpty());
  QFile left(folder.filePath(
      QStringLiteral("%1-%2.journal").arg(QCoreApplication::applicationPid()).arg(number + 1))); // which would be next
  ASSERT_TRUE(left.open(QIODevice::WriteOnly));
  left.write("lost");
  left.close();
  {
    Journal mine(folder.path());
    ASSERT_TRUE(mine.write("work"));
    const auto claimed = mine.claimLeft();
    ASSERT_EQ(claimed.size(), 1u);
    EXPECT_EQ(claimed[0].bytes, "lost");
  }
  EXPECT_TRUE(left.exists());
}

TEST(Memory, TheSessionIsFoundAgain) {
  const QTemporaryDir folder;
  {
    Desk desk(folder.path());
    ASSERT_TRUE(desk.session.openAny("convoy"));
    ASSERT_TRUE(settled(desk.session));
    desk.session.setSeed(5);
    ASSERT_TRUE(settled(desk.session));
    PictureState picture;
    picture.markerA = 7;
    desk.session.stage().edit(picture, "Mark");
    desk.editor().goTo(3, 1);
    EXPECT_TRUE(desk.window.close());
  }
  Desk desk(folder.path());
  ASSERT_TRUE(desk.memory->restore());
  desk.memory->recover(true);
  ASSERT_TRUE(settled(desk.session));
  EXPECT_EQ(desk.session.document().example, "convoy");
  EXPECT_EQ(desk.session.choices().seed, 5u);
  EXPECT_EQ(desk.session.stage().state().markerA, 7);
  EXPECT_EQ(desk.editor().textCursor().blockNumber(), 2);
  EXPECT_TRUE(desk.window.notices().sentence().isEmpty()) << "it ended as it should";
}

TEST(Memory, APictureIsFoundAsItWasLeft) {
  const QTemporaryDir folder;
  Time from = 0, to = 0;
  {
    Desk desk(folder.path());
    ASSERT_TRUE(desk.session.openAny("convoy"));
    ASSERT_TRUE(settled(desk.session));
    ASSERT_TRUE(desk.session.addVariant({{}, "threads", {}, {}, 99}));
    ASSERT_TRUE(settled(desk.session));
    TimelineView& timeline = *qobject_cast<TimelineView*>(desk.window.view("timeline"));
    PictureState picture = desk.session.stage().state();
    picture.arrangement.closed = {"asyncio"};
    picture.arrangement.pinned = {"threads/GIL"};
    picture.arrows = true;
    desk.session.stage().edit(picture, "rows");
    timeline.canvas().show(timeline.canvas().camera().end() / 4, timeline.canvas().camera().end() / 2);
    timeline.canvas().standOn("threads/GIL");
    from = timeline.canvas().camera().from();
    to = timeline.canvas().camera().to();
    desk.window.close();
  }
  Desk desk(folder.path());
  ASSERT_TRUE(desk.memory->restore());
  ASSERT_TRUE(settled(desk.session));
  EXPECT_EQ(desk.session.variants(), (std::vector<RunSpec>{{{}, "threads", {}, {}, 99}}));
  EXPECT_TRUE(desk.session.isVariant(desk.session.runs().size() - 1));
  EXPECT_EQ(desk.session.runs().back()->trace.provenance.seed, 99u);
  EXPECT_EQ(desk.session.stage().state().arrangement.closed, (std::vector<RowPath>{"asyncio"}));
  EXPECT_EQ(desk.session.stage().state().arrangement.pinned, (std::vector<RowPath>{"threads/GIL"}));
  TimelineView& timeline = *qobject_cast<TimelineView*>(desk.window.view("timeline"));
  ASSERT_TRUE(eventually([&] { return timeline.canvas().timeline() != nullptr; }));
  EXPECT_EQ(timeline.canvas().camera().from(), from);
  EXPECT_EQ(timeline.canvas().camera().to(), to);
  EXPECT_EQ(timeline.canvas().rowStoodOn(), "threads/GIL");
  EXPECT_TRUE(timeline.action("show-arrows")->isChecked());
  EXPECT_FALSE(timeline.canvas().layoutShown().arrows.empty() && !timeline.canvas().layoutShown().arrowsLeftOut);
}

TEST(Memory, TheRunsOfASceneComeBack) {
  const QTemporaryDir folder;
  const QString scene = folder.filePath("seeds.toml");
  QFile file(scene);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(
      "work = \"convoy\"\ntheme = \"dark\"\n[[run]]\nmodel = \"threads\"\nseed = 3\n[[run]]\nmodel = \"threads\"\n"
      "title = \"other\"\nseed = 4\n");
  file.close();
  {
    Desk desk(folder.path());
    ASSERT_TRUE(desk.session.openAny(scene));
    ASSERT_TRUE(settled(desk.session));
    ASSERT_EQ(desk.session.runs().size(), 2u);
    desk.window.close();
  }
  Desk desk(folder.path());
  ASSERT_TRUE(desk.memory->restore());
  ASSERT_TRUE(settled(desk.session));
  ASSERT_EQ(desk.session.runs().size(), 2u);
  EXPECT_EQ(desk.session.runs()[1]->trace.provenance.seed, 4u);
  EXPECT_EQ(desk.session.timelineRuns()[1].title, "other");
  EXPECT_EQ(desk.session.scenePath(), scene);
  EXPECT_EQ(desk.session.sceneFor(scene).theme, "dark") << "what is not on screen is kept, too";
}

TEST(Memory, ASecondWindowStartsFresh) {
  const QTemporaryDir folder;
  Desk first(folder.path());
  ASSERT_TRUE(first.session.openAny("convoy"));
  first.memory->write();
  Desk second(folder.path());
  EXPECT_FALSE(second.memory->restore());
  second.memory->recover(true);
  EXPECT_TRUE(second.window.notices().sentence().isEmpty());
}

TEST(Memory, AFreshFolderHasNothing) {
  const QTemporaryDir folder;
  Desk desk(folder.path());
  EXPECT_FALSE(desk.memory->restore());
}

// The real program, typed into through a file it opens: kill -9, and start again.
class KillTest : public ::testing::Test {
protected:
  void SetUp() override {
    QFile file(scenario());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(kSmallScenario);
  }
  QString scenario() const { return home_.filePath("work.toml"); }
  QString state() const { return home_.filePath("switchpoint"); }

  // Starts this test program as an editor that types and then waits to be killed.
  void typeAndKill() {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("SWITCHPOINT_TYPE_INTO", scenario());
    environment.insert("SWITCHPOINT_STATE", state());
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {"--gtest_filter=Typist.Types", "--gtest_also_run_disabled_tests"});
    ASSERT_TRUE(process.waitForStarted());
    ASSERT_TRUE(eventually([&] { return !QDir(state()).entryList({"*.journal"}).isEmpty(); }));
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
    EXPECT_EQ(process.exitStatus(), QProcess::CrashExit);
  }

  QTemporaryDir home_;
};

TEST(Typist, Types) {
  const QString file = qEnvironmentVariable("SWITCHPOINT_TYPE_INTO");
  if (file.isEmpty()) GTEST_SKIP() << "started by KillTest";
  QDir().mkpath(qEnvironmentVariable("SWITCHPOINT_STATE"));
  Desk desk(qEnvironmentVariable("SWITCHPOINT_STATE"));
  ASSERT_TRUE(desk.session.openAny(file));
  ASSERT_TRUE(settled(desk.session));
  desk.window.raise("editor");
  desk.editor().moveCursor(QTextCursor::End);
  QTest::keyClicks(&desk.editor(), "# not saved");
  eventually([] { return false; }); // until it is killed
}

TEST_F(KillTest, WorkNotSavedSurvives) {
  typeAndKill();
  Desk desk(state());
  desk.memory->restore();
  desk.memory->recover(true);
  EXPECT_TRUE(desk.session.document().text.endsWith("# not saved"));
  EXPECT_TRUE(desk.session.document().edited());
  EXPECT_EQ(desk.session.document().name(), "work.toml");
  EXPECT_TRUE(desk.window.notices().sentence().startsWith("Recovered work.toml")) << "it says so";
  EXPECT_EQ(QDir(state()).entryList({"*.journal"}).size(), 1) << "this program's own";
  EXPECT_TRUE(desk.window.notices().answer("Keep"));
  EXPECT_TRUE(desk.session.document().edited());
}

TEST_F(KillTest, RecoveredWorkCanBeThrownAway) {
  typeAndKill();
  Desk desk(state());
  desk.memory->recover(true);
  EXPECT_TRUE(desk.window.notices().answer("Discard"));
  EXPECT_FALSE(desk.session.document().edited());
  EXPECT_EQ(desk.session.document().text, QString::fromLatin1(kSmallScenario));
  EXPECT_TRUE(QDir(state()).entryList({"*.journal"}).isEmpty());
}

TEST_F(KillTest, BesideAnotherFileItIsOffered) {
  typeAndKill();
  Desk desk(state());
  ASSERT_TRUE(desk.session.openAny("convoy"));
  desk.memory->recover(false);
  EXPECT_EQ(desk.session.document().example, "convoy") << "what was asked for stays";
  EXPECT_TRUE(desk.window.notices().answer("Open it"));
  EXPECT_TRUE(desk.session.document().text.endsWith("# not saved"));
}

} // namespace
} // namespace switchpoint
