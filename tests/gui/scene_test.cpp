// Scenes in the window: what is on screen is saved as a file, and such a file is on screen again, runs and picture.
#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "gui/shell/main_window.h"
#include "gui/shell/notice_bar.h"
#include "gui/views/timeline/timeline_view.h"
#include "gui/waiting.h"
#include "trace/native_file.h"

#include <gmock/gmock.h>

namespace switchpoint {
namespace {

using testing::ElementsAre;

class SceneTest : public ::testing::Test {
protected:
  SceneTest() {
    window_.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&window_));
    QObject::connect(&session_, &Session::said, &session_, [this](const QString& sentence) {
      if (!sentence.isEmpty()) said_ = sentence;
    });
  }

  QString write(const QString& name, const QByteArray& text) {
    QFile file(folder_.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return folder_.filePath(name);
  }

  std::string read(const QString& name) {
    QFile file(folder_.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
  }

  TimelineView& timeline() { return *qobject_cast<TimelineView*>(window_.view("timeline")); }

  QTemporaryDir folder_;
  Appearance appearance_{ThemeChoice::Light};
  Session session_;
  MainWindow window_{session_, appearance_};
  QString said_;
};

TEST_F(SceneTest, IsSavedAndOpenedAgain) {
  const QString path = write("small.toml", kSmallScenario);
  ASSERT_TRUE(session_.openFile(path));
  ASSERT_TRUE(settled(session_));
  session_.setModel("serial", true);
  session_.setSeed(5);
  ASSERT_TRUE(settled(session_));
  timeline().canvas().show(10 * kMillisecond, 30 * kMillisecond);
  ASSERT_TRUE(eventually([this] { return session_.stage().visible().has_value(); }));
  PictureState picture;
  picture.arrangement.pinned = {"threads/GIL"};
  picture.arrangement.hidden = {"asyncio/worker-2"};
  picture.arrangement.dim[static_cast<std::size_t>(Role::IoWait)] = true;
  picture.markerA = 12 * kMillisecond;
  picture.notes = {{15 * kMillisecond, "threads/worker-1", "here"}};
  session_.stage().edit(picture, "all of it");
  const Scene saved = session_.sceneFor(folder_.filePath("s.toml"));
  const std::optional<TimeRange> visible = session_.stage().visible();
  ASSERT_TRUE(session_.saveScene(folder_.filePath("s.toml"), "dark"));
  EXPECT_EQ(saved.every.work, "small.toml");
  EXPECT_EQ(saved.every.seed, 5u);
  EXPECT_THAT(saved.models, ElementsAre("asyncio", "threads", "processes", "serial"));

  ASSERT_TRUE(session_.openExample("two-sleepers"));
  ASSERT_TRUE(settled(session_));
  EXPECT_EQ(session_.choices().seed, 5u) << "what was set by hand before stays";
  session_.stage().restore({});
  ASSERT_TRUE(session_.openFile(folder_.filePath("s.toml")));
  ASSERT_TRUE(settled(session_));
  EXPECT_EQ(session_.document().name(), "small.toml");
  EXPECT_EQ(session_.stage().state(), picture);
  EXPECT_EQ(session_.runs().size(), 4u);
  EXPECT_EQ(session_.runs()[0]->trace.provenance.seed, 5u);
  EXPECT_TRUE(eventually([&] { return session_.stage().visible() == visible; }));
  Scene again = session_.sceneFor(folder_.filePath("s.toml"));
  EXPECT_EQ(again.theme, "dark") << "what the window does not show is kept";
  again.theme.clear();
  EXPECT_EQ(writeScene(again), writeScene(saved));
}

TEST_F(SceneTest, WhatItIsNotAskedForStays) {
  write("small.toml", kSmallScenario);
  const QString path = write("s.toml", "work = \"small.toml\"\nmodels = [\"threads\"]\nwidth = 700\n"
                                       "[[output]]\nfile = \"a.svg\"\n");
  ASSERT_TRUE(session_.openFile(path));
  ASSERT_TRUE(settled(session_));
  ASSERT_TRUE(session_.saveScene(path, "light"));
  EXPECT_THAT(read("s.toml"), testing::AllOf(testing::HasSubstr("width = 700"), testing::HasSubstr("a.svg")));
  ASSERT_TRUE(session_.openExample("first-look"));
  EXPECT_TRUE(session_.scenePath().isEmpty());
  ASSERT_TRUE(settled(session_));
  EXPECT_EQ(session_.runs().size(), 3u) << "the scene's models were its own";
}

TEST_F(SceneTest, RunsMayDifferInEverything) {
  write("small.toml", kSmallScenario);
  const QString path =
      write("s.toml", "work = \"small.toml\"\n[[run]]\nmodel = \"threads\"\nprofile = \"cpython-3.9\"\n"
                      "[[run]]\nmodel = \"threads\"\nprofile = \"cpython-3.13\"\nseed = 9\n"
                      "[[run]]\ntitle = \"other work\"\nmodel = \"asyncio\"\nwork = \"two-sleepers\"\n");
  ASSERT_TRUE(session_.openFile(path));
  ASSERT_TRUE(settled(session_));
  ASSERT_EQ(session_.runs().size(), 3u) << said_.toStdString();
  EXPECT_EQ(session_.runs()[0]->trace.provenance.profile, "cpython-3.9");
  EXPECT_EQ(session_.runs()[1]->trace.provenance.seed, 9u);
  EXPECT_EQ(session_.runs()[2]->trace.provenance.workload, "two-sleepers");
  EXPECT_EQ(timeline().canvas().layoutShown().sections[2].title, "other work");
  ASSERT_TRUE(session_.saveScene(folder_.filePath("t.toml"), "light"));
  EXPECT_THAT(read("t.toml"), testing::AllOf(testing::HasSubstr("title = \"other work\""),
                                             testing::HasSubstr("profile = \"cpython-3.9\"")));
  session_.setModel("serial", true);
  ASSERT_TRUE(settled(session_));
  EXPECT_EQ(session_.runs().size(), 3u) << "asyncio, threads, serial: the chips are models of one scenario again";
}

TEST_F(SceneTest, ATraceIsShownWithItsPicture) {
  const Result<Workload> workload = parseScenario(kSmallScenario, "small.toml");
  const Result<RunPtr> made = run(*workload, {});
  const std::string bytes = writeTrace((*made)->trace);
  write("t.swtrace", QByteArray::fromStdString(bytes));
  ASSERT_TRUE(session_.openFile(write("s.toml", "work = \"t.swtrace\"\n[markers]\na = \"5ms\"\n")));
  ASSERT_TRUE(eventually([this] { return session_.runs().size() == 1 && !session_.busy(); }));
  EXPECT_EQ(session_.stage().state().markerA, 5 * kMillisecond);
}

TEST_F(SceneTest, ChangedOnDiskAsks) {
  const QString path = write("convoy-seed.toml", "work = \"convoy\"\nseed = 3\n");
  ASSERT_TRUE(session_.openFile(path));
  ASSERT_TRUE(settled(session_));
  session_.setSeed(4);
  ASSERT_TRUE(settled(session_));
  ASSERT_TRUE(session_.saveScene(path, "light"));
  QTest::qWait(300); // longer than the watch waits
  EXPECT_EQ(window_.notices().sentence(), "") << "what this program saves is no news";
  write("convoy-seed.toml", "work = \"convoy\"\nseed = 1234\n");
  ASSERT_TRUE(eventually([this] { return window_.notices().sentence() == "convoy-seed.toml has changed on disk."; }));
  EXPECT_EQ(session_.choices().seed, 4u) << "what is on screen stays";
  ASSERT_TRUE(window_.notices().answer("Open it again"));
  ASSERT_TRUE(settled(session_));
  EXPECT_EQ(session_.choices().seed, 1234u);
  write("convoy-seed.toml", "work = \"convoy\"\n");
  ASSERT_TRUE(eventually([this] { return !window_.notices().sentence().isEmpty(); }));
  ASSERT_TRUE(session_.openAny("first-look"));
  EXPECT_EQ(window_.notices().sentence(), "") << "it is no longer on screen";
}

TEST_F(SceneTest, IsDraggedIn) {
  write("small.toml", kSmallScenario);
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(write("s.toml", "work = \"small.toml\"\n[rows]\npin = [\"threads/GIL\"]\n"))});
  QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&window_, &enter);
  QDropEvent drop({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&window_, &drop);
  EXPECT_EQ(session_.document().name(), "small.toml");
  EXPECT_THAT(session_.stage().state().arrangement.pinned, ElementsAre("threads/GIL"));
}

