#include "explore/search.h"

#include <algorithm>

#include "explore/state_set.h"

namespace switchpoint {
namespace {

constexpr std::uint32_t kRoot = 0xffffffff;

// A breadth-first search over the number of forced switches; among states that need equally many, depth first. States
// that wait for the next level are kept as the way to them, and reached again by replaying it from the start.
class Search {
public:
  Search(const SimulationStage& stage, const ExploreLimits& limits)
      : limits_(limits), workload_(*stage.setup.workload), simulation_(withoutRecord(stage)) {
    start_ = simulation_.snapshot();
  }

  SearchResult all() {
    std::vector<std::uint32_t> level{kRoot};
    for (std::uint32_t switches = 0; !level.empty() && !stopped_; ++switches) {
      if (switches > limits_.switches) break;
      next_.clear();
      inNext_.clear();
      result_.switchesDone = switches;
      for (const std::uint32_t node : level) {
        if (stopped_) break;
        reach(node);
        if (!stopped_) from(node, switches);
      }
      level.swap(next_);
    }
    result_.complete = level.empty() && !stopped_;
    if (!stopped_) ++result_.switchesDone;
    result_.states = seen_.size();
    return std::move(result_);
  }

private:
  // The state after a move, as the move and the state before.
  struct Node {
    std::uint32_t parent;
    std::uint32_t option;
  };
  // A state under way: what can be done in it, and what has been tried.
  struct Frame {
    Simulation::Snapshot state;
    std::vector<Option> options;
    std::size_t tried = 0;
    std::uint32_t node = kRoot;
    std::uint32_t turn = kNobodysTurn;
    std::uint32_t moving = kNobodysTurn; // who makes the move that is tried
    StateSet::Fingerprint seen{};
    bool left = false; // a move was made from it, so that it must be restored
  };

  Schedule wayTo(std::uint32_t node) const {
    Schedule way;
    for (; node != kRoot; node = nodes_[node].parent) way.push_back(nodes_[node].option);
    std::ranges::reverse(way);
    return way;
  }

  void reach(std::uint32_t node) {
    simulation_.restore(start_);
    for (const std::uint32_t option : wayTo(node)) {
      simulation_.step();
      simulation_.choose(option);
      count();
    }
  }

  void count() {
    result_.steps += weightOf(simulation_.stateBytes());
    if (result_.steps >= limits_.steps || seen_.size() >= limits_.states || nodes_.size() >= kRoot - 1) stopped_ = true;
    if (++counted_ % 1024 == 0 && limits_.cancelled != nullptr && *limits_.cancelled) {
      stopped_ = result_.cancelled = true;
    }
  }

  // All that is reached from the present state without another forced switch.
  void from(std::uint32_t node, std::uint32_t switches) {
    depth_ = 0;
    enter(node, switches);
    while (depth_ > 0 && !stopped_) {
      Frame& frame = frames_[depth_ - 1];
      if (frame.tried == frame.options.size()) {
        --depth_;
        continue;
      }
      const std::size_t option = order(frame, frame.tried++);
      if (frame.left) simulation_.restore(frame.state);
      if (frame.left) simulation_.step();
      frame.left = true;
      frame.moving = frame.options[option].actor;
      const bool interrupts = frame.turn != kNobodysTurn && frame.options[option].actor != frame.turn;
      const auto reached = static_cast<std::uint32_t>(nodes_.size());
      nodes_.push_back({frame.node, static_cast<std::uint32_t>(option)});
      simulation_.choose(option);
      count();
      const bool kept = interrupts ? later(reached) : enter(reached, switches);
      if (!kept) nodes_.pop_back();
    }
  }

  // Who has the turn goes on first: so the plainest schedules come first.
  static std::size_t order(const Frame& frame, std::size_t tried) {
    const auto own = std::ranges::find(frame.options, frame.turn, &Option::actor);
    if (own == frame.options.end()) return tried;
    const auto first = static_cast<std::size_t>(own - frame.options.begin());
    return tried == 0 ? first : tried <= first ? tried - 1 : tried;
  }

