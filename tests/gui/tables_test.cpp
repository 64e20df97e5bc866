#include <QAbstractItemModelTester>

#include "gui/tables/comparison_model.h"
#include "gui/tables/example_model.h"
#include "gui/tables/finding_model.h"
#include "gui/tables/task_model.h"
#include "gui/waiting.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

std::vector<RunPtr> smallRuns() {
  const Result<Workload> workload = parseScenario(kSmallScenario, "small.toml");
  EXPECT_TRUE(workload) << formatDiagnostics(workload.diagnostics());
  const auto runs = compare(*workload, {"asyncio", "threads"}, {});
  EXPECT_TRUE(runs);
  return *runs;
}

constexpr auto kReport = QAbstractItemModelTester::FailureReportingMode::Fatal;

TEST(ExampleModel, HeadingsCannotBeChosen) {
  ExampleModel model({{"a", "A", "first", "Waiting"}, {"b", "B", "second", "Waiting"}, {"c", "C", "third", "Sharing"}});
  const QAbstractItemModelTester tester(&model, kReport);
  ASSERT_EQ(model.rowCount(), 5);
  EXPECT_EQ(model.index(0).data().toString(), "Waiting");
  EXPECT_EQ(model.index(0).flags(), Qt::NoItemFlags);
  EXPECT_EQ(model.index(3).data().toString(), "Sharing");
  EXPECT_TRUE(model.index(1).flags().testFlag(Qt::ItemIsSelectable));
  EXPECT_EQ(model.indexOf("c").row(), 4);
  EXPECT_FALSE(model.indexOf("Waiting").isValid());
  EXPECT_EQ(model.index(1).data(Qt::ToolTipRole).toString(), "first");
}

TEST(ComparisonModel, AColumnForEachRun) {
  ComparisonModel model;
  const QAbstractItemModelTester tester(&model, kReport);
  EXPECT_EQ(model.rowCount(), 0);
  model.setRuns(smallRuns());
  ASSERT_EQ(model.columnCount(), 2);
  EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), "threads");
  EXPECT_EQ(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), "elapsed");
  EXPECT_EQ(model.index(1, 0).data().toString(), "40 ms") << "two tasks of 20 ms";
}

TEST(TaskModel, SortsByNanoseconds) {
  TaskModel model;
  const QAbstractItemModelTester tester(&model, kReport);
  model.setRuns(smallRuns());
  ASSERT_EQ(model.rowCount(), 4);
  EXPECT_EQ(model.index(0, 1).data().toString(), "worker-1");
  EXPECT_NEAR(static_cast<double>(model.index(0, 4).data(TaskModel::SortRole).toLongLong()), 20.0 * kMillisecond,
              0.1 * kMillisecond);
  EXPECT_EQ(model.index(2, 0).data().toString(), "threads");
  EXPECT_GT(model.index(0, 0).data(TaskModel::LaneRole).toUInt(), 0u);
}

TEST(FindingModel, TheFirstOfEachRunComesFirst) {
  std::vector<RunPtr> runs = smallRuns();
  std::vector<RunPtr> dressed;
  for (const RunPtr& run : runs) {
    auto copy = std::make_shared<switchpoint::Run>(run->trace);
    copy->findings = {{"one", "first finding", "text", 5, 1, {}, State::GilWait},
                      {"two", "second finding", "", 0, 0, {}, State::Running}};
    dressed.push_back(copy);
  }
  FindingModel model;
  const QAbstractItemModelTester tester(&model, kReport);
  model.setRuns(dressed);
  ASSERT_EQ(model.rowCount(), 4);
  EXPECT_EQ(model.index(0).data().toString(), "asyncio: first finding");
  EXPECT_EQ(model.index(1).data().toString(), "threads: first finding");
  EXPECT_EQ(model.index(1).data(FindingModel::RunRole).toInt(), 1);
  EXPECT_EQ(model.index(2).data().toString(), "asyncio: second finding");
  EXPECT_EQ(model.index(0).data(FindingModel::AtRole).toLongLong(), 5);
  model.setRuns({dressed[0]});
  EXPECT_EQ(model.index(0).data().toString(), "first finding") << "of one run nobody asks whose";
}

} // namespace
} // namespace switchpoint
