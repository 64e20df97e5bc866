// The reduction loses no outcome, runs each class once, and says how many there are.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "explore/exploring.h"
#include "explore/reduction.h"
#include "explore/small_programs.h"
#include "support/effort.h"

namespace switchpoint {
namespace {

template <typename Found>
std::set<std::string> words(const Found& found, const Workload& workload) {
  std::set<std::string> result;
  for (const auto& [outcome, with] : found.outcomes) result.insert(wordsOf(outcome, workload));
  return result;
}

ExploreLimits limit(std::uint64_t steps) {
  ExploreLimits limits;
  limits.steps = steps;
  return limits;
}

TEST(Reduction, EqualsTryingEverySchedule) {
  int compared = 0;
  for (std::uint64_t seed = 1; seed <= repeats(400, 100); ++seed) {
    const std::string text = SmallProgram(seed).text();
    const Workload workload = scenario(text);
    const char* profile = seed % 3 == 0 ? "cpython-3.13" : seed % 3 == 1 ? "textbook" : "cpython-3.14t";
    const auto stage = stageOf(workload, seed % 3 == 2 ? "free-threaded" : "threads", profile);
    const ReductionResult naive = enumerateSchedules(*stage, limit(100'000));
    if (!naive.complete) continue;
    ++compared;
    const ReductionResult reduced = countClasses(*stage, limit(100'000));
    ASSERT_TRUE(reduced.complete);
    ASSERT_EQ(words(reduced, workload), words(naive, workload)) << "seed " << seed << " " << profile << "\n" << text;
    const SearchResult searched = searchOutcomes(*stage, {});
    ASSERT_TRUE(searched.complete);
    ASSERT_EQ(words(searched, workload), words(naive, workload)) << "seed " << seed << " " << profile << "\n" << text;
    ASSERT_EQ(reduced.classes, naive.classes) << "seed " << seed << " " << profile << "\n" << text;
  }
  EXPECT_GE(compared, static_cast<int>(repeats(200, 50)));
}

TEST(Reduction, IndependentThreadsAreOneClass) {
  std::string text = "[vars]\n";
  for (int i = 0; i < 4; ++i) text += "v" + std::to_string(i) + " = 0\n";
  for (int i = 0; i < 4; ++i) {
    text += "[[task]]\nname = \"t" + std::to_string(i) + "\"\nsteps = [{ repeat = 5, steps = [{ update = \"v" +
            std::to_string(i) + "\" }] }]\n";
  }
  const Workload workload = scenario(text);
  const ReductionResult found = countClasses(*stageOf(workload, "threads", "textbook"), {});
  EXPECT_TRUE(found.complete);
  EXPECT_EQ(found.classes, 1u);
  EXPECT_EQ(found.cut, 0u);
}

TEST(Reduction, StopsAtItsBudgetWhateverTheProgram) {
  const Workload workload =
      scenario("[vars]\nx = 0\n[[task]]\nname = \"t\"\ncount = 50\nsteps = [{ repeat = 1000000, steps = "
               "[{ update = \"x\" }] }]\n");
  const auto stage = stageOf(workload, "threads", "textbook");
  const ReductionResult found = countClasses(*stage, limit(30'000));
  EXPECT_FALSE(found.complete);
  EXPECT_LE(found.steps, 30'100u); // the last move may count for several
  const SearchResult searched = searchOutcomes(*stage, limit(30'000));
  EXPECT_FALSE(searched.complete);
  EXPECT_LE(searched.steps, 30'100u);
}

TEST(Reduction, VeryManyTasksCostNoMoreThanTheBudget) {
  const Workload workload = scenario("[[task]]\nname = \"t\"\ncount = 3000\nsteps = [{ sleep = \"1s\" }]\n");
  const auto stage = stageOf(workload, "asyncio", "cpython-3.13");
  EXPECT_FALSE(searchOutcomes(*stage, limit(20'000)).complete);
  EXPECT_FALSE(countClasses(*stage, limit(20'000)).complete);
}

TEST(Reduction, StopsWhenItIsCancelled) {
  const Workload workload =
      scenario("[vars]\nx = 0\n[[task]]\nname = \"t\"\ncount = 9\nsteps = [{ repeat = 1000, steps = "
               "[{ update = \"x\" }] }]\n");
  const auto stage = stageOf(workload, "threads", "textbook");
  const std::atomic<bool> cancelled = true;
  ExploreLimits limits;
  limits.cancelled = &cancelled;
  EXPECT_TRUE(countClasses(*stage, limits).cancelled);
  EXPECT_TRUE(searchOutcomes(*stage, limits).cancelled);
}

} // namespace
} // namespace switchpoint
