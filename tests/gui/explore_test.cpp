// The page of outcomes: explored in the background, each row opens its run.
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include "gui/tables/outcome_model.h"
#include "gui/views/explore/explore_view.h"
#include "support/wide_words.h"
#include "waiting.h"

#include <gmock/gmock.h>

namespace switchpoint {
namespace {

class ExploreTest : public ::testing::Test {
protected:
  ExploreTest() {
    view_.resize(900, 300);
    view_.show();
  }
  void explore(const std::string& example, const char* profile) {
    ASSERT_TRUE(session_.openExample(example));
    ASSERT_TRUE(settled(session_));
    auto* profiles = view_.findChild<QComboBox*>("explore-profile");
    profiles->setCurrentIndex(profiles->findData(QString::fromLatin1(profile)));
    Q_EMIT profiles->activated(profiles->currentIndex());
    QTest::mouseClick(view_.findChild<QPushButton*>("explore-start"), Qt::LeftButton);
    ASSERT_TRUE(eventually([&] { return session_.exploring().explored() != nullptr && !session_.busy(); }));
  }
  QTableView* table() { return view_.findChild<QTableView*>("outcomes"); }
  QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }

  Appearance appearance_{ThemeChoice::Light};
  Session session_;
  ExploreView view_{{session_, appearance_}};
};

TEST_F(ExploreTest, ShowsEveryOutcomeAndWhatWasCovered) {
  explore("race-lost-update-counter", "cpython-3.9");
  ASSERT_EQ(table()->model()->rowCount(), 3);
  EXPECT_EQ(cell(0, OutcomeModel::KindColumn), "completed");
  EXPECT_EQ(cell(0, OutcomeModel::VariablesColumn), "counter = 2 of 4");
  EXPECT_EQ(cell(2, OutcomeModel::VariablesColumn), "counter = 4");
  EXPECT_EQ(cell(2, OutcomeModel::SwitchesColumn), "0");
  EXPECT_THAT(cell(0, OutcomeModel::PossibleColumn).toStdString(), ::testing::HasSubstr("3.9"));
  EXPECT_THAT(cell(0, OutcomeModel::PossibleColumn).toStdString(), ::testing::Not(::testing::HasSubstr("3.13,")));
  EXPECT_THAT(view_.findChild<QLabel*>("coverage")->text().toStdString(), ::testing::HasSubstr("all "));
}

TEST_F(ExploreTest, WhatWasCoveredCanBeTranslated) {
  const WideWords language;
  explore("race-lost-update-counter", "cpython-3.9");
  EXPECT_THAT(asciiWords(session_.exploring().explored()->exploration.coverage), ::testing::IsEmpty());
}

TEST_F(ExploreTest, EnterShowsTheRunThatComesToAnOutcome) {
  explore("race-lost-update-counter", "cpython-3.9");
  table()->setFocus();
  table()->setCurrentIndex(table()->model()->index(0, 0));
  QTest::keyClick(table(), Qt::Key_Return);
  ASSERT_TRUE(eventually([&] { return session_.showsOneRun(); }));
  ASSERT_EQ(session_.runs().size(), 1u);
  EXPECT_EQ(session_.runs()[0]->trace.outcome.finals[0].value, 2);
  EXPECT_EQ(session_.stage().shown().unfold, "counter");
}

TEST_F(ExploreTest, ADeadlockIsAnOutcome) {
  explore("race-dining-philosophers-left-first", "cpython-3.13");
  bool any = false;
  for (int row = 0; row < table()->model()->rowCount(); ++row)
    any = any || cell(row, OutcomeModel::KindColumn) == QStringLiteral("deadlock");
  EXPECT_TRUE(any);
}

TEST_F(ExploreTest, FewerSwitchesAreLessThanAll) {
  ASSERT_TRUE(session_.openExample("race-lost-update-counter"));
  ASSERT_TRUE(settled(session_));
  view_.findChild<QSpinBox*>("explore-switches")->setValue(0);
  EXPECT_EQ(session_.exploring().settings().switches, 0u);
  explore("race-lost-update-counter", "cpython-3.9");
  for (const ExploredOutcome& outcome : session_.exploring().explored()->exploration.outcomes)
    EXPECT_EQ(outcome.switches, 0u);
}

TEST_F(ExploreTest, AnotherDocumentForgetsWhatWasExplored) {
  explore("race-lost-update-counter", "cpython-3.9");
  ASSERT_TRUE(session_.openExample("two-sleepers"));
  EXPECT_EQ(session_.exploring().explored(), nullptr);
  EXPECT_EQ(table()->model()->rowCount(), 0);
}

TEST_F(ExploreTest, ChoicesThatChangedAreSaid) {
  explore("race-lost-update-counter", "cpython-3.9");
  EXPECT_FALSE(session_.exploring().isStale());
  ExploreSettings other = session_.exploring().settings();
  other.budget = 10'000;
  session_.exploring().set(other);
  EXPECT_TRUE(session_.exploring().isStale());
}

} // namespace
} // namespace switchpoint
