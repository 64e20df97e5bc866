#include "game/game.h"

#include <algorithm>
#include <map>

#include "base/phrase.h"
#include "run/setup.h"

namespace switchpoint {
namespace {

// Whether the move does what its statement is there for, so that the statement is done with it: all but reading.
bool isCompletedBy(const GameMove& move) {
  return std::ranges::any_of(move.does, [&](const MoveDeed& deed) {
    return deed.lane == move.lane && deed.kind != DeedKind::Read && deed.kind != DeedKind::Lost;
  });
}

// Replays choices on a simulation of its own and looks at what could come next by doing it.
class GameReplay {
public:
  GameReplay(const SimulationStage& stage, const Workload& workload) : workload_(workload), simulation_(stage.setup) {
    step();
  }

  // The person's choices, and between them what happens by itself. Those that do not fit end it.
  void play(const std::vector<Schedule>& turns) {
    settle(0);
    for (std::size_t turn = 0; turn < turns.size(); ++turn) {
      for (const std::uint32_t choice : turns[turn]) {
        if (over_ || choice >= moves_.size()) return;
        make(choice, static_cast<std::uint32_t>(turn), false);
        settle(static_cast<std::uint32_t>(turn));
      }
    }
  }

  // The same by names: the choices of the person that these steps stand for. What happens by itself counts as done when
  // the schedule comes to it.
  Result<std::vector<Schedule>> play(const std::vector<ScheduleStep>& steps) {
    std::vector<Schedule> turns;
    settle(0);
    std::size_t credited = 0; // of played_: counted in done
    std::map<std::string, std::size_t> done;
    for (std::size_t i = 0; i < steps.size(); ++i) {
      for (std::uint32_t n = 0; n < steps[i].steps; ++n) {
        for (; credited < played_.size(); ++credited) {
          if (played_[credited].byItself) ++done[played_[credited].what.name];
        }
        if (!steps[i].timeout && done[steps[i].task] > 0) {
          --done[steps[i].task];
          continue;
        }
        const std::size_t choice = moveNamed(steps[i]);
        if (choice == moves_.size() || played_.size() >= Game::kMostMoves) return doesNotFit(steps[i], i);
        const auto turn = static_cast<std::uint32_t>(turns.size());
        turns.push_back({static_cast<std::uint32_t>(choice)});
        make(choice, turn, false);
        settle(turn);
      }
    }
    return turns;
  }

  GamePosition position() {
    for (std::size_t i = 0; i < moves_.size(); ++i) foresee(i);
    GamePosition position;
    position.moves = moves_;
    position.played = played_;
    position.switches = switches_;
    position.over = over_;
    if (over_) position.outcome = outcomeOf(simulation_, workload_);
    const std::uint64_t events = simulation_.recorded().events();
    if (!over_) simulation_.cancel();
    position.trace = std::make_shared<const Trace>(simulation_.takeTrace());
    position.moment.emplace(*position.trace);
    EventCursor cursor = position.trace->events();
    for (Event event; cursor.index() < events && cursor.next(event);) position.moment->apply(event);
    return position;
  }

  const Schedule& choices() const { return choices_; }

private:
  void step() {
    over_ = simulation_.step() == StepResult::Ended;
    look();
  }

  void look() {
    moves_.clear();
    if (over_) return;
    const std::uint32_t turn = simulation_.turn();
    for (const Option& option : simulation_.enabled()) {
      GameMove move;
      move.name = simulation_.laneName(option.lane);
      move.lane = option.lane;
      move.actor = option.actor;
      move.move = option.move;
      move.interrupts = turn != kNobodysTurn && option.actor != turn;
      moves_.push_back(std::move(move));
    }
  }

  // What a move would do is found by doing it and going back.
  void foresee(std::size_t index) {
    const Keyframe from = endOfRecording(simulation_);
    const Simulation::Snapshot here = simulation_.snapshot();
    simulation_.choose(index);
    moves_[index].does = deedsSince(simulation_, workload_, from);
    simulation_.restore(here);
    simulation_.step();
  }

  void make(std::size_t choice, std::uint32_t turn, bool byItself) {
    GameMove move = moves_[choice];
    if (move.interrupts) ++switches_;
    choices_.push_back(static_cast<std::uint32_t>(choice));
    const Keyframe from = endOfRecording(simulation_);
    simulation_.choose(choice);
    move.does = deedsSince(simulation_, workload_, from);
    played_.push_back({std::move(move), turn, byItself});
    step();
  }

  std::size_t moveNamed(const ScheduleStep& step) const {
    const auto found = std::ranges::find_if(moves_, [&](const GameMove& move) {
      return move.name == step.task && (move.move == Move::Expire) == step.timeout;
    });
    return static_cast<std::size_t>(found - moves_.begin());
  }

