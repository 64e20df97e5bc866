// The game in which a person is the scheduler: the moves that are possible, the one that is made, and back again.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/moment.h"
#include "explore/named_schedule.h"
#include "game/deed.h"
#include "game/goal.h"
#include "run/run.h"

namespace switchpoint {

// What one task, or an event loop, would do if it went on now: up to its next step at which it may be interrupted.
struct GameMove {
  std::string name;        // of the task
  std::uint32_t lane = 0;  // index into the trace's lanes
  std::uint32_t actor = 0; // Option::actor
  Move move = Move::GoOn;
  bool interrupts = false; // somebody else has the turn and could go on
  std::vector<MoveDeed> does;

  // The line of the work that it is about; 0: none.
  std::uint32_t step() const { return does.empty() ? 0 : does.front().step; }
};

// A move that was made. Where nobody had a choice and nothing could be seen, it was made by itself.
struct PlayedMove {
  GameMove what;
  std::uint32_t turn = 0; // which click brought it about, from 0
  bool byItself = false;
};

enum class GameEnd : std::uint8_t { Open, Reached, Missed }; // of the goal; Open: the game goes on

// Where the game stands: a value, the same for the same moves.
struct GamePosition {
  std::vector<GameMove> moves; // in the order of the simulation, stable while a task can go on
  std::vector<PlayedMove> played;
  std::uint32_t switches = 0;         // forced ones
  std::shared_ptr<const Trace> trace; // so far; lanes that go on are cut off at its end
  std::optional<RunMoment> moment;    // of the trace, before they are cut off
  OutcomeValue outcome;               // at the end of the game
  GameEnd end = GameEnd::Open;
  bool over = false;
};

class Game {
public:
  // Every position is reached anew from the start, so a game has an end.
  static constexpr std::size_t kMostMoves = 5'000;

  // Ready for the first move. Errors: as of run().
  static Result<Game> start(std::shared_ptr<const Workload> workload, const RunRequest& request, Goal goal = {});

  const GamePosition& position() const { return position_; }
  const Workload& workload() const { return *workload_; }
  const Goal& goal() const { return goal_; }
  const std::string& model() const { return stage_->setup.model; }
  const std::string& profile() const { return stage_->profile.id; }

  // Makes the move with this index of position().moves. False: there is none, or the game has grown too long.
  bool choose(std::size_t move);
  // Goes on with the same task until its statement has been carried out: one turn.
  bool chooseStatement(std::size_t move);
  // Takes a turn back, as often as there are turns; and makes it again, until another move is made.
  bool undo();
  bool redo();
  bool canUndo() const { return !turns_.empty(); }
  bool canRedo() const { return !undone_.empty(); }
  void restart();

  // The game as names, for a file; `run --schedule` plays it, too, and goes on to the end.
  std::vector<ScheduleStep> schedule() const;
  // Plays these moves from the start, each a turn. Errors: somebody who cannot go on where the schedule says so; the
  // game then stays as it was.
  Result<std::size_t> play(const std::vector<ScheduleStep>& schedule);
  // The game so far as a run like every other.
  RunPtr run() const;

private:
  Game(std::shared_ptr<const Workload> workload, std::shared_ptr<SimulationStage> stage, Goal goal);
  void rebuild();
  std::optional<std::size_t> moveOf(std::uint32_t actor) const;

  std::shared_ptr<const Workload> workload_;
  std::shared_ptr<SimulationStage> stage_;
  Goal goal_;
  std::vector<Schedule> turns_;  // the person's choices; what happens by itself is found again
  std::vector<Schedule> undone_; // the last is the next to be made again
  Schedule choices_;             // all of them, from the start to here
  GamePosition position_;
};

} // namespace switchpoint
