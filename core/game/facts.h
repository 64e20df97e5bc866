// What a position of the game shows beside its moves: variables, locks and queues, and what each task is doing.
#pragma once

#include <string>
#include <vector>

#include "game/game.h"

namespace switchpoint {

struct GameFact {
  std::string subject; // "counter", "lock"
  std::string words;   // "1, expected 2", "ann has it; bob waits"
  bool isVariable = false;
};

// Variables first, then locks and their kin, in the order in which the scenario declares them.
std::vector<GameFact> factsOf(const Game& game);

// "waits for left, which bob has"; empty for a task that can go on: its move says what it does.
std::string doingOf(const Game& game, std::uint32_t lane);

// What the program has printed so far.
std::string printedSoFar(const Game& game);

// How it ended, in a sentence: "All have ended: counter = 1, expected 2." Empty as long as it goes on.
std::string endingOf(const Game& game);

} // namespace switchpoint
