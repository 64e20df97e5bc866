// `switchpoint play`: a lesson in the terminal, its moves from standard input.
#include <gmock/gmock.h>

#include "cli/exit_status.h"
#include "command.h"

namespace switchpoint {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

TEST(Play, MovesFromAPipeReachTheGoal) {
  ProgramResult result = switchpointWith({"play", "lost-update"}, "2\n1\n2\n2\n1\n");
  EXPECT_EQ(result.status, kExitFine) << result.err;
  EXPECT_THAT(result.out, AllOf(HasSubstr("Which values can the counter have at the end?"),
                                HasSubstr("1  adder-1   reads counter: 0"), HasSubstr("The goal is reached."),
                                HasSubstr("Your answer was right."), Not(HasSubstr("> "))));
}

TEST(Play, ToMissTheGoalFailsAndToLeaveDoesNot) {
  EXPECT_EQ(switchpointWith({"play", "lost-update"}, "\n1\n").status, kExitFine);
  EXPECT_EQ(switchpointWith({"play", "lost-update"}, "").status, kExitFine);
  ProgramResult missed = switchpointWith({"play", "lost-update"}, "\ns1\ns1\nq\n");
  EXPECT_EQ(missed.status, kExitFailed);
  EXPECT_THAT(missed.out, HasSubstr("The goal was not reached"));
}

TEST(Play, TheProofOfALessonAsJson) {
  const nlohmann::json document = parsed(switchpointWith({"play", "lost-update", "--check", "--json"}));
  EXPECT_EQ(document["schema"], "switchpoint/play/1");
  EXPECT_EQ(document["lesson"], "lost-update");
  EXPECT_EQ(document["complete"], true);
  EXPECT_EQ(document["goal"]["reachable"], true);
  EXPECT_EQ(document["goal"]["always"], false);
  EXPECT_FALSE(document["goal"]["schedule"].empty());
  int right = 0;
  for (const nlohmann::json& answer : document["answers"]) right += answer["true"] == true ? 1 : 0;
  EXPECT_EQ(right, 1) << document["answers"].dump();
  const nlohmann::json never = parsed(switchpointWith({"play", "with-a-lock", "--check", "--json"}));
  EXPECT_EQ(never["goal"]["reachable"], false);
  EXPECT_FALSE(never["goal"].contains("schedule"));
}

TEST(Play, TheScheduleOfTheProofReachesTheGoal) {
  TestFolder folder;
  const nlohmann::json document = parsed(switchpointWith({"play", "lost-update", "--check", "--json"}));
  const std::string schedule = folder.write("way.json", document["goal"]["schedule"].dump());
  const ProgramResult result = switchpointWith({"play", "lost-update", "--schedule", schedule}, "\n");
  EXPECT_EQ(result.status, kExitFine) << result.err;
  EXPECT_THAT(result.out, HasSubstr("The goal is reached."));
}

TEST(Play, JsonIsOfTheProofOnly) {
  const ProgramResult result = switchpointWith({"play", "lost-update", "--json"});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.err, HasSubstr("add --check"));
}

TEST(Play, ATurnIsTakenBack) {
  ProgramResult result = switchpointWith({"play", "lost-update"}, "\ns1\ns1\nu\nu\nu\n1\ns2\n1\n");
  EXPECT_EQ(result.status, kExitFine) << result.out;
  EXPECT_THAT(result.out, HasSubstr("This is the start."));
}

TEST(Play, ImpossibleIsProven) {
  ProgramResult right = switchpointWith({"play", "with-a-lock"}, "\ni\n");
  EXPECT_EQ(right.status, kExitFine);
  EXPECT_THAT(right.out, HasSubstr("Right: no schedule reaches the goal."));
  ProgramResult wrong = switchpointWith({"play", "lost-update"}, "\ni\n");
  EXPECT_EQ(wrong.status, kExitFine);
  EXPECT_THAT(wrong.out, HasSubstr("It is possible."));
}

TEST(Play, ShowsTheShortestWayAndHints) {
  ProgramResult result = switchpointWith({"play", "opposite-locks"}, "2\nh\nh\nw\n");
  EXPECT_EQ(result.status, kExitFine);
  EXPECT_THAT(result.out, AllOf(HasSubstr("Let each of them get its first lock."), HasSubstr("There are no more hints"),
                                HasSubstr("This is how the goal is reached.")));
}

