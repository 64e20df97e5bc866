// Who comes first: by the priority, within 5 % by memory, then by simplicity; limits before everything.
#include <gtest/gtest.h>

#include "guide/evidence.h"

namespace switchpoint {
namespace {

Measured one(const char* id, Time elapsed, std::uint64_t memory, int complexity) {
  Measured measured;
  measured.id = id;
  measured.elapsed = measured.latency = elapsed;
  measured.memory = memory;
  measured.complexity = complexity;
  return measured;
}

std::string order(std::vector<Measured> measured, const std::string& priority) {
  rank(measured, priority);
  std::string ids;
  for (const Measured& each : measured) ids += each.id;
  return ids;
}

TEST(Ranking, FasterIsFirst) {
  EXPECT_EQ(order({one("a", 200, 1, 1), one("b", 100, 9, 9)}, "speed"), "ba");
}

TEST(Ranking, WithinFivePercentMemoryDecides) {
  EXPECT_EQ(order({one("a", 100, 200, 1), one("b", 104, 100, 9)}, "speed"), "ba");
  EXPECT_EQ(order({one("a", 100, 200, 1), one("b", 106, 100, 9)}, "speed"), "ab");
}

TEST(Ranking, ThenSimplicity) {
  EXPECT_EQ(order({one("a", 100, 100, 5), one("b", 103, 103, 2)}, "speed"), "ba");
  EXPECT_EQ(order({one("a", 100, 100, 5), one("b", 103, 106, 2)}, "speed"), "ab");
}

TEST(Ranking, ALimitThatIsMissedComesLast) {
  Measured fast = one("a", 100, 100, 1);
  fast.misses.push_back("needs too much");
  EXPECT_EQ(order({fast, one("b", 900, 900, 9)}, "speed"), "ba");
}

TEST(Ranking, MemoryAndSimplicityAreNoExcuseForBeingFarBehind) {
  EXPECT_EQ(order({one("a", 600, 10, 1), one("b", 100, 100, 9)}, "memory"), "ba");
  EXPECT_EQ(order({one("a", 500, 10, 1), one("b", 100, 100, 9)}, "memory"), "ab");
  EXPECT_EQ(order({one("a", 600, 10, 1), one("b", 100, 100, 9)}, "simplicity"), "ba");
  EXPECT_EQ(order({one("a", 500, 10, 1), one("b", 100, 100, 9)}, "simplicity"), "ab");
}

TEST(Ranking, LatencyRanksByWhenUnitsAreDone) {
  Measured late = one("a", 100, 100, 1);
  late.latency = 90;
  Measured soon = one("b", 200, 100, 1);
  soon.latency = 20;
  EXPECT_EQ(order({late, soon}, "latency"), "ba");
}

} // namespace
} // namespace switchpoint
