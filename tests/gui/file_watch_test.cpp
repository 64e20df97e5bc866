#include "gui/session/file_watch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "gui/session/companion_watch.h"
#include "gui/waiting.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

class FileWatchTest : public ::testing::Test {
protected:
  void SetUp() override {
    write(kSmallScenario);
    ASSERT_TRUE(session_.openFile(path()));
    ASSERT_TRUE(settled(session_));
  }
  QString path() const { return folder_.filePath("watched.toml"); }
  void write(const QByteArray& text) {
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
  }
  QByteArray other() const { return QByteArray(kSmallScenario).replace("30ms", "60ms"); }

  QTemporaryDir folder_;
  Session session_;
  FileWatch watch_{session_};
  QSignalSpy conflict_{&watch_, &FileWatch::conflict};
  QSignalSpy reloaded_{&watch_, &FileWatch::reloaded};
  QSignalSpy gone_{&watch_, &FileWatch::gone};
};

TEST_F(FileWatchTest, AnUneditedDocumentFollowsItsFile) {
  write(other());
  ASSERT_TRUE(eventually([&] { return reloaded_.size() == 1; })) << "the system tells of it";
  EXPECT_EQ(session_.document().text, QString::fromUtf8(other()));
  EXPECT_FALSE(session_.document().edited());
  ASSERT_TRUE(settled(session_));
  EXPECT_FALSE(session_.runsAreStale()) << "it was run again";
}

TEST_F(FileWatchTest, AnEditedOneAsks) {
  session_.edit("mine");
  write(other());
  watch_.check();
  ASSERT_EQ(conflict_.size(), 1);
  EXPECT_EQ(session_.document().text, "mine");
  EXPECT_TRUE(watch_.conflicts());
  watch_.keepMine();
  EXPECT_FALSE(watch_.conflicts());
  EXPECT_TRUE(session_.document().edited());
  EXPECT_TRUE(session_.save(path()));
  watch_.check();
  EXPECT_EQ(session_.document().text, "mine");
}

TEST_F(FileWatchTest, ReloadingTakesWhatIsOnDisk) {
  session_.edit("mine");
  write(other());
  watch_.check();
  watch_.reload();
  EXPECT_EQ(session_.document().text, QString::fromUtf8(other()));
  EXPECT_FALSE(session_.document().edited());
}

TEST_F(FileWatchTest, ADeletedFileIsWorkNotSaved) {
  ASSERT_TRUE(QFile::remove(path()));
  ASSERT_TRUE(eventually([&] { return gone_.size() == 1; }));
  EXPECT_TRUE(session_.document().edited());
  write(kSmallScenario);
  watch_.check();
  EXPECT_FALSE(session_.document().edited()) << "it is back";
}

TEST_F(FileWatchTest, WhatThisProgramSavesIsNoNews) {
  session_.edit(QString::fromUtf8(other()));
  ASSERT_TRUE(session_.save(path()));
  watch_.check();
  EXPECT_EQ(conflict_.size() + reloaded_.size(), 0);
}

TEST_F(FileWatchTest, AComparedFileIsRunAgain) {
  CompanionWatch companions(session_);
  QSignalSpy again(&companions, &CompanionWatch::ranAgain);
  const QString beside = folder_.filePath("beside.toml");
  const auto writeBeside = [&](const QByteArray& text) {
    QFile file(beside);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
  };
  writeBeside(kSmallScenario);
  ASSERT_TRUE(session_.addVariant({beside, "threads", {}, {}, {}}));
  ASSERT_TRUE(settled(session_));
  const Time before = session_.runs().back()->trace.outcome.elapsed;
  writeBeside(other());
  ASSERT_TRUE(eventually([&] { return again.size() == 1; }));
  ASSERT_TRUE(settled(session_));
  EXPECT_GT(session_.runs().back()->trace.outcome.elapsed, before);
  // Replaced by another file, as many editors do it, and a second time.
  for (const QByteArray& text : {QByteArray(kSmallScenario) + "\n", other()}) {
    again.clear();
    QFile::remove(beside);
    writeBeside(text);
    ASSERT_TRUE(eventually([&] { return again.size() == 1; }));
    ASSERT_TRUE(settled(session_));
  }
  session_.removeRun(session_.runs().size() - 1);
  ASSERT_TRUE(settled(session_));
  again.clear();
  writeBeside(kSmallScenario);
  QTest::qWait(300);
  EXPECT_EQ(again.size(), 0) << "nobody looks at it any more";
}

} // namespace
} // namespace switchpoint
