#include "cli/text/game_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/time.h"
#include "cli/numbers.h"
#include "cli/text/wrap.h"
#include "game/facts.h"

namespace switchpoint {

namespace {

// A label, then words in lines of their own beside it.
std::string beside(const std::string& label, std::size_t column, const std::string& words, std::size_t width) {
  std::string text;
  for (const std::string& part : wrapWords(words, width > column + 20 ? width - column : 20))
    text += padded(text.empty() ? label : "", column) + part + '\n';
  return text;
}

std::string deedWords(const GameMove& move, const Game& game) {
  std::string words = move.move == Move::Wake ? "wakes up" : move.move == Move::Expire ? "gives up waiting" : "";
  for (const MoveDeed& deed : move.does) {
    words += words.empty() ? "" : ", ";
    if (deed.lane != move.lane) words += game.position().trace->laneName(deed.lane) + " ";
    words += deed.words;
  }
  return words.empty() ? "goes on" : words;
}

std::size_t longestName(const Game& game) {
  std::size_t longest = 8;
  for (const GameMove& move : game.position().moves) longest = std::max(longest, move.name.size());
  for (const PlayedMove& played : game.position().played) longest = std::max(longest, played.what.name.size());
  for (const GameFact& fact : factsOf(game)) longest = std::max(longest, fact.subject.size());
  return longest;
}

const char* word(Truth truth) {
  switch (truth) {
  case Truth::No: return "no";
  case Truth::Yes: return "yes";
  case Truth::Unknown: return "not known";
  }
  return "";
}

std::string scheduleWords(const std::vector<ScheduleStep>& schedule) {
  std::string words;
  for (const ScheduleStep& step : schedule)
    words +=
        fmt::format("{}{} {}", words.empty() ? "" : ", ", step.task + (step.timeout ? " (timeout)" : ""), step.steps);
  return words;
}

} // namespace

std::string lessonHead(const Lesson& lesson, const Game& game, std::size_t width) {
  std::string text = lesson.title + "\n" + game.model() + " · " + game.profile() + "\n\n";
  std::string intro = lesson.intro;
  while (intro.ends_with('\n')) intro.pop_back();
  for (std::size_t at = 0; at < intro.size();) { // each line is a paragraph
    const std::size_t end = std::min(intro.find('\n', at), intro.size());
    text += wrapParagraphs(intro.substr(at, end - at), width);
    at = end + 1;
  }
  return text + "\n" + beside("Goal", 6, lesson.goal.text, width);
}

std::string questionText(const LessonQuestion& question, std::size_t width) {
  std::string text = wrapParagraphs(question.text, width);
  for (std::size_t i = 0; i < question.answers.size(); ++i)
    text += beside(fmt::format("  {}", i + 1), 5, question.answers[i].text, width);
  return text;
}

std::string positionText(const Game& game, std::size_t width) {
  const GamePosition& position = game.position();
  const std::size_t column = longestName(game) + 7;
  std::string text;
  const std::uint32_t last = position.played.empty() ? 0 : position.played.back().turn;
  for (const PlayedMove& played : position.played) {
    const bool shown = played.turn == last && game.canUndo() && !played.byItself;
    if (shown) text += beside("  ·  " + played.what.name, column, deedWords(played.what, game), width);
  }
  text += text.empty() ? "" : "\n";
  for (const GameFact& fact : factsOf(game)) text += beside("     " + fact.subject, column, fact.words, width);
  for (std::uint32_t lane = 0; lane < position.trace->lanes.size(); ++lane) {
    if (!position.trace->lanes[lane].isTask) continue;
    const std::string doing = doingOf(game, lane);
    if (!doing.empty()) text += beside("     " + position.trace->laneName(lane), column, doing, width);
  }
  text += text.empty() || position.moves.empty() ? "" : "\n";
  for (std::size_t i = 0; i < position.moves.size(); ++i) {
    const GameMove& move = position.moves[i];
    const std::string words = deedWords(move, game) + (move.interrupts ? " (a forced switch)" : "");
    text += beside(fmt::format("  {}  {}", i + 1, move.name), column, words, width);
  }
  return text;
}

std::string proofText(const Lesson& lesson, const LessonProof& proof, std::size_t width) {
  std::string goal = "not reached within the budget";
  if (proof.reachable) {
    goal = fmt::format("{}, with {}: {}", proof.always ? "always reached" : "can be reached",
                       counted(proof.switches, "forced switch", "forced switches"), scheduleWords(proof.witness));
  } else if (proof.complete) {
    goal = "cannot be reached by any schedule";
  }
  std::string text = lesson.id + ": " + lesson.title + "\n" + beside("  goal", 12, goal, width);
  text += beside("  covered", 12,
                 fmt::format("{}{}, {}", proof.complete ? "all " : "", counted(proof.states, "state", "states"),
                             counted(proof.outcomes, "outcome", "outcomes")),
                 width);
  for (std::size_t i = 0; i < proof.answers.size(); ++i)
    text += beside(i == 0 ? "  answers" : "", 12,
                   fmt::format("{}: {}", word(proof.answers[i]), lesson.question.answers[i].text), width);
  return text;
}

std::string revealText(const Lesson& lesson, const LessonProof& proof, int given, std::size_t width) {
  const auto right = std::ranges::find(proof.answers, Truth::Yes);
  if (right == proof.answers.end()) return {};
  const auto index = right - proof.answers.begin();
  std::string verdict;
  if (given >= 0) verdict = given == index ? "Your answer was right. " : "Your answer was not right. ";
  return wrapParagraphs(verdict + lesson.question.text + " " +
                            lesson.question.answers[static_cast<std::size_t>(index)].text + ".",
                        width);
}

} // namespace switchpoint
