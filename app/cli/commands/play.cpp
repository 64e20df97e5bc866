#include "cli/commands/play.h"

#include <algorithm>
#include <array>
#include <iostream>
#include <memory>
#include <optional>
#include <string>

#include "base/resources.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/json/json_text.h"
#include "cli/json/play_document.h"
#include "cli/numbers.h"
#include "cli/output_file.h"
#include "cli/text/game_text.h"
#include "cli/text/wrap.h"
#include "game/facts.h"
#include "run/schedule_file.h"
#include "trace/native_file.h"

namespace switchpoint {

namespace {

constexpr const char* kKeys =
    "A number makes that move, s and a number carries out the whole statement, u takes a turn "
    "back, r makes it again, 0 goes back to the start, h gives a hint, w shows the shortest "
    "way, i says that it is impossible, q ends.";

struct PlayArguments {
  std::string lesson;
  std::string schedule;
  std::string save;
  std::string trace;
  bool check = false;
  bool json = false;
};

class TerminalGame {
public:
  TerminalGame(Console& console, const Lesson& lesson, Game game)
      : console_(console), lesson_(lesson), game_(std::move(game)),
        width_(static_cast<std::size_t>(console.outTraits().width)) {}

  Game& game() { return game_; }

  // Until the goal is reached, somebody leaves or nothing more is to be read. False: the game ended without it.
  bool play() {
    console_.out(lessonHead(lesson_, game_, width_) + "\n");
    if (!lesson_.question.text.empty() && !ask()) return true;
    console_.out(wrapParagraphs(kKeys, width_) + "\n");
    show();
    for (std::string line; !done_ && prompt(line);) obey(line);
    return won_ || !game_.position().over;
  }

private:
  bool prompt(std::string& line) {
    if (console_.outTraits().terminal) {
      console_.out("> ");
      console_.finish();
    }
    return static_cast<bool>(std::getline(std::cin, line));
  }

  // An empty line leaves the question open. False: nothing more is to be read.
  bool ask() {
    console_.out(questionText(lesson_.question, width_));
    const auto answers = static_cast<std::int64_t>(lesson_.question.answers.size());
    for (std::string line; prompt(line);) {
      const auto number = parseInteger(line, 1, answers);
      if (number) given_ = static_cast<int>(*number) - 1;
      if (number || line.empty()) {
        console_.out("\n");
        return true;
      }
      say("Give the number of an answer, or an empty line to play first.");
    }
    return false;
  }

  void say(const std::string& text) { console_.out(wrapParagraphs(text, width_)); }

  void show() {
    console_.out(positionText(game_, width_));
    if (game_.position().over) return end();
    console_.out("\n");
  }

  void obey(const std::string& line) {
    if (line == "u" || line == "r") {
      const bool back = line == "u";
      if (!(back ? game_.undo() : game_.redo())) say(back ? "This is the start." : "Nothing was taken back.");
      return show();
    }
    if (line == "0") {
      game_.restart();
      return show();
    }
    if (line == "h") return hint();
    if (line == "w") return showWay();
    if (line == "i") return claimImpossible();
    if (line == "q") {
      done_ = true;
      return;
    }
    move(line);
  }

  void move(const std::string& line) {
    const bool statement = line.starts_with('s');
    const auto most = static_cast<std::int64_t>(game_.position().moves.size());
    const auto number = parseInteger(std::string_view(line).substr(statement ? 1 : 0), 1, most);
    if (!number) {
      if (!line.empty()) say("'" + line + "' is no move. " + kKeys);
      return;
    }
    const auto index = static_cast<std::size_t>(*number - 1);
    const bool made = statement ? game_.chooseStatement(index) : game_.choose(index);
    if (!made) say("The game has grown too long: take moves back.");
    show();
  }

  void hint() {
    if (hints_ == lesson_.hints.size()) return say("There are no more hints: w shows the shortest way.");
    say(lesson_.hints[hints_++]);
  }

  const LessonProof& proven() {
    if (!proof_) {
      const Result<LessonProof> proof = prove(lesson_);
      proof_ = proof ? *proof : LessonProof{};
    }
    return *proof_;
  }

  void showWay() {
    const LessonProof& proof = proven();
    if (!proof.reachable) return say(proof.complete ? "There is none." : "None was found within the budget.");
    if (game_.play(proof.witness)) {
      shown_ = true;
      for (const PlayedMove& played : game_.position().played) {
        if (!played.byItself) console_.out(playedText(played));
      }
      console_.out("\n");
    }
    show();
  }

  std::string playedText(const PlayedMove& played) const {
    std::string words;
    for (const MoveDeed& deed : played.what.does) {
      words += words.empty() ? "" : ", ";
      if (deed.lane != played.what.lane) words += game_.position().trace->laneName(deed.lane) + " ";
      words += deed.words;
    }
    return "  " + played.what.name + ": " + (words.empty() ? "goes on" : words) + "\n";
  }

  void claimImpossible() {
    const LessonProof& proof = proven();
    if (proof.reachable) return say("It is possible. Go on trying.");
    if (!proof.complete) return say("That could not be proven within the budget.");
    say("Right: no schedule reaches the goal. All " + std::to_string(proof.states) + " states were tried.");
    done_ = won_ = true;
    reveal();
  }

  void end() {
    const bool reached = game_.position().end == GameEnd::Reached;
    console_.out("\n");
    say(endingOf(game_) + ".");
    const std::string out = printedSoFar(game_);
    if (!out.empty()) console_.out("It printed:\n" + out);
    if (!reached) return say("The goal was not reached: u takes a turn back, 0 goes back to the start.");
    say(shown_ ? "This is how the goal is reached." : "The goal is reached.");
    done_ = won_ = true;
    reveal();
  }

