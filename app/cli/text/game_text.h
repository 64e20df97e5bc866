// The game in lines for the terminal: what it is about, where it stands, how it ended, and what exploring proves.
#pragma once

#include <string>

#include "game/game.h"
#include "game/lesson.h"
#include "game/proof.h"

namespace switchpoint {

// Title, intro and goal.
std::string lessonHead(const Lesson& lesson, const Game& game, std::size_t width);
// The question with its answers, numbered from 1.
std::string questionText(const LessonQuestion& question, std::size_t width);
// The last turn, then variables, locks, who waits, and the moves numbered from 1.
std::string positionText(const Game& game, std::size_t width);
// What is proven, in lines: the goal, how much was tried, the answers.
std::string proofText(const Lesson& lesson, const LessonProof& proof, std::size_t width);
// The true answer; `given` is the index of the one that was given, -1: none.
std::string revealText(const Lesson& lesson, const LessonProof& proof, int given, std::size_t width);

} // namespace switchpoint
