#include "explore/reduction.h"

#include <algorithm>

#include "explore/happened.h"
#include "explore/state_set.h"

namespace switchpoint {
namespace {

bool contains(const std::vector<std::uint32_t>& actors, std::uint32_t actor) {
  return std::ranges::find(actors, actor) != actors.end();
}

// An actor that need not be tried: what it would do was tried before, and nothing has happened since that it depends
// on.
struct Sleeper {
  std::uint32_t actor = 0;
  bool ends = false;
  std::vector<Touch> touched; // by all it could do
};

// A state on the way of the present schedule.
struct Node {
  Simulation::Snapshot state;
  std::vector<Option> options;
  std::vector<std::uint32_t> enabled;  // actors
  std::vector<std::uint32_t> toTry;    // actors that must be tried here
  std::vector<std::uint32_t> finished; // of them, those that have been
  std::vector<Sleeper> asleep;
  std::uint32_t actor = kNobodysTurn; // the one that is being tried, and which of its options comes next
  std::size_t next = 0;
  Sleeper tried; // what its options have touched so far
  bool left = false;
};

class Reduction {
public:
  Reduction(const SimulationStage& stage, const ExploreLimits& limits, bool reduce)
      : limits_(limits), workload_(*stage.setup.workload), simulation_(withoutRecord(stage)), reduce_(reduce) {}

  ReductionResult all() {
    complete_ = true;
    enter({});
    while (depth_ > 0 && !stopped_) {
      Node& node = nodes_[depth_ - 1];
      if (!choose(node)) {
        --depth_;
        continue;
      }
      move(node);
    }
    result_.complete = complete_ && !stopped_;
    return std::move(result_);
  }

private:
  // Finds the next option to try: more of the same actor, or of the next that must be tried. False: there is none.
  bool choose(Node& node) {
    if (node.actor != kNobodysTurn) {
      for (; node.next < node.options.size(); ++node.next) {
        if (node.options[node.next].actor == node.actor) return true;
      }
      node.finished.push_back(node.actor);
      node.tried.actor = node.actor;
      node.asleep.push_back(std::move(node.tried));
      node.actor = kNobodysTurn;
    }
    for (const std::uint32_t actor : node.toTry) {
      const bool sleeps = std::ranges::find(node.asleep, actor, &Sleeper::actor) != node.asleep.end();
      if (contains(node.finished, actor) || (reduce_ && sleeps)) continue;
      node.actor = actor;
      node.tried = {};
      for (node.next = 0; node.options[node.next].actor != actor;) ++node.next;
      return true;
    }
    return false;
  }

  void move(Node& node) {
    if (node.left) {
      simulation_.restore(node.state);
      simulation_.step();
    }
    node.left = true;
    const std::size_t option = node.next++;
    const std::uint32_t actor = node.actor;
    simulation_.choose(option);
    count();
    remember(actor);
    const Happened& event = happened_[depth_ - 1];
    node.tried.ends = node.tried.ends || event.ends;
    node.tried.touched.insert(node.tried.touched.end(), event.touched.begin(), event.touched.end());
    if (reduce_) findRaces(depth_ - 1, event);
    if (event.ends) tryAll(node); // whoever had more to do could have done it before
    if (over_) return ended();
    std::vector<Sleeper> asleep;
    for (const Sleeper& sleeper : node.asleep) {
      if (sleeper.actor != actor && !sleeper.ends && !conflict(sleeper.touched, event.touched))
        asleep.push_back(sleeper);
    }
    enter(std::move(asleep));
  }

  void count() {
    result_.steps += weightOf(simulation_.stateBytes());
    if (result_.steps >= limits_.steps) stopped_ = true;
    if (++counted_ % 1024 == 0 && limits_.cancelled != nullptr && *limits_.cancelled) {
      stopped_ = result_.cancelled = true;
    }
  }

  // The move just made, with what must have come before it.
  void remember(std::uint32_t actor) {
    if (happened_.size() < depth_) happened_.emplace_back();
    Happened& event = happened_[depth_ - 1];
    event.actor = actor;
    event.touched = simulation_.touched();
    over_ = simulation_.step() == StepResult::Ended;
    event.ends = over_ && simulation_.outcome().end != EndKind::Deadlock; // nobody ends a deadlocked run
    event.ordinal = 1;
    event.clock.clear();
    for (std::size_t i = depth_ - 1; i-- > 0;) {
      if (happened_[i].actor != actor) continue;
      event.ordinal = happened_[i].ordinal + 1;
      event.clock = happened_[i].clock;
      break;
    }
    own_ = event.clock;
    for (std::size_t i = depth_ - 1; i-- > 0;) {
      const Happened& before = happened_[i];
      if (known(event.clock, before.actor) >= before.ordinal || !conflict(before, event)) continue;
      learn(event.clock, before.clock);
    }
    set(event.clock, actor, event.ordinal);
  }

