// The game: what the moves say, whole statements, undo without limit, files, and that it is the same run elsewhere.
#include <gtest/gtest.h>

#include "game/lessons.h"
#include "run/exploration.h"
#include "trace/native_file.h"

namespace switchpoint {
namespace {

// Lanes, moves, variables and output of a position as text: equal texts, equal positions.
std::string textOf(const Game& game) {
  const GamePosition& position = game.position();
  std::string text = dump(*position.trace) + position.trace->outcome.out;
  for (const GameMove& move : position.moves) {
    text += move.name + ": " + wordsOf(move, game) + (move.interrupts ? " (interrupts)\n" : "\n");
  }
  for (const MemoryNow& memory : position.moment->memory()) text += std::to_string(memory.value) + "\n";
  return text + std::to_string(position.switches);
}

TEST(Game, StartsWhereThePersonHasAChoice) {
  const Game game = gameOf(shippedLesson("lost-update"));
  ASSERT_EQ(game.position().moves.size(), 2u);
  EXPECT_EQ(game.position().moves[0].name, "adder-1");
  EXPECT_EQ(game.position().moves[1].name, "adder-2");
  EXPECT_EQ(wordsOf(game.position().moves[0], game), "reads counter: 0");
  ASSERT_EQ(game.position().played.size(), 1u); // main has started them by itself
  EXPECT_TRUE(game.position().played.front().byItself);
  EXPECT_FALSE(game.canUndo());
}

TEST(Game, SaysBeforehandWhatAMoveWillDo) {
  Game game = gameOf(shippedLesson("lost-update"));
  ASSERT_TRUE(game.choose(0));
  EXPECT_EQ(wordsOf(game.position().moves[0], game), "writes counter = 1 | ends");
  EXPECT_FALSE(game.position().moves[0].interrupts);
  EXPECT_EQ(wordsOf(game.position().moves[1], game), "reads counter: 0");
  EXPECT_TRUE(game.position().moves[1].interrupts);
  ASSERT_TRUE(game.choose(1));
  ASSERT_TRUE(game.choose(1));
  EXPECT_EQ(wordsOf(game.position().moves[0], game),
            "writes counter = 1 | overwrites what others have written to counter: an update is lost | ends");
}

TEST(Game, WinsByLosingAnUpdate) {
  Game game = gameOf(shippedLesson("lost-update"));
  for (const char* name : {"adder-1", "adder-2", "adder-2", "adder-1"}) {
    EXPECT_EQ(game.position().end, GameEnd::Open);
    ASSERT_TRUE(game.choose(moveOf(game, name)));
  }
  EXPECT_TRUE(game.position().over);
  EXPECT_EQ(game.position().end, GameEnd::Reached);
  EXPECT_TRUE(game.position().moves.empty());
  EXPECT_EQ(game.position().switches, 1u);
}

TEST(Game, AnEndWithoutTheGoalIsMissed) {
  Game game = gameOf(shippedLesson("lost-update"));
  while (!game.position().over) game.choose(0);
  EXPECT_EQ(game.position().end, GameEnd::Missed);
  EXPECT_EQ(game.position().switches, 0u);
  EXPECT_FALSE(game.choose(0));
}

TEST(Game, AWholeStatementIsOneTurn) {
  Game game = gameOf(shippedLesson("two-each"));
  ASSERT_TRUE(game.chooseStatement(0));
  EXPECT_EQ(game.position().moment->memory().front().value, 1);
  EXPECT_EQ(wordsOf(game.position().moves[0], game), "reads counter: 1"); // the second addition is another statement
  ASSERT_TRUE(game.undo());
  EXPECT_FALSE(game.canUndo());
  EXPECT_TRUE(game.position().moment->memory().empty());
}

TEST(Game, SeesWhoWaitsForWhom) {
  Game game = gameOf(shippedLesson("opposite-locks"));
  ASSERT_TRUE(game.choose(moveOf(game, "ann")));
  const std::size_t bob = moveOf(game, "bob");
  EXPECT_EQ(wordsOf(game.position().moves[bob], game), "takes right | ann must wait for right | must wait for left");
  ASSERT_TRUE(game.choose(bob));
  while (!game.position().over) ASSERT_TRUE(game.choose(0));
  EXPECT_EQ(game.position().outcome.kind, OutcomeKind::Deadlock);
  EXPECT_EQ(game.position().end, GameEnd::Reached);
}

TEST(Game, UndoGoesBackToTheStartAndRedoForthAgain) {
  for (const LessonInfo& info : lessonInfos()) {
    const Lesson lesson = shippedLesson(info.path);
    Game game = gameOf(lesson);
    std::vector<std::string> seen{textOf(game)};
    for (std::size_t turn = 0; !game.position().over; ++turn) {
      const std::size_t move = turn * 7 % game.position().moves.size();
      ASSERT_TRUE(turn % 3 == 0 ? game.chooseStatement(move) : game.choose(move));
      seen.push_back(textOf(game));
    }
    const std::string end = textOf(game);
    for (std::size_t i = seen.size() - 1; i-- > 0;) {
      ASSERT_TRUE(game.undo());
      EXPECT_EQ(textOf(game), seen[i]) << info.id << " " << i;
    }
    EXPECT_FALSE(game.undo());
    while (game.canRedo()) ASSERT_TRUE(game.redo());
    EXPECT_EQ(textOf(game), end) << info.id;
  }
}

TEST(Game, AnotherMoveForgetsWhatWasUndone) {
  Game game = gameOf(shippedLesson("lost-update"));
  ASSERT_TRUE(game.choose(0));
  ASSERT_TRUE(game.undo());
  EXPECT_TRUE(game.canRedo());
  ASSERT_TRUE(game.choose(1));
  EXPECT_FALSE(game.canRedo());
}

TEST(Game, ItsScheduleIsTheSameGameAndTheSameRun) {
  for (const LessonInfo& info : lessonInfos()) {
    const Lesson lesson = shippedLesson(info.path);
    Game game = gameOf(lesson);
    for (std::size_t turn = 0; !game.position().over; ++turn) {
      ASSERT_TRUE(game.choose((turn * 5 + 3) % game.position().moves.size()));
    }
    Game other = gameOf(lesson);
    ASSERT_TRUE(other.play(game.schedule()).ok()) << info.id;
    EXPECT_EQ(textOf(other), textOf(game)) << info.id;
    const Result<RunPtr> run = runSchedule(*lesson.workload, lesson.request(), game.schedule());
    ASSERT_TRUE(run.ok()) << info.id << formatDiagnostics(run.diagnostics());
    EXPECT_EQ(writeTrace((*run)->trace), writeTrace(game.run()->trace)) << info.id;
  }
}

TEST(Game, AScheduleThatDoesNotFitLeavesItAsItIs) {
  Game game = gameOf(shippedLesson("lost-update"));
  ASSERT_TRUE(game.choose(0));
  const std::string before = textOf(game);
  const Result<std::size_t> played = game.play({{"adder-1", 1, false}, {"nobody", 1, false}});
  ASSERT_FALSE(played.ok());
  EXPECT_EQ(played.diagnostics().front().message, "entry 2 of the game: 'nobody' cannot go on there");
  EXPECT_EQ(played.diagnostics().front().hint, "who can: adder-1, adder-2");
  EXPECT_EQ(textOf(game), before);
}

// A statement that is repeated a thousand times: what a move does is read off the end of the recording, not from its
// start, and a turn of many moves is still one turn.
TEST(Game, LongGamesEndAtTheirLimit) {
  Lesson lesson = lessonOf("title = \"t\"\nmodel = \"threads\"\nprofile = \"textbook\"\nscenario = '''\n[vars]\nc = "
                           "0\n[[task]]\nname = \"a\"\ncount = 2\nsteps = [{ repeat = 3000, steps = [{ update = "
                           "\"c\" }] }]\n'''\n[goal]\ntext = \"g\"\nvars = { c = 1 }\n");
  Game game = gameOf(lesson);
  ASSERT_TRUE(game.play({{"a-1", 3000, false}, {"a-2", 1900, false}}).ok());
  EXPECT_EQ(wordsOf(game.position().moves[0], game), "reads c: 2450");
  EXPECT_FALSE(game.play({{"a-1", 6000, false}}).ok());
  EXPECT_EQ(game.position().switches, 1u);
}

TEST(Game, APartOfAGameIsARunToo) {
  Game game = gameOf(shippedLesson("two-each"));
  ASSERT_TRUE(game.choose(0));
  ASSERT_TRUE(game.choose(1));
  const RunPtr run = game.run();
  EXPECT_EQ(run->trace.outcome.end, EndKind::Cancelled);
  EXPECT_EQ(run->trace.provenance.model, "threads");
  EXPECT_GT(run->trace.columns.events(), 0u);
}

TEST(Game, SleepersOfALoopAreWokenByThePerson) {
  Game game = gameOf(shippedLesson("sleep-in-the-window"));
  ASSERT_EQ(game.position().moves.size(), 2u);
  EXPECT_EQ(game.position().moves[0].move, Move::Wake);
  const Lesson lesson = shippedLesson("sleep-in-the-window");
  ASSERT_TRUE(game.play(prove(lesson)->witness).ok());
  EXPECT_EQ(game.position().end, GameEnd::Reached);
}

} // namespace
} // namespace switchpoint