  Diagnostic doesNotFit(const ScheduleStep& step, std::size_t number) const {
    std::string could;
    for (const GameMove& move : moves_) could += (could.empty() ? "" : ", ") + move.name;
    return plainError(
        phrase("Mistakes of lessons", "entry {} of the game: '{}' cannot go on there")(number + 1, step.task),
        could.empty() ? phrase("Mistakes of lessons", "the game is over by then").str()
                      : phrase("Mistakes of lessons", "who can: {}")(could));
  }

  // Main starts its tasks and waits for them, a loop comes round: nobody's choice, and not to be seen.
  std::optional<std::size_t> byItself() {
    for (std::size_t i = 0; i < moves_.size(); ++i) {
      if (simulation_.lane(moves_[i].lane).isTask) continue;
      if (moves_.size() == 1) return i;
      if (moves_[i].interrupts) continue;
      foresee(i);
      if (moves_[i].does.empty()) return i;
    }
    return std::nullopt;
  }

  void settle(std::uint32_t turn) {
    while (!over_ && played_.size() < Game::kMostMoves) {
      const std::optional<std::size_t> next = byItself();
      if (!next) return;
      make(*next, turn, true);
    }
  }

  const Workload& workload_;
  Simulation simulation_;
  std::vector<GameMove> moves_;
  std::vector<PlayedMove> played_;
  Schedule choices_; // all of them
  std::uint32_t switches_ = 0;
  bool over_ = false;
};

} // namespace

Game::Game(std::shared_ptr<const Workload> workload, std::shared_ptr<SimulationStage> stage, Goal goal)
    : workload_(std::move(workload)), stage_(std::move(stage)), goal_(std::move(goal)) {
  rebuild();
}

Result<Game> Game::start(std::shared_ptr<const Workload> workload, const RunRequest& request, Goal goal) {
  const Result<RunSetup> setup = setupOf(*workload, request);
  if (!setup) return setup.diagnostics();
  Result<std::shared_ptr<SimulationStage>> stage = untimedStage(*workload, *setup);
  if (!stage) return stage.diagnostics();
  return Game(std::move(workload), *stage, std::move(goal));
}

void Game::rebuild() {
  GameReplay replay(*stage_, *workload_);
  replay.play(turns_);
  choices_ = replay.choices();
  position_ = replay.position();
  position_.end = GameEnd::Open;
  if (!position_.over) return;
  const bool reached = isReached(goal_, position_.outcome, position_.switches, *workload_);
  position_.end = reached ? GameEnd::Reached : GameEnd::Missed;
}

bool Game::choose(std::size_t move) {
  if (move >= position_.moves.size() || position_.played.size() >= kMostMoves) return false;
  undone_.clear();
  turns_.push_back({static_cast<std::uint32_t>(move)});
  rebuild();
  return true;
}

std::optional<std::size_t> Game::moveOf(std::uint32_t actor) const {
  const auto found = std::ranges::find_if(
      position_.moves, [&](const GameMove& move) { return move.actor == actor && move.move == Move::GoOn; });
  if (found == position_.moves.end()) return std::nullopt;
  return static_cast<std::size_t>(found - position_.moves.begin());
}

bool Game::chooseStatement(std::size_t move) {
  if (move >= position_.moves.size()) return false;
  GameMove doing = position_.moves[move];
  const std::uint32_t statement = doing.step();
  if (!choose(move)) return false;
  while (!isCompletedBy(doing) && position_.played.size() < kMostMoves) {
    const std::optional<std::size_t> next = moveOf(doing.actor);
    if (!next || position_.moves[*next].step() != statement) break;
    doing = position_.moves[*next];
    turns_.back().push_back(static_cast<std::uint32_t>(*next));
    rebuild();
  }
  return true;
}

bool Game::undo() {
  if (turns_.empty()) return false;
  undone_.push_back(std::move(turns_.back()));
  turns_.pop_back();
  rebuild();
  return true;
}

bool Game::redo() {
  if (undone_.empty()) return false;
  turns_.push_back(std::move(undone_.back()));
  undone_.pop_back();
  rebuild();
  return true;
}

void Game::restart() {
  turns_.clear();
  undone_.clear();
  rebuild();
}

std::vector<ScheduleStep> Game::schedule() const {
  return nameChoices(*stage_, choices_);
}

Result<std::size_t> Game::play(const std::vector<ScheduleStep>& schedule) {
  Result<std::vector<Schedule>> turns = GameReplay(*stage_, *workload_).play(schedule);
  if (!turns) return turns.diagnostics();
  turns_ = std::move(turns).value();
  undone_.clear();
  rebuild();
  return turns_.size();
}

RunPtr Game::run() const {
  return std::make_shared<const Run>(Trace(*position_.trace));
}

} // namespace switchpoint
