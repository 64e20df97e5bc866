// A witness replays to its outcome, has the fewest forced switches, and can be said in names.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "explore/exploring.h"
#include "explore/named_schedule.h"
#include "explore/sampling.h"
#include "explore/small_programs.h"
#include "sim/simulate.h"
#include "support/effort.h"

namespace switchpoint {
namespace {

using testing::HasSubstr;

// The fewest forced switches to every outcome, by trying all schedules one after another.
class BruteForce {
public:
  explicit BruteForce(const SimulationStage& stage)
      : workload_(*stage.setup.workload), simulation_(withoutRecord(stage)) {}

  // False: there are too many schedules.
  bool all() {
    from(0);
    return tried_ < kMost;
  }
  std::map<OutcomeValue, std::uint32_t> least;

private:
  static constexpr int kMost = 60'000;

  void from(std::uint32_t switches) {
    if (++tried_ >= kMost) return;
    if (simulation_.step() == StepResult::Ended) {
      const auto [at, isNew] = least.try_emplace(outcomeOf(simulation_, workload_), switches);
      if (!isNew) at->second = std::min(at->second, switches);
      return;
    }
    const Simulation::Snapshot here = simulation_.snapshot();
    const std::vector<Option> options = simulation_.enabled();
    const std::uint32_t turn = simulation_.turn();
    for (std::size_t i = 0; i < options.size(); ++i) {
      if (i > 0) {
        simulation_.restore(here);
        simulation_.step();
      }
      simulation_.choose(i);
      from(switches + (turn != kNobodysTurn && options[i].actor != turn ? 1 : 0));
    }
  }

  const Workload& workload_;
  Simulation simulation_;
  int tried_ = 0;
};

OutcomeValue replay(const Workload& workload, std::string_view model, const std::string& profile,
                    const Schedule& choices) {
  SimulateOptions options;
  options.untimed = true;
  options.replay = &choices;
  return outcomeOf(*simulate(workload, *findModel(model), *loadProfile(profile), options));
}

TEST(Witness, ReplaysToItsOutcomeWithTheFewestSwitches) {
  int compared = 0;
  for (std::uint64_t seed = 1; seed <= repeats(300, 60); ++seed) {
    const Workload workload = scenario(SmallProgram(seed).text());
    const char* profile = seed % 2 == 0 ? "cpython-3.13" : "textbook";
    const auto stage = stageOf(workload, "threads", profile);
    BruteForce brute(*stage);
    if (!brute.all()) continue;
    ++compared;
    const SearchResult found = searchOutcomes(*stage, {});
    ASSERT_EQ(found.outcomes.size(), brute.least.size()) << seed;
    for (const auto& [outcome, witness] : found.outcomes) {
      ASSERT_EQ(witness.switches, brute.least.at(outcome)) << "seed " << seed << wordsOf(outcome, workload);
      ASSERT_EQ(replay(workload, "threads", profile, witness.choices), outcome) << seed;
      const Result<Schedule> again = choicesOf(*stage, nameChoices(*stage, witness.choices));
      ASSERT_TRUE(again);
      ASSERT_EQ(*again, witness.choices) << seed;
    }
  }
  EXPECT_GE(compared, static_cast<int>(repeats(200, 40)));
}

std::string philosophers(const std::string& first, const std::string& second) {
  std::string text = "[primitives]\nf0 = \"lock\"\nf1 = \"lock\"\nf2 = \"lock\"\n";
  const char* left[] = {"f0", "f1", first.c_str()};
  const char* right[] = {"f1", "f2", second.c_str()};
  for (int i = 0; i < 3; ++i) {
    text += "[[task]]\nname = \"p" + std::to_string(i) + "\"\nsteps = [{ acquire = \"" + left[i] +
            "\" }, { acquire = \"" + right[i] + "\" }, { release = \"" + right[i] + "\" }, { release = \"" + left[i] +
            "\" }]\n";
  }
  return text;
}

TEST(Witness, PhilosophersDeadlockUnlessTheForksAreOrdered) {
  const Workload ring = scenario(philosophers("f2", "f0"));
  const SearchResult found = searchOutcomes(*stageOf(ring, "threads", "cpython-3.13"), {});
  ASSERT_EQ(found.outcomes.size(), 2u);
  const auto& [deadlock, witness] = *found.outcomes.rbegin();
  EXPECT_EQ(deadlock.kind, OutcomeKind::Deadlock);
  EXPECT_EQ(witness.switches, 1u); // who is interrupted after the first fork makes the others wait for it
  EXPECT_EQ(std::ranges::count(deadlock.waits, true, &WaitingFor::inCycle), 3);
  const Workload ordered = scenario(philosophers("f0", "f2"));
  EXPECT_EQ(outcomesOf(ordered, "threads", "textbook"), std::set<std::string>{""});
}

TEST(Witness, SamplingFindsWhatIsThereAndNothingElse) {
  const Workload workload = scenario(philosophers("f2", "f0"));
  const auto stage = stageOf(workload, "threads", "textbook");
  ExploreLimits limits;
  limits.steps = 20'000;
  const SampleResult sampled = sampleSchedules(*stage, limits, 1);
  EXPECT_GT(sampled.schedules, 500u);
  EXPECT_EQ(sampled.outcomes.size(), 2u);
  std::uint64_t all = 0;
  for (const auto& [outcome, with] : sampled.outcomes) {
    all += with.count;
    EXPECT_EQ(replay(workload, "threads", "textbook", with.witness.choices), outcome);
  }
  EXPECT_EQ(all, sampled.schedules);
  const SampleResult again = sampleSchedules(*stage, limits, 1);
  for (const auto& [outcome, with] : again.outcomes) EXPECT_EQ(with.count, sampled.outcomes.at(outcome).count);
}

TEST(Witness, AScheduleThatDoesNotFitSaysWhoCould) {
  const Workload workload = scenario(philosophers("f2", "f0"));
  const auto stage = stageOf(workload, "threads", "textbook");
  const Result<Schedule> choices = choicesOf(*stage, {{"main", 1, false}, {"p9", 1, false}});
  ASSERT_FALSE(choices);
  EXPECT_THAT(choices.diagnostics()[0].message, HasSubstr("'p9' cannot go on there"));
  EXPECT_THAT(choices.diagnostics()[0].hint, HasSubstr("p0"));
}

} // namespace
} // namespace switchpoint
