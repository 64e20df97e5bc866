// When a goal is reached: each condition by itself, and all of them together.
#include <gtest/gtest.h>

#include "game/lessons.h"

namespace switchpoint {
namespace {

class GoalTest : public ::testing::Test {
protected:
  GoalTest() {
    VariableDecl counter;
    counter.name = "counter";
    counter.expected = 4;
    counter.hasExpected = true;
    workload_.variables.push_back(counter);
    outcome_.variables.push_back({0, 0, 3});
    outcome_.variables.push_back({0, 1, 9}); // another process's copy does not count
    outcome_.out = "B\nA\nBA\n";
  }
  bool reached(const Goal& goal, std::uint32_t switches = 0) const {
    return isReached(goal, outcome_, switches, workload_);
  }
  static Goal ofVariable(ValueTest test, std::int64_t value) {
    Goal goal;
    goal.variables.push_back({0, test, value});
    return goal;
  }

  Workload workload_;
  OutcomeValue outcome_;
};

TEST_F(GoalTest, ComparesVariables) {
  EXPECT_TRUE(reached(ofVariable(ValueTest::Equals, 3)));
  EXPECT_FALSE(reached(ofVariable(ValueTest::Equals, 9)));
  EXPECT_TRUE(reached(ofVariable(ValueTest::Differs, 4)));
  EXPECT_FALSE(reached(ofVariable(ValueTest::Differs, 3)));
  EXPECT_TRUE(reached(ofVariable(ValueTest::Below, 4)));
  EXPECT_FALSE(reached(ofVariable(ValueTest::Below, 3)));
  EXPECT_TRUE(reached(ofVariable(ValueTest::Above, 2)));
  EXPECT_FALSE(reached(ofVariable(ValueTest::Above, 3)));
  EXPECT_TRUE(reached(ofVariable(ValueTest::Missing, 1)));
  EXPECT_FALSE(reached(ofVariable(ValueTest::Missing, 2)));
}

TEST_F(GoalTest, WantsWholeLinesInTheirOrder) {
  Goal goal;
  goal.prints = {"B", "BA"};
  EXPECT_TRUE(reached(goal));
  goal.prints = {"A", "B"};
  EXPECT_FALSE(reached(goal));
  goal.prints = {"B", "B"};
  EXPECT_FALSE(reached(goal));
  outcome_.out = "B\nBA"; // the last line may lack its end
  goal.prints = {"BA"};
  EXPECT_TRUE(reached(goal));
}

TEST_F(GoalTest, CountsSwitches) {
  Goal goal;
  goal.switches = 1;
  EXPECT_TRUE(reached(goal, 1));
  EXPECT_FALSE(reached(goal, 2));
}

TEST_F(GoalTest, KnowsHowItEnded) {
  Goal goal;
  goal.end = OutcomeKind::Error;
  EXPECT_FALSE(reached(goal));
  outcome_.kind = OutcomeKind::Error;
  EXPECT_TRUE(reached(goal));
  goal.raises = "ValueError";
  EXPECT_FALSE(reached(goal));
  outcome_.err = "Traceback\nValueError: bad\n";
  EXPECT_TRUE(reached(goal));
}

TEST_F(GoalTest, AllConditionsHaveToHold) {
  Goal goal = ofVariable(ValueTest::Equals, 3);
  goal.prints = {"nothing"};
  EXPECT_FALSE(reached(goal));
}

// The same question, answered by exploring.
TEST(Proof, TellsNeverSometimesAndAlwaysApart) {
  const auto proofOf = [](const std::string& goal) {
    return *prove(lessonOf("title = \"t\"\nmodel = \"threads\"\nprofile = \"textbook\"\nscenario = '''\n[vars]\nc = "
                           "{ expected = 2 }\n[[task]]\nname = \"a\"\ncount = 2\nsteps = [{ update = \"c\" }]\n'''\n"
                           "[goal]\ntext = \"g\"\n" +
                           goal +
                           "\n[predict]\nquestion = \"q\"\nvariable = \"c\"\nanswers = [{ text = \"n\", goal = "
                           "\"never\" }, { text = \"s\", goal = \"sometimes\" }, { text = \"a\", goal = \"always\" }, "
                           "{ text = \"p\", goal = \"possible\" }, { text = \"v\", values = [2, 1] }, { text = \"w\", "
                           "values = [2] }]\n"));
  };
  using T = Truth;
  EXPECT_EQ(proofOf("vars = { c = 0 }").answers, (std::vector{T::Yes, T::No, T::No, T::No, T::Yes, T::No}));
  EXPECT_EQ(proofOf("vars = { c = 1 }").answers, (std::vector{T::No, T::Yes, T::No, T::Yes, T::Yes, T::No}));
  EXPECT_EQ(proofOf("vars = { c = { above = 0 } }").answers,
            (std::vector{T::No, T::No, T::Yes, T::Yes, T::Yes, T::No}));
}

TEST(Proof, DoesNotGuessWhereTheBudgetEnds) {
  const Lesson lesson = shippedLesson("two-each");
  ExploreLimits limits;
  limits.steps = 3;
  const Result<LessonProof> proof = prove(lesson, limits);
  ASSERT_TRUE(proof.ok());
  EXPECT_FALSE(proof->complete);
  EXPECT_FALSE(proof->always);
  for (const Truth truth : proof->answers) EXPECT_NE(truth, Truth::Yes);
}

} // namespace
} // namespace switchpoint
