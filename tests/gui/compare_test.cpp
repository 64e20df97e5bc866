// Two runs beside each other: variants, the table of differences, the first difference, the picture's alignment.
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "gui/views/compare/compare_view.h"
#include "gui/waiting.h"
#include "run/scene_runs.h"
#include "trace/native_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace switchpoint {
namespace {

using ::testing::ElementsAre;

class CompareTest : public ::testing::Test {
protected:
  CompareTest() {
    view_.resize(900, 400);
    view_.show();
    view_.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&view_));
    EXPECT_TRUE(session_.openExample("first-look"));
    EXPECT_TRUE(settled(session_));
    EXPECT_TRUE(compared());
  }
  bool compared() {
    return eventually([this] { return !find<QLabel>("first-difference")->text().isEmpty() && rows() > 0; });
  }
  template <typename W>
  W* find(const char* name) {
    return view_.findChild<W*>(QLatin1String(name));
  }
  int rows() { return view_.findChild<QTableView*>()->model()->rowCount(); }
  std::vector<std::string> titles() {
    std::vector<std::string> out;
    for (const TimelineRun& run : timelineRunsOf(session_.runs())) out.push_back(run.title);
    return out;
  }

  Appearance appearance_{ThemeChoice::Light};
  Session session_;
  CompareView view_{{session_, appearance_}};
};

TEST_F(CompareTest, TheFirstRunIsComparedWithTheLast) {
  EXPECT_EQ(find<QComboBox>("reference")->currentText(), "asyncio");
  EXPECT_EQ(find<QComboBox>("other")->currentText(), "processes");
  EXPECT_EQ(rows(), 5) << "all tasks, then each of them";
  EXPECT_TRUE(find<QLabel>("first-difference")->text().contains("in asyncio"));
}

TEST_F(CompareTest, AnotherSeedStandsBesideTheRunsAndCanGo) {
  QTest::keyClick(&view_, Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
  ASSERT_TRUE(settled(session_));
  ASSERT_EQ(session_.runs().size(), 4u);
  EXPECT_EQ(session_.runs()[3]->trace.provenance.seed, 2u);
  EXPECT_TRUE(session_.isVariant(3));
  EXPECT_FALSE(session_.isVariant(2));
  EXPECT_EQ(find<QComboBox>("other")->currentIndex(), 3) << "what was asked for is what is compared";
  EXPECT_THAT(titles().back(), ::testing::HasSubstr("seed 2"));
  find<QAction>("remove-run")->trigger();
  ASSERT_TRUE(settled(session_));
  EXPECT_EQ(session_.runs().size(), 3u);
  EXPECT_TRUE(session_.variants().empty());
}

TEST_F(CompareTest, SixRunsAreTheMost) {
  for (std::uint64_t seed = 2; seed <= 4; ++seed) EXPECT_TRUE(session_.addVariant({{}, "threads", {}, {}, seed}));
  EXPECT_FALSE(session_.addVariant({{}, "threads", {}, {}, 9}));
  EXPECT_FALSE(session_.addVariant({{}, "threads", {}, {}, 2})) << "twice the same";
  ASSERT_TRUE(settled(session_));
  EXPECT_EQ(session_.runs().size(), 6u);
}

TEST_F(CompareTest, AnotherInterpreterAndOtherCoresAreTold) {
  EXPECT_TRUE(session_.addVariant({{}, "threads", "cpython-3.9", {}, {}}));
  EXPECT_TRUE(session_.addVariant({{}, "threads", {}, 1, {}}));
  ASSERT_TRUE(settled(session_));
  ASSERT_EQ(session_.runs().size(), 5u);
  EXPECT_EQ(session_.runs()[3]->trace.provenance.profile, "cpython-3.9");
  EXPECT_EQ(session_.runs()[4]->trace.provenance.cores, 1u);
}

TEST_F(CompareTest, ATraceStandsBesideAScenarioAndTheOtherWayRound) {
  QTemporaryDir folder;
  const QString path = folder.filePath("recorded.swtrace");
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(QByteArray::fromStdString(writeTrace(session_.runs()[1]->trace)));
  file.close();
  EXPECT_TRUE(session_.addVariant({path, {}, {}, {}, {}}));
  ASSERT_TRUE(settled(session_));
  ASSERT_EQ(session_.runs().size(), 4u);
  EXPECT_EQ(session_.runs()[3]->trace.provenance.model, "threads");
  ASSERT_TRUE(session_.openFile(path));
  EXPECT_TRUE(session_.variants().empty()) << "another document begins alone";
  EXPECT_TRUE(session_.addVariant({"two-sleepers", "threads", {}, {}, {}})) << "while it is being read";
  ASSERT_TRUE(eventually([this] { return session_.runs().size() == 2; }));
  EXPECT_EQ(session_.runs()[1]->trace.provenance.workload, "two-sleepers");
}

TEST_F(CompareTest, DGoesToTheFirstDifference) {
  QSignalSpy places(&session_, &Session::placeWanted);
  auto* table = view_.findChild<QTableView*>();
  table->setFocus();
  QTest::keyClick(table, Qt::Key_D);
  ASSERT_EQ(places.count(), 1);
  ASSERT_TRUE(session_.stage().instant().has_value());
  EXPECT_EQ(places[0][0].value<Place>().at, *session_.stage().instant());
}

TEST_F(CompareTest, TheTableSortsByWhatDiffers) {
  auto* table = view_.findChild<QTableView*>();
  const auto delta = [&](int row) { return table->model()->index(row, 2).data(Qt::UserRole).toLongLong(); };
  for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
    table->sortByColumn(2, order);
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), "All tasks") << "whatever the order";
    for (int row = 2; row < rows(); ++row) {
      EXPECT_TRUE(order == Qt::DescendingOrder ? delta(row - 1) >= delta(row) : delta(row - 1) <= delta(row));
    }
  }
}