  void reveal() {
    console_.out(revealText(lesson_, proven(), given_, width_));
    if (!lesson_.shows.empty()) say(lesson_.shows);
  }

  Console& console_;
  const Lesson& lesson_;
  Game game_;
  std::size_t width_;
  std::size_t hints_ = 0;
  int given_ = -1;
  bool done_ = false;
  bool won_ = false;
  bool shown_ = false; // the program played
  std::optional<LessonProof> proof_;
};

int check(Console& console, const Lesson& lesson, const PlayArguments& options) {
  const Result<LessonProof> proof = prove(lesson);
  console.report(proof.diagnostics());
  if (!proof) return kExitBadInput;
  if (options.json) {
    console.rawOut(jsonText(playDocument(lesson, *proof)));
  } else {
    console.out(proofText(lesson, *proof, static_cast<std::size_t>(console.outTraits().width)));
  }
  const auto right = std::ranges::count(proof->answers, Truth::Yes);
  const bool asks = !lesson.question.answers.empty();
  if (!proof->complete) {
    console.report({plainError("the scenario is too large to be proven", "give it fewer tasks or fewer steps")});
  } else if (asks && right != 1) {
    console.report({plainError(right == 0 ? "no answer is true" : "several answers are true",
                               "exactly one should be, so that the question has an answer")});
  }
  return proof->complete && (!asks || right == 1) ? kExitFine : kExitFailed;
}

std::optional<std::vector<Diagnostic>> begin(Game& game, const PlayArguments& options) {
  if (options.schedule.empty()) return std::nullopt;
  const Result<std::string> text = readFile(options.schedule);
  if (!text) return text.diagnostics();
  const Result<ScheduleFile> schedule = parseSchedule(*text, options.schedule);
  if (!schedule) return schedule.diagnostics();
  const Result<std::size_t> played = game.play(schedule->steps);
  if (!played) return played.diagnostics();
  return std::nullopt;
}

std::optional<Diagnostic> writeGame(const Game& game, const PlayArguments& options) {
  if (!options.save.empty()) {
    const ScheduleFile file{options.lesson, game.model(), game.profile(), game.schedule()};
    if (auto failure = writeFile(options.save, writeSchedule(file))) return failure;
  }
  if (options.trace.empty()) return std::nullopt;
  return writeFile(options.trace, writeTrace(game.run()->trace));
}

int performPlay(Console& console, const PlayArguments& options) {
  const Result<Lesson> lesson = loadLesson(options.lesson);
  console.report(lesson.diagnostics());
  if (!lesson) return kExitBadInput;
  if (options.json && !options.check) {
    console.report({plainError("--json is what --check proves; a game is played in lines", "add --check")});
    return kExitBadInput;
  }
  if (options.check) return check(console, *lesson, options);
  Result<Game> game = Game::start(lesson->workload, lesson->request(), lesson->goal);
  console.report(game.diagnostics());
  if (!game) return kExitBadInput;
  TerminalGame terminal(console, *lesson, std::move(game).value());
  if (const auto wrong = begin(terminal.game(), options)) {
    console.report(*wrong);
    return kExitBadInput;
  }
  const bool fine = terminal.play();
  if (const auto failure = writeGame(terminal.game(), options)) {
    console.report({*failure});
    return kExitBadInput;
  }
  return fine ? kExitFine : kExitFailed;
}

Action declarePlay(CLI::App& app) {
  auto options = std::make_shared<PlayArguments>();
  app.add_option("lesson", options->lesson, "A lesson's id (switchpoint list lessons), or its file (.toml)")
      ->type_name("LESSON")
      ->required();
  app.add_flag("--check", options->check, "Prove the lesson instead: can the goal be reached, which answer is true")
      ->group("Options");
  app.add_flag("--json", options->json, "With --check: one JSON document instead of the text")->group("Options");
  app.add_option("--schedule", options->schedule, "Begin with the moves of this game or schedule")
      ->type_name("FILE")
      ->group("Options");
  app.add_option("--save", options->save, "Write the game as a schedule, for --schedule and run --schedule")
      ->type_name("OUT")
      ->group("Options");
  app.add_option("--trace", options->trace, "Write the game as a run (.swtrace), to be rendered and opened")
      ->type_name("OUT")
      ->group("Options");
  return [options](Console& console) { return performPlay(console, *options); };
}

constexpr std::array kPlayExamples{
    CommandExample{"switchpoint play lost-update", "two additions, and the question how to lose one"},
    CommandExample{"printf '2\\n1\\n2\\n2\\n1\\n' | switchpoint play lost-update",
                   "an answer and the moves from a pipe"},
    CommandExample{"switchpoint play two-each --check", "whether a lesson is right, proven by exploring"},
    CommandExample{"switchpoint play lost-update --check --json",
                   "the same as JSON, with the shortest way to the goal"},
};

} // namespace

const CommandInfo playCommand{
    "play", "Be the scheduler: choose who goes on, and reach the goal of a lesson",
    "Shows what each task would do next, and reads your choice from standard input, a line each: the number of a move, "
    "s and a number for a whole statement, u to take a turn back, r to make it again, 0 for the start, h for a hint, w "
    "for the shortest way, i for \"it is impossible\", q to leave. A lesson with a question asks it first: the number "
    "of "
    "an answer, or an empty line.\n\n"
    "What is possible and which answer is true is found by exploring all schedules, as switchpoint explore does.\n\n"
    "The exit status is 1 when the game ended and the goal was missed, 2 when the lesson cannot be read, else 0. With "
    "--check it is 1 when not everything could be proven, or when not exactly one answer is true.",
    kPlayExamples, declarePlay};

} // namespace switchpoint