  // Those moves before that could have come after this one instead, with nothing between that decides it.
  void findRaces(std::size_t at, const Happened& event) {
    std::vector<std::uint32_t> ordered = own_; // what comes before the event anyway
    for (std::size_t i = at; i-- > 0;) {
      const Happened& before = happened_[i];
      if (before.actor == event.actor || known(ordered, before.actor) >= before.ordinal) continue;
      if (!conflict(before, event)) continue;
      if (wakes(before, event) && contains(nodes_[i].enabled, event.actor)) {
        // It was woken, but its time could have expired instead.
        if (!contains(nodes_[i].toTry, event.actor)) nodes_[i].toTry.push_back(event.actor);
        continue;
      }
      if (!couldSwap(i, at, event)) continue;
      learn(ordered, before.clock);
      reverse(i, at, event);
    }
  }

  static bool wakes(const Happened& before, const Happened& event) {
    const Touch* wake = firstTouch(before, {TouchKind::Wake, TouchMode::Add, 0, 0, event.actor >> 1});
    return wake != nullptr && wake->mode == TouchMode::Add && event.actor % 2 == 0;
  }

  // Whether `event` could have begun without move i and all that depends on it: what it asks for was to be had, and
  // nobody had to wake its actor.
  bool couldSwap(std::size_t i, std::size_t at, const Happened& event) const {
    return !wokenAfter(i, at, event) && std::ranges::none_of(event.touched, [&](const Touch& needs) {
      return needs.gate != 0 && closedBefore(i, at, needs);
    });
  }

  bool dependsOn(std::size_t j, std::size_t i) const {
    return j == i || known(happened_[j].clock, happened_[i].actor) >= happened_[i].ordinal;
  }

  // The first move of those that depend on move i and touched what is needed knows how it was before them.
  bool closedBefore(std::size_t i, std::size_t at, const Touch& needs) const {
    for (std::size_t j = i; j < at; ++j) {
      const Touch* touch = dependsOn(j, i) ? firstTouch(happened_[j], needs) : nullptr;
      if (touch != nullptr) return (touch->waits & needs.gate) != 0;
    }
    return false;
  }

  // The actor waited until move i, or one that depends on it, woke it.
  bool wokenAfter(std::size_t i, std::size_t at, const Happened& event) const {
    for (std::size_t j = at; j-- > i && happened_[j].actor != event.actor;) {
      if (dependsOn(j, i) && wakes(happened_[j], event)) return true;
    }
    return false;
  }

  // Makes the state before move i try somebody with whom `event` can come first.
  void reverse(std::size_t i, std::size_t at, const Happened& event) {
    Node& node = nodes_[i];
    const Happened& first = happened_[i];
    std::vector<std::uint32_t> candidates;
    std::vector<std::size_t> free; // moves after i that do not depend on it
    for (std::size_t j = i + 1; j <= at; ++j) {
      const Happened& after = j == at ? event : happened_[j];
      if (j < at && known(after.clock, first.actor) >= first.ordinal) continue;
      const bool later = std::ranges::any_of(
          free, [&](std::size_t k) { return known(after.clock, happened_[k].actor) >= happened_[k].ordinal; });
      if (!later) {
        if (contains(node.toTry, after.actor)) return;
        candidates.push_back(after.actor);
      }
      free.push_back(j);
    }
    std::ranges::reverse(candidates);
    for (const std::uint32_t actor : candidates) {
      if (!contains(node.enabled, actor)) continue;
      node.toTry.push_back(actor);
      return;
    }
    tryAll(node);
  }

  static void tryAll(Node& node) {
    for (const std::uint32_t actor : node.enabled) {
      if (!contains(node.toTry, actor)) node.toTry.push_back(actor);
    }
  }