TEST(Play, WhatIsNoMoveIsSaid) {
  ProgramResult result = switchpointWith({"play", "take-turns"}, "9\n\n7\nx\n2\n1\n");
  EXPECT_EQ(result.status, kExitFine);
  EXPECT_THAT(result.out, AllOf(HasSubstr("Give the number of an answer"), HasSubstr("'7' is no move."),
                                HasSubstr("'x' is no move.")));
}

TEST(Play, ASavedGameIsPlayedAgainHereAndByRun) {
  TestFolder folder;
  const std::string game = folder.path("game.json");
  const std::string trace = folder.path("game.swtrace");
  ProgramResult won = switchpointWith({"play", "dining-philosophers", "--save", game, "--trace", trace}, "\n1\n2\n2\n");
  ASSERT_EQ(won.status, kExitFine) << won.out << won.err;
  ProgramResult again = switchpointWith({"play", "dining-philosophers", "--schedule", game}, "\n");
  EXPECT_EQ(again.status, kExitFine) << again.out;
  EXPECT_EQ(switchpointWith({"run", trace, "--quiet"}).status, kExitDeadlock);
  const std::string work = folder.write("work.toml", R"([primitives]
fork0 = "lock"
fork1 = "lock"
fork2 = "lock"
[[task]]
name = "plato"
steps = [{ acquire = "fork0" }, { acquire = "fork1" }]
[[task]]
name = "hypatia"
steps = [{ acquire = "fork1" }, { acquire = "fork2" }]
[[task]]
name = "confucius"
steps = [{ acquire = "fork2" }, { acquire = "fork0" }]
)");
  EXPECT_EQ(switchpointWith({"run", work, "--model", "threads", "--schedule", game, "--quiet"}).status, kExitDeadlock);
}

TEST(Play, CheckProvesALesson) {
  ProgramResult right = switchpointWith({"play", "two-each", "--check"});
  EXPECT_EQ(right.status, kExitFine);
  EXPECT_THAT(right.out, AllOf(HasSubstr("can be reached, with 1 forced switch"), HasSubstr("yes: 2, 3 or 4"),
                               HasSubstr("no: Only 4")));
  TestFolder folder;
  const std::string wrong = folder.write("wrong.toml", R"(title = "t"
model = "threads"
scenario = '''
[[task]]
name = "a"
steps = [{ print = "A" }]
'''
[goal]
text = "g"
prints = ["A"]
[predict]
question = "q"
answers = [{ text = "x", goal = "never" }, { text = "y", goal = "sometimes" }]
)");
  ProgramResult none = switchpointWith({"play", wrong, "--check"});
  EXPECT_EQ(none.status, kExitFailed);
  EXPECT_THAT(none.err, HasSubstr("no answer is true"));
}

TEST(Play, TheManualsLessonIsRight) {
  std::ifstream file(SWITCHPOINT_SOURCE_DIR "/resources/manual/lessons.md");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const std::size_t start = text.find("```toml\n") + 8;
  TestFolder folder;
  const std::string mine = folder.write("mine.toml", text.substr(start, text.find("```", start) - start));
  ProgramResult result = switchpointWith({"play", mine, "--check"});
  EXPECT_EQ(result.status, kExitFine) << result.out << result.err;
}

TEST(Play, MistakesAreShownInTheirPlace) {
  TestFolder folder;
  const std::string bad = folder.write("bad.toml", "title = \"t\"\ngrade = 7\n");
  ProgramResult result = switchpointWith({"play", bad});
  EXPECT_EQ(result.status, kExitBadInput);
  EXPECT_THAT(result.err, AllOf(HasSubstr("bad.toml:2:9: error: 'grade' is 7"), HasSubstr("a lesson needs a goal")));
  EXPECT_EQ(switchpointWith({"play", "nothing"}).status, kExitBadInput);
  const std::string schedule = folder.write("game.json", "[{\"task\": \"nobody\"}]");
  ProgramResult misfit = switchpointWith({"play", "lost-update", "--schedule", schedule});
  EXPECT_EQ(misfit.status, kExitBadInput);
  EXPECT_THAT(misfit.err, HasSubstr("'nobody' cannot go on there"));
}

TEST(Play, EveryLessonIsListed) {
  nlohmann::json document = parsed(switchpointWith({"list", "lessons", "--json"}));
  EXPECT_GE(document["items"].size(), 12u);
  EXPECT_EQ(document["items"][0]["id"], "take-turns");
  EXPECT_EQ(document["items"][0]["grade"], 1);
}

} // namespace
} // namespace switchpoint
