#include "gui/session/session.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "gui/waiting.h"
#include "trace/native_file.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
  const QString path = folder.filePath(name);
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(bytes);
  return path;
}

TEST(Session, AnExampleRunsUnderTheThreeModels) {
  Session session;
  ASSERT_TRUE(session.openExample("first-look"));
  ASSERT_TRUE(settled(session));
  ASSERT_EQ(session.runs().size(), 3u);
  EXPECT_EQ(session.runs()[0]->trace.provenance.model, "asyncio");
  EXPECT_EQ(session.runs()[2]->trace.provenance.model, "processes");
  EXPECT_FALSE(session.runsAreStale());
}

// Laying out a long trace takes its time: whoever draws it is handed the timeline, made on another thread.
TEST(Session, RunsComeWithTheirTimelineWhereOneIsWanted) {
  Session session;
  session.wantTimeline();
  std::unique_ptr<Timeline> taken;
  QObject::connect(&session, &Session::runsChanged, &session, [&] { taken = session.takeTimeline(); });
  PictureState picture;
  picture.overlay = true;
  ASSERT_TRUE(session.openExample("first-look"));
  session.stage().restore(picture);
  ASSERT_TRUE(settled(session));
  ASSERT_NE(taken, nullptr);
  EXPECT_EQ(taken->picture(), picture) << "it is laid out as the picture is";
  const std::unique_ptr<Timeline> another = session.takeTimeline();
  ASSERT_NE(another, nullptr) << "who comes later makes one";
  EXPECT_NE(another.get(), taken.get());
}

TEST(Session, HeldWorkBeginsWhenToldTo) {
  Session session;
  session.hold();
  ASSERT_TRUE(session.openExample("first-look"));
  EXPECT_FALSE(session.document().text.isEmpty()) << "the text is there for the first paint";
  EXPECT_FALSE(session.busy());
  session.begin();
  ASSERT_TRUE(settled(session));
  EXPECT_EQ(session.runs().size(), 3u);
}

TEST(Session, AnEditIsCheckedAfterAPause) {
  Session session;
  ASSERT_TRUE(session.openText(kSmallScenario));
  ASSERT_TRUE(settled(session));
  QString text = session.document().text;
  session.edit(text.replace("20ms", "20 parsecs"));
  EXPECT_FALSE(session.document().parsed);
  EXPECT_TRUE(session.document().edited());
  ASSERT_TRUE(eventually([&] { return session.document().parsed; }));
  ASSERT_FALSE(session.document().diagnostics.empty());
  EXPECT_EQ(session.document().diagnostics.front().line, 10u);
  EXPECT_EQ(session.document().workload, nullptr);
  EXPECT_FALSE(session.canRun());
  EXPECT_EQ(session.runs().size(), 3u) << "the last good runs stay on screen";
  EXPECT_TRUE(session.runsAreStale());
}

TEST(Session, RunAfterAnEditRunsTheNewText) {
  Session session;
  ASSERT_TRUE(session.openText(kSmallScenario));
  ASSERT_TRUE(settled(session));
  const Time before = session.runs()[0]->metrics.elapsed;
  QString text = session.document().text;
  session.edit(text.replace("30ms", "130ms"));
  session.run();
  ASSERT_TRUE(settled(session));
  EXPECT_EQ(session.runs()[0]->metrics.elapsed, before + 100 * kMillisecond);
  EXPECT_FALSE(session.runsAreStale());
}

TEST(Session, ABrokenFileOpensWithItsDiagnostics) {
  const QTemporaryDir folder;
  Session session;
  ASSERT_TRUE(session.openFile(write(folder, "broken.toml", "[[task]\nname = 3\n")));
  ASSERT_TRUE(settled(session));
  EXPECT_EQ(session.document().text, QStringLiteral("[[task]\nname = 3\n"));
  EXPECT_FALSE(session.document().diagnostics.empty());
  EXPECT_TRUE(session.runs().empty());
}

TEST(Session, WhatIsNoTextIsRefused) {
  const QTemporaryDir folder;
  Session session;
  ASSERT_TRUE(session.openText(kSmallScenario));
  QSignalSpy said(&session, &Session::said);
  EXPECT_FALSE(session.openFile(write(folder, "picture.toml", QByteArray("\x89PNG\0\xff", 6))));
  EXPECT_FALSE(session.openFile(folder.filePath("missing.toml")));
  EXPECT_FALSE(session.openFile(folder.path()));
  EXPECT_FALSE(session.openExample("no-such-example"));
  EXPECT_EQ(said.count(), 4) << "each is explained";
  EXPECT_EQ(session.document().text, QString::fromLatin1(kSmallScenario)) << "the text on screen stays";
}

TEST(Session, TheGuardKeepsTheText) {
  Session session;
  ASSERT_TRUE(session.openText(kSmallScenario));
  session.setGuard([] { return false; });
  EXPECT_FALSE(session.openExample("first-look"));
  EXPECT_EQ(session.document().text, QString::fromLatin1(kSmallScenario));
}

