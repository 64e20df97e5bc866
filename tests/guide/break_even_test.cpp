// Break-even points: where they are found, the one way is better just below and the other just above.
#include "guide/shipped.h"

namespace switchpoint {
namespace {

const BreakEven* found(const std::vector<BreakEven>& all, const std::string& id) {
  for (const BreakEven& one : all)
    if (one.id == id) return &one;
  return nullptr;
}

double elapsedAt(const std::string& id, CaseValues values, const std::string& key, double x) {
  values[key] = {answerNumber(x), x};
  return static_cast<double>(runQuickly(*shippedGuide().recommendation(id), values, kVariationUnits).elapsed);
}

TEST(BreakEvens, ProcessesWinAboveSomeComputing) {
  const CaseValues values = valuesOf("work=cpu concurrency=64 payload_kib=100");
  const std::vector<BreakEven> all = findBreakEvens(shippedGuide(), values);
  const BreakEven* one = found(all, "processes-by-computing");
  ASSERT_NE(one, nullptr);
  ASSERT_TRUE(one->at) << one->sentence;
  const auto ahead = [&](double x) {
    return elapsedAt("process-pool", values, "cpu_ms", x) < elapsedAt("thread-pool", values, "cpu_ms", x) * (1 - kTie);
  };
  EXPECT_TRUE(ahead(*one->at * 1.1));
  EXPECT_FALSE(ahead(*one->at / 1.1));
  EXPECT_NE(one->sentence.find("Processes win over threads above"), std::string::npos);
  EXPECT_NE(one->sentence.find("100 KiB"), std::string::npos) << one->sentence;
}

TEST(BreakEvens, ThreadsNeedMoreThanTheMemoryGivenBeyondSomeConnections) {
  const std::vector<BreakEven> all = findBreakEvens(shippedGuide(), valuesOf("memory_mib=512 wait_ms=60000"));
  const BreakEven* one = found(all, "threads-by-memory");
  ASSERT_NE(one, nullptr);
  ASSERT_TRUE(one->at) << one->sentence;
  // 15 KiB for each thread, and the interpreter.
  EXPECT_NEAR(*one->at, (512 * 1024 - 10600) / 15.0, 600);
  EXPECT_EQ(found(findBreakEvens(shippedGuide(), valuesOf("")), "threads-by-memory"), nullptr);
}

TEST(BreakEvens, CurvesGoOverTheWholeRange) {
  for (const BreakEven& one : findBreakEvens(shippedGuide(), valuesOf("work=mixed memory_mib=64"))) {
    ASSERT_GE(one.points.size(), 5U);
    for (std::size_t i = 1; i < one.points.size(); ++i) EXPECT_GT(one.points[i].x, one.points[i - 1].x) << one.id;
    EXPECT_FALSE(one.sentence.empty());
    EXPECT_EQ(one.sentence.find('{'), std::string::npos) << one.sentence;
  }
}

} // namespace
} // namespace switchpoint