  void enter(std::vector<Sleeper> asleep) {
    if (depth_ >= limits_.stepsOfOne || depth_ * simulation_.stateBytes() > limits_.bytes) {
      complete_ = false;
      return;
    }
    if (depth_ == 0) simulation_.step();
    if (nodes_.size() == depth_) nodes_.emplace_back();
    Node& node = nodes_[depth_];
    node.options = simulation_.enabled();
    node.enabled.clear();
    for (const Option& option : node.options) {
      if (!contains(node.enabled, option.actor)) node.enabled.push_back(option.actor);
    }
    node.toTry.clear();
    node.finished.clear();
    node.asleep = std::move(asleep);
    node.actor = kNobodysTurn;
    node.left = false;
    if (!begin(node)) {
      ++result_.cut;
      findRacesOfWaiting();
      return;
    }
    ++depth_;
    if (node.options.size() > 1) simulation_.snapshot(node.state);
  }

  // Whom to try first; false: all that could go on are asleep.
  bool begin(Node& node) const {
    if (!reduce_) {
      node.toTry = node.enabled;
      return true;
    }
    const auto awake = [&](std::uint32_t actor) {
      return std::ranges::find(node.asleep, actor, &Sleeper::actor) == node.asleep.end();
    };
    const std::uint32_t turn = simulation_.turn();
    if (contains(node.enabled, turn) && awake(turn)) {
      node.toTry.push_back(turn);
      return true;
    }
    const auto first = std::ranges::find_if(node.enabled, awake);
    if (first == node.enabled.end()) return false;
    node.toTry.push_back(*first);
    return true;
  }

  void ended() {
    const EndKind end = simulation_.outcome().end;
    if (end == EndKind::Budget || end == EndKind::Cancelled) {
      complete_ = false;
      return;
    }
    ++result_.schedules;
    ++result_.outcomes[outcomeOf(simulation_, workload_)];
    if (reduce_) findRacesOfWaiting();
    result_.classes += reduce_ || classes_.insert(classOf()) ? 1 : 0;
  }

  // Schedules of one class have the same moves with the same causes; their order does not count.
  StateSet::Fingerprint classOf() const {
    StateSet::Fingerprint sum{depth_, 0};
    for (std::size_t i = 0; i < depth_; ++i) {
      const Happened& event = happened_[i];
      Digest digest;
      digest.add(std::uint64_t{event.actor} << 32 | event.ordinal);
      for (std::uint32_t actor = 0; actor < event.clock.size(); ++actor) {
        if (event.clock[actor] > 0) digest.add(std::uint64_t{actor} << 32 | event.clock[actor]);
      }
      for (const Touch& touch : event.touched) {
        if (touch.kind == TouchKind::Wake) continue; // the last of several wakes who waits for all, whoever that is
        digest.add(std::uint64_t{touch.index} << 16 | static_cast<std::uint64_t>(touch.kind) << 8 |
                   static_cast<std::uint64_t>(touch.mode));
      }
      sum.first += digest.value().first;
      sum.second += digest.value().second;
    }
    return sum;
  }

  // Who waits for ever would have gone on, had it come before the one who took what it asks for.
  void findRacesOfWaiting() {
    for (const WaitingActor& waiting : simulation_.waiting()) {
      Happened event;
      event.actor = waiting.actor;
      event.touched.push_back(waiting.touch);
      for (std::size_t i = depth_; i-- > 0;) {
        if (happened_[i].actor != waiting.actor) continue;
        event.clock = happened_[i].clock;
        event.ordinal = happened_[i].ordinal + 1;
        break;
      }
      own_ = event.clock;
      for (std::size_t i = depth_; i-- > 0;) {
        if (conflict(happened_[i].touched, event.touched)) learn(event.clock, happened_[i].clock);
      }
      findRaces(depth_, event);
    }
  }

  const ExploreLimits& limits_;
  const Workload& workload_;
  Simulation simulation_;
  const bool reduce_;
  ReductionResult result_;
  std::vector<Node> nodes_;        // the first depth_ are the way to the present state
  std::vector<Happened> happened_; // [i]: the move made from nodes_[i]
  std::size_t depth_ = 0;
  std::vector<std::uint32_t> own_; // the clock of the present actor before its move
  StateSet classes_;               // without reduction
  std::uint64_t counted_ = 0;
  bool over_ = false; // the present schedule has come to its end
  bool complete_ = false;
  bool stopped_ = false;
};

} // namespace

ReductionResult countClasses(const SimulationStage& stage, const ExploreLimits& limits) {
  return Reduction(stage, limits, true).all();
}

ReductionResult enumerateSchedules(const SimulationStage& stage, const ExploreLimits& limits) {
  return Reduction(stage, limits, false).all();
}

} // namespace switchpoint
