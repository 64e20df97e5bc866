// Lessons for tests, from their text or from those that are shipped.
#pragma once

#include <stdexcept>
#include <string>

#include "base/diagnostic.h"
#include "game/game.h"
#include "game/lesson.h"
#include "game/proof.h"

namespace switchpoint {

inline Lesson lessonOf(const std::string& text) {
  Result<Lesson> lesson = parseLesson(text, "test.toml");
  if (!lesson) throw std::runtime_error(formatDiagnostics(lesson.diagnostics()));
  return std::move(lesson).value();
}

inline Lesson shippedLesson(const std::string& id) {
  Result<Lesson> lesson = loadLesson(id);
  if (!lesson) throw std::runtime_error(formatDiagnostics(lesson.diagnostics()));
  return std::move(lesson).value();
}

inline Game gameOf(const Lesson& lesson) {
  Result<Game> game = Game::start(lesson.workload, lesson.request(), lesson.goal);
  if (!game) throw std::runtime_error(formatDiagnostics(game.diagnostics()));
  return std::move(game).value();
}

// The index of the move of this task; as many as there are moves where it has none.
inline std::size_t moveOf(const Game& game, const std::string& name) {
  std::size_t index = 0;
  for (const GameMove& move : game.position().moves) {
    if (move.name == name) break;
    ++index;
  }
  return index;
}

// "reads counter: 0 | ends": what a move does, with the names of others where it does something to them.
inline std::string wordsOf(const GameMove& move, const Game& game) {
  std::string words;
  for (const MoveDeed& deed : move.does) {
    words += words.empty() ? "" : " | ";
    if (deed.lane != move.lane) words += game.position().trace->laneName(deed.lane) + " ";
    words += deed.words;
  }
  return words;
}

} // namespace switchpoint
