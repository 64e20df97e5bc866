// What is known of small programs holds: every outcome is found, and no other.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "explore/exploring.h"

namespace switchpoint {
namespace {

using testing::ElementsAre;

std::string counter(int n, const std::string& step) {
  return "[vars]\ncounter = 0\n[primitives]\nlock = \"lock\"\n[[task]]\nname = \"adder\"\ncount = 2\nsteps = [{ repeat "
         "= " +
         std::to_string(n) + ", steps = [" + step + "] }]\n";
}

std::set<std::string> from2to(int most) {
  std::set<std::string> words;
  for (int value = 2; value <= most; ++value) words.insert("counter=" + std::to_string(value) + " ");
  return words;
}

TEST(Search, UnsynchronisedIncrementsEndAnywhereFrom2To2n) {
  for (const int n : {2, 3, 4}) {
    const Workload workload = scenario(counter(n, "{ update = \"counter\" }"));
    EXPECT_EQ(outcomesOf(workload, "threads", "textbook"), from2to(2 * n)) << n;
    EXPECT_EQ(outcomesOf(workload, "threads", "cpython-3.9"), from2to(2 * n)) << n;
    EXPECT_EQ(outcomesOf(workload, "free-threaded", "cpython-3.14t"), from2to(2 * n)) << n;
  }
}

TEST(Search, TheGilKeepsAPlainIncrementWholeFrom310On) {
  const Workload workload = scenario(counter(3, "{ update = \"counter\" }"));
  for (const char* profile : {"cpython-3.10", "cpython-3.11", "cpython-3.12", "cpython-3.13", "cpython-3.14"}) {
    EXPECT_THAT(outcomesOf(workload, "threads", profile), ElementsAre("counter=6 ")) << profile;
  }
}

TEST(Search, ACallInTheWindowLosesUpdatesOnEveryVersion) {
  const Workload workload = scenario(counter(2, "{ update = \"counter\", window = \"call\" }"));
  for (const char* profile : {"cpython-3.9", "cpython-3.10", "cpython-3.13", "cpython-3.14"}) {
    EXPECT_EQ(outcomesOf(workload, "threads", profile), from2to(4)) << profile;
  }
}

TEST(Search, ALockMakesTheCounterExact) {
  const Workload workload = scenario(counter(3, "{ with = \"lock\", steps = [{ update = \"counter\" }] }"));
  for (const char* profile : {"textbook", "cpython-3.9", "cpython-3.13"}) {
    EXPECT_THAT(outcomesOf(workload, "threads", profile), ElementsAre("counter=6 ")) << profile;
  }
  EXPECT_THAT(outcomesOf(workload, "free-threaded", "cpython-3.13t"), ElementsAre("counter=6 "));
}

TEST(Search, AnAwaitThatDoesNotSuspendLosesNothing) {
  const Workload plain = scenario(counter(2, "{ update = \"counter\", window = \"await\" }"));
  EXPECT_THAT(outcomesOf(plain, "asyncio", "cpython-3.13"), ElementsAre("counter=4 "));
  const Workload yields = scenario(counter(1, "{ update = \"counter\", window = \"yield\" }"));
  EXPECT_THAT(outcomesOf(yields, "asyncio", "cpython-3.13"), ElementsAre("counter=1 "));
}

std::string locks(const std::string& first, const std::string& second, int rounds) {
  const auto body = [&](const std::string& outer, const std::string& inner) {
    return "steps = [{ repeat = " + std::to_string(rounds) + ", steps = [{ with = \"" + outer +
           "\", steps = [{ with = \"" + inner + "\", steps = [] }] }] }]\n";
  };
  return "[primitives]\na = \"lock\"\nb = \"lock\"\n[[task]]\nname = \"one\"\n" + body(first, second) +
         "[[task]]\nname = \"two\"\n" + body(second, first);
}

TEST(Search, OnePassOfOppositeLocksCannotDeadlockWhereTheEntryIsNoSwitchPoint) {
  const Workload once = scenario(locks("a", "b", 1));
  for (const char* profile : {"cpython-3.10", "cpython-3.11", "cpython-3.12", "cpython-3.13"}) {
    EXPECT_THAT(outcomesOf(once, "threads", profile), ElementsAre("")) << profile;
  }
  for (const char* profile : {"cpython-3.14", "textbook"}) {
    EXPECT_THAT(outcomesOf(once, "threads", profile), ElementsAre("", "deadlock ")) << profile;
  }
  const Workload loop = scenario(locks("a", "b", 2));
  for (const char* profile : {"cpython-3.9", "cpython-3.10", "cpython-3.13", "cpython-3.14"}) {
    EXPECT_THAT(outcomesOf(loop, "threads", profile), ElementsAre("", "deadlock ")) << profile;
  }
}

std::string spinning(const std::string& other) {
  return R"([vars]
ready = 0
[[task]]
name = "spinner"
locals = { seen = 0 }
steps = [{ while = "seen == 0", steps = [{ read = "ready", into = "seen" }] }]
[[task]]
name = "other"
steps = [)" +
         other + "]\n";
}

std::vector<Spin> spinsOf(const std::string& text) {
  const Workload workload = scenario(text);
  return searchOutcomes(*stageOf(workload, "threads", "textbook"), {}).spins;
}

TEST(Search, ASpinningTaskCanPassOthersByForEver) {
  EXPECT_THAT(spinsOf(spinning("{ set = \"ready\", to = 1 }")), ElementsAre(Spin{"spinner", {"other"}}));
}

TEST(Search, ASpinningTaskThatNobodyHelpsNeverEnds) {
  EXPECT_THAT(spinsOf(spinning("{ print = \"x\" }")),
              testing::UnorderedElementsAre(Spin{"spinner", {"other"}}, Spin{"spinner", {}}));
}

TEST(Search, ALoopThatComesToAnEndIsNoSpin) {
  EXPECT_THAT(spinsOf(counter(3, "{ update = \"counter\" }")), testing::IsEmpty());
}

} // namespace
} // namespace switchpoint