TEST_F(CompareTest, AllTasksAreSummedAndLeadNowhere) {
  auto* table = view_.findChild<QTableView*>();
  const QAbstractItemModel& model = *table->model();
  for (const int column : {3, 4, 9}) { // running, ready, switches
    qlonglong sum = 0;
    for (int row = 1; row < rows(); ++row) sum += model.index(row, column).data(Qt::UserRole).toLongLong();
    EXPECT_EQ(model.index(0, column).data(Qt::UserRole).toLongLong(), sum) << column;
  }
  QSignalSpy places(&session_, &Session::placeWanted);
  const auto click = [&](int row) {
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(model.index(row, 0)).center());
  };
  click(0);
  EXPECT_EQ(places.count(), 0);
  click(1);
  EXPECT_EQ(places.count(), 1);
}

TEST_F(CompareTest, NoHeaderIsCutWhereThereIsRoom) {
  view_.resize(780, 260);
  const QHeaderView& header = *view_.findChild<QTableView*>()->horizontalHeader();
  int all = 0;
  for (int i = 0; i < header.count(); ++i) {
    const QString title = header.model()->headerData(i, Qt::Horizontal).toString();
    EXPECT_GE(header.sectionSize(i), header.fontMetrics().horizontalAdvance(title) + 12) << i;
    all += header.sectionSize(i);
  }
  EXPECT_EQ(all, view_.findChild<QTableView*>()->viewport()->width()) << "and the table is filled";
}

TEST_F(CompareTest, NamesToAlignOnAreOffered) {
  auto* alignment = find<QComboBox>("alignment");
  auto* name = find<QLineEdit>("align-name");
  alignment->setFocus();
  for (int i = 0; i < 2; ++i) QTest::keyClick(alignment, Qt::Key_Down); // a task's start
  ASSERT_TRUE(name->isVisible());
  const auto offered = [name](const QString& typed) {
    name->completer()->setCompletionPrefix(typed);
    return name->completer()->completionCount();
  };
  EXPECT_EQ(offered("ORDER"), 4) << "each task once, whatever the case";
  EXPECT_EQ(offered("counter"), 0);
  QTest::keyClick(alignment, Qt::Key_Down); // a mark
  EXPECT_EQ(offered("count"), 1);
  EXPECT_EQ(offered("order"), 0);
}

TEST_F(CompareTest, AlignmentAndOverlayAreEditsOfThePicture) {
  QSignalSpy edits(&session_.stage(), &Stage::edited);
  auto* alignment = find<QComboBox>("alignment");
  alignment->setFocus();
  QTest::keyClick(alignment, Qt::Key_Down);
  EXPECT_EQ(session_.stage().state().alignment.to, AlignTo::End);
  QTest::mouseClick(find<QCheckBox>("overlay"), Qt::LeftButton, {}, QPoint(8, 8));
  EXPECT_TRUE(session_.stage().state().overlay);
  EXPECT_EQ(edits.count(), 2);
  session_.stage().restore({});
  EXPECT_EQ(alignment->currentIndex(), 0) << "undo is followed";
}

} // namespace
} // namespace switchpoint