  // Both say whether there is more to do from this state.
  bool later(std::uint32_t node) {
    const StateSet::Fingerprint state = simulation_.digest().value();
    if (seen_.contains(state) || !inNext_.insert(state)) return false;
    next_.push_back(node);
    return true;
  }

  bool enter(std::uint32_t node, std::uint32_t switches) {
    const StateSet::Fingerprint state = simulation_.digest().value();
    if (!seen_.insert(state)) {
      lookForSpin(state);
      return false;
    }
    if (simulation_.step() == StepResult::Ended) {
      ended(node, switches);
      return false;
    }
    if (depth_ >= limits_.stepsOfOne || depth_ * simulation_.stateBytes() > limits_.bytes) {
      stopped_ = result_.tooLong = true;
      return false;
    }
    if (depth_ == frames_.size()) frames_.emplace_back();
    Frame& frame = frames_[depth_++];
    frame.options = simulation_.enabled();
    frame.tried = 0;
    frame.node = node;
    frame.seen = state;
    frame.turn = simulation_.turn();
    frame.left = false;
    if (frame.options.size() > 1) simulation_.snapshot(frame.state);
    return true;
  }

  // Is this state on the way to itself, by moves of one actor alone?
  void lookForSpin(StateSet::Fingerprint state) {
    if (depth_ == 0) return;
    const std::uint32_t actor = frames_[depth_ - 1].moving;
    std::size_t first = depth_;
    while (first > 0 && frames_[first - 1].moving == actor && frames_[first - 1].seen != state) --first;
    if (first == 0 || frames_[first - 1].seen != state || frames_[first - 1].moving != actor) return;
    noteSpin(first - 1, actor);
  }

  void noteSpin(std::size_t first, std::uint32_t actor) {
    const auto named = [&](const Option& option) { return simulation_.laneName(option.lane); };
    const std::vector<Option>& start = frames_[first].options;
    const auto own = std::ranges::find(start, actor, &Option::actor);
    if (own == start.end()) return;
    Spin spin{named(*own), {}};
    for (const Option& other : start) {
      bool always = other.actor != actor;
      for (std::size_t i = first; always && i < depth_; ++i)
        always = std::ranges::find(frames_[i].options, other.actor, &Option::actor) != frames_[i].options.end();
      const std::string name = named(other);
      if (always && std::ranges::find(spin.passedBy, name) == spin.passedBy.end()) spin.passedBy.push_back(name);
    }
    const bool known = std::ranges::any_of(result_.spins, [&](const Spin& one) {
      return one.task == spin.task && one.passedBy.empty() == spin.passedBy.empty();
    });
    if (!known) result_.spins.push_back(std::move(spin));
  }

  void ended(std::uint32_t node, std::uint32_t switches) {
    const EndKind end = simulation_.outcome().end;
    if (end == EndKind::Budget || end == EndKind::Cancelled) {
      stopped_ = true;
      return;
    }
    const auto [at, isNew] = result_.outcomes.try_emplace(outcomeOf(simulation_, workload_));
    if (isNew) at->second = {switches, wayTo(node)};
  }

  const ExploreLimits& limits_;
  const Workload& workload_;
  Simulation simulation_;
  Simulation::Snapshot start_;
  SearchResult result_;
  std::vector<Node> nodes_;
  std::vector<Frame> frames_; // the first depth_ are in use; the others keep their memory
  std::size_t depth_ = 0;
  StateSet seen_;
  StateSet inNext_; // waits for the next level
  std::vector<std::uint32_t> next_;
  std::uint64_t counted_ = 0;
  bool stopped_ = false;
};

} // namespace

SearchResult searchOutcomes(const SimulationStage& stage, const ExploreLimits& limits) {
  return Search(stage, limits).all();
}

} // namespace switchpoint