TEST_F(SceneTest, MistakesAreSaidWithTheirLine) {
  const QString path = write("bad.toml", "work = \"first-look\"\nmodels = [\"thread\"]\n");
  EXPECT_FALSE(session_.openFile(path));
  EXPECT_THAT(said_.toStdString(),
              testing::AllOf(testing::HasSubstr("bad.toml, line 2"), testing::HasSubstr("threads")));
  EXPECT_FALSE(session_.openFile(write("none.toml", "work = \"none-such.toml\"\n")));
  EXPECT_THAT(said_.toStdString(), testing::HasSubstr("none-such.toml"));
}

TEST_F(SceneTest, TheActionAsksForAName) {
  ASSERT_TRUE(session_.openExample("two-sleepers"));
  ASSERT_TRUE(settled(session_));
  const QString path = folder_.filePath("asked.toml");
  QTimer answer;
  answer.setInterval(20);
  QObject::connect(&answer, &QTimer::timeout, &window_, [&] {
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (dialog == nullptr) return;
    answer.stop();
    dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
    static_cast<QDialog*>(dialog)->accept();
  });
  answer.start();
  QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
  window_.findChild<QAction*>("save-scene")->trigger();
  EXPECT_THAT(read("asked.toml"), testing::HasSubstr("work = \"two-sleepers\""));
}

} // namespace
} // namespace switchpoint
