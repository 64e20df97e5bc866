// A long trace is on screen before its events are read, and stays in place when they are.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "gui/views/timeline/timeline_view.h"
#include "gui/waiting.h"
#include "support/big_trace.h"
#include "trace/native_file.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

class GlimpseTest : public ::testing::Test {
protected:
  GlimpseTest() {
    view_.resize(900, 420);
    view_.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&view_));
    EXPECT_TRUE(session_.openText(kSmallScenario));
    EXPECT_TRUE(settled(session_));
    const std::string bytes = writeTrace(bigTrace({Outline::kFewestEvents, 24, 2}));
    path_ = folder_.filePath(QStringLiteral("long.swtrace"));
    write(bytes);
  }

  void write(const std::string& bytes) {
    QFile file(path_);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes.data(), static_cast<qsizetype>(bytes.size()));
  }
  // Until the beginning of the file is on screen: the events are still to be read.
  void open() {
    QSignalSpy glanced(&session_, &Session::glanced);
    ASSERT_TRUE(session_.openFile(path_));
    ASSERT_TRUE(glanced.wait(30'000));
    ASSERT_TRUE(session_.isRunning());
  }
  const Layout& layout() { return view_.canvas().layoutShown(); }

  QTemporaryDir folder_;
  QString path_;
  Appearance appearance_{ThemeChoice::Light};
  Session session_;
  TimelineView view_{{session_, appearance_}};
};

TEST_F(GlimpseTest, ALongTraceIsOnScreenBeforeItIsRead) {
  open();
  ASSERT_EQ(layout().sections.size(), 1u);
  EXPECT_EQ(layout().sections[0].counts, "reading every event …");
  EXPECT_FALSE(layout().columns.empty());
  const std::string row = layout().rows.at(5).label;
  const Time end = view_.canvas().timeline()->end();
  view_.canvas().show(end / 4, end / 2, Motion::Pan);
  ASSERT_TRUE(settled(session_));
  EXPECT_NE(layout().sections[0].counts, "reading every event …");
  EXPECT_EQ(view_.canvas().camera().from(), end / 4) << "what was looked at stays";
  EXPECT_EQ(layout().rows.at(5).label, row);
  EXPECT_FALSE(layout().folds.empty());
}

// The runs of the document before are others: what other panes say of them is not looked for in the glimpse.
TEST_F(GlimpseTest, NothingIsAskedOfIt) {
  open();
  session_.show({2, 1, 1});
  session_.select({{SpanKind::Lane, 2, 1, 0}, 0, 1, 1});
  QTest::mouseMove(&view_.canvas(), QPoint(400, 100));
  QTest::mouseClick(&view_.canvas(), Qt::LeftButton, {}, QPoint(400, 100));
  QTest::keyClick(&view_.canvas(), Qt::Key_Right);
  QTest::keyClick(&view_.canvas(), Qt::Key_Down);
  EXPECT_EQ(view_.canvas().selected().kind, SpanKind::None);
  ASSERT_TRUE(settled(session_));
  EXPECT_EQ(session_.runs().size(), 1u);
}

TEST_F(GlimpseTest, IsGoneWhenTheReadingIsCancelled) {
  open();
  session_.cancel();
  EXPECT_EQ(view_.canvas().timeline(), nullptr);
  EXPECT_TRUE(session_.runs().empty());
  ASSERT_TRUE(session_.openText(kSmallScenario));
  ASSERT_TRUE(settled(session_));
  EXPECT_EQ(layout().sections.size(), 3u);
}

TEST_F(GlimpseTest, IsGoneWhenTheRestOfTheFileIsDamaged) {
  QFile file(path_);
  ASSERT_TRUE(file.open(QIODevice::ReadWrite));
  file.resize(file.size() - 1);
  file.close();
  open();
  ASSERT_TRUE(settled(session_));
  EXPECT_EQ(view_.canvas().timeline(), nullptr);
  EXPECT_TRUE(session_.runs().empty());
}

} // namespace
} // namespace switchpoint
