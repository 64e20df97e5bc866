#include "explore/sampling.h"

#include <algorithm>

namespace switchpoint {
namespace {

// The scheduler of one drawn schedule.
class Draw {
public:
  Draw(std::uint64_t seed, std::uint64_t number, std::uint64_t length)
      : rng_(Rng::forStream(seed ^ 0x73616d706c65, number)), priorities_(number % 2 == 1) {
    for (std::uint64_t& change : changes_) change = rng_.below(length);
  }

  std::size_t pick(const std::vector<Option>& options, std::uint64_t step) {
    if (!priorities_) return rng_.below(options.size());
    std::size_t best = highest(options);
    for (std::size_t i = 0; i < kChanges; ++i) {
      if (changes_[i] != step) continue;
      priority(options[best].actor) = i; // below all that were drawn
      best = highest(options);
    }
    return best;
  }

private:
  static constexpr std::size_t kChanges = 2; // finds what three places in a certain order decide

  std::size_t highest(const std::vector<Option>& options) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < options.size(); ++i) {
      if (priority(options[i].actor) > priority(options[best].actor)) best = i;
    }
    return best;
  }
  std::uint64_t& priority(std::uint32_t actor) {
    while (actors_.size() <= actor) actors_.push_back(kChanges + (rng_.next() >> 8));
    return actors_[actor];
  }

  Rng rng_;
  bool priorities_;
  std::uint64_t changes_[kChanges];
  std::vector<std::uint64_t> actors_;
};

class Sampler {
public:
  Sampler(const SimulationStage& stage, const ExploreLimits& limits, std::uint64_t seed)
      : limits_(limits), workload_(*stage.setup.workload), simulation_(withoutRecord(stage)), seed_(seed) {
    start_ = simulation_.snapshot();
  }

  SampleResult all() {
    for (std::uint64_t number = 0; !stopped_; ++number) one(number);
    return std::move(result_);
  }

private:
  void one(std::uint64_t number) {
    simulation_.restore(start_);
    Draw draw(seed_, number, longest_);
    Witness way;
    while (simulation_.step() != StepResult::Ended) {
      if (result_.steps >= limits_.steps || way.choices.size() >= limits_.stepsOfOne) {
        stopped_ = stopped_ || result_.steps >= limits_.steps;
        return;
      }
      if (++counted_ % 1024 == 0 && limits_.cancelled != nullptr && *limits_.cancelled) {
        stopped_ = result_.cancelled = true;
        return;
      }
      const std::vector<Option>& options = simulation_.enabled();
      const std::size_t option = draw.pick(options, way.choices.size());
      const std::uint32_t turn = simulation_.turn();
      if (turn != kNobodysTurn && options[option].actor != turn) ++way.switches;
      way.choices.push_back(static_cast<std::uint32_t>(option));
      simulation_.choose(option);
      result_.steps += weightOf(simulation_.stateBytes());
    }
    longest_ = std::max<std::uint64_t>(longest_, way.choices.size());
    keep(std::move(way));
  }

  void keep(Witness way) {
    const EndKind end = simulation_.outcome().end;
    if (end == EndKind::Budget || end == EndKind::Cancelled) return;
    ++result_.schedules;
    SampledOutcome& outcome = result_.outcomes[outcomeOf(simulation_, workload_)];
    if (outcome.count++ == 0 || way.switches < outcome.witness.switches) outcome.witness = std::move(way);
  }

  const ExploreLimits& limits_;
  const Workload& workload_;
  Simulation simulation_;
  Simulation::Snapshot start_;
  const std::uint64_t seed_;
  SampleResult result_;
  std::uint64_t longest_ = 64; // schedule so far
  std::uint64_t counted_ = 0;
  bool stopped_ = false;
};

} // namespace

SampleResult sampleSchedules(const SimulationStage& stage, const ExploreLimits& limits, std::uint64_t seed) {
  return Sampler(stage, limits, seed).all();
}

} // namespace switchpoint
