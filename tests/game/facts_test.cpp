// What stands beside the board: variables, locks and queues, and who waits for what.
#include <gtest/gtest.h>

#include "game/facts.h"
#include "game/lessons.h"

namespace switchpoint {
namespace {

std::string textOf(const std::vector<GameFact>& facts) {
  std::string text;
  for (const GameFact& fact : facts) text += fact.subject + ": " + fact.words + "\n";
  return text;
}

void choose(Game& game, const std::string& name) {
  ASSERT_TRUE(game.choose(moveOf(game, name))) << name;
}

std::uint32_t laneOf(const Game& game, const std::string& name) {
  std::uint32_t lane = 0;
  while (game.position().trace->laneName(lane) != name) ++lane;
  return lane;
}

TEST(Facts, VariablesSayWhatIsExpected) {
  Game game = gameOf(shippedLesson("lost-update"));
  EXPECT_EQ(textOf(factsOf(game)), "counter: 0, expected 2\n");
  choose(game, "adder-1");
  choose(game, "adder-1");
  EXPECT_EQ(textOf(factsOf(game)), "counter: 1, expected 2\n");
}

TEST(Facts, LocksSayWhoHasThemAndWhoWaits) {
  Game game = gameOf(shippedLesson("opposite-locks"));
  EXPECT_EQ(textOf(factsOf(game)), "left: free\nright: free\n");
  choose(game, "ann");
  EXPECT_EQ(textOf(factsOf(game)), "left: ann has it\nright: free\n");
  choose(game, "bob");
  EXPECT_EQ(textOf(factsOf(game)), "left: ann has it; bob waits\nright: bob has it; ann waits\n");
  EXPECT_EQ(doingOf(game, laneOf(game, "ann")), "waits for right, which bob has");
  EXPECT_EQ(endingOf(game), "Nobody can go on: each waits for another");
}

TEST(Facts, QueuesSayWhatIsInThem) {
  Game game = gameOf(shippedLesson("the-log-lies"));
  EXPECT_EQ(textOf(factsOf(game)), "belt: empty; consumer waits\n");
  choose(game, "producer");
  EXPECT_EQ(textOf(factsOf(game)), "belt: 1\n");
}

TEST(Facts, ProcessesHaveTheirOwn) {
  Game game = gameOf(shippedLesson("own-memory"));
  while (!game.position().over) game.choose(0);
  EXPECT_EQ(textOf(factsOf(game)), "counter: 0, expected 2; 1 in adder-1; 1 in adder-2\n");
  EXPECT_EQ(endingOf(game), "All have ended: counter = 0, expected 2");
}

TEST(Facts, OutputIsThatOfTheMovesMade) {
  Game game = gameOf(shippedLesson("take-turns"));
  EXPECT_EQ(printedSoFar(game), "");
  choose(game, "bob");
  EXPECT_EQ(printedSoFar(game), "Bob\n");
  EXPECT_EQ(doingOf(game, laneOf(game, "bob")), "has ended");
  EXPECT_EQ(doingOf(game, laneOf(game, "ann")), "");
  EXPECT_EQ(endingOf(game), "");
}

} // namespace
} // namespace switchpoint