TEST(Session, SavesAndIsUneditedAfterwards) {
  const QTemporaryDir folder;
  Session session;
  ASSERT_TRUE(session.openExample("first-look"));
  session.edit(session.document().text + "# mine\n");
  const QString path = folder.filePath("mine.toml");
  ASSERT_TRUE(session.save(path));
  EXPECT_FALSE(session.document().edited());
  EXPECT_EQ(session.document().name(), QStringLiteral("mine.toml"));
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_TRUE(file.readAll().endsWith("# mine\n"));
  EXPECT_FALSE(session.save(folder.filePath("no/such/folder/x.toml")));
}

TEST(Session, AModelThatCannotRunIsExplainedAndTheOthersRun) {
  Wishes wishes;
  wishes.models = {"asyncio", "subinterpreters"};
  wishes.profile = "cpython-3.9";
  Session session(wishes);
  QStringList bad;
  QObject::connect(&session, &Session::said, &session, [&](const QString& sentence, Tone tone) {
    if (tone == Tone::Bad) bad.append(sentence);
  });
  ASSERT_TRUE(session.openText(kSmallScenario));
  ASSERT_TRUE(settled(session));
  ASSERT_EQ(session.runs().size(), 1u);
  EXPECT_EQ(session.runs()[0]->trace.provenance.model, "asyncio");
  ASSERT_EQ(bad.size(), 1);
  EXPECT_TRUE(bad[0].contains("3.12")) << bad[0].toStdString();
}

TEST(Session, AnUnknownModelIsNamed) {
  Wishes wishes;
  wishes.models = {"fibers"};
  Session session(wishes);
  QString sentence;
  QObject::connect(&session, &Session::said, &session, [&](const QString& text, Tone) { sentence = text; });
  ASSERT_TRUE(session.openText(kSmallScenario));
  ASSERT_TRUE(settled(session));
  EXPECT_TRUE(sentence.contains("fibers"));
  EXPECT_TRUE(session.runs().empty());
}

TEST(Session, ChoicesRunAnew) {
  Session session;
  ASSERT_TRUE(session.openText(kSmallScenario));
  ASSERT_TRUE(settled(session));
  session.setModel("serial", true);
  ASSERT_TRUE(settled(session));
  EXPECT_EQ(session.runs().size(), 4u);
  session.setSeed(42);
  session.setCores(2);
  session.setProfile("cpython-3.9");
  ASSERT_TRUE(settled(session));
  const Provenance& provenance = session.runs()[0]->trace.provenance;
  EXPECT_EQ(provenance.seed, 42u);
  EXPECT_EQ(provenance.cores, 2u);
  EXPECT_EQ(provenance.profile, "cpython-3.9");
}

TEST(Session, CancelEndsQuietly) {
  Session session;
  ASSERT_TRUE(session.openExample("ten-thousand-connections"));
  session.cancel();
  EXPECT_FALSE(session.isRunning());
  ASSERT_TRUE(eventually([&] { return session.document().parsed; }));
  EXPECT_TRUE(session.runs().empty());
  EXPECT_FALSE(session.busy());
}

TEST(Session, ATraceOpensAsItWasRecorded) {
  const QTemporaryDir folder;
  Session session;
  ASSERT_TRUE(session.openText(kSmallScenario));
  ASSERT_TRUE(settled(session));
  const Trace& recorded = session.runs()[1]->trace;
  const QString path = write(folder, "run.swtrace", QByteArray::fromStdString(writeTrace(recorded)));
  Session other;
  ASSERT_TRUE(other.openFile(path));
  ASSERT_TRUE(settled(other));
  ASSERT_EQ(other.runs().size(), 1u);
  EXPECT_EQ(other.runs()[0]->trace.provenance.model, "threads");
  EXPECT_EQ(other.document().text, QString::fromLatin1(kSmallScenario));
  EXPECT_FALSE(other.canRun());
}

TEST(Session, TheCounterIsCountedOnceForAText) {
  Session session;
  ASSERT_TRUE(session.openText(kSmallScenario));
  session.counting().want(); // before the work is parsed: answered when it has run
  ASSERT_TRUE(eventually([&] { return session.counting().report().has_value(); }));
  EXPECT_EQ(session.counting().report()->variable, "counter");
  EXPECT_EQ(session.counting().report()->expected, 2);
  EXPECT_EQ(session.counting().report()->results.size(), 3u);
  session.counting().want();
  EXPECT_FALSE(session.counting().isCounting());
}

TEST(Session, SelectionIsAnnouncedOnce) {
  Session session;
  QSignalSpy changed(&session, &Session::selectionChanged);
  Selection selection;
  selection.span = {SpanKind::Lane, 0, 1, 2};
  selection.line = 9;
  session.select(selection);
  session.select(selection);
  EXPECT_EQ(changed.count(), 1);
}

} // namespace
} // namespace switchpoint
